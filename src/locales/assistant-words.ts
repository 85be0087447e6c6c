/** The words of the scoring assistant, apart from the catalogues since it is loaded when needed. */
import { assistant as en } from './en/assistant';
import type { Language } from './language';
import { assistant as vi } from './vi/assistant';

export type AssistantWords = typeof vi;

export function assistantWordsIn(language: Language): AssistantWords {
  return language === 'vi' ? vi : en;
}
