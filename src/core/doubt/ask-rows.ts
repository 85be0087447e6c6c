/** Asks what rows are: those that no reader used, and those whose place the sheet contradicts. */
import type { RowMeaning } from '../mapping/mapping';
import { mappingLine } from '../mapping/mapping-line';
import type { ScoreTable } from '../scorebook';
import type { SheetRange } from '../sheet/address';
import type { ReasonAgainst } from './assessment';
import { at, makeQuestion, type Doubt, type DoubtContext } from './doubt';
import { explainMaxima } from './explain-maxima';
import type { ReadingQuestion } from './question';
import type { ReadArea } from './read-area';
import { differingGroups } from './differing-groups';
import { findUnreadRows, type UnreadRow } from './unread-rows';

/** Rows that are asked about together: the same one of several sheets, or rows with the same words. */
export interface AskedRow {
  readonly rows: readonly { readonly sheetId: string; readonly row: number }[];
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

export function askRow(
  asked: AskedRow,
  meanings: readonly RowMeaning[],
  taken: number | null,
  { sheetNameOf }: DoubtContext,
): ReadingQuestion {
  const { left, right } = asked;
  const { sheetId, row: top } = asked.rows[0]!;
  const place: SheetRange = { sheetId, range: { top, bottom: top, left, right } };
  const choices = meanings.map((value) => ({
    lines: asked.rows.map((one) =>
      mappingLine({ kind: 'row', sheet: sheetNameOf(one.sheetId), index: one.row, value }),
    ),
    shows: place,
    caption: asked.text,
  }));
  return makeQuestion('row-meaning', place, asked.text, choices, taken);
}

function meaningsOf({ table, firstRow }: ReadArea, { row }: UnreadRow): readonly RowMeaning[] {
  if (table.shape !== 'matrix') return ['indicator', 'group', 'total', 'ignored'];
  const isAbove = row < firstRow;
  return isAbove ? ['maximum', 'unit', 'ignored'] : ['unit', 'total', 'ignored'];
}

/** Rows with the same words are one, in one table and over its sheets; others are one each. */
export function doubtUnreadRows(areas: readonly ReadArea[], context: DoubtContext): Doubt[] {
  const found = new Map<string, { area: ReadArea; row: UnreadRow }[]>();
  for (const area of areas) {
    for (const row of findUnreadRows(area, namesElsewhere(area.table, context))) {
      const key = row.text === '' ? `row ${row.row}` : `${row.row < area.firstRow} ${row.text}`;
      const known = found.get(key);
      if (known) known.push({ area, row });
      else found.set(key, [{ area, row }]);
    }
  }
  return [...found.values()].map((same): Doubt => {
    const { area, row } = same[0]!;
    const { left, right } = area.range;
    const meanings = meaningsOf(area, row);
    const rows = same.map((one) => ({ sheetId: one.area.grid.sheet.id, row: one.row.row }));
    const asked = { rows, left, right, text: row.text };
    return {
      reason: { kind: 'row-not-read', text: row.text, ...at(rows[0]!.sheetId, row.cell) },
      question: askRow(asked, meanings, meanings.indexOf('ignored'), context),
    };
  });
}

/** What other scorecards of the workbook take for a node. */
function namesElsewhere(table: ScoreTable, { tables }: DoubtContext): ReadonlySet<string> {
  if (table.shape !== 'scorecard') return new Set();
  const others = tables.filter((other) => other !== table && other.shape === 'scorecard');
  return new Set(others.flatMap(({ nodes }) => nodes.map(({ name }) => name)));
}

function askPlace(
  table: ScoreTable,
  node: number,
  meaning: 'group' | 'indicator',
  context: DoubtContext,
): ReadingQuestion {
  const { cell, name } = table.nodes[node]!;
  const { left, right } = table.areas[0]!.range;
  const rows = table.areas.map(({ sheetId }) => ({ sheetId, row: cell.row }));
  const asked = { rows, left, right, text: name };
  const other = meaning === 'group' ? 'indicator' : 'group';
  return askRow(asked, [meaning, other], 1, context);
}

function reasonAt(table: ScoreTable, node: number) {
  const { cell } = table.nodes[node]!;
  return at(table.areas[0]!.sheetId, cell);
}

/** Rows whose place in the tree the stated maximum of the total contradicts. */
export function doubtMaxima(table: ScoreTable, context: DoubtContext): Doubt[] {
  const other = table.shape === 'matrix' ? null : explainMaxima(table);
  if (!other) return [];
  const reason: ReasonAgainst = {
    kind: 'maxima-do-not-add-up',
    groups: 1,
    of: 1,
    ...reasonAt(table, other.node),
  };
  return [{ reason, question: askPlace(table, other.node, other.meaning, context) }];
}

/** Rows that are groups here and none on other sheets with the same rows, or the other way. */
export function doubtGroups(table: ScoreTable, context: DoubtContext): Doubt[] {
  return differingGroups(table, context.tables).map((node): Doubt => {
    const isGroup = table.nodes[node]!.children.length > 0;
    const text = table.nodes[node]!.name;
    return {
      reason: { kind: 'sheets-differ', text, ...reasonAt(table, node) },
      question: askPlace(table, node, isGroup ? 'indicator' : 'group', context),
    };
  });
}
