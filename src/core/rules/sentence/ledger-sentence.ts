/** Sentences for counts: "Trừ điểm - bắt đầu từ điểm tối đa; trừ 0,5 điểm mỗi 1 «lần»: «chậm»; …." */
import type { Amount, CountStep, Entry, LedgerRule } from '../rule';
import { formatVietnamese } from '../amount';
import {
  amountBehind,
  behind,
  FLOORS,
  keyOf,
  onlyClause,
  type FormSentence,
} from './form-sentence';
import {
  readAll,
  readAmount,
  readExact,
  readWords,
  writeAmount,
  writeShape,
  writeWords,
} from './syntax';

export const LEDGER_HEADS: Readonly<Record<LedgerRule['kind'], string>> = {
  deduction: 'Trừ điểm',
  bonus: 'Cộng điểm',
  'count-times-points': 'Đếm và nhân điểm',
  'sum-of-parts': 'Cộng và trừ điểm',
};

const START = 'bắt đầu từ';
const MOST_DEDUCTED = 'tổng trừ không quá';
const MOST_ADDED = 'tổng cộng không quá';
const ADDING: Readonly<Record<LedgerRule['adding'], string>> = {
  each: 'cộng mọi mục',
  highest: 'chỉ cộng mục cao nhất',
  'highest-without-deduction': 'không bị trừ thì chỉ cộng mục cao nhất',
};
const ENTRY = /^(trừ|cộng) (.+?)(?:, không quá ([^:«»]+))?: («[^»]*»)$/u;
const EACH = /^(.+?) mỗi (\S+) («[^»]*»)$/u;
const ONCE = /^(.+?) một lần$/u;
const STEPS = /^theo số («[^»]*») \((.+)\)$/u;
const GATE = /^(«[^»]*») nếu («[^»]*»)$/u;

function writeStep({ count, orMore, amount }: CountStep): string {
  return `${orMore ? 'từ ' : ''}${formatVietnamese(count)}: ${writeAmount(amount)}`;
}

function readStep(text: string): CountStep | null {
  const [, from, digits, given] = /^(từ )?(\S+): (.+)$/u.exec(text) ?? [];
  const count = digits === undefined ? null : readExact(digits);
  const amount = given === undefined ? null : readAmount(given);
  return count && amount && { count, orMore: from !== undefined, amount };
}

function writeWhat(entry: Entry): string {
  if (entry.by === 'steps') {
    return `theo số ${writeWords(entry.unit)} (${entry.steps.map(writeStep).join(' | ')})`;
  }
  const points = writeAmount(entry.amount);
  if (!entry.per) return `${points} một lần`;
  return `${points} mỗi ${formatVietnamese(entry.per.count)} ${writeWords(entry.per.unit)}`;
}

function writeEntry(entry: Entry): string {
  const verb = entry.effect === 'deduct' ? 'trừ' : 'cộng';
  const most = entry.most ? `, không quá ${writeAmount(entry.most)}` : '';
  return `${verb} ${writeWhat(entry)}${most}: ${writeWords(entry.label)}`;
}

type Base = Pick<Entry, 'label' | 'effect' | 'most'>;

function readSteps(base: Base, what: string): Entry | null {
  const [, unit, list] = STEPS.exec(what) ?? [];
  const steps = list === undefined ? null : readAll(list.split(' | '), readStep);
  return steps && { ...base, by: 'steps', unit: readWords(unit!)!, steps };
}

function readCounted(base: Base, what: string): Entry | null {
  const once = readAmount(ONCE.exec(what)?.[1] ?? '');
  if (once) return { ...base, by: 'count', amount: once, per: null };
  const [, given, digits, unit] = EACH.exec(what) ?? [];
  const amount = given === undefined ? null : readAmount(given);
  const count = digits === undefined ? null : readExact(digits);
  return (
    amount && count && { ...base, by: 'count', amount, per: { count, unit: readWords(unit!)! } }
  );
}

function readEntry(clause: string): Entry | null {
  const [, verb, what, limit, words] = ENTRY.exec(clause) ?? [];
  const most = limit === undefined ? null : readAmount(limit);
  if (what === undefined || (limit !== undefined && !most)) return null;
  const base: Base = {
    label: readWords(words!)!,
    effect: verb === 'trừ' ? 'deduct' : 'add',
    most,
  };
  return readSteps(base, what) ?? readCounted(base, what);
}

function limitClause(start: string, amount: Amount | null): string[] {
  return amount ? [`${start} ${writeAmount(amount)}`] : [];
}

const LIMITS = [START, MOST_DEDUCTED, MOST_ADDED];

function isSetting(clause: string): boolean {
  return (
    LIMITS.some((start) => behind(clause, start) !== null) ||
    keyOf(FLOORS, clause) !== null ||
    keyOf(ADDING, clause) !== null
  );
}

export const ledgerSentence: FormSentence<LedgerRule> = {
  write: (rule) =>
    writeShape(LEDGER_HEADS[rule.kind], [
      ...limitClause(START, rule.start),
      ...rule.entries.map(writeEntry),
      ...limitClause(MOST_DEDUCTED, rule.mostDeducted),
      ...limitClause(MOST_ADDED, rule.mostAdded),
      ...(rule.adding === 'each' ? [] : [ADDING[rule.adding]]),
      ...(rule.floor ? [FLOORS[rule.floor]] : []),
      ...rule.gates.map(({ label, outcome }) => `${writeWords(outcome)} nếu ${writeWords(label)}`),
    ]),
  read: ({ head, clauses }) => {
    const kind = keyOf(LEDGER_HEADS, head);
    const settings = clauses.filter(isSetting);
    const gates = clauses.filter((clause) => GATE.test(clause));
    const entries = readAll(
      clauses.filter((clause) => !settings.includes(clause) && !gates.includes(clause)),
      readEntry,
    );
    const limit = (start: string) => onlyClause(settings, (clause) => amountBehind(clause, start));
    const floor = onlyClause(settings, (clause) => keyOf(FLOORS, clause));
    const adding = onlyClause(settings, (clause) => keyOf(ADDING, clause));
    const read = [limit(START), limit(MOST_DEDUCTED), limit(MOST_ADDED)];
    const isWhole =
      [...read, floor, adding].filter((one) => one !== null).length === settings.length;
    if (!kind || !entries || !isWhole) return null;
    const [start, mostDeducted, mostAdded] = read as [Amount | null, Amount | null, Amount | null];
    return {
      form: 'ledger',
      kind,
      start,
      entries,
      mostDeducted,
      mostAdded,
      adding: adding ?? 'each',
      floor,
      gates: gates.map((clause) => {
        const [, outcome, label] = GATE.exec(clause)!;
        return { label: readWords(label!)!, outcome: readWords(outcome!)! };
      }),
    };
  },
};
