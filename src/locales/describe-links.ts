/** How the sheets of a workbook were joined, in words. */
import { countFramework } from '../core/framework/count-framework';
import type { FoundFramework } from '../core/link/found-frameworks';
import type { LinkNote, MatchedName } from '../core/link/link-notes';
import { formatDecimal as decimalOf } from '../core/number/exact';
import { formatCell } from '../core/sheet/address';
import { formatCount, formatDecimal } from './format-number';
import type { Language } from './language';
import { wordsIn } from './words';

/** Pairs beyond these are counted. */
const MOST_NAMES_SAID = 5;

/** One or more sentences; sheets by their names. */
export function describeLinkNote(
  note: LinkNote,
  sheetNameOf: (sheetId: string) => string,
  language: Language,
): string {
  const { links } = wordsIn(language);
  const count = (number: number) => formatCount(number, language);
  const sheet = sheetNameOf(note.sheetId);
  switch (note.kind) {
    case 'units-matched':
      return [
        links.unitsMatched(sheet, count(note.count)),
        ...(note.scopeName === null ? [] : [links.scopeTaken(note.scopeName)]),
        ...describePairs(note.pairs, language),
      ].join(' ');
    case 'register-read':
      return links.registerRead(sheet, count(note.entries), count(note.proven));
    case 'previous-result':
      return note.year === null
        ? links.previous(sheet, count(note.count))
        : links.previousOfYear(sheet, String(note.year), count(note.count));
    case 'codes-repaired': {
      const cell = formatCell(note.cell);
      return links.codesRepaired(sheet, count(note.count), cell, note.shown, note.code);
    }
  }
}

function describePairs(pairs: readonly MatchedName[], language: Language): string[] {
  if (pairs.length === 0) return [];
  const { links, unitMatching } = wordsIn(language);
  const said = pairs
    .slice(0, MOST_NAMES_SAID)
    .map(({ inTable, inList, how }) => unitMatching.pair(inTable, inList, unitMatching.how[how]));
  const rest = pairs.length - said.length;
  const more = rest > 0 ? [links.moreNames(formatCount(rest, language))] : [];
  const head = links.matchedNames(formatCount(pairs.length, language));
  return [`${head} ${[...said, ...more].join('; ')}.`];
}

/** What a workbook holds that states a framework and scores nobody yet. */
export function describeFrameworkAlone(
  { framework }: FoundFramework,
  sheetName: string,
  language: Language,
): string {
  const { links } = wordsIn(language);
  const { indicators, groups, points } = countFramework(framework);
  const counts = [formatCount(indicators, language), formatCount(groups, language)] as const;
  return points === null
    ? links.frameworkWithoutPoints(sheetName, ...counts)
    : links.frameworkOnly(sheetName, ...counts, formatDecimal(decimalOf(points), language));
}
