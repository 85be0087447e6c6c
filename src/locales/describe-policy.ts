/** The policy in one sentence, as it is printed under every result. */
import type { Policy } from '../core/policy/policy';
import { policySentence } from '../core/policy/policy-sentence';
import type { Language } from './language';
import { wordsIn } from './words';

/** "Làm tròn tổng điểm đến 2 chữ số thập phân, xếp hạng theo điểm đã làm tròn, đồng hạng 1-2-2-4" */
export function describePolicy(policy: Policy, language: Language): string {
  return policySentence(policy, wordsIn(language).policy);
}
