/** Findings about rules: scores that they do not give, figures that cannot be, wordings in doubt. */
import { isDeduction } from '../audit/deduction';
import type { Finding } from '../audit/finding';
import { makeFinding, nodeLabel } from '../audit/make-finding';
import { formatDecimal, type Exact } from '../number/exact';
import type { Policy } from '../policy/policy';
import type { ScoredUnit, ScoreTable } from '../scorebook';
import { isScoreOfRule } from './compare-score';
import type { RuleCase } from './rule-case';
import type { RuleRun, RunRule, TableWorkings } from './run-rules';

export function auditWorkings(
  table: ScoreTable,
  workings: TableWorkings,
  policy: Policy,
): Finding[] {
  return [
    ...[...workings.rules.values()].flatMap((rule) => auditRule(table, rule)),
    ...workings.runs.flatMap((run) => [
      ...auditConflicts(table, run),
      ...auditRun(table, workings, run, policy),
    ]),
  ];
}

/** What is wrong with a wording is said once, whatever the number of units. */
function auditRule(table: ScoreTable, rule: RunRule): Finding[] {
  const { wording, reading, isUnderstoodUnreadable } = rule;
  const node = nodeLabel(table.nodes[rule.node]!);
  const [differing] = reading.findings.filter(({ problem }) => problem === 'maximum-differs');
  const findings: Finding[] = [];
  if (differing && wording.max !== null) {
    const { cell, max: maximum } = wording;
    const facts = { node, maximum, detail: differing.detail };
    findings.push(makeFinding(table, cell, { code: 'rule-contradicts-maximum', ...facts }));
  }
  if (isUnderstoodUnreadable && wording.understood) {
    const { cell, text } = wording.understood;
    findings.push(makeFinding(table, cell, { code: 'understood-rule-unreadable', node, text }));
  }
  return findings;
}

function subjectOf(table: ScoreTable, { unit, node }: RuleRun) {
  return { unit: table.units[unit]!.name, node: nodeLabel(table.nodes[node]!) };
}

function auditConflicts(table: ScoreTable, run: RuleRun): Finding[] {
  return run.fitted.conflicts.map(({ texts, cell }) =>
    makeFinding(table, cell, { code: 'figures-contradict', ...subjectOf(table, run), texts }),
  );
}

/** The figures of a run in the words of their cells, each once. */
function figuresText({ fitted }: RuleRun): string {
  return [...new Set(fitted.figures.map(({ text }) => text))].join('; ');
}

function auditRun(
  table: ScoreTable,
  workings: TableWorkings,
  run: RuleRun,
  policy: Policy,
): Finding[] {
  const unit = table.units[run.unit]!;
  const entry = unit.entries[run.node]!;
  if (!run.isSure || entry.state === 'notApplicable' || entry.state === 'invalid') return [];
  if (run.outcome.kind === 'refused') {
    const { cell } = run.fitted.figures[0]!;
    const facts = { reason: run.outcome.reason, figures: figuresText(run) };
    return [makeFinding(table, cell, { code: 'rule-refused', ...subjectOf(table, run), ...facts })];
  }
  if (run.outcome.kind !== 'points' || entry.state !== 'scored') return [];
  const worked = caseOf(workings, run);
  const isGiven = (typed: Exact): boolean => isScore(table, run, worked, typed, policy);
  if (isGiven(entry.value) || isClaimGiven(unit, run.node, isGiven)) return [];
  const facts = { typed: formatDecimal(entry.value), worked };
  return [
    makeFinding(table, unit.cellOf(run.node), {
      code: 'score-differs-from-rule',
      ...subjectOf(table, run),
      ...facts,
    }),
  ];
}

function caseOf({ rules, answers }: TableWorkings, { node, inputs }: RuleRun): RuleCase {
  const { rule, max } = rules.get(node)!;
  return { rule, inputs, answers, max };
}

function isScore(
  table: ScoreTable,
  { node, fitted, outcome }: RuleRun,
  worked: RuleCase,
  typed: Exact,
  policy: Policy,
): boolean {
  if (outcome.kind !== 'points') return false;
  const isTaken = isDeduction(table, node);
  return isScoreOfRule(typed, outcome.points, worked, fitted, policy, isTaken);
}

/** An appraiser may count less than the figures of the unit; its own score follows them then. */
function isClaimGiven(
  { evidence, cellOf }: ScoredUnit,
  node: number,
  isGiven: (typed: Exact) => boolean,
): boolean {
  const proof = evidence.get(node);
  if (!proof || proof.claim.state !== 'scored') return false;
  const { row, column } = cellOf(node);
  const isOther = proof.claimCell.row !== row || proof.claimCell.column !== column;
  return isOther && isGiven(proof.claim.value);
}
