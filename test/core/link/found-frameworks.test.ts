import { describeFrameworkAlone } from '../../../src/locales/describe-links';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { SheetSpec } from '../../support/snapshot-of';
import { readLinked } from './linked-books';

const ANNEX: SheetSpec = {
  name: 'Phụ lục',
  rows: [
    ['BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ'],
    [],
    ['STT', 'Chỉ số', 'Điểm tối đa', 'Cách xác định và tính điểm', 'Tài liệu kiểm chứng'],
    ['1', 'Nhận thức số', 30],
    ['1.1', 'Người đứng đầu là Trưởng ban', 20, 'Có: điểm tối đa', 'Quyết định'],
    ['1.2', 'Kế hoạch chuyển đổi số', 10, 'Có: điểm tối đa', 'Kế hoạch'],
    ['2', 'Thể chế số', 10],
    ['2.1', 'Văn bản chỉ đạo', 10, 'a/b', 'Văn bản'],
  ],
};

type Row = readonly CellValue[];

const ROWS: readonly Row[] = [
  ['1', 'Nhận thức số', 30],
  ['1.1', 'Người đứng đầu là Trưởng ban', 20, 15],
  ['1.2', 'Kế hoạch chuyển đổi số', 10, 8],
  ['2', 'Thể chế số', 10],
  ['2.1', 'Văn bản chỉ đạo', 10, 7],
];
const LOWER = ROWS.map((row) => (row[0] === '1.2' ? ['1.2', row[1]!, 5, 4] : row));

function card(name: string, rows: readonly Row[] = ROWS): SheetSpec {
  return { name, rows: [['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm tự chấm'], ...rows] };
}

describe('a framework beside scorecards', () => {
  const differsIn = (...sheets: SheetSpec[]) =>
    readLinked(...sheets).findings.filter((text) => text.startsWith('framework-differs'));

  it('is what they are compared with, though they agree among themselves', () => {
    expect(differsIn(ANNEX, card('Xã A'))).toEqual([]);
    expect(differsIn(ANNEX, card('Xã A', LOWER), card('Xã B', LOWER))).toEqual([
      'framework-differs Xã A!B4 Xã A: Điểm tối đa của “1.2 Kế hoạch chuyển đổi số”: 5; nơi khác: 10',
      'framework-differs Xã B!B4 Xã B: Điểm tối đa của “1.2 Kế hoạch chuyển đổi số”: 5; nơi khác: 10',
    ]);
  });

  it('names the indicator that a scorecard lacks, once', () => {
    const fewer = ROWS.filter(([code]) => code !== '1.2');
    const sheets = [ANNEX, card('Xã A'), card('Xã B'), card('Xã C', fewer)];
    expect(differsIn(...sheets)).toEqual([
      'framework-differs Xã C!B3 Xã C: Thiếu chỉ số “1.2 Kế hoạch chuyển đổi số”',
    ]);
  });

  it('may stand on "Bộ chỉ số" as well', () => {
    const own: SheetSpec = {
      name: 'Bộ chỉ số',
      rows: [
        ['Mã', 'Tên', 'Thuộc', 'Điểm tối đa', 'Cách gộp'],
        ['1', 'Nhận thức số', null, 30, 'tổng'],
        ['1.1', 'Người đứng đầu là Trưởng ban', '1', 20],
        ['1.2', 'Kế hoạch chuyển đổi số', '1', 10],
        ['2', 'Thể chế số', null, 10, 'tổng'],
        ['2.1', 'Văn bản chỉ đạo', '2', 10],
      ],
    };
    const more = card('Xã A', [...ROWS, ['2.2', 'Quy chế', 5, 5]]);
    expect(readLinked(own, more).book.frameworks).toMatchObject([
      { sheetId: 'sheet-1', source: 'framework-sheet' },
    ]);
    expect(differsIn(own, more)).toEqual([
      'framework-differs Xã A!B7 Xã A: Thêm chỉ số “2.2 Quy chế”',
    ]);
  });
});

describe('a framework alone', () => {
  it('is said with its indicators, groups and points', () => {
    const { book } = readLinked(ANNEX);
    expect(book.tables).toEqual([]);
    expect(describeFrameworkAlone(book.frameworks[0]!, 'Phụ lục', 'vi')).toBe(
      'Trang “Phụ lục” là bộ chỉ số gồm 3 chỉ số, 2 nhóm, 40 điểm; chưa có điểm chấm.',
    );
    expect(describeFrameworkAlone(book.frameworks[0]!, 'Phụ lục', 'en')).toBe(
      'Sheet “Phụ lục” is a framework of 3 indicators, 2 groups and 40 points; nothing is scored yet.',
    );
  });

  it('is none where a list or a letter stands', () => {
    const letter: SheetSpec = { name: 'Công văn', rows: [['Kính gửi: UBND xã'], ['Về việc …']] };
    expect(readLinked(letter).book.frameworks).toEqual([]);
  });
});
