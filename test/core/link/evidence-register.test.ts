import { formatCell } from '../../../src/core/sheet/address';
import { makePlan } from '../../../src/core/plan/make-plan';
import { DEFAULT_WRITE_OPTIONS } from '../../../src/core/plan/write-options';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';
import { readLinked, SCORES } from './linked-books';

const REGISTER: SheetSpec = {
  name: 'FILE_UPLOADS',
  rows: [
    ['MA_DON_VI', 'MA_TIEU_CHI', 'FILE_NAME', 'FILE_URL', 'FILE_SIZE', 'TRANG_THAI'],
    ['DV01', '1.1', 'QD 12.pdf', 'https://x/1', 1200, 'ACTIVE'],
    ['DV01', '1.2', 'KH 15.pdf', 'https://x/2', 800, 'DELETED'],
    ['DV02', 1.1, 'QD 13.pdf', 'https://x/3', 700, 'ACTIVE'],
    ['DV02', '1.2', 'KH 16.pdf', 'https://x/4', 900, 'ACTIVE'],
    ['DV03', '1', 'Hồ sơ nhóm 1.zip', 'https://x/5', 900, 'ACTIVE'],
  ],
};
const LIST: SheetSpec = {
  name: 'DM_DON_VI',
  rows: [
    ['MA_DON_VI', 'TEN_DON_VI'],
    ['DV01', 'Xã Tân Phú'],
    ['DV02', 'Xã Mỹ Long'],
    ['DV03', 'Phường Hòa Thuận'],
    ['DV04', 'Phường An Bình'],
  ],
};
const CARD: SheetSpec = {
  name: 'Xã Tân Phú',
  rows: [
    ['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
    ['1', 'Nhận thức số', 20],
    ['1.1', 'Lãnh đạo', 10, 9, null],
    ['1.2', 'Kế hoạch', 10, 8, '-'],
    ['2', 'Thể chế số', 10],
    ['2.1', 'Văn bản', 10, 7, 'Công văn 5'],
  ],
};

const missingIn = (...sheets: SheetSpec[]) =>
  readLinked(...sheets)
    .findings.filter((text) => text.startsWith('evidence-missing'))
    .map((text) => text.split(':')[0]);

describe('a register of evidence', () => {
  it('proves the claims of a table without evidence cells; the rest is missing', () => {
    const grouped: SheetSpec = {
      name: 'Tổng hợp',
      rows: [
        ['STT', 'Đơn vị', '1. Nhận thức số', null],
        [null, null, '1.1. Lãnh đạo', '1.2. Kế hoạch'],
        ...SCORES.rows.slice(1),
      ],
    };
    expect(missingIn(grouped, LIST, REGISTER)).toEqual([
      'evidence-missing Tổng hợp!D4 Xã Tân Phú',
      'evidence-missing Tổng hợp!C7 Phường An Bình',
      'evidence-missing Tổng hợp!D7 Phường An Bình',
    ]);
  });

  it('is no table of scores, whatever numbers it has', () => {
    expect(readLinked(REGISTER).book.tables).toEqual([]);
    expect(readLinked(SCORES, LIST, REGISTER).book.tables).toHaveLength(1);
  });

  it('is said, with what it proves', () => {
    expect(readLinked(SCORES, LIST, REGISTER).book.notes).toContainEqual({
      kind: 'register-read',
      tableId: 'sheet-1!A1',
      sheetId: 'sheet-3',
      entries: 5,
      proven: 3,
    });
  });

  it.each<[string, SheetSpec]>([
    [
      'units and indicators by name',
      {
        name: 'Sổ minh chứng',
        rows: [
          ['STT', 'Tên đơn vị', 'Chỉ số', 'Tên văn bản', 'Trạng thái'],
          [1, 'UBND xã Tân Phú', 'Kế hoạch', 'Kế hoạch 15/KH-UBND', null],
        ],
      },
    ],
    [
      'without units beside the only scorecard',
      {
        name: 'Danh mục tài liệu kiểm chứng',
        rows: [
          ['DANH MỤC TÀI LIỆU KIỂM CHỨNG'],
          [],
          ['STT', 'Chỉ số', 'Tên tài liệu', 'Số, ký hiệu'],
          [1, '1.2. Kế hoạch', 'Kế hoạch chuyển đổi số', '15/KH-UBND'],
        ],
      },
    ],
  ])('fills the empty evidence cells of a scorecard: %s', (_, register) => {
    expect(missingIn(CARD)).toHaveLength(2);
    expect(missingIn(CARD, register)).toEqual(['evidence-missing Xã Tân Phú!E3 Xã Tân Phú']);
  });

  it('leaves what an evidence cell says', () => {
    const { table } = readLinked(CARD, LIST, REGISTER);
    const said = [...table.units[0]!.evidence.values()].map(
      ({ source, cell, isMissing }) => `${source} ${formatCell(cell)} ${isMissing}`,
    );
    expect(said).toEqual(['register C2 false', 'cell E4 true', 'cell E6 false']);
  });

  it('about other units or indicators says nothing', () => {
    const rows = [
      ['Đơn vị', 'Mã tiêu chí', 'Tên tệp'],
      ['Sở Y tế', '9.9', 'a.pdf'],
    ];
    const { book, findings } = readLinked(SCORES, { name: 'Minh chứng', rows });
    expect([book.registers, findings]).toEqual([[], []]);
  });

  it('marks nothing where the table has no evidence cell', () => {
    const sheets = [SCORES, LIST, REGISTER];
    const snapshot = snapshotOf(...sheets);
    const { scorebook, results, findings } = scoreWorkbook(snapshot, {});
    const options = DEFAULT_WRITE_OPTIONS;
    const plan = makePlan({ snapshot, scorebook, results, findings, options });
    expect(plan.addRules).toEqual([]);
    expect(JSON.stringify(plan.blocks)).not.toContain('minh chứng');
  });
});
