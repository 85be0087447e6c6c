/** What the command line has to say, in words. */
import { commandLine as english } from './en/command-line';
import type { Language } from './language';
import { commandLine as vietnamese } from './vi/command-line';

const WORDS: Record<Language, typeof vietnamese> = { vi: vietnamese, en: english };

export type CommandLineCode = keyof typeof vietnamese;

/**
 * One sentence.
 * @param subject the option, file, sheet, table or question that it is about
 * @param choices what there is to choose from, where that helps
 */
export function describeCommandLine(
  code: CommandLineCode,
  subject: string,
  choices: readonly string[],
  language: Language,
): string {
  const separator = code === 'open-question' ? '; ' : ', ';
  return WORDS[language][code](subject, choices.join(separator));
}
