/** Cases counted, each with points added or deducted, under their limits. */
import {
  addExact,
  compareExact,
  multiplyExact,
  ONE,
  signOfExact,
  subtractExact,
  ZERO,
  type Exact,
} from '../../number/exact';
import type { RuleOutcome } from '../outcome';
import type { Amount, CountedEntry, Entry, LedgerRule, SteppedEntry } from '../rule';
import { countId } from '../rule-inputs';
import { count, inPoints, isBlank, refuse, requireInputs, type Figures } from './figures';
import { atMost, wholeTimes } from './wholes';

interface Effect {
  readonly isDeduction: boolean;
  readonly points: Exact;
  readonly worked: string;
}

function limit(amount: Amount | null, figures: Figures): Exact | null {
  return amount && inPoints(figures, amount);
}

function countedEffect(entry: CountedEntry, cases: Exact, figures: Figures) {
  const each = inPoints(figures, entry.amount);
  if (!entry.per && compareExact(cases, ONE) > 0) return refuse('happens-once');
  const times = entry.per ? wholeTimes(cases, entry.per.count) : cases;
  const worked = entry.per
    ? `${figures.words.number(each)} × ${figures.words.number(times)}`
    : figures.words.number(multiplyExact(each, times));
  return { points: multiplyExact(each, times), worked };
}

function steppedEffect({ steps }: SteppedEntry, cases: Exact, figures: Figures) {
  const step = steps.find(({ count: from, orMore }) => {
    const order = compareExact(cases, from);
    return order === 0 || (orMore && order > 0);
  });
  const isBelowAll = steps.every(({ count: from }) => compareExact(cases, from) < 0);
  if (!step && !isBelowAll) return refuse('not-covered');
  const points = step ? inPoints(figures, step.amount) : ZERO;
  return { points, worked: figures.words.number(points) };
}

function effectOf(entry: Entry, id: string, figures: Figures): Effect {
  const cases = count(figures, id);
  const { points, worked } =
    entry.by === 'count'
      ? countedEffect(entry, cases, figures)
      : steppedEffect(entry, cases, figures);
  const most = atMost(points, limit(entry.most, figures));
  const isCut = compareExact(most, points) !== 0;
  return {
    isDeduction: entry.effect === 'deduct',
    points: most,
    worked: isCut ? cut(worked, most, figures) : worked,
  };
}

/** `min(0,5 × 7; 2)` */
function cut(worked: string, most: Exact, { words }: Figures): string {
  return `min(${worked}; ${words.number(most)})`;
}

interface Total {
  readonly points: Exact;
  readonly worked: string;
}

/** The sum of the effects of one sign, under the limit of all. */
function totalOf(effects: readonly Effect[], most: Exact | null, figures: Figures): Total {
  const sum = effects.reduce((total, { points }) => addExact(total, points), ZERO);
  const points = atMost(sum, most);
  const isCut = compareExact(points, sum) !== 0;
  const terms = effects.filter((effect) => signOfExact(effect.points) !== 0);
  const worked = terms.map((term) => term.worked).join(' + ');
  if (isCut) return { points, worked: cut(worked, points, figures) };
  return { points, worked: terms.length > 1 ? `(${worked})` : worked };
}

/** The additions that count: all, or the highest. */
function countedAdditions(rule: LedgerRule, effects: readonly Effect[]): Effect[] {
  const added = effects.filter(({ isDeduction }) => !isDeduction);
  const isSpoilt = effects.some((own) => own.isDeduction && signOfExact(own.points) !== 0);
  if (rule.adding === 'each') return added;
  if (rule.adding === 'highest-without-deduction' && isSpoilt) return [];
  const [first, ...more] = added;
  if (!first) return [];
  return [more.reduce((top, own) => (compareExact(own.points, top.points) > 0 ? own : top), first)];
}

function passedGate(rule: LedgerRule, figures: Figures): RuleOutcome | null {
  const index = rule.gates.findIndex((_, at) => figures.inputs[`gate${at + 1}`] === true);
  const gate = rule.gates[index];
  return gate
    ? { kind: 'class', name: gate.outcome, worked: `${gate.label}: ${gate.outcome}` }
    : null;
}

function workedSum(start: string, deducted: Total, added: Total): string {
  let line = start;
  if (added.worked !== '') line += `${line && ' + '}${added.worked}`;
  if (deducted.worked !== '') line += `${line && ' '}−${line && ' '}${deducted.worked}`;
  return line || '0';
}

/** Points left, or their change where the text counts from nothing. */
export function evaluateLedger(rule: LedgerRule, figures: Figures): RuleOutcome {
  const ids = rule.entries.map((_, index) => countId(index, rule.entries.length));
  const knockout = passedGate(rule, figures);
  if (knockout) return knockout;
  requireInputs(
    figures,
    ids.filter((id) => isBlank(figures.inputs[id])),
  );
  const effects = rule.entries.map((entry, index) => effectOf(entry, ids[index]!, figures));
  const deducted = totalOf(
    effects.filter(({ isDeduction }) => isDeduction),
    limit(rule.mostDeducted, figures),
    figures,
  );
  const added = totalOf(countedAdditions(rule, effects), limit(rule.mostAdded, figures), figures);
  const start = limit(rule.start, figures);
  const total = subtractExact(addExact(start ?? ZERO, added.points), deducted.points);
  const isBelow = start !== null && signOfExact(total) < 0;
  if (isBelow && rule.floor === null) return refuse('below-zero');
  const points = isBelow && rule.floor === 'zero' ? ZERO : total;
  const worked = workedSum(start ? figures.words.number(start) : '', deducted, added);
  const shown = figures.words.number(points);
  return { kind: 'points', points, worked: worked === shown ? shown : `${worked} = ${shown}` };
}
