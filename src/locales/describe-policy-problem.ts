/** Why a policy was refused, in words. */
import type { PolicyProblem } from '../core/policy/policy-problem';
import type { Language } from './language';
import { wordsIn } from './words';

/** One sentence that names the key and what it may be. */
export function describePolicyProblem(
  problem: Pick<PolicyProblem, 'code' | 'key' | 'value' | 'allowed'>,
  language: Language,
): string {
  const words = wordsIn(language).policy.problem;
  const key = problem.key ?? '';
  const allowed = problem.allowed.join(', ');
  switch (problem.code) {
    case 'not-an-object':
      return words.notAnObject;
    case 'unknown-key':
      return words.unknownKey(key, allowed);
    case 'bad-value':
      return words.badValue(key, JSON.stringify(problem.value), allowed);
  }
}
