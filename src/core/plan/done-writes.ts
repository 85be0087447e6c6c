/** Several writes that can be taken back one after the other, the last one first. */
import type { Plan, Receipt, RuleReference } from './plan';

/** A Plan that was applied, and what the host answered. */
export interface DoneWrite {
  readonly plan: Plan;
  readonly receipt: Receipt;
}

/**
 * The writes before `undone`, ready to be taken back after it. Rules that the undo put back have
 * new handles, and an earlier write may have to take just these rules away.
 * @param back what the host answered to `undone.receipt.inverse`
 */
export function writesBefore<Write extends DoneWrite>(
  writes: readonly Write[],
  undone: DoneWrite,
  back: Receipt,
): Write[] {
  const { removeRules } = undone.plan;
  // A rule that was gone before the write is not put back, and which one is not known any more.
  if (removeRules.length === 0 || back.addedRules.length !== removeRules.length) return [...writes];
  const nowOf = new Map(removeRules.map((rule, at) => [ruleKey(rule), back.addedRules[at]!]));
  return writes.map((write) => withRules(write, (rule) => nowOf.get(ruleKey(rule)) ?? rule));
}

function withRules<Write extends DoneWrite>(
  write: Write,
  now: (rule: RuleReference) => RuleReference,
): Write {
  const { inverse } = write.receipt;
  const removeRules = inverse.removeRules.map(now);
  if (removeRules.every((rule, at) => rule === inverse.removeRules[at])) return write;
  return { ...write, receipt: { ...write.receipt, inverse: { ...inverse, removeRules } } };
}

function ruleKey({ sheetId, ruleId }: RuleReference): string {
  return JSON.stringify([sheetId, ruleId]);
}
