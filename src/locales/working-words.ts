/** The words of a rule's working line in each language. */
import { formatFraction } from '../core/rules/amount';
import { VIETNAMESE_WORKING, type WorkingWords } from '../core/rules/working-words';
import type { Language } from './language';

const ENGLISH_WORKING: WorkingWords = {
  number: formatFraction,
  yes: 'Yes',
  no: 'No',
  from: 'from',
  above: 'above',
  to: 'to',
  toBelow: 'to below',
  below: 'below',
  otherwise: 'otherwise',
  atMost: 'at most',
  atLeast: 'at least',
};

export function workingWordsIn(language: Language): WorkingWords {
  return language === 'en' ? ENGLISH_WORKING : VIETNAMESE_WORKING;
}
