import type { NewCell, NewSheet } from '../host/file/new-workbook';
import type { LookChange } from '../host/file/style-sheet';
import { claimsOf, type Claim } from './claims';
import { SAMPLE_DEFECTS } from './defects';
import { describeRule, type SampleFramework } from './framework';
import type { SampleUnit } from './units';

const COLUMN_WIDTHS = [5, 32, 12, 33, 13, 38];
/** Title, notice, unit, two header rows and the index row. */
const FROZEN_ROWS = 6;
const POINTS_PER_LINE = 15;
/** Letters of a line are narrower than the digits that widths count. */
const LETTERS_PER_WIDTH = 1.25;

const HEADER: LookChange = {
  bold: true,
  wrapText: true,
  horizontalAlignment: 'Center',
  fill: '#DDEBE6',
  border: 'thin',
};
const GROUP: LookChange = { bold: true, wrapText: true, fill: '#F2F7F5', border: 'thin' };
const TEXT: LookChange = { wrapText: true, border: 'thin' };
const CENTRED: LookChange = { horizontalAlignment: 'Center', border: 'thin' };

/** The sheet of one unit: its form as the districts and departments fill it in. */
export function scorecardSheet(
  framework: SampleFramework,
  unit: SampleUnit,
  seed: number,
): NewSheet {
  const rows = [
    ...headRows(framework, unit),
    ...bodyRows(framework, claimRows(framework, unit, seed)),
  ];
  return {
    name: unit.sheetName,
    rows,
    columnWidths: COLUMN_WIDTHS,
    rowHeights: Object.fromEntries(rows.map((row, index) => [index, heightOf(row)])),
    merges: ['A1:F1', 'A2:F2', 'A3:F3', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:F4'],
    frozen: { rows: FROZEN_ROWS, columns: 0 },
  };
}

function headRows(framework: SampleFramework, unit: SampleUnit): NewCell[][] {
  const header = (...texts: (string | null)[]) => texts.map((value) => ({ value, look: HEADER }));
  return [
    [{ value: framework.title, look: { bold: true, horizontalAlignment: 'Center' } }],
    [{ value: 'Số liệu mẫu, không phải kết quả thật', look: { horizontalAlignment: 'Center' } }],
    [{ value: `Tên đơn vị: ${unit.name}`, look: { bold: true } }],
    header('STT', 'Chỉ số/Chỉ số thành phần', 'QUY CHUẨN ĐÁNH GIÁ', null, 'TỰ ĐÁNH GIÁ', null),
    header(
      null,
      null,
      'Điểm tối đa',
      'Cách xác định và tính điểm',
      'Điểm tự chấm',
      'Tài liệu kiểm chứng',
    ),
    header('a', 'b', 'c', 'd', 'e', 'f'),
  ];
}

/** Claims by code, with the defects that this unit's sheet shows. */
function claimRows(
  framework: SampleFramework,
  unit: SampleUnit,
  seed: number,
): ReadonlyMap<string, Claim> {
  const claims = claimsOf(framework, unit, seed);
  const codes = framework.groups.flatMap(({ indicators }, group) =>
    indicators.map((_, index) => `${group + 1}.${index + 1}`),
  );
  const byCode = new Map(codes.map((code, index) => [code, claims[index]!]));
  for (const { sheetName, code, score } of SAMPLE_DEFECTS) {
    if (sheetName === unit.sheetName) byCode.set(code, { ...byCode.get(code)!, score });
  }
  return byCode;
}

function bodyRows(framework: SampleFramework, claims: ReadonlyMap<string, Claim>): NewCell[][] {
  const groups = framework.groups.flatMap(({ name, maximum, indicators }, group) => [
    groupRow(group + 1, name, maximum),
    ...indicators.map((indicator, index) => {
      const code = `${group + 1}.${index + 1}`;
      const { score, evidence } = claims.get(code)!;
      return [
        { value: code, look: CENTRED },
        { value: indicator.name, look: TEXT },
        { value: indicator.maximum, look: CENTRED },
        { value: describeRule(indicator.rule), look: TEXT },
        { value: score, look: CENTRED },
        { value: evidence, look: TEXT },
      ];
    }),
  ]);
  return [...groups, groupRow(null, 'Tổng cộng', framework.maximum)];
}

function groupRow(code: number | null, name: string, maximum: number): NewCell[] {
  const centred: LookChange = { ...GROUP, horizontalAlignment: 'Center' };
  return [
    { value: code, look: centred },
    { value: name, look: GROUP },
    { value: maximum, look: centred },
    { look: GROUP },
    { look: centred },
    { look: GROUP },
  ];
}

/** Enough for the longest wrapped cell: a file says heights, it does not compute them. */
function heightOf(row: readonly NewCell[]): number {
  const lines = row.map((cell, column) => {
    const isWrapped = typeof cell === 'object' && cell?.look?.wrapText;
    return isWrapped ? lineCount(String(cell.value ?? ''), COLUMN_WIDTHS[column]!) : 1;
  });
  return Math.max(...lines) * POINTS_PER_LINE;
}

function lineCount(text: string, width: number): number {
  const lineLength = width * LETTERS_PER_WIDTH;
  return text
    .split('\n')
    .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / lineLength)), 0);
}
