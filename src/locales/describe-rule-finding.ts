/** What is wrong with the wording of a rule, and why a rule gives no points, in words. */
import type { Refusal } from '../core/rules/outcome';
import type { ReadingFinding } from '../core/rules/reading';
import type { Language } from './language';
import { wordsIn } from './words';

/** Part of a sentence: `hai mức trùng nhau tại 90 - 90`. */
export function describeRuleFinding(
  { problem, detail }: ReadingFinding,
  language: Language,
): string {
  return wordsIn(language).ruleReading.findings[problem](detail);
}

export function describeRefusal(reason: Refusal, language: Language): string {
  return wordsIn(language).ruleReading.refusals[reason];
}
