/** Preferences in this browser's own storage, which may be closed to us: then nothing is kept. */
import { isLanguage } from '../locales/language';
import type { Preferences } from '../pane/preferences';

const LANGUAGE_KEY = 'cham-diem.language';

export const browserPreferences: Preferences = {
  readLanguage() {
    try {
      const kept = localStorage.getItem(LANGUAGE_KEY);
      return isLanguage(kept) ? kept : null;
    } catch {
      return null;
    }
  },
  keepLanguage(language) {
    try {
      localStorage.setItem(LANGUAGE_KEY, language);
    } catch {
      // A browser that stores nothing asks again next time.
    }
  },
};
