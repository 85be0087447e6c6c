import type { ReadingNote } from '../../src/core/scorebook';
import { describeNote } from '../../src/locales/describe-note';

describe('describeNote', () => {
  it.each<[ReadingNote, string, string]>([
    [
      { kind: 'hidden-rows', sheetId: 's', count: 1 },
      'Tính cả 1 hàng ẩn ở trang “Tổng hợp”.',
      '1 hidden row on sheet “Tổng hợp” included.',
    ],
    [
      { kind: 'hidden-columns', sheetId: 's', count: 1200 },
      'Tính cả 1.200 cột ẩn ở trang “Tổng hợp”.',
      '1,200 hidden columns on sheet “Tổng hợp” included.',
    ],
    [
      { kind: 'hidden-sheet', sheetId: 's' },
      'Tính cả trang ẩn “Tổng hợp”.',
      'The hidden sheet “Tổng hợp” is included.',
    ],
    [
      { kind: 'legacy-encoding', sheetId: 's', encoding: 'TCVN3', count: 2 },
      'Trang “Tổng hợp” có 2 ô viết bằng TCVN3 (ABC): đã hiểu nội dung, ô không bị sửa.',
      'Sheet “Tổng hợp” has 2 cells in TCVN3 (ABC): read as meant, not rewritten.',
    ],
  ])('%j', (note, vietnamese, english) => {
    expect(describeNote(note, () => 'Tổng hợp', 'vi')).toBe(vietnamese);
    expect(describeNote(note, () => 'Tổng hợp', 'en')).toBe(english);
  });
});
