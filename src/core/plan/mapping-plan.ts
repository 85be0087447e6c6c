/** Answers about the reading, written into the sheet "Quy ước" where people see and edit them. */
import {
  findPolicyHeader,
  policySheet,
  type MappingEntry,
  type PolicyHeader,
} from '../framework/policy-sheet';
import type { MappingLine } from '../mapping/mapping';
import { mappingValueLabels, readMappingKey } from '../mapping/mapping-line';
import { answersSame } from '../mapping/read-mapping';
import type { CellRange } from '../sheet/address';
import type { SheetSnapshot, Snapshot } from '../sheet/snapshot';
import { addSheetsPlan } from './add-sheets';
import type { Plan, PlanBlock, PlanCell, Replacement } from './plan';
import { LOOKS } from './sheet-content';
import { indexSheets, type SheetIndex } from './sheet-index';

const EXPLANATION = 'Đã trả lời khi đọc bảng tính. Có thể ghi: ';

/**
 * Replaces lines about the same, adds the others below the table, and makes the sheet where the
 * workbook has none. The Plan is empty when the sheet says all of it already.
 */
export function planMappingLines(snapshot: Snapshot, lines: readonly MappingLine[]): Plan {
  for (const sheet of snapshot.sheets) {
    const found = findPolicyHeader(sheet);
    if (found) return planOnSheet(snapshot, sheet, found.header, lines);
  }
  return addSheetsPlan(lines.length === 0 ? [] : [policySheet({}, lines.map(entryOf))], snapshot);
}

function entryOf({ key, value }: MappingLine): MappingEntry {
  const target = readMappingKey(key);
  const labels = typeof target === 'string' ? [] : mappingValueLabels(target.kind);
  return { key, value, explanation: labels.length === 0 ? null : EXPLANATION + labels.join('; ') };
}

function planOnSheet(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  header: PolicyHeader,
  lines: readonly MappingLine[],
): Plan {
  const index = indexSheets(snapshot)(sheet.id)!;
  const rowOf = (line: MappingLine): number | null => rowAbout(index, header, line);
  const known = lines.filter((line) => rowOf(line) !== null);
  const added = lines.filter((line) => rowOf(line) === null);
  const changed = known.flatMap((line) => replacedValue(index, header, rowOf(line)!, line));
  return {
    version: 1,
    addSheets: [],
    removeSheets: [],
    blocks: [
      ...changed.map(({ block }) => block),
      ...(added.length > 0 ? [addedRows(index, header, added)] : []),
    ],
    addRules: [],
    removeRules: [],
    sources: [],
    replacements: changed.map(({ replacement }) => replacement),
    notes: [],
  };
}

/** The first of several rows, which is the one that counts. */
function rowAbout({ sheet, valueAt }: SheetIndex, header: PolicyHeader, line: MappingLine) {
  for (let row = header.row + 1; row <= sheet.range!.bottom; row += 1) {
    const key = valueAt({ row, column: header.key });
    if (typeof key === 'string' && answersSame({ key, value: '' }, line)) return row;
  }
  return null;
}

function replacedValue(
  { sheet, valueAt, contentAt }: SheetIndex,
  header: PolicyHeader,
  row: number,
  { value }: MappingLine,
): { block: PlanBlock; replacement: Replacement }[] {
  const cell = { row, column: header.value };
  const old = valueAt(cell);
  if (old === value) return [];
  const range = { top: row, left: cell.column, bottom: row, right: cell.column };
  const block = mappingBlock(sheet.id, range, [[{ kind: 'text', text: value }]]);
  return [
    {
      block: { ...block, before: [[contentAt(cell)]] },
      replacement: { sheetId: sheet.id, ...cell, oldText: String(old ?? ''), newText: value },
    },
  ];
}

/** Below everything that the sheet holds. */
function addedRows(
  { sheet }: SheetIndex,
  header: PolicyHeader,
  lines: readonly MappingLine[],
): PlanBlock {
  const columns = [header.key, header.value, header.explanation ?? header.value];
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const top = sheet.range!.bottom + 1;
  const rows = lines.map(entryOf).map((entry) =>
    Array.from({ length: right - left + 1 }, (_, at): PlanCell | null => {
      if (left + at === header.key) return { kind: 'text', text: entry.key };
      if (left + at === header.value) return { kind: 'text', text: entry.value };
      const isExplained = left + at === header.explanation && entry.explanation !== null;
      return isExplained ? { kind: 'text', text: entry.explanation! } : null;
    }),
  );
  const block = mappingBlock(sheet.id, { top, left, bottom: top + rows.length - 1, right }, rows);
  const empty = { kind: 'value', value: null } as const;
  return { ...block, format: LOOKS.TEXT, before: rows.map((row) => row.map(() => empty)) };
}

function mappingBlock(
  sheetId: string,
  range: CellRange,
  cells: readonly (readonly (PlanCell | null)[])[],
): PlanBlock {
  const target = { kind: 'existing', sheetId } as const;
  return { target, range, purpose: 'mapping', cells, format: null, before: null };
}
