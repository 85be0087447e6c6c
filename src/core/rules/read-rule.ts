/** Reads the wording of a scoring rule: what it means, how sure that is, and what must be asked. */
import { compareExact, exactFromDecimal, type Exact } from '../number/exact';
import { FULL_POINTS, isSameAmount } from './amount';
import {
  draftOf,
  findingOf,
  manualRule,
  type Draft,
  type RuleContext,
  type RuleReader,
} from './read/draft';
import { readLeastClasses, readPassMarks } from './read/read-classes';
import { readBest, readSpan, readTargetBest } from './read/read-best';
import { readDecrement } from './read/read-decrement';
import { readConsequences } from './read/read-consequences';
import { readPlan } from './read/read-plan';
import { readGrid } from './read/read-grid';
import {
  readManual,
  readRankList,
  readReference,
  readStatementRule,
  readSurvey,
  readTarget,
} from './read/read-given';
import { readIncrement } from './read/read-increment';
import { readLedger } from './read/read-ledger';
import { readAnyOf, readOptions } from './read/read-options';
import { readRatio } from './read/read-ratio';
import { readSteps } from './read/read-steps';
import { readSanction, readTariff } from './read/read-tariff';
import { readThreshold } from './read/read-threshold';
import { readTable } from './read/read-table';
import { lookAgain } from './doubt/second-look';
import { openQuestion } from './question';
import type { OpenQuestion, QuestionKind, ReadingFinding, RuleReading, Wording } from './reading';
import type { Quotient, Rule } from './rule';
import { isOurSentence, readSentence } from './sentence/read-sentence';
import { takeQuotient, type Measured } from './text/quotient';
import { isNoneOf, isNoneOfMeasure, takeWhenEmpty, type EmptyCase } from './text/when-empty';
import { ruleLines } from './text/normalise-rule-text';
import { takeNotConcerned } from './text/not-concerned';
import { takeGates } from './text/gate-sentence';
import { readRuleNumber } from './text/rule-number';
import { hidesPoints, readStatements } from './text/segments';
import type { Statement } from './text/statement';

/** The first reader that knows the shape speaks for the text. */
const READERS: readonly RuleReader[] = [
  readStatementRule,
  readSurvey,
  readManual,
  readIncrement,
  readDecrement,
  readThreshold,
  readTargetBest,
  readTarget,
  readBest,
  readSpan,
  readRatio,
  readRankList,
  readLeastClasses,
  readPassMarks,
  readGrid,
  readPlan,
  readConsequences,
  readSteps,
  readTable,
  readLedger,
  readTariff,
  readOptions,
  readSanction,
  readAnyOf,
  readReference,
];

/** "Chuẩn 0" beside "Trừ -2" of 2: one loss written twice. */
function withLossOnce(statement: Statement, max: Exact | null): Statement {
  const isWhole = statement.loss !== null && isSameAmount(statement.loss, FULL_POINTS, max);
  return isWhole ? { ...statement, isContradictory: false } : statement;
}

const MAXIMUM_LINE =
  /^[-+•\s]*(?:số\s*)?Điểm\s*tối\s*đa\s*(?:là|:)?\s*(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)?\s*(?:[.;:]?$|\.\s+(?=[a-zA-ZÀ-ỹ]))/iu;

/** "Điểm tối đa: 5 điểm." above the lines says again what the column says. */
function withoutMaximumLine(lines: readonly string[], max: Exact | null): readonly string[] {
  const [first = '', ...others] = lines;
  const match = MAXIMUM_LINE.exec(first);
  const stated = match && readRuleNumber(match[1]!);
  const rest = match ? [first.slice(match[0].length), ...others].filter((line) => line !== '') : [];
  const isSame = stated && max && compareExact(stated, max) === 0;
  return isSame && rest.length > 0 ? rest : lines;
}

function contextOf({ name, max }: Wording, lines: readonly string[]): RuleContext {
  const exact = max === null ? null : exactFromDecimal(max);
  const { lines: gated, gates } = takeGates(withoutMaximumLine(lines, exact));
  return {
    lines: gated,
    statements: readStatements(gated).map((own) => withLossOnce(own, exact)),
    gates,
    name: ruleLines(name).join(' '),
    max: exact,
  };
}

/** Whatever was found must be looked at by a person before the rule counts. */
function confirmQuestion(findings: readonly ReadingFinding[]): OpenQuestion {
  return openQuestion('confirm', {
    facts: { findings },
    default: 'yes',
    settle: (rule, choice) => (choice === 'yes' ? rule : manualRule('confirm')),
  });
}

/** Whether a question of its own already asks about a finding. */
function isAsked({ problem }: ReadingFinding, questions: readonly OpenQuestion[]): boolean {
  const asks = (asked: QuestionKind) => questions.some(({ kind }) => kind === asked);
  if (problem === 'bands-overlap' || problem === 'bands-leave-gap') return asks('border');
  return problem === 'may-fall-below-zero' && asks('floor');
}

function readingOf(
  { rule, questions, findings }: Draft,
  notApplicableWhen: string | null,
): RuleReading {
  const doubts = findings.filter((finding) => !isAsked(finding, questions));
  const asked = doubts.length > 0 ? [...questions, confirmQuestion(doubts)] : questions;
  if (rule.form === 'given' && !['survey', 'reference-to-other'].includes(rule.kind)) {
    return { status: 'manual', rule, unsettled: rule, questions: [], findings, notApplicableWhen };
  }
  const reading = { unsettled: rule, questions: asked, findings, notApplicableWhen };
  const status = asked.length > 0 ? 'uncertain' : 'certain';
  return { status, rule: settleRule(reading, {}), ...reading };
}

/** A formula in a text that was read as conditions was not taken in. */
const FORMULA =
  /điểm(?:\s*(?:số|đạt(?:\s*được)?))?\s*=(?!\s*\d+(?:[.,]\d+)?\s*(?:$|[;\n]|điểm))|công\s*thức|(?:tỷ\s*lệ|%)[^=\n;:]{0,60}=\s*[^\s\d]/iu;
const CONDITION_FORMS = new Set(['yesNo', 'options', 'parts', 'table', 'ledger']);

function leavesFormula({ lines }: RuleContext, { rule }: Draft): boolean {
  return CONDITION_FORMS.has(rule.form) && FORMULA.test(lines.join('\n'));
}

/** The readers of a percentage that may itself be a quotient: "Tỷ lệ = a/b; Tỷ lệ ≥ 80%: …". */
const MEASURE_READERS: readonly RuleReader[] = [readThreshold, readTable];

function withEmptyCase(quotient: Quotient, empty: EmptyCase | null): Quotient {
  return empty ? { ...quotient, whenEmpty: empty.amount } : quotient;
}

/** "Không có phản ánh, kiến nghị: 2 điểm" beside "Tỷ lệ … từ 90% trở lên": counts that have no names. */
function unnamedQuotient(wording: Wording, { of }: EmptyCase): Quotient {
  const part = `${wording.name || of} (tử số)`;
  return { partId: 'a', part, wholeId: 'b', whole: of, isOfRest: false };
}

const MEASURE = /tỷ\s*lệ[^:;.\n\d]*/iu;

/** The quotient that a text defines, and what it gives where there is nothing to divide by. */
function measuredOf(wording: Wording, lines: readonly string[]): Measured | null {
  const text = lines.join('\n');
  const empty = takeWhenEmpty(text);
  const rest = empty ? ruleLines(empty.rest) : lines;
  const measured = takeQuotient(rest);
  if (!empty) return measured;
  if (!measured) {
    const measure = MEASURE.exec(rest.join('\n'))?.[0] ?? '';
    const quotient = withEmptyCase(unnamedQuotient(wording, empty), empty);
    return isNoneOfMeasure(empty, measure) ? { quotient, lines: rest } : null;
  }
  const isTied = isNoneOf(empty.of, measured.quotient.whole);
  return isTied ? { ...measured, quotient: withEmptyCase(measured.quotient, empty) } : null;
}

function measuredReading(wording: Wording, lines: readonly string[]): Draft | null {
  const measured = measuredOf(wording, lines);
  if (!measured) return null;
  const context = contextOf(wording, measured.lines);
  for (const reader of MEASURE_READERS) {
    const draft = reader(context);
    if (!draft || draft.findings.length > 0) continue;
    const { rule } = draft;
    if (lookAgain(context, rule).length > 0) continue;
    const isPercent = rule.form === 'threshold' || (rule.form === 'table' && rule.unit === '%');
    if (isPercent) return { ...draft, rule: { ...rule, quotient: measured.quotient } };
  }
  return null;
}

function freeReading(wording: Wording, lines: readonly string[]): Draft {
  const measured = measuredReading(wording, lines);
  if (measured) return measured;
  const context = contextOf(wording, lines);
  for (const reader of READERS) {
    const draft = reader(context);
    if (!draft) continue;
    const isPartial =
      hidesPoints(context.lines) || isOurSentence(wording.text) || leavesFormula(context, draft);
    const hidden = isPartial ? [findingOf('unread-text', wording.text)] : [];
    const lost = draft.rule.form === 'ledger' ? [] : context.gates;
    const ungated = lost.map(({ label }) => findingOf('unread-text', label));
    const findings = [...draft.findings, ...hidden, ...ungated];
    return { ...draft, findings: findings.length > 0 ? findings : lookAgain(context, draft.rule) };
  }
  return draftOf(manualRule(context.lines.join('; ')));
}

/** @throws RangeError when the maximum is no plain decimal */
export function readRule(wording: Wording): RuleReading {
  const sentence = readSentence(wording.text);
  if (sentence) return readingOf(draftOf(sentence.rule), sentence.notApplicableWhen);
  const { lines, notApplicableWhen } = takeNotConcerned(ruleLines(wording.text));
  return readingOf(freeReading(wording, lines), notApplicableWhen);
}

/** The rule under these answers; a question without an answer keeps its default. */
export function settleRule(
  { unsettled, questions }: Pick<RuleReading, 'unsettled' | 'questions'>,
  answers: Readonly<Record<string, string>>,
): Rule {
  return questions.reduce<Rule>((rule, { id, choices, settle, default: usual }) => {
    const answer = answers[id];
    return settle(rule, answer !== undefined && choices.includes(answer) ? answer : usual);
  }, unsettled);
}
