/** Host problems in words. */
import { formatRange, quoteSheetName } from '../core/sheet/address';
import type { HostProblem } from '../host/host-problem';
import type { Language } from './language';
import { wordsIn } from './words';

/** What happened, what is safe, and what to do next: three whole sentences. */
export interface ProblemWords {
  readonly title: string;
  readonly safe: string;
  readonly next: string;
}

type Wording = string | ((about: string) => string);

function say(wording: Wording, about: string): string {
  return typeof wording === 'string' ? wording : wording(about);
}

export function describeHostProblem(
  problem: Pick<HostProblem, 'code' | 'details'>,
  language: Language,
): ProblemWords {
  const { problems } = wordsIn(language);
  const { sheet, written } = problem.details;
  const sheetName = sheet === undefined ? problems.someSheet : problems.namedSheet(sheet);
  const ranges = written
    ?.map((area) => `${quoteSheetName(area.sheet)}!${formatRange(area.range)}`)
    .join(', ');
  const sentences: Record<keyof ProblemWords, Wording> = problems[problem.code];
  return {
    title: say(sentences.title, sheetName),
    safe: say(sentences.safe, ranges || problems.someRanges),
    next: say(sentences.next, ''),
  };
}
