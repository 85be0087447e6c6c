/**
 * Conditions of two parts and their opposites: what denies "A và B" is "không A hoặc không B",
 * so that "không A và không B" leaves open what holds when one of them is met.
 */
import type { Statement } from '../text/statement';
import { isNegative } from '../text/label';

const AND = /(?<![a-zA-ZÀ-ỹ])(?:và|đồng thời)(?![a-zA-ZÀ-ỹ])/iu;
/** "có làm nhưng chưa thường xuyên" is a step between. */
const PARTLY = /(?<![a-zA-ZÀ-ỹ])nhưng(?![a-zA-ZÀ-ỹ])/iu;
const OR = /(?<![a-zA-ZÀ-ỹ])hoặc(?![a-zA-ZÀ-ỹ])/iu;

/** "không có", "không đạt": denies the whole of what stands before. */
function deniesAll(label: string): boolean {
  return (label.match(/[a-zA-ZÀ-ỹ]+/gu) ?? []).length <= 3;
}

function denialsIn(label: string): number {
  return (label.match(/(?<![a-zA-ZÀ-ỹ])(?:không|chưa)(?![a-zA-ZÀ-ỹ])/giu) ?? []).length;
}

/** "không đúng hạn và không đầy đủ", or the same without the word. */
function deniesBoth(label: string): boolean {
  return AND.test(label) || (denialsIn(label) > 1 && !OR.test(label));
}

/** "Không có A hoặc B" denies both at once, "không có A hoặc không có B" each alone. */
function deniesEither(label: string): boolean {
  return OR.test(label) && denialsIn(label) === 1;
}

function joinsAny(denials: readonly Statement[]): boolean {
  return denials.some(({ label }) => AND.test(label) || OR.test(label));
}

/** Whether a case is left between a condition with all points and the lines that deny it. */
export function leavesHalf(yes: Statement, denials: readonly Statement[]): boolean {
  const negative = denials.filter(({ label }) => isNegative(label) && !PARTLY.test(label));
  const partial = negative.filter(({ label }) => !deniesAll(label));
  const isJoined = partial.some(({ label }) => deniesBoth(label));
  if (AND.test(yes.label)) {
    return denials.length === 1 ? isJoined : negative.length > 1 && !joinsAny(negative);
  }
  const isWhole = partial.some(({ label }) => deniesEither(label));
  return OR.test(yes.label) && partial.length > 0 && !isJoined && !isWhole;
}
