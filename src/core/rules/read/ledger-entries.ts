/** The entries of a count: what each case adds or takes, once, each time or by steps. */
import { compareExact, ONE, type Exact } from '../../number/exact';
import { isSameAmount } from '../amount';
import { openQuestion } from '../question';
import type { OpenQuestion, ReadingFinding } from '../reading';
import type { Amount, CountedEntry, Entry, Rule, SteppedEntry } from '../rule';
import { countedOf } from '../text/counted';
import { hasUnreadScoring } from '../text/label';
import { readRange } from '../text/range-phrase';
import type { Statement } from '../text/statement';
import { findingOf } from './draft';

/** A condition that is met or not, unlike an event that may happen again. */
function isState(label: string): boolean {
  return (
    /^(?:nếu|không|chưa|riêng|có 100)(?![a-zA-ZÀ-ỹ])/iu.test(label.trim()) ||
    readRange(label)?.unit === '%'
  );
}

/** A share of the points achieved is taken from one result, once. */
function happensOnce({ label, amount }: Statement): boolean {
  return isState(label) || amount?.unit === 'achieved';
}

function effectOf(statement: Statement): 'add' | 'deduct' {
  return statement.effect ?? 'add';
}

function ownCap({ cap }: Statement, isAlone: boolean): Amount | null {
  return cap && (!cap.isOfAll || isAlone) ? cap.amount : null;
}

/** "1 buổi trừ 1 điểm", "2 buổi trừ 3 điểm", "3 buổi trở lên trừ hết điểm": one table. */
function stepsFrom(statements: readonly Statement[], at: number): SteppedEntry | null {
  const first = countedOf(statements[at]!.label);
  if (!first) return null;
  const steps: SteppedEntry['steps'][number][] = [];
  for (const statement of statements.slice(at)) {
    const counted = countedOf(statement.label);
    if (counted && /\d/.test(counted.stem)) break;
    const last = steps[steps.length - 1];
    const goesOn = counted?.unit === first.unit && statement.effect === statements[at]!.effect;
    if (!goesOn || (last && compareExact(counted!.count, last.count) <= 0)) break;
    steps.push({ count: counted!.count, orMore: counted!.orMore, amount: statement.amount! });
  }
  if (steps.length < 2) return null;
  return {
    by: 'steps',
    label: first.stem,
    effect: effectOf(statements[at]!),
    most: null,
    unit: first.unit,
    steps,
  };
}

interface Entries {
  readonly entries: readonly Entry[];
  readonly questions: readonly OpenQuestion[];
  readonly findings: readonly ReadingFinding[];
}

/** Asks whether an event counts each time, and makes the entry accordingly. */
function repeatQuestion(index: number, label: string): OpenQuestion {
  return openQuestion('repeat', {
    id: `repeat-${index + 1}`,
    facts: { label },
    default: 'each',
    settle: (rule, choice) =>
      withEntry(rule, index, (entry) =>
        entry.by === 'count'
          ? { ...entry, per: choice === 'each' ? { count: ONE, unit: 'lần' } : null }
          : entry,
      ),
  });
}

function withEntry(rule: Rule, index: number, change: (entry: Entry) => Entry): Rule {
  if (rule.form !== 'ledger') return rule;
  return { ...rule, entries: rule.entries.map((own, at) => (at === index ? change(own) : own)) };
}

/** Without a maximum the list is a tariff for recorded cases; with one, an event is asked about. */
function countedEntry(statement: Statement, isAlone: boolean, max: Exact | null): CountedEntry {
  const { per, label, amount } = statement;
  const unit = per && { count: per.count, unit: per.unit };
  const isRepeated =
    unit === null && max === null && statement.effect === 'deduct' && !happensOnce(statement);
  return {
    by: 'count',
    label: label || statement.wording,
    effect: effectOf(statement),
    amount: amount!,
    per: isRepeated ? { count: ONE, unit: 'lần' } : unit,
    most: ownCap(statement, isAlone),
  };
}

export function readEntries(statements: readonly Statement[], max: Exact | null): Entries {
  const entries: Entry[] = [];
  const questions: OpenQuestion[] = [];
  const findings: ReadingFinding[] = [];
  for (let at = 0; at < statements.length; at += 1) {
    const statement = statements[at]!;
    const steps = stepsFrom(statements, at);
    if (steps) {
      if (!steps.steps[steps.steps.length - 1]!.orMore) {
        findings.push(findingOf('bands-leave-gap', statement.wording));
      }
      entries.push(steps);
      at += steps.steps.length - 1;
      continue;
    }
    const entry = countedEntry(statement, statements.length === 1, max);
    if (!entry.per && entry.effect === 'deduct' && !happensOnce(statement)) {
      questions.push(repeatQuestion(entries.length, entry.label));
    }
    entries.push(entry);
  }
  return { entries, questions, findings };
}

/** "nếu có 01 xã không đạt bị trừ 0,2 điểm, lũy kế cứ 1 xã không đạt bị trừ 0,2 điểm": one entry. */
export function withoutRestated(entries: readonly Statement[]): Statement[] {
  const restates = (later: Statement | undefined, earlier: Statement) =>
    later !== undefined &&
    /^lũy\s*kế/iu.test(later.label) &&
    later.effect === earlier.effect &&
    isSameAmount(later.amount!, earlier.amount!, null) &&
    later.per?.unit.split(' ')[0] === earlier.per?.unit.split(' ')[0];
  return entries
    .map((entry, index) => {
      const isAgain = index > 0 && restates(entry, entries[index - 1]!);
      return isAgain && isOnlyRestated(entry) ? { ...entry, isUnread: false } : entry;
    })
    .filter((entry, index) => !restates(entries[index + 1], entry));
}

function isOnlyRestated({ label }: Statement): boolean {
  return (
    /^lũy\s*kế/iu.test(label) && !hasUnreadScoring(label.replace(/^lũy\s*kế\s*(?:cứ\s)?/iu, ''))
  );
}
