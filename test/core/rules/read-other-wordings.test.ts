import { asked, outcome, reading, said } from './wordings';

type Case = readonly [max: string | null, text: string, said: string];

function readsCertainly(cases: readonly Case[]): void {
  it.each(cases)('max %s: %s', (max, text, expected) => {
    expect(said(text, max)).toBe(`certain ${expected}`);
  });
}

describe('several conditions in one row of cells', () => {
  readsCertainly([
    [
      '5',
      'Bí thư: 5đ | Phó bí thư: 4đ | Ủy viên: 3đ',
      'choice: «Bí thư»: 5 điểm; «Phó bí thư»: 4 điểm; «Ủy viên»: 3 điểm.',
    ],
  ]);
});

describe('points before their condition', () => {
  readsCertainly([
    [
      '20',
      '- 20 điểm: làm tốt, đúng hạn.\n- 10 điểm: làm chậm.\n- 0 điểm: không làm.',
      'choice: «làm tốt, đúng hạn»: 20 điểm; «làm chậm»: 10 điểm; «không làm»: 0 điểm.',
    ],
  ]);

  it('keeps a sign that stands at the number', () => {
    expect(reading('-2 điểm: mỗi báo cáo chậm', '5').rule).toMatchObject({ kind: 'deduction' });
  });
});

describe('bands beside a line without a number', () => {
  readsCertainly([
    [
      '4',
      '- Đạt từ 100 lượt người: 4 điểm\n- Từ 50 đến dưới 100 lượt người: 3 điểm\n- Dưới 50 lượt người: 2 điểm\n- Không tổ chức: 0 điểm',
      'bands: giá trị «người»; đơn vị «lượt»; từ 100: 4 điểm; từ 50 đến dưới 100: 3 điểm; trên 0 đến dưới 50: 2 điểm; đúng 0: 0 điểm.',
    ],
    [
      '2',
      'Báo cáo đúng hạn: 2 điểm; báo cáo chậm từ 1-3 ngày: 1 điểm; chậm trên 3 ngày hoặc không báo cáo: 0 điểm.',
      'choice: «Báo cáo đúng hạn»: 2 điểm; «báo cáo chậm từ 1-3 ngày»: 1 điểm; «chậm trên 3 ngày hoặc không báo cáo»: 0 điểm.',
    ],
    [
      '2',
      'Xong đúng hạn 100% việc được giao: 2\nXong 100% việc được giao nhưng có việc muộn: 1\nXong dưới 100% việc được giao: 0',
      'choice: «Xong đúng hạn 100% việc được giao»: 2 điểm; «Xong 100% việc được giao nhưng có việc muộn»: 1 điểm; «Xong dưới 100% việc được giao»: 0 điểm.',
    ],
    [
      '10',
      'Hàng tuần có ít nhất 01 tin: Điểm tối đa; hàng tháng có ít nhất 01 tin: 1/2 Điểm tối đa; còn lại: 0 điểm',
      'choice: «Hàng tuần có ít nhất 01 tin»: điểm tối đa; «hàng tháng có ít nhất 01 tin»: 0,5 điểm tối đa; «còn lại»: 0 điểm.',
    ],
    [
      '10',
      'Vượt mức 100% chỉ tiêu: 10 điểm; đạt 100% chỉ tiêu: 8 điểm; dưới 100% chỉ tiêu: 0 điểm',
      'bands: giá trị «chỉ tiêu»; đơn vị «%»; trên 100: 10 điểm; đúng 100: 8 điểm; dưới 100: 0 điểm.',
    ],
    [
      '3',
      'Tiếp dân đạt 90% kế hoạch trở lên: 3 điểm; đạt 70% đến dưới 90% kế hoạch: 2 điểm; dưới 70% kế hoạch: 1 điểm',
      'bands: giá trị «Tiếp dân»; đơn vị «%»; từ 90: 3 điểm; từ 70 đến dưới 90: 2 điểm; dưới 70: 1 điểm.',
    ],
    [
      null,
      'Tỷ lệ hộ nghèo giai đoạn 2021 - 2025 ≤ 5%: Đạt; > 5%: Không đạt',
      'bands: giá trị «Tỷ lệ hộ nghèo giai đoạn 2021 - 2025»; đơn vị «%»; đến 5: «Đạt»; trên 5: «Không đạt».',
    ],
  ]);

  it('asks where a condition besides the measure leaves cases open', () => {
    expect(asked('Từ 80% trở lên và không có đơn thư: 5 điểm; dưới 80%: 0 điểm', '5')).toEqual([
      'confirm',
    ]);
  });

  it('asks for groups of lines under headings of their own', () => {
    const text =
      'a) Đơn vị không có kế hoạch:\n- Có làm: 2 điểm\n- Không làm: 0 điểm\nb) Đơn vị có kế hoạch:\n- Đạt 100%: 5 điểm\n- Dưới 100%: 3 điểm';
    expect(reading(text, '5').status).toBe('uncertain');
  });
});

describe('the highest of the lines', () => {
  it('keeps the line that the note stands on', () => {
    const text =
      'Cờ thi đua: 10 điểm; bằng khen: 7 điểm; giấy khen: 5 điểm (chỉ tính mức cao nhất)';
    expect(outcome(text, '10', { choice: '3' })).toBe('5');
    expect(outcome(text, '10', { choice: ['2', '3'] })).toBe('7');
  });
});

describe('limits in words', () => {
  it.each([
    'Mỗi báo cáo chậm trừ 0,5 điểm, trừ đến hết điểm của mục.',
    'Mỗi báo cáo chậm trừ 0,5 điểm cho đến hết điểm.',
    'Mỗi báo cáo chậm trừ 0,5 điểm, tổng điểm trừ không quá Điểm tối đa.',
  ])('%s', (text) => {
    expect(reading(text, '2').status).toBe('certain');
    expect(outcome(text, '2', { n: '1' })).toBe('1.5');
    expect(outcome(text, '2', { n: '9' })).toBe('0');
  });

  it('takes the maximum on the last line for the limit of all', () => {
    const text =
      'Sáng kiến cấp tỉnh: +2 điểm/sáng kiến; cấp cơ sở: +1 điểm/sáng kiến (tối đa 3 điểm)';
    expect(outcome(text, '3', { n1: '2', n2: '2' })).toBe('3');
  });
});

describe('a plus before all points', () => {
  it('is what a deduction is taken from', () => {
    const text = 'Chấp hành tốt: +10đ | Bị nhắc nhở bằng văn bản: -5 đ/lần';
    expect(outcome(text, '10', { n: '0' })).toBe('10');
    expect(outcome(text, '10', { n: '1' })).toBe('5');
  });
});

describe('a person chooses', () => {
  it('within the span that the text names', () => {
    const { status, rule } = reading('Hội đồng xem xét thực tế để chấm điểm từ 0 đến 5 điểm', '5');
    expect({ status, kind: rule.kind }).toEqual({ status: 'manual', kind: 'manual' });
  });
});
