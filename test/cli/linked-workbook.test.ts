import { runScoreCommand } from '../../src/cli/score-command';
import type { Report } from '../../src/core/report/report';
import type { CellValue } from '../../src/core/sheet/snapshot';
import { xlsxOf } from '../support/xlsx-of';
import { memoryMachine } from './memory-machine';

const ARGUMENTS = ['in.xlsx', '--out', 'out.xlsx', '--report', 'report.json'];

/** Scores by indicator; the codes are those of the annex. */
const card = (name: string, unit: string, scores: readonly (number | null)[], maximum = 10) => ({
  name,
  rows: [
    ['PHIẾU TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ NĂM 2024'],
    [`Tên đơn vị: ${unit}`],
    [],
    ['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
    ['1', 'Nhận thức số', 20],
    ['1.1', 'Người đứng đầu là Trưởng ban', 10, scores[0], 'Quyết định 12/QĐ-UBND'],
    ['1.2', 'Kế hoạch chuyển đổi số', maximum, scores[1], null],
    ['2', 'Thể chế số', 10],
    ['2.1', 'Văn bản chỉ đạo', 10, scores[2], null],
  ] as CellValue[][],
});

const SHEETS = [
  {
    name: 'Phụ lục',
    rows: [
      ['STT', 'Chỉ số', 'Điểm tối đa', 'Cách xác định và tính điểm', 'Tài liệu kiểm chứng'],
      ['1', 'Nhận thức số', 20, null, null],
      ['1.1', 'Người đứng đầu là Trưởng ban', 10, 'Có: điểm tối đa', 'Quyết định'],
      ['1.2', 'Kế hoạch chuyển đổi số', 10, 'Có: điểm tối đa', 'Kế hoạch'],
      ['2', 'Thể chế số', 10, null, null],
      ['2.1', 'Văn bản chỉ đạo', 10, 'a/b', 'Văn bản'],
    ],
  },
  card('Tân Phú', 'UBND xã Tân Phú', [10, 8, 6]),
  card('Mỹ Long', 'UBND xã Mỹ Long', [9, 7, 5]),
  card('Hòa Thuận', 'UBND phường Hoà Thuận', [8, 6, 4]),
  card('An Bình', 'UBND phường An Bình', [7, 5, 3]),
  {
    name: 'DM_DON_VI',
    rows: [
      ['MA_DON_VI', 'TEN_DON_VI', 'KHOI'],
      ['DV01', 'Xã Tân Phú', 'Xã'],
      ['DV02', 'Xã Mỹ Long', 'Xã'],
      ['DV03', 'Phường Hòa Thuận', 'Phường'],
      ['DV04', 'Phường An Bình', 'Phường'],
      ['DV05', 'Xã Bình Minh', 'Xã'],
    ],
  },
  {
    name: 'FILE_UPLOADS',
    rows: [
      ['MA_DON_VI', 'MA_TIEU_CHI', 'FILE_NAME', 'FILE_URL', 'TRANG_THAI'],
      ...['DV01', 'DV02', 'DV03', 'DV04'].flatMap((unit) => [
        [unit, '1.2', `${unit}_1-2.pdf`, `https://kho.example/${unit}/1`, 'ACTIVE'],
        [
          unit,
          '2.1',
          `${unit}_2-1.pdf`,
          `https://kho.example/${unit}/2`,
          unit === 'DV04' ? 'DELETED' : 'ACTIVE',
        ],
      ]),
    ],
  },
  {
    name: 'Kết quả 2023',
    rows: [
      ['STT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'],
      [1, 'Xã Mỹ Long', 25, 1],
      [2, 'Xã Tân Phú', 24, 2],
      [3, 'Phường An Bình', 20, 3],
      [4, 'Phường Hòa Thuận', 19, 4],
    ],
  },
];

async function score(files: Record<string, Uint8Array>) {
  const machine = memoryMachine(files);
  const code = await runScoreCommand(ARGUMENTS, machine);
  const text = machine.files.get('report.json');
  const report = JSON.parse(new TextDecoder().decode(text)) as Report;
  return { code, machine, report };
}

describe('a workbook whose sheets speak of each other', () => {
  it('is read as one table, with the scopes, evidence and framework of its other sheets', async () => {
    const { report } = await score({ 'in.xlsx': xlsxOf(...SHEETS) });
    expect(report.tables).toHaveLength(1);
    expect(
      report.tables[0]!.units.map(({ name, scope, total, rank, scopeRank, rankChange }) => {
        return [name, scope, total, rank, scopeRank, rankChange];
      }),
    ).toEqual([
      ['UBND xã Tân Phú', 'Xã', '24', 1, 1, 1],
      ['UBND xã Mỹ Long', 'Xã', '21', 2, 2, -1],
      ['UBND phường Hoà Thuận', 'Phường', '18', 3, 1, 1],
      ['UBND phường An Bình', 'Phường', '15', 4, 2, -1],
    ]);
    expect(report.findings.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
      ['evidence-missing', 'An Bình', 'E9'],
      ['unit-not-scored', 'DM_DON_VI', 'B6'],
    ]);
  });

  it('is told which scorecards are not as the annex says', async () => {
    const odd = card('An Bình', 'UBND phường An Bình', [7, 5, 3], 5);
    const sheets = SHEETS.map((sheet) => (sheet.name === odd.name ? odd : sheet));
    const { report } = await score({ 'in.xlsx': xlsxOf(...sheets) });
    expect(report.findings.filter(({ code }) => code === 'framework-differs')).toMatchObject([
      { sheet: 'An Bình', cell: 'B7' },
    ]);
  });

  it('is written once', async () => {
    const { machine, report } = await score({ 'in.xlsx': xlsxOf(...SHEETS) });
    expect(report.written.length).toBeGreaterThan(0);
    const again = await score({ 'in.xlsx': machine.files.get('out.xlsx')! });
    expect(again.report.written).toEqual([]);
    expect(again.report.tables).toEqual(report.tables);
  });

  it('is written once as a matrix, too, whose ranks inside the listed scopes are live', async () => {
    const matrix = {
      name: 'Tổng hợp',
      rows: [
        ['STT', 'Đơn vị', 'Nhận thức số', 'Thể chế số'],
        [1, 'Xã Tân Phú', 10, 8],
        [2, 'Phường An Bình', 9, 7],
        [3, 'Xã Mỹ Long', 8, 6],
        [4, 'Phường Hòa Thuận', 7, 5],
      ],
    };
    const { machine, report } = await score({ 'in.xlsx': xlsxOf(matrix, SHEETS[5]!) });
    expect(report.tables[0]!.units.map(({ rank, scopeRank }) => [rank, scopeRank])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 2],
    ]);
    const again = await score({ 'in.xlsx': machine.files.get('out.xlsx')! });
    expect(again.report.written).toEqual([]);
    expect(again.report.tables[0]!.units).toEqual(report.tables[0]!.units);
    expect(again.report.findings).toEqual(report.findings);
  });
});
