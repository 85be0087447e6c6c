/** Asks what columns hold that no reader used. */
import type { ColumnMeaning } from '../mapping/mapping';
import { mappingLine } from '../mapping/mapping-line';
import type { TableShape } from '../scorebook';
import type { SheetRange } from '../sheet/address';
import { at, makeQuestion, type Doubt, type DoubtContext } from './doubt';
import type { Agreement } from './evidence';
import type { QuestionChoice } from './question';
import type { ReadArea } from './read-area';
import { findUnreadColumns, type UnreadColumn } from './unread-columns';

const MEANINGS: Readonly<Record<TableShape, readonly ColumnMeaning[]>> = {
  matrix: ['indicator', 'total', 'rank', 'ignored'],
  transposed: ['score', 'ignored'],
  scorecard: ['score', 'maximum', 'ignored'],
};

/** Columns that are asked about together, on all sheets that have them. */
interface UnreadRun {
  readonly columns: readonly UnreadColumn[];
  readonly areas: readonly ReadArea[];
}

/** Columns side by side, and those that are headed alike or not at all, when both or none is empty. */
function runsOf(columns: readonly UnreadColumn[]): UnreadColumn[][] {
  const runs: UnreadColumn[][] = [];
  for (const column of columns) {
    const run = runs.find((others) => {
      const last = others[others.length - 1]!;
      const isAlike = last.numbers > 0 === column.numbers > 0;
      return isAlike && (last.column === column.column - 1 || last.header === column.header);
    });
    if (run) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

function sameRuns(areas: readonly ReadArea[]): UnreadRun[] {
  const found = new Map<string, { columns: readonly UnreadColumn[]; areas: ReadArea[] }>();
  for (const area of areas) {
    for (const columns of runsOf(findUnreadColumns(area))) {
      const key = columns.map(({ column, header }) => `${column} ${header}`).join('|');
      const known = found.get(key);
      if (known) known.areas.push(area);
      else found.set(key, { columns, areas: [area] });
    }
  }
  return [...found.values()];
}

function placeOf({ columns, areas }: UnreadRun): SheetRange {
  const { range, grid } = areas[0]!;
  const left = columns[0]!.column;
  const right = columns[columns.length - 1]!.column;
  return { sheetId: grid.sheet.id, range: { ...range, left, right } };
}

function choiceOf(run: UnreadRun, value: ColumnMeaning, context: DoubtContext): QuestionChoice {
  const lines = run.areas.flatMap(({ grid }) =>
    run.columns.map(({ column: index }) =>
      mappingLine({ kind: 'column', sheet: context.sheetNameOf(grid.sheet.id), index, value }),
    ),
  );
  return { lines, shows: placeOf(run), caption: run.columns[0]!.header };
}

function meaningsOf({ columns, areas }: UnreadRun): readonly ColumnMeaning[] {
  const { shape } = areas[0]!.table;
  const isToBeFilled = shape === 'matrix' && columns.every(({ isResult }) => isResult);
  return isToBeFilled ? ['total', 'rank', 'indicator', 'ignored'] : MEANINGS[shape];
}

/** Where the stated totals are the sums of what was read, no column of scores is missing. */
function areAllCounted({ agree, of }: Agreement, { columns, areas }: UnreadRun): boolean {
  const isScore = columns.some(({ isResult }) => !isResult);
  return isScore && areas[0]!.table.shape === 'matrix' && agree > 0 && agree * 5 >= of * 4;
}

export function doubtColumns(
  areas: readonly ReadArea[],
  totals: Agreement,
  context: DoubtContext,
): Doubt[] {
  const open = sameRuns(areas).filter((run) => !areAllCounted(totals, run));
  return open.map((run) => {
    const [first] = run.columns;
    const { cell, header, numbers } = first!;
    const meanings = meaningsOf(run);
    const choices = meanings.map((meaning) => choiceOf(run, meaning, context));
    const taken = meanings.indexOf('ignored');
    return {
      reason: { kind: 'column-not-read', header, numbers, ...at(placeOf(run).sheetId, cell) },
      question: makeQuestion('column-meaning', placeOf(run), header, choices, taken),
    };
  });
}
