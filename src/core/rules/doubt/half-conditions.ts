/**
 * Conditions of two parts and their opposites: what denies "A và B" is "không A hoặc không B",
 * so that "không A và không B" leaves open what holds when one of them is met.
 */
import type { Statement } from '../text/statement';
import { isNegative } from '../text/label';

const AND = /(?<!\p{L})(?:và|đồng thời)(?!\p{L})/iu;
const OR = /(?<!\p{L})hoặc(?!\p{L})/iu;

/** "không có", "không đạt": denies the whole of what stands before. */
function deniesAll(label: string): boolean {
  return (label.match(/\p{L}+/gu) ?? []).length <= 3;
}

/** "không đúng hạn và không đầy đủ", or the same without the word. */
function deniesBoth(label: string): boolean {
  const denials = label.match(/(?<!\p{L})(?:không|chưa)(?!\p{L})/giu) ?? [];
  return AND.test(label) || (denials.length > 1 && !OR.test(label));
}

function joinsAny(denials: readonly Statement[]): boolean {
  return denials.some(({ label }) => AND.test(label) || OR.test(label));
}

/** Whether a case is left between a condition with all points and the lines that deny it. */
export function leavesHalf(yes: Statement, denials: readonly Statement[]): boolean {
  const negative = denials.filter(({ label }) => isNegative(label));
  const partial = negative.filter(({ label }) => !deniesAll(label));
  const isJoined = partial.some(({ label }) => deniesBoth(label));
  if (AND.test(yes.label)) {
    return denials.length === 1 ? isJoined : negative.length > 1 && !joinsAny(negative);
  }
  return OR.test(yes.label) && partial.length > 0 && !isJoined;
}
