/** The language of the pane, handed down to every part of it. */
import { createContext, use } from 'react';
import type { Catalogue } from '../locales/catalogue';
import type { Language } from '../locales/language';
import { wordsIn } from '../locales/words';

export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return use(LanguageContext);
}

export function useWords(): Catalogue {
  return wordsIn(useLanguage());
}
