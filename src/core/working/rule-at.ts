/**
 * The rule of one indicator for one unit, whole: its wording and reading, what it asks for, the
 * figures that the row holds, and what they come to. The scoring assistant shows it.
 */
import { completePolicy } from '../policy/complete-policy';
import type { Policy } from '../policy/policy';
import type { RoundAt, RoundMode } from '../policy/policy';
import { evaluateRule } from '../rules/evaluate-rule';
import type { RuleAnswers, RuleInput, RuleInputs, RuleOutcome } from '../rules/outcome';
import { inputsOfRule } from '../rules/rule-inputs';
import type { OpenQuestion, RuleReading } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { VIETNAMESE_WORKING, type WorkingWords } from '../rules/working-words';
import { writeRule } from '../rules/write-rule';
import type { Scorebook, ScoreEntry, ScoreTable } from '../scorebook';
import type { Exact } from '../number/exact';
import type { CellAddress } from '../sheet/address';
import type { Snapshot } from '../sheet/snapshot';
import type { CellFigure, FigureConflict } from './fit-figures';
import { figurePlaces, type FigurePlace } from './figure-places';
import { nodeWordings, type NodeWording } from './node-wordings';
import { makeCellReader } from './read-cells';
import { makeWordingReader } from './read-wordings';
import { answersOfPolicy, settle } from './rule-settings';
import { runRule, type RunRule } from './run-rules';

/** An indicator of a unit: indexes into the units and the nodes of a table. */
export interface RulePlace {
  readonly tableId: string;
  readonly unit: number;
  readonly node: number;
}

export interface RuleAt extends RulePlace {
  readonly wording: NodeWording;
  readonly reading: RuleReading;
  /** Confirmed in "Quy tắc đã hiểu". */
  readonly isConfirmed: boolean;
  /** Whether nothing is left to ask under the policy. */
  readonly isSettled: boolean;
  /** The questions that the policy does not answer. */
  readonly questions: readonly OpenQuestion[];
  /** Under the policy's answers, and the defaults of the questions that are open. */
  readonly worked: Working;
  /** The figures that the row holds, with their cells. */
  readonly figures: readonly CellFigure[];
  readonly conflicts: readonly FigureConflict[];
  /** The same figures as the rule takes them. */
  readonly given: RuleInputs;
  /** What the framework asks for as evidence. */
  readonly evidence: string | null;
  readonly score: {
    readonly cell: CellAddress;
    readonly entry: ScoreEntry;
    /** Whether the cell holds the points of a deduction without their sign. */
    readonly isSubtracted: boolean;
  };
  /** Every cell of the row that may hold figures. */
  readonly places: readonly FigurePlace[];
  readonly policyAnswers: RuleAnswers;
  readonly rounding: {
    readonly places: number;
    readonly roundAt: RoundAt;
    readonly roundMode: RoundMode;
  };
  readonly max: Exact | null;
}

/** A rule under some answers, on some figures. */
export interface Working {
  readonly rule: Rule;
  /** The normalised Vietnamese sentence that "Quy tắc đã hiểu" keeps. */
  readonly sentence: string;
  readonly inputs: readonly RuleInput[];
  readonly outcome: RuleOutcome;
}

export interface RuleSource {
  readonly scorebook: Pick<Scorebook, 'tables' | 'layouts'>;
  readonly snapshot: Snapshot;
  readonly policy: Partial<Policy>;
}

/**
 * What a rule comes to when a person enters figures and answers its questions.
 * @param answers by the ids of the questions; those of the policy hold where none is given
 */
export function workOut(
  at: Pick<RuleAt, 'reading' | 'isConfirmed' | 'policyAnswers' | 'max'>,
  entered: RuleInputs,
  answers: RuleAnswers = {},
  words: WorkingWords = VIETNAMESE_WORKING,
): Working {
  const all = { ...at.policyAnswers, ...answers };
  const { rule } = settle(at, all);
  return {
    rule,
    sentence: writeRule(rule, at.reading.notApplicableWhen),
    inputs: inputsOfRule(rule, at.reading.notApplicableWhen),
    outcome: evaluateRule(rule, entered, all, at.max, words),
  };
}

function tableOf({ scorebook }: RuleSource, tableId: string): ScoreTable | null {
  return scorebook.tables.find(({ id }) => id === tableId) ?? null;
}

/** Null where nothing is said about how the indicator is scored. */
export function ruleAt(source: RuleSource, place: RulePlace): RuleAt | null {
  const table = tableOf(source, place.tableId);
  const node = table?.nodes[place.node];
  const unit = table?.units[place.unit];
  if (!table || !node || !unit) return null;
  const { layouts } = source.scorebook;
  const cells = makeCellReader(source.snapshot);
  const wording = nodeWordings(table, layouts, cells.sheetAt)[place.node];
  if (!wording) return null;

  const policy = completePolicy(source.policy, table);
  const policyAnswers = answersOfPolicy(policy);
  const read = makeWordingReader()(wording);
  const placesOf = figurePlaces(table, layouts, cells.sheetAt);
  const rule: RunRule = {
    ...read,
    node: place.node,
    max: node.maxPoints,
    ...settle(read, policyAnswers),
  };
  const runs = runRule({ table, placesOf, cells, answers: policyAnswers }, rule);
  const run = runs.find((one) => one.unit === place.unit);
  const given = run?.inputs ?? {};
  const at = { ...read, policyAnswers, max: node.maxPoints };
  return {
    ...place,
    ...at,
    isSettled: rule.isSettled,
    questions: read.isConfirmed
      ? []
      : read.reading.questions.filter(({ id }) => policyAnswers[id] === undefined),
    worked: workOut(at, given),
    figures: run?.fitted.figures ?? [],
    conflicts: run?.fitted.conflicts ?? [],
    given,
    evidence: wording.evidence,
    score: {
      cell: unit.cellOf(place.node),
      entry: unit.entries[place.node]!,
      isSubtracted: node.isSubtracted === true,
    },
    places: placesOf(place.unit, place.node),
    rounding: policy,
  };
}
