/** Why a ribbon button did nothing, in words. */
import { commands as english } from './en/commands';
import type { Language } from './language';
import { commands as vietnamese } from './vi/commands';

const WORDS: Record<Language, typeof vietnamese> = { vi: vietnamese, en: english };

/** What happened and what to do next: two whole sentences. */
export interface RefusalWords {
  readonly title: string;
  readonly next: string;
}

export type CommandRefusal = keyof typeof vietnamese;

export function isCommandRefusal(text: string): text is CommandRefusal {
  return Object.hasOwn(vietnamese, text);
}

export function describeCommandRefusal(refusal: CommandRefusal, language: Language): RefusalWords {
  return WORDS[language][refusal];
}
