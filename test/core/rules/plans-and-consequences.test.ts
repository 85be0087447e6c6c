import { outcome, reading, said, type Max } from './wordings';

const PLAN =
  'Không có kế hoạch kiểm tra năm | | | -4\nThực hiện không đạt kế hoạch dưới 80% | | | -2\nThực hiện không đạt kế hoạch từ 80% đến dưới 100% | | | -1\nThực hiện vượt kế hoạch dưới 10% | | +0,5\nThực hiện vượt kế hoạch từ 10% trở lên | | +1';
const FEES =
  'Điểm tối đa: 100\n- Từ 90-100 điểm: Thanh toán đủ\n- Từ 70-<90 điểm: Trừ 0,5%/điểm dưới 90\n- Dưới 70 điểm: Trừ 10% giá trị hợp đồng';

describe('signed lines about a plan', () => {
  it('are one table of the maximum and its changes', () => {
    expect(said(PLAN, '4', 'Kiểm tra')).toBe(
      'certain bands: giá trị «Kiểm tra»; đơn vị «%»; đúng 0: 0 điểm; trên 0 đến dưới 80: 2 điểm; từ 80 đến dưới 100: 3 điểm; trên 100 đến dưới 110: 4,5 điểm; từ 110: 5 điểm; đúng 100: 4 điểm.',
    );
  });

  it('ask when no line takes all, so that they may start from nothing', () => {
    expect(reading(PLAN.replace('| -4', '| -3'), '4').status).toBe('uncertain');
  });
});

describe('what follows from points in words', () => {
  it('is kept as it stands', () => {
    expect(said(FEES, '100', 'Tổng điểm')).toBe(
      'certain bands: giá trị «Tổng điểm»; đơn vị «điểm»; từ 90 đến 100: «Thanh toán đủ»; từ 70 đến dưới 90: «Trừ 0,5%/điểm dưới 90»; dưới 70: «Trừ 10% giá trị hợp đồng».',
    );
  });

  it('is asked about where two lines name the same points', () => {
    expect(reading(FEES.replace('70-<90', '70-90'), '100').status).toBe('uncertain');
  });
});

describe('points and words of them', () => {
  it.each<[string, Max, string, string]>([
    [PLAN, '4', '0', '0'],
    [PLAN, '4', '79.9', '2'],
    [PLAN, '4', '100', '4'],
    [PLAN, '4', '100.5', '4.5'],
    [PLAN, '4', '110', '5'],
    [FEES, '100', '89.5', 'class Trừ 0,5%/điểm dưới 90'],
    [FEES, '100', '101', 'refused not-covered'],
  ])('%#', (text, max, x, expected) => {
    expect(outcome(text, max, { x })).toBe(expected);
  });
});
