/** One case of the fuzz: a random workbook, changed in one way, read, scored and checked. */
import type { ScoreEntry, Scorebook, ScoreTable } from '../../src/core/scorebook';
import { scoreWorkbook } from '../../src/core/score-workbook';
import { recognise } from '../../src/core/recognise/recognise';
import type { CellValue, Snapshot } from '../../src/core/sheet/snapshot';
import { compareReading } from './compare-reading';
import { makeDice, type Dice } from './dice';
import { digestReading, type TableDigest } from './digest';
import { editSheet, withCell } from './edit-sheet';
import { BREAKING, KEEPING } from './mutations';
import { drawRecipe } from './random-recipe';
import { makeWorkbook } from './workbook';

/**
 * - `sound`: nothing failed and nothing is known about the truth;
 * - `kept`: read as the truth says; `asked`: a question instead;
 * - `silent`: read otherwise than the truth says, without a question;
 * - `broken`: a Scorebook that contradicts itself.
 */
export type FuzzOutcome = 'sound' | 'kept' | 'asked' | 'silent' | 'broken';

export interface FuzzResult {
  readonly mutation: string;
  readonly outcome: FuzzOutcome;
  readonly milliseconds: number;
}

function isWellFormed(table: ScoreTable): boolean {
  const { nodes, units } = table;
  const areNodesLinked = nodes.every(
    ({ parent, children }, index) =>
      (parent === null || (parent < index && nodes[parent]!.children.includes(index))) &&
      children.every((child) => nodes[child]?.parent === index),
  );
  return areNodesLinked && units.every(({ entries }) => entries.length === nodes.length);
}

function isSame(a: readonly TableDigest[], b: readonly TableDigest[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function judge(book: Scorebook, truth: readonly TableDigest[] | null): FuzzOutcome {
  if (!book.tables.every(isWellFormed)) return 'broken';
  if (truth === null) return 'sound';
  if (isSame(digestReading(book), truth)) return 'kept';
  return book.questions.length > 0 ? 'asked' : 'silent';
}

interface Retyped {
  readonly snapshot: Snapshot;
  readonly truth: readonly TableDigest[];
}

const RETYPED: readonly (readonly [CellValue, ScoreEntry['state']])[] = [
  ['KP', 'notApplicable'],
  ['Không giao', 'notApplicable'],
  ['chưa chấm', 'invalid'],
  ['#REF!', 'invalid'],
  [null, 'blank'],
];

/** Types over one score of the workbook, whose truth is then known but for that entry. */
function retypeScore(dice: Dice, snapshot: Snapshot, book: Scorebook): Retyped | null {
  const table = book.tables[0];
  const unit = table && table.units[dice.below(table.units.length)];
  const scored = unit?.entries.flatMap(({ state }, node) => (state === 'scored' ? [node] : []));
  if (!table || !unit || !scored || scored.length < 3) return null;
  const node = dice.pick(scored);
  const [value, state] = dice.pick(RETYPED);
  const { sheetId, row, column } = unit.cellOf(node);
  const at = table.units.indexOf(unit);
  const truth = digestReading(book).map((digest, index) => {
    if (index > 0) return digest;
    const entries = digest.entries.map((own, u) =>
      own.map((entry, n) => (u === at && n === node ? state : entry)),
    );
    return { ...digest, entries };
  });
  const edited = editSheet(snapshot, sheetId, (sheet) => withCell(sheet, row, column, value));
  return { snapshot: edited, truth };
}

function readCase(
  mutation: string,
  snapshot: Snapshot,
  truth: Retyped['truth'] | null,
): FuzzResult {
  const start = performance.now();
  const { scorebook } = scoreWorkbook(snapshot, {});
  const milliseconds = performance.now() - start;
  return { mutation, outcome: judge(scorebook, truth), milliseconds };
}

/** The same seed makes the same case. Throws only when the core does. */
export function runFuzzCase(seed: number): FuzzResult {
  const dice = makeDice(seed * 7 + 3);
  const { snapshot, truth } = makeWorkbook(drawRecipe(makeDice(seed)), seed);
  if (dice.chance(0.5)) {
    const [name, mutate] = dice.pick(Object.entries(BREAKING));
    const once = mutate(dice, snapshot);
    const again = dice.chance(0.3) ? dice.pick(Object.values(BREAKING))(dice, once) : once;
    return readCase(name, again, null);
  }
  const book = recognise(snapshot);
  const isRight = compareReading(book, truth, snapshot).length === 0;
  if (isRight && dice.chance(0.4)) {
    const retyped = retypeScore(dice, snapshot, book);
    if (retyped) return readCase('a score retyped', retyped.snapshot, retyped.truth);
  }
  const [name, mutate] = dice.pick(Object.entries(KEEPING));
  return readCase(name, mutate(dice, snapshot), isRight ? digestReading(book) : null);
}
