import { outcome, said, type Max } from './wordings';

const SPANS =
  '- Hoàn thành từ 95% đến 100% nhiệm vụ: điểm từ 18 => 20\n- Hoàn thành từ 80% - <95% nhiệm vụ: điểm từ 15 => 17\n- Hoàn thành dưới 80% nhiệm vụ: điểm dưới < 15';
const ROLE =
  '- Tham gia ban tổ chức: tuỳ theo mức độ đóng góp được chấm tối đa 3 điểm.\n- Đạt giải cấp xã: 2 điểm.\n- Đạt giải cấp tỉnh: 3 điểm.\n(Có nhiều thành tích thì chỉ được tính thành tích có điểm cao nhất)';
const SHARE =
  'Đơn vị bị khiển trách thì trừ 10% tổng số điểm đạt được; bị cảnh cáo thì trừ 20% tổng số điểm đạt được';

describe('points of which a person gives some', () => {
  it('are read as a span for each level of a measure', () => {
    expect(said(SPANS, '20')).toBe(
      'certain bands: giá trị «Hoàn thành nhiệm vụ»; đơn vị «%»; từ 95 đến 100: người chấm cho điểm từ 18 đến 20; từ 80 đến dưới 95: người chấm cho điểm từ 15 đến 17; dưới 80: người chấm cho điểm từ 0 đến dưới 15.',
    );
  });

  it('are read as a span of one option', () => {
    expect(said(ROLE, '3')).toContain('certain choice: «Tham gia ban tổ chức');
    expect(said(ROLE, '3')).toContain('người chấm cho điểm từ 0 đến 3; «Đạt giải cấp xã»: 2 điểm');
  });

  it.each<[string, Max, Record<string, string>, string]>([
    [SPANS, '20', { x: '96', points: '19' }, '19'],
    [SPANS, '20', { x: '96', points: '17' }, 'refused out-of-range'],
    [SPANS, '20', { x: '10', points: '15' }, 'refused out-of-range'],
    [SPANS, '20', { x: '10', points: '0' }, '0'],
    [SPANS, '20', { x: '96' }, 'needs points'],
    [ROLE, '3', { choice: '1', points: '2.5' }, '2.5'],
    [ROLE, '3', { choice: '2' }, '2'],
  ])('lie within the span (%#)', (text, max, entered, expected) => {
    expect(outcome(text, max, entered)).toBe(expected);
  });
});

describe('a share of the points achieved', () => {
  it('is no share of the maximum', () => {
    expect(said(SHARE)).toBe(
      'certain deduction: trừ 0,1 điểm đạt được một lần: «Đơn vị bị khiển trách»; trừ 0,2 điểm đạt được một lần: «bị cảnh cáo».',
    );
  });

  it.each<[Record<string, string>, string]>([
    [{ n1: '1', n2: '0', ref: '80' }, '-8'],
    [{ n1: '0', n2: '1', ref: '75' }, '-15'],
    [{ n1: '0', n2: '1' }, 'needs ref'],
  ])('is taken from what was entered (%#)', (entered, expected) => {
    expect(outcome(SHARE, null, entered)).toBe(expected);
  });
});
