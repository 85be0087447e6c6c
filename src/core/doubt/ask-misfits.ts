/** Asks about tables in which most scores do not fit: no numbers, or beyond their maxima. */
import { mappingLine } from '../mapping/mapping-line';
import type { ScoreTable } from '../scorebook';
import type { SheetRange } from '../sheet/address';
import { askRow } from './ask-rows';
import { at, makeQuestion, type Doubt, type DoubtContext } from './doubt';
import type { Agreement, Evidence } from './evidence';
import type { ReadingQuestion } from './question';

/** Fewer scores may be wrong by themselves. */
const FEWEST_SCORES = 4;

function isMisfit({ agree, of }: Agreement): boolean {
  return of >= FEWEST_SCORES && agree * 2 < of;
}

function placeOf(table: ScoreTable) {
  const { sheetId, range } = table.areas[0]!;
  return at(sheetId, { row: range.top, column: range.left });
}

function askIsTable(table: ScoreTable, { sheetNameOf }: DoubtContext): ReadingQuestion {
  const area = table.areas[0]!;
  const choices = [[area.range], []].map((value) => ({
    lines: [mappingLine({ kind: 'tables', sheet: sheetNameOf(area.sheetId), value })],
    shows: area,
    caption: '',
  }));
  return makeQuestion('is-table', area, '', choices, 0);
}

function askMaximumColumn(table: ScoreTable, column: number, context: DoubtContext) {
  const { sheetId, range } = table.areas[0]!;
  const place: SheetRange = { sheetId, range: { ...range, left: column, right: column } };
  const choices = (['ignored', 'maximum'] as const).map((value) => ({
    lines: table.areas.map((area) =>
      mappingLine({
        kind: 'column',
        sheet: context.sheetNameOf(area.sheetId),
        index: column,
        value,
      }),
    ),
    shows: place,
    caption: '',
  }));
  return makeQuestion('column-meaning', place, '', choices, 1);
}

/** What the maxima were read from; null when they stand in headers and names only. */
function askMaxima(table: ScoreTable, context: DoubtContext): ReadingQuestion | null {
  const cell = table.nodes.find(({ maxCell }) => maxCell !== null)?.maxCell;
  if (!cell) return null;
  if (table.shape !== 'matrix') return askMaximumColumn(table, cell.column, context);
  const { sheetId, range } = table.areas[0]!;
  const rows = [{ sheetId, row: cell.row }];
  const asked = { rows, left: range.left, right: range.right, text: '' };
  return askRow(asked, ['ignored', 'unit', 'maximum'], 2, context);
}

export function doubtMisfits(
  table: ScoreTable,
  evidence: Evidence,
  context: DoubtContext,
): Doubt[] {
  const { range, numbers } = evidence;
  const place = placeOf(table);
  const doubts: Doubt[] = [];
  if (isMisfit(numbers)) {
    const scores = numbers.of - numbers.agree;
    const reason = { kind: 'scores-not-numbers', scores, of: numbers.of, ...place } as const;
    doubts.push({ reason, question: askIsTable(table, context) });
  }
  if (isMisfit(range)) {
    const scores = range.of - range.agree;
    const reason = { kind: 'scores-out-of-range', scores, of: range.of, ...place } as const;
    doubts.push({ reason, question: askMaxima(table, context) });
  }
  return doubts;
}

/** Where most of what the sheet states differs it is worth saying; people err in their sums, too. */
export function doubtSums(table: ScoreTable, { totals, maxima }: Evidence): Doubt[] {
  const place = placeOf(table);
  const doubts: Doubt[] = [];
  if (maxima.agree * 2 < maxima.of) {
    const groups = maxima.of - maxima.agree;
    const reason = { kind: 'maxima-do-not-add-up', groups, of: maxima.of, ...place } as const;
    doubts.push({ reason, question: null });
  }
  if (totals.agree * 2 < totals.of) {
    const units = totals.of - totals.agree;
    const reason = { kind: 'totals-differ', units, of: totals.of, ...place } as const;
    doubts.push({ reason, question: null });
  }
  return doubts;
}
