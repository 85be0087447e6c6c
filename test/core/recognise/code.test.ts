import { isCodeUnder, parseCode, splitLeadingCode } from '../../../src/core/recognise/code';

describe('parseCode', () => {
  it.each([
    ['I', 'roman', 'i'],
    ['II.', 'roman', 'ii'],
    ['1', 'digits', '1'],
    ['1.', 'digits', '1'],
    ['1.1', 'digits.digits', '1 1'],
    ['1.1.', 'digits.digits', '1 1'],
    ['1.10', 'digits.digits', '1 10'],
    ['1.1.1', 'digits.digits.digits', '1 1 1'],
    ['A.1.1.1', 'upper.digits.digits.digits', 'a 1 1 1'],
    ['Đ', 'upper', 'đ'],
    ['ĐT.1', 'upper.digits', 'đt 1'],
    ['I.1', 'roman.digits', 'i 1'],
    ['a)', 'lower', 'a'],
    ['2.d)', 'digits.lower', '2 d'],
    ['9. b)', 'digits.lower', '9 b'],
    ['6a', 'digits.lower', '6 a'],
    ['11b', 'digits.lower', '11 b'],
    ['(1)', 'digits', '1'],
    ['TC1', 'digits', '1'],
    ['-', '-', ''],
  ])('reads %s', (text, style, parts) => {
    const code = parseCode(text);
    expect([code?.style, code?.parts.join(' ')]).toEqual([style, parts]);
  });

  it.each(['', 'Tổng', 'Tổng cộng', 'Khối', 'Nhận thức số', 'có', '1/2 điểm tối đa là'])(
    'does not read %j',
    (text) => {
      expect(parseCode(text)).toBeNull();
    },
  );
});

describe('splitLeadingCode', () => {
  it.each([
    ['1.2. Người đứng đầu', '1.2.', 'Người đứng đầu'],
    ['1.1 Nhận thức', '1.1', 'Nhận thức'],
    ['1.Nhận thức', '1.', 'Nhận thức'],
    ['I. Nhóm chung', 'I.', 'Nhóm chung'],
    ['Đ. ĐIỂM TRỪ', 'Đ.', 'ĐIỂM TRỪ'],
    ['a) Có văn bản', 'a)', 'Có văn bản'],
  ])('splits %s', (text, code, name) => {
    const split = splitLeadingCode(text);
    expect([split.code?.text, split.name]).toEqual([code, name]);
  });

  it.each(['5 phòng họp', 'TP. Huế', 'Ủy ban nhân dân', 'I am', 'Nhóm 1: chung'])(
    'leaves %s whole',
    (text) => {
      expect(splitLeadingCode(text)).toEqual({ code: null, name: text });
    },
  );
});

it.each([
  ['1.1.2', '1.1', true],
  ['6a', '6', true],
  ['2.d)', '2.', true],
  ['A.1', 'A', true],
  ['1.2', '1.1', false],
  ['11', '1', false],
])('%s under %s: %s', (child, parent, expected) => {
  expect(isCodeUnder(parseCode(child)!, parseCode(parent)!)).toBe(expected);
});
