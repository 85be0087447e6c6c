import { asked, outcome, said, type Max } from './wordings';

const NESTED =
  '- Có lập hồ sơ (nếu thôn lập chậm: cứ 01 thôn bị trừ 0,5 điểm nhưng không quá 2 điểm; nếu thôn lập thiếu: cứ 01 thôn bị trừ 0,25 điểm nhưng không quá 1 điểm) | 5\n- Không lập hồ sơ | 0 | | -5';
const BEST_BONUS =
  'Mỗi báo cáo chậm: trừ 0,5 điểm.\nTrường hợp đạt đủ các tiêu chí trên thì cộng điểm đối với một trong hai trường hợp sau:\nTiếp nhận hồ sơ trực tuyến đạt 60% trở lên: cộng 1 điểm.\nTiếp nhận hồ sơ trực tuyến đạt 60% trở lên; đồng thời, số hóa đạt 80% trở lên: cộng 2 điểm.\nTổng điểm trừ không quá 2 điểm';
const EXAM =
  'Mỗi câu đúng được tính 02 điểm; mỗi đề có 25 câu. Trường hợp sử dụng tài liệu thì không đạt phần kiến thức chung.';
const WORKS =
  'Chủ nhiệm đề tài cấp bộ | 3 điểm\nThành viên đề tài cấp bộ | 1,5 điểm\nChủ nhiệm đề tài cấp cơ sở | 1 điểm';

describe('a base with deductions in brackets', () => {
  it('is lost altogether by the line that denies it, written as a loss or not', () => {
    expect(said(NESTED, '5')).toBe(
      'certain deduction: bắt đầu từ điểm tối đa; trừ 0,5 điểm mỗi 1 «thôn», không quá 2 điểm: «nếu thôn lập chậm: cứ 01 thôn»; trừ 0,25 điểm mỗi 1 «thôn», không quá 1 điểm: «nếu thôn lập thiếu: cứ 01 thôn»; trừ điểm tối đa một lần: «Không lập hồ sơ»; thấp nhất là 0.',
    );
  });

  it('asks when the loss is another than the maximum', () => {
    expect(asked(NESTED.replace('| -5', '| -4'), '5')).not.toEqual([]);
  });
});

describe('additions of which one counts', () => {
  it('are read from the header before them', () => {
    expect(said(BEST_BONUS, '5')).toMatch(
      /^certain sum-of-parts: .*không bị trừ thì chỉ cộng mục cao nhất\.$/u,
    );
    const always = BEST_BONUS.replace('Trường hợp đạt đủ các tiêu chí trên thì cộng', 'Cộng');
    expect(said(always, '5')).toMatch(/; chỉ cộng mục cao nhất\.$/u);
  });
});

describe('cases without a maximum', () => {
  it('count each work of science in which a person had a part', () => {
    expect(said(WORKS)).toMatch(
      /^certain count-times-points: cộng 3 điểm mỗi 1 «lần»: «Chủ nhiệm đề tài cấp bộ»/u,
    );
  });

  it('ask where one row contains another', () => {
    const nested = 'Tác giả bài báo | 1 điểm\nTác giả bài báo được trích dẫn | 2 điểm';
    expect(asked(nested)).toEqual(['combine']);
  });

  it('may bring a sanction and no points', () => {
    expect(said('Đưa tin sai chủ trương nhưng đã được phát hiện kịp thời. Khiển trách')).toBe(
      'certain deduction: «Khiển trách» nếu «Đưa tin sai chủ trương nhưng đã được phát hiện kịp thời».',
    );
  });
});

describe('what disqualifies in a sentence of its own', () => {
  it('is a gate, and how the test is made is set aside', () => {
    expect(said(EXAM)).toBe(
      'certain count-times-points: cộng 2 điểm mỗi 1 «câu»: «Mỗi câu đúng»; «không đạt phần kiến thức chung» nếu «sử dụng tài liệu».',
    );
  });

  it('is asked about in a rule that knows no gates', () => {
    const text = 'Có kế hoạch: 2 điểm; không có: 0 điểm. Nếu vi phạm pháp luật thì không xếp loại.';
    expect(asked(text, '2')).toEqual(['confirm']);
  });
});

describe('a slip of the pen', () => {
  it('takes "Mới" before a noun for "Mỗi"', () => {
    expect(said('Mới văn bản ban hành đúng hạn: 0,5 điểm; không ban hành: 0 điểm', '2')).toMatch(
      /^certain count-times-points: cộng 0,5 điểm mỗi 1 «văn bản/u,
    );
  });
});

describe('points of such counts', () => {
  it.each<[string, Max, Record<string, string | boolean>, string]>([
    [NESTED, '5', { n1: '2', n2: '0', n3: '0' }, '4'],
    [NESTED, '5', { n1: '9', n2: '9', n3: '0' }, '2'],
    [NESTED, '5', { n1: '9', n2: '9', n3: '1' }, '0'],
    [BEST_BONUS, '5', { n1: '0', n2: '1', n3: '1' }, '7'],
    [BEST_BONUS, '5', { n1: '0', n2: '1', n3: '0' }, '6'],
    [BEST_BONUS, '5', { n1: '1', n2: '1', n3: '1' }, '4.5'],
    [WORKS, null, { n1: '1', n2: '2', n3: '0' }, '6'],
    [EXAM, null, { n: '20' }, '40'],
    [EXAM, null, { n: '20', gate1: true }, 'class không đạt phần kiến thức chung'],
  ])('%# %s', (text, max, entered, expected) => {
    expect(outcome(text, max, entered)).toBe(expected);
  });
});
