/** The policy in one sentence, as it is printed under every result. */
import type { Policy } from '../core/policy/policy';
import { formatCount } from './format-number';
import type { Language } from './language';
import { wordsIn } from './words';

/** "Làm tròn tổng điểm đến 2 chữ số thập phân, xếp hạng theo điểm đã làm tròn, đồng hạng 1-2-2-4" */
export function describePolicy(policy: Policy, language: Language): string {
  const words = wordsIn(language).policy;
  const rounds = policy.roundAt !== 'never';
  const places = formatCount(policy.places, language);
  return [
    policy.roundAt === 'never' ? words.roundAt.never : words.roundAt[policy.roundAt](places),
    rounds && policy.roundMode === 'half-even' ? words.halfEven : null,
    rounds ? words.rankOn[policy.rankOn] : words.rankOn.exact,
    words.ties[policy.ties],
    policy.blank === 'refuse' ? words.blankRefuse : null,
    policy.overMax === 'clamp' ? words.overMaxClamp : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
