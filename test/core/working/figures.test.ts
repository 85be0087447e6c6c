import { formatVietnamese } from '../../../src/core/rules/amount';
import { readSaidFigures } from '../../../src/core/working/said-figures';

/** What a cell says in one line: `a=12 b=15`, `12/15 80%`, `5 cuộc`; `?` where it is not plain. */
function said(value: string | number, decimal: ',' | '.' = ',', isPercent = false): string {
  const { letters, fraction, percent, count, isPlain, isNotApplicable } = readSaidFigures(
    value,
    decimal,
    isPercent,
  );
  if (isNotApplicable) return 'not applicable';
  const parts = [
    ...[...letters].map(([id, number]) => `${id}=${formatVietnamese(number.value)}`),
    ...(fraction
      ? [`${formatVietnamese(fraction.part.value)}/${formatVietnamese(fraction.whole.value)}`]
      : []),
    ...(percent ? [`${formatVietnamese(percent.value)}%`] : []),
    ...(count ? [`${formatVietnamese(count.value)} ${count.noun}`.trim()] : []),
  ];
  return parts.length === 0 ? 'nothing' : parts.join(' ') + (isPlain ? '' : '?');
}

describe('The figures that a cell says', () => {
  it.each([
    ['a = 12; b = 15', 'a=12 b=15'],
    ['a: 12, b: 15', 'a=12 b=15'],
    ['A=12\nB=15', 'a=12 b=15'],
    ['a = 1.234; b = 2.000', 'a=1234 b=2000'],
    ['a = 12; b = 15; tỷ lệ = 80%', 'a=12 b=15 80%'],
    ['12/15 (80%)', '12/15 80%'],
    ['12/15', '12/15'],
    ['12/15 cuộc họp', '12/15'],
    ['12 văn bản/15 văn bản', '12/15'],
    ['Đạt 12/15', '12/15'],
    ['80%', '80%'],
    ['83,3 %', '83,3%'],
    ['Đạt 80%', '80%'],
    ['5 cuộc họp', '5 cuộc họp'],
    ['03 lần', '3 lần'],
    ['1.234 hồ sơ', '1234 hồ sơ'],
  ])('%j: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    ['khoảng 80%', '80%?'],
    ['trên 80%', '80%?'],
    ['Dự kiến 12/15', '12/15?'],
    ['80% cấp xã, 90% cấp huyện', 'nothing'],
    ['Quý I 2/3, quý II 3/3', 'nothing'],
  ])('in %j nothing plain: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    'Quyết định số 12/QĐ-UBND',
    'Kế hoạch số 15/2022',
    'Báo cáo ngày 12/5/2023',
    'tháng 03/2024',
    '03/2024',
    'Điều 5',
    'Có',
  ])('no figure in %j', (text) => {
    expect(said(text)).toBe('nothing');
  });

  it('takes letters twice for no figures at all', () => {
    expect(said('a = 12; a = 13')).toBe('nothing');
  });

  it('reads an open number as its column does', () => {
    expect(said('1.234 km', '.')).toBe('1,234 km');
  });

  it('takes 0.8 shown as 80% for 80 percent, and else for a number', () => {
    expect([said(0.8, ',', true), said(0.8)]).toEqual(['80%', '0,8']);
  });

  it('tells not applicable from figures', () => {
    expect(said('Không áp dụng')).toBe('not applicable');
  });
});
