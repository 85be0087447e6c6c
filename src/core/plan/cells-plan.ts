/** A Plan that writes single cells of the workbook. */
import { cellRange, type CellAddress } from '../sheet/address';
import type { BlockPurpose, CellContent, Plan, PlanBlock, PlanCell, Replacement } from './plan';
import { isBlankContent, type SheetIndex } from './sheet-index';

export interface CellWrite {
  readonly cell: CellAddress;
  readonly content: PlanCell;
  readonly purpose: BlockPurpose;
}

/** What a cell holds, as it is named in the preview. */
export function contentText(content: CellContent): string {
  if (content.kind === 'formula') return content.formula;
  return content.value === null ? '' : String(content.value);
}

function writtenText(cell: PlanCell): string {
  if (cell.kind === 'number') return String(cell.value);
  return cell.kind === 'text' ? cell.text : '';
}

/** Cells that hold the same already are left alone. */
export function cellsPlan(
  sheetAt: (sheetId: string) => SheetIndex | null,
  writes: readonly CellWrite[],
): Plan {
  const blocks: PlanBlock[] = [];
  const replacements: Replacement[] = [];
  for (const { cell, content, purpose } of writes) {
    const before = sheetAt(cell.sheetId)?.contentAt(cell) ?? { kind: 'value', value: null };
    const texts = { oldText: contentText(before), newText: writtenText(content) };
    if (texts.oldText === texts.newText) continue;
    const { sheetId, row, column } = cell;
    const target = { kind: 'existing', sheetId } as const;
    const range = cellRange(cell);
    blocks.push({ target, range, purpose, cells: [[content]], format: null, before: [[before]] });
    if (!isBlankContent(before)) replacements.push({ sheetId, row, column, ...texts });
  }
  return {
    version: 1,
    addSheets: [],
    removeSheets: [],
    blocks,
    addRules: [],
    removeRules: [],
    sources: [],
    replacements,
    notes: [],
  };
}
