import type { Catalogue } from './catalogue';
import { en } from './en';
import type { Language } from './language';
import { vi } from './vi';

/** The catalogue of a language. */
export function wordsIn(language: Language): Catalogue {
  return language === 'en' ? en : vi;
}
