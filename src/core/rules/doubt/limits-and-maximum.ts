/** Limits of a count beside the maximum of its row: what can be gained, and what can be taken. */
import { addExact, compareExact, minExact, ZERO, type Exact } from '../../number/exact';
import { amountInPoints } from '../amount';
import type { Entry, LedgerRule } from '../rule';

/** The most that an entry adds or takes; null when nothing limits it. */
function limitOf(entry: Entry, max: Exact): Exact | null {
  if (entry.most) return amountInPoints(entry.most, max);
  return entry.by === 'count' && !entry.per ? amountInPoints(entry.amount, max) : null;
}

/** The most that all entries of one effect give together; null when nothing limits it. */
function mostOf(rule: LedgerRule, effect: Entry['effect'], max: Exact): Exact | null {
  const ofAll = effect === 'add' ? rule.mostAdded : rule.mostDeducted;
  const all = ofAll && amountInPoints(ofAll, max);
  const each = rule.entries
    .filter((entry) => entry.effect === effect)
    .map((entry) => limitOf(entry, max));
  const isLimited = each.every((limit) => limit !== null);
  const sum = isLimited ? each.reduce<Exact>((total, limit) => addExact(total, limit), ZERO) : null;
  return sum && all ? minExact(sum, all) : (sum ?? all);
}

/** Whether points for cases cannot reach the maximum or go beyond it, or more is taken than there is. */
export function missesMaximum(rule: LedgerRule, max: Exact): boolean {
  const adds = rule.entries.some(({ effect }) => effect === 'add');
  const deducts = rule.entries.some(({ effect }) => effect === 'deduct');
  if (adds && !deducts) {
    const most = mostOf(rule, 'add', max);
    return most !== null && compareExact(most, max) !== 0;
  }
  const limit = rule.mostDeducted && amountInPoints(rule.mostDeducted, max);
  const limits = [limit, ...rule.entries.map(({ most }) => most && amountInPoints(most, max))];
  return limits.some((most) => most !== null && compareExact(most, max) > 0);
}
