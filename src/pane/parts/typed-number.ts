/** Numbers as people type them into the pane, in the notation of its language. */
import type { Exact } from '../../core/number/exact';
import { lexNumber, tokenValue } from '../../core/number/parse-number';
import type { Language } from '../../locales/language';

/**
 * `12,5` and `1.234` (one thousand) in Vietnamese, `12.5` and `1,234` in English; a number that can
 * be read in one way only is read so in both. A percent sign changes nothing, since percents are
 * entered as numbers of percent. Null for what is no number.
 */
export function readTypedNumber(text: string, language: Language): Exact | null {
  const number = lexNumber(text.trim().replace(/\s*%$/, ''));
  if (number?.kind !== 'plain') return null;
  return tokenValue(number.number, language === 'vi' ? ',' : '.');
}
