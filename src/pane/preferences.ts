/** What a person's browser or Office keeps between sessions; the entry says where. */
import type { Language } from '../locales/language';

export interface Preferences {
  readLanguage(): Language | null;
  keepLanguage(language: Language): void;
}
