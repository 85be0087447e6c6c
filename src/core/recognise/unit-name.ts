/** Finds whose scorecard a sheet is: `Tên đơn vị: UBND xã …` in its head, else the sheet's name. */
import type { CellPosition } from '../sheet/address';
import { foldText, squeezeText } from '../text/fold';
import type { Grid } from './grid';

export interface StatedName {
  readonly name: string;
  readonly cell: CellPosition;
}

const LABEL =
  /^(?:\d{1,2}[.)]?)?(?:ten(?:donvi|coquan|diaphuong|xa|phuong|huyen|so)|donvi|coquan|diaphuong)(?:tudanhgia|duocdanhgia|baocao|tucham(?:diem)?|chamdiem|duocchamdiem|thuchien|duoccham)?(?:\([^)]*\))?$/;
/** A second label on the same line ends the name. */
const NEXT_LABEL =
  /(?:\s{2,}|[\n\t;|]|\s[-–]\s)\s*\S.*$|\s(?:đơn vị (?:nhận|cấp|chủ)|kỳ báo cáo|kỳ đánh giá|địa chỉ|ngày|năm báo cáo|mã đơn vị|điện thoại|người)(?:\s|$).*$/isu;

function isLabel(text: string): boolean {
  return LABEL.test(squeezeText(text));
}

function isPlaceholder(text: string): boolean {
  return foldText(text).replace(/[^a-z0-9]/g, '') === '';
}

/** The value after the colon of a labelled text, without a second label behind it. */
function valueAfterColon(text: string): string | null {
  const colon = text.search(/[:：]/);
  if (colon < 0 || !isLabel(text.slice(0, colon))) return null;
  const rest = text.slice(colon + 1).replace(/^\s+/, '');
  const hasSecondLabel = /[:：]/.test(rest);
  const beforeLabel = hasSecondLabel ? rest.slice(0, rest.search(/[:：]/)) : rest;
  return (hasSecondLabel ? beforeLabel.replace(NEXT_LABEL, '') : beforeLabel).trim();
}

function nameFromRow(grid: Grid, row: number): StatedName | null {
  const columns = grid.filled(row);
  for (const [at, column] of columns.entries()) {
    const text = grid.text(row, column).normalize('NFC');
    if (text.length > 300) continue;
    const value = valueAfterColon(text);
    if (value && !isPlaceholder(value)) return { name: value, cell: { row, column } };
    const next = columns[at + 1];
    const isLabelAlone = value === '' || isLabel(text);
    if (!isLabelAlone || next === undefined) continue;
    const name = grid.text(row, next).replace(/\s+/g, ' ');
    const isName = grid.kind(row, next) === 'text' && !isPlaceholder(name) && !/[:：]/.test(name);
    if (isName && !grid.meaning(row, next)) return { name, cell: { row, column: next } };
  }
  return null;
}

/** The name in the cell that a person showed, with or without its label; null for an empty one. */
export function answeredUnitName(grid: Grid): StatedName | null {
  const cell = grid.said.unitName;
  const text = cell ? grid.text(cell.row, cell.column) : '';
  if (!cell || isPlaceholder(text)) return null;
  const value = valueAfterColon(text.normalize('NFC'));
  return { name: value || text.replace(/\s+/g, ' '), cell };
}

/** Looks through the rows from `top` to `bottom`, first found wins. */
export function findUnitName(grid: Grid, top: number, bottom: number): StatedName | null {
  for (let row = top; row <= bottom; row += 1) {
    const found = nameFromRow(grid, row);
    if (found) return found;
  }
  return null;
}
