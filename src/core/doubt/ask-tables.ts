/** Asks whether an area is a table of scores, where it looks like one and none was read. */
import type { WorkbookLinks } from '../link/workbook-links';
import type { Mapping } from '../mapping/mapping';
import { mappingLine } from '../mapping/mapping-line';
import { mappingOfSheet } from '../mapping/read-mapping';
import type { Grid } from '../recognise/grid';
import type { CellRange } from '../sheet/address';
import type { TableShape } from '../scorebook';
import type { SheetSnapshot } from '../sheet/snapshot';
import { makeQuestion } from './doubt';
import type { ReadingQuestion } from './question';
import { findUnreadBlocks } from './unread-block';

/** What was made of a sheet. */
export interface ReadSheet {
  readonly sheet: SheetSnapshot;
  /** Null for a sheet that is empty or never read as tables. */
  readonly grid: Grid | null;
  readonly readings: readonly unknown[];
  readonly question: ReadingQuestion | null;
}

function askIsTable(sheet: SheetSnapshot, range: CellRange): ReadingQuestion {
  const place = { sheetId: sheet.id, range };
  const choices = [[range], []].map((value) => ({
    lines: [mappingLine({ kind: 'tables', sheet: sheet.name, value })],
    shows: place,
    caption: '',
  }));
  return makeQuestion('is-table', place, '', choices, 1);
}

const SHAPES: readonly TableShape[] = ['matrix', 'transposed'];

/** Someone said that this is a table, and no reader can tell what its rows are. */
function askShape(sheet: SheetSnapshot, range: CellRange): ReadingQuestion {
  const place = { sheetId: sheet.id, range };
  const choices = SHAPES.map((value) => ({
    lines: [mappingLine({ kind: 'shape', sheet: sheet.name, value })],
    shows: place,
    caption: '',
  }));
  return makeQuestion('table-shape', place, '', choices, null);
}

/** About visible sheets that hold no table: is there one, and where someone said so, of what shape? */
export function askUnreadTables(
  sheets: readonly ReadSheet[],
  { frameworks, unitLists, registers, previous }: WorkbookLinks,
  mapping: Mapping,
): ReadingQuestion[] {
  const linked = new Set([
    ...frameworks.map(({ sheetId }) => sheetId),
    ...unitLists.map(({ list }) => list.sheetId),
    ...registers.map(({ register }) => register.sheetId),
    ...previous.map(({ sheetId }) => sheetId),
  ]);
  return sheets.flatMap(({ sheet, grid, readings, question }) => {
    const isOpen = readings.length === 0 && question === null && !linked.has(sheet.id);
    const said = mappingOfSheet(mapping, sheet.name);
    if (!grid || !isOpen || sheet.visibility !== 'visible') return [];
    const [table] = said.tables ?? [];
    if (table && said.shape === null) return [askShape(sheet, table)];
    const [first] = said.tables === null ? findUnreadBlocks(grid) : [];
    return first ? [askIsTable(sheet, first)] : [];
  });
}
