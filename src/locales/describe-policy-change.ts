/** A choice of the policy that could have been made otherwise, in words. */
import type { PolicyChange } from '../core/score/policy-price';
import type { Language } from './language';
import { wordsIn } from './words';

/** "làm tròn đến 1 chữ số thập phân", "xếp hạng theo điểm chính xác" */
export function describePolicyChange(change: PolicyChange, language: Language): string {
  const { policy } = wordsIn(language);
  if ('places' in change) return policy.otherPlaces(String(change.places));
  if ('rankOn' in change) return policy.rankOn[change.rankOn];
  return 'ties' in change ? policy.ties[change.ties] : policy.withoutTieBreak;
}
