/**
 * Runs the rules of a workbook: the wording of each indicator on the figures that the cells of each
 * unit hold. Where no figure is found nothing runs, and nothing is ever taken for zero.
 */
import type { TableLayout } from '../mapping/table-layout';
import { compareExact, isExactEqual, type Exact } from '../number/exact';
import { evaluateRule } from '../rules/evaluate-rule';
import type { RuleAnswers, RuleInputs, RuleOutcome } from '../rules/outcome';
import { settleRule } from '../rules/read-rule';
import type { Rule } from '../rules/rule';
import { scoredLeaves, type Scorebook, type ScoreTable } from '../scorebook';
import type { Snapshot } from '../sheet/snapshot';
import { figurePlaces, type PlacesOf } from './figure-places';
import { makeFitter, type CellFigure, type FittedFigures, type SaidAt } from './fit-figures';
import { nodeWordings } from './node-wordings';
import { makeCellReader, type CellReader } from './read-cells';
import { makeWordingReader, type NodeRule, type WordingReader } from './read-wordings';
import { answersOfPolicy, settle, type RulePolicy } from './rule-settings';

/** One rule on the figures of one unit. */
export interface RuleRun {
  readonly unit: number;
  readonly node: number;
  readonly fitted: FittedFigures;
  readonly inputs: RuleInputs;
  readonly outcome: RuleOutcome;
  /** Whether the rule is settled and every figure beyond doubt, so that it can be held against a score. */
  readonly isSure: boolean;
}

/** A rule of a table and what it was run as. */
export interface RunRule extends NodeRule {
  readonly node: number;
  readonly rule: Rule;
  readonly isSettled: boolean;
  readonly max: Exact | null;
}

export interface TableWorkings {
  readonly tableId: string;
  readonly answers: RuleAnswers;
  /** The rules for which some unit has figures, by node index. */
  readonly rules: ReadonlyMap<number, RunRule>;
  /** By node, then by unit; only where figures were found. */
  readonly runs: readonly RuleRun[];
}

export interface Bench {
  readonly table: ScoreTable;
  readonly placesOf: PlacesOf;
  readonly cells: CellReader;
  readonly answers: RuleAnswers;
}

function saidOf(
  { placesOf, cells }: Pick<Bench, 'placesOf' | 'cells'>,
  unit: number,
  node: number,
): SaidAt[] {
  const said: SaidAt[] = [];
  for (const { cell, role } of placesOf(unit, node)) {
    const found = cells.saidIn(cell);
    if (found) said.push({ cell, role, said: found });
  }
  return said;
}

interface UnitFigures {
  readonly unit: number;
  readonly fitted: FittedFigures;
}

/** The most of what the units achieved; null unless every unit's is known for certain. */
function bestFigure(figures: readonly UnitFigures[]): CellFigure | null {
  let best: CellFigure | null = null;
  for (const { fitted } of figures) {
    const own = fitted.figures.find(({ input }) => input === 'a');
    if (!own || !isNumber(own.value)) continue;
    if (!best || compareExact(own.value, best.value as Exact) > 0) best = own;
  }
  return best;
}

function isNumber(value: CellFigure['value']): value is Exact {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** For the best unit: its figure as the reference of all; certain only when all are. */
function withBest(
  { table }: Bench,
  rule: Rule,
  figures: readonly UnitFigures[],
): readonly UnitFigures[] {
  if (rule.form !== 'best') return figures;
  const best = bestFigure(figures);
  if (!best) return figures;
  const isKnown = figures.every(({ fitted }) => fitted.figures.every(({ isSure }) => isSure));
  const isSure = isKnown && figures.length === table.units.length;
  const reference: CellFigure = { ...best, input: 'ref', isSure };
  return figures.map(({ unit, fitted }) => {
    if (fitted.inputs['ref'] !== undefined || fitted.inputs['a'] === undefined)
      return { unit, fitted };
    const inputs = { ...fitted.inputs, ref: best.value };
    return { unit, fitted: { ...fitted, inputs, figures: [...fitted.figures, reference] } };
  });
}

/** More combinations of answers than these are not tried. */
const MOST_ANSWERS = 16;

/** What a rule may be under answers to its questions, the policy's own ones kept. */
interface AnsweredRule {
  readonly rule: Rule;
  readonly answers: RuleAnswers;
}

/** Null when too many questions are open to try all answers, or when a person must judge. */
function answeredRules({ reading }: RunRule, answers: RuleAnswers): AnsweredRule[] | null {
  if (reading.status !== 'uncertain') return null;
  let combinations: RuleAnswers[] = [answers];
  for (const { id, choices } of reading.questions) {
    if (answers[id] !== undefined) continue;
    combinations = combinations.flatMap((some) =>
      choices.map((choice) => ({ ...some, [id]: choice })),
    );
    if (combinations.length > MOST_ANSWERS) return null;
  }
  return combinations.map((all) => ({ rule: settleRule(reading, all), answers: all }));
}

/** Whether every answer to the questions of a rule gives these figures the same points. */
function isUnquestioned(
  rules: readonly AnsweredRule[] | null,
  inputs: RuleInputs,
  outcome: RuleOutcome,
  max: Exact | null,
): boolean {
  if (rules === null || outcome.kind !== 'points') return false;
  return rules.every(({ rule, answers }) => {
    const other = evaluateRule(rule, inputs, answers, max);
    return other.kind === 'points' && isExactEqual(other.points, outcome.points);
  });
}

/** The runs of one rule, by unit; only where figures were found. */
export function runRule(bench: Bench, run: RunRule): RuleRun[] {
  const { node, rule, isSettled, max } = run;
  const fit = makeFitter(rule);
  const others = isSettled ? null : answeredRules(run, bench.answers);
  const figures: UnitFigures[] = [];
  for (let unit = 0; unit < bench.table.units.length; unit += 1) {
    const said = saidOf(bench, unit, node);
    const fitted = said.length > 0 ? fit(said) : null;
    if (fitted) figures.push({ unit, fitted });
  }
  return withBest(bench, rule, figures).map(({ unit, fitted }): RuleRun => {
    const { inputs } = fitted;
    const outcome = evaluateRule(rule, inputs, bench.answers, max);
    const isClear = fitted.conflicts.length === 0 && fitted.figures.every((one) => one.isSure);
    const isSure = isClear && (isSettled || isUnquestioned(others, inputs, outcome, max));
    return { unit, node, fitted, inputs, outcome, isSure };
  });
}

/** Whether any unit has a cell beside the indicator that says something. */
function hasSaid(bench: Bench, node: number): boolean {
  return bench.table.units.some((_, unit) =>
    bench.placesOf(unit, node).some(({ cell }) => bench.cells.saidIn(cell) !== null),
  );
}

function runTable(
  table: ScoreTable,
  layouts: readonly TableLayout[],
  policy: RulePolicy,
  cells: CellReader,
  read: WordingReader,
): TableWorkings {
  const answers = answersOfPolicy(policy);
  const placesOf = figurePlaces(table, layouts, cells.sheetAt);
  const bench: Bench = { table, placesOf, cells, answers };
  const rules = new Map<number, RunRule>();
  const runs: RuleRun[] = [];
  // Index values are shares of the points that rules give.
  if (table.scale === 'unit') return { tableId: table.id, answers, rules, runs };
  const wordings = nodeWordings(table, layouts, cells.sheetAt);
  for (const node of scoredLeaves(table)) {
    const wording = wordings[node];
    if (!wording || !hasSaid(bench, node)) continue;
    const asRead = read(wording);
    const { maxPoints: max } = table.nodes[node]!;
    const rule: RunRule = { ...asRead, node, max, ...settle(asRead, answers) };
    rules.set(node, rule);
    runs.push(...runRule(bench, rule));
  }
  return { tableId: table.id, answers, rules, runs };
}

/** Runs the rules of one table after another, reading every cell and wording once for all. */
export function makeRuleRunner(
  { layouts }: Pick<Scorebook, 'layouts'>,
  snapshot: Snapshot,
): (table: ScoreTable, policy: RulePolicy) => TableWorkings {
  const cells = makeCellReader(snapshot);
  const read = makeWordingReader();
  return (table, policy) => runTable(table, layouts, policy, cells, read);
}
