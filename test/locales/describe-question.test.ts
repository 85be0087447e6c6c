import type { QuestionChoice, QuestionKind, ReadingQuestion } from '../../src/core/doubt/question';
import { parseRange } from '../../src/core/sheet/address';
import { describeQuestion } from '../../src/locales/describe-question';

const at = (range: string) => ({ sheetId: 's1', range: parseRange(range)! });
const choice = (range: string, key: string, value: string, caption = ''): QuestionChoice => ({
  shows: at(range),
  lines: [{ key, value }],
  caption,
});
const question = (
  kind: QuestionKind,
  range: string,
  subject: string,
  ...choices: QuestionChoice[]
): ReadingQuestion => ({ id: 'q', kind, place: at(range), subject, choices, taken: null });

const TABLES_KEY = 'bảng: Tổng hợp';
const QUESTIONS: Record<QuestionKind, ReadingQuestion> = {
  'which-tables': question(
    'which-tables',
    'A1:D20',
    '',
    choice('A1:D5', TABLES_KEY, 'A1:D5', 'Cấp huyện'),
    choice('A8:D20', TABLES_KEY, 'A8:D20'),
    choice('A1:D20', TABLES_KEY, 'không'),
  ),
  'is-table': question(
    'is-table',
    'A5:D20',
    '',
    choice('A5:D20', TABLES_KEY, 'A5:D20'),
    choice('A5:D20', TABLES_KEY, 'không'),
  ),
  'score-column': question(
    'score-column',
    'D5:E20',
    '',
    choice('D5:D20', 'cột: Tổng hợp!D', 'điểm', 'Tự chấm'),
    choice('E5:E20', 'cột: Tổng hợp!E', 'điểm'),
  ),
  'maximum-column': question(
    'maximum-column',
    'C5:D20',
    '',
    choice('C5:C20', 'cột: Tổng hợp!C', 'điểm tối đa', 'Điểm chuẩn'),
    choice('C5:D20', 'cột: Tổng hợp!C', 'bỏ qua'),
  ),
  'column-meaning': question(
    'column-meaning',
    'E5:E20',
    'Điểm ƯT',
    choice('E5:E20', 'cột: Tổng hợp!E', 'điểm tối đa'),
  ),
  'row-meaning': question(
    'row-meaning',
    'A12:H12',
    'Cộng I',
    choice('A12:H12', 'dòng: Tổng hợp!12', 'tổng'),
  ),
  'number-notation': question(
    'number-notation',
    'E7',
    '15.763',
    choice('E7', 'cách viết số: Tổng hợp!E', 'phẩy thập phân'),
  ),
  'table-shape': question(
    'table-shape',
    'A5:H20',
    '',
    choice('A5:H20', 'kiểu bảng: Tổng hợp', 'đơn vị theo dòng'),
  ),
};

const describeIn = (kind: QuestionKind, language: 'vi' | 'en' = 'vi') =>
  describeQuestion(QUESTIONS[kind], () => 'Tổng hợp', language);
const KINDS = Object.keys(QUESTIONS) as QuestionKind[];

describe('describeQuestion', () => {
  it.each(KINDS)('asks %s in one sentence, says what it changes, words every choice', (kind) => {
    for (const language of ['vi', 'en'] as const) {
      const { title, text, choices } = describeIn(kind, language);
      expect(title).toMatch(/^[\p{Lu}][^?]+\?$/u);
      expect(text).toMatch(/^[\p{Lu}].+\.$/u);
      expect(choices).toHaveLength(QUESTIONS[kind].choices.length);
      expect(choices.every((words) => words !== '')).toBe(true);
    }
  });

  it.each<[QuestionKind, string, string]>([
    ['which-tables', 'Trên trang “Tổng hợp”, bảng nào được chấm điểm?', '2 vùng'],
    ['is-table', 'Vùng A5:D20 trên trang “Tổng hợp” có phải là bảng điểm không?', 'xếp hạng'],
    ['score-column', 'Cột nào là điểm được công nhận?', 'Tổng điểm và xếp hạng'],
    ['maximum-column', 'Cột nào là điểm tối đa?', 'điểm cao hơn điểm tối đa là lỗi'],
    ['column-meaning', 'Cột E “Điểm ƯT” là gì?', 'tính vào điểm'],
    ['row-meaning', 'Hàng 12 “Cộng I” là gì?', 'cộng vào tổng điểm'],
    ['number-notation', 'Ở cột E, “15.763” là số nào?', 'cả cột'],
    ['table-shape', 'Mỗi hàng của bảng A5:H20 là một đơn vị hay một chỉ số?', 'theo hàng'],
  ])('%s: %s', (kind, title, change) => {
    expect(describeIn(kind).title).toBe(title);
    expect(describeIn(kind).text).toContain(change);
  });

  it('says of a column or a row without words that it has none', () => {
    const bare = (kind: QuestionKind) => ({ ...QUESTIONS[kind], subject: '' });
    const titleOf = (kind: QuestionKind) => describeQuestion(bare(kind), () => 'A', 'vi').title;
    expect(titleOf('column-meaning')).toBe('Cột E không có tiêu đề là gì?');
    expect(titleOf('row-meaning')).toBe('Hàng 12 không ghi tên là gì?');
  });

  it.each<[QuestionKind, string[]]>([
    ['which-tables', ['Bảng A1:D5: Cấp huyện', 'Bảng A8:D20', 'Không có bảng điểm nào']],
    ['is-table', ['Phải, chấm điểm bảng này', 'Không, bỏ qua vùng này']],
    ['score-column', ['Cột D: Tự chấm', 'Cột E']],
    ['maximum-column', ['Cột C: Điểm chuẩn', 'Không có cột nào']],
    ['column-meaning', ['Điểm tối đa']],
    ['row-meaning', ['Hàng cộng']],
    ['number-notation', ['Dấu phẩy ngăn phần thập phân: “15.763” là 15763']],
    ['table-shape', ['Mỗi hàng là một đơn vị, mỗi cột là một chỉ số']],
  ])('words the choices of %s', (kind, choices) => {
    expect(describeIn(kind).choices).toEqual(choices);
  });
});
