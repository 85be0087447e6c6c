/** What a person should know of a reading, in words. */
import type { ReadingNote } from '../core/scorebook';
import { describeFacts } from './describe-finding';
import { summariseDifferences } from './describe-framework-difference';
import { describeLinkNote } from './describe-links';
import { formatCount } from './format-number';
import type { Language } from './language';
import { wordsIn } from './words';

/**
 * One sentence: "Tính cả 12 hàng ẩn ở trang “Tổng hợp”."
 * @param sheetName the name of a sheet by its id
 */
export function describeNote(
  note: ReadingNote,
  sheetName: (sheetId: string) => string,
  language: Language,
): string {
  const { reading, legacyText } = wordsIn(language);
  const count = (number: number) => formatCount(number, language);
  switch (note.kind) {
    case 'hidden-rows':
      return reading.hiddenRows(sheetName(note.sheetId), count(note.count));
    case 'hidden-columns':
      return reading.hiddenColumns(sheetName(note.sheetId), count(note.count));
    case 'hidden-sheet':
      return reading.hiddenSheet(sheetName(note.sheetId));
    case 'index-values':
      return reading.indexValues;
    case 'legacy-encoding': {
      const encoding = legacyText.encoding[note.encoding];
      return legacyText.note(sheetName(note.sheetId), encoding, count(note.count));
    }
    case 'odd-scorecard': {
      const differences = note.differences.map(({ difference }) => difference);
      const framework = note.frameworkSheetId && sheetName(note.frameworkSheetId);
      return summariseDifferences(sheetName(note.sheetId), differences, language, framework);
    }
    case 'units-matched':
    case 'register-read':
    case 'previous-result':
    case 'codes-repaired':
      return describeLinkNote(note, sheetName, language);
    case 'framework':
      return describeFacts(note.facts, language);
  }
}
