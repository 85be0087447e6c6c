import { asked, evaluated, outcome, said, type Max } from './wordings';

const GRID =
  'Xã có dưới 500 hồ sơ trong năm\nGiải quyết trước hạn từ 2% đến dưới 5% | | +0,5\nGiải quyết trước hạn từ 5% trở lên | | +1\nXã có từ 500 hồ sơ trong năm trở lên\nGiải quyết trước hạn từ 2% đến dưới 5% | | +1\nGiải quyết trước hạn từ 5% trở lên | | +1,5';
const LATE = GRID.replace(/trước hạn từ 2% đến dưới 5%/g, 'trễ hạn dưới 5%')
  .replace(/trước hạn/g, 'trễ hạn')
  .replace(/\+/g, '-');
const MARKS =
  'Điểm của mỗi tiêu chuẩn không được dưới 40% số điểm tối đa:\n- Xã miền núi: Đạt từ 65 điểm trở lên;\n- Xã còn lại: Đạt từ 80 điểm trở lên.';
const LEAST =
  'Đơn vị được công nhận là cơ quan kiểu mẫu khi tất cả các tiêu chí đạt từ 90 điểm trở lên và không có đơn thư và đơn vị đạt chuẩn văn hóa khi tất cả các tiêu chí đạt từ 70 điểm trở lên';

describe('bands that differ by the size of the unit', () => {
  it('are one rule with a condition of its own', () => {
    expect(said(GRID, '5', 'Thưởng (không có hồ sơ trễ hạn)')).toBe(
      'certain bands: cộng điểm; cỡ theo «Xã có hồ sơ trong năm»; giá trị «Giải quyết trước hạn»; đơn vị «%»; cỡ dưới 500: từ 2 đến dưới 5: 0,5 điểm | từ 5: 1 điểm; cỡ từ 500: từ 2 đến dưới 5: 1 điểm | từ 5: 1,5 điểm; chỉ khi «không có hồ sơ trễ hạn».',
    );
  });

  it('ask whether nobody late is late by less than the first limit', () => {
    expect(asked(LATE, '5')).toEqual(['zero-case']);
  });

  it('ask when the sizes leave a gap', () => {
    expect(asked(GRID.replace('từ 500 hồ sơ trong năm', 'từ 600 hồ sơ trong năm'), '5')).toEqual([
      'confirm',
    ]);
  });
});

describe('classes with conditions', () => {
  it('have a pass mark for each kind of unit', () => {
    expect(said(MARKS, '100', 'Thôn văn hóa')).toBe(
      'certain ratio-with-threshold: giá trị «Thôn văn hóa»; với «Xã miền núi» từ 65: «Đạt» chỉ khi «Điểm của mỗi tiêu chuẩn không được dưới 40% số Điểm tối đa»; với «Xã còn lại» từ 80: «Đạt» chỉ khi «Điểm của mỗi tiêu chuẩn không được dưới 40% số Điểm tối đa»; còn lại «Không đạt».',
    );
  });

  it('may go by the lowest criterion', () => {
    expect(said(LEAST)).toBe(
      'certain bands: giá trị «tiêu chí»; từ 90: «cơ quan kiểu mẫu» chỉ khi «không có đơn thư»; từ 70: «đơn vị đạt chuẩn văn hóa»; còn lại «Không đạt».',
    );
  });
});

describe('points and classes of them', () => {
  const bonus = 'Thưởng (không có hồ sơ trễ hạn)';
  it.each<[string, Max, Record<string, string | boolean>, Record<string, string>, string]>([
    [GRID, '5', { n: '499', x: '5', yes: true }, {}, '1'],
    [GRID, '5', { n: '500', x: '5', yes: true }, {}, '1.5'],
    [GRID, '5', { n: '500', x: '1.9', yes: true }, {}, '0'],
    [GRID, '5', { n: '500', x: '5', yes: false }, {}, '0'],
    [GRID, '5', { yes: true }, {}, 'needs n x'],
    [LATE, '5', { n: '100', x: '0' }, {}, '0'],
    [LATE, '5', { n: '100', x: '0' }, { 'zero-case': 'lowest' }, '-0.5'],
    [LATE, '5', { n: '100', x: '4.9' }, {}, '-0.5'],
    [MARKS, '100', { choice: '1', x: '65', yes: true }, {}, 'class Đạt'],
    [MARKS, '100', { choice: '2', x: '65', yes: true }, {}, 'class Không đạt'],
    [MARKS, '100', { choice: '1', x: '65', yes: false }, {}, 'class Không đạt'],
    [MARKS, '100', { x: '65' }, {}, 'needs choice'],
    [LEAST, null, { x: '90', yes: true }, {}, 'class cơ quan kiểu mẫu'],
    [LEAST, null, { x: '95', yes: false }, {}, 'class đơn vị đạt chuẩn văn hóa'],
    [LEAST, null, { x: '69.5' }, {}, 'class Không đạt'],
  ])('%#', (text, max, entered, answers, expected) => {
    expect(outcome(text, max, entered, answers, text === GRID ? bonus : '')).toBe(expected);
  });

  it('show the size and the measure with their ranges', () => {
    expect(evaluated(GRID, '5', { n: '700', x: '3' })).toMatchObject({
      worked: '700 (từ 500), 3% (từ 2% đến dưới 5%): 1',
    });
  });
});
