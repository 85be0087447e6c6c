/** The two languages of the interface; Vietnamese comes first and is the default. */
export type Language = 'vi' | 'en';

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

export function isLanguage(text: unknown): text is Language {
  return text === 'vi' || text === 'en';
}

/** `en-US` → `en`; Vietnamese for every other tag and for an unknown one. */
export function languageFromTag(tag: string | null): Language {
  return tag !== null && /^en(-|$)/i.test(tag) ? 'en' : 'vi';
}
