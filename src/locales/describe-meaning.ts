/** What a column, a row, a table, a number or a score was read as, in words. */
import type { ColumnMeaning, NumberNotation, RowMeaning } from '../core/mapping/mapping';
import { formatDecimal as decimalOf } from '../core/number/exact';
import { lexNumber, tokenValue } from '../core/number/parse-number';
import type { ScorePhase } from '../core/recognise/header-words';
import type { TableShape } from '../core/scorebook';
import { formatDecimal } from './format-number';
import type { Language } from './language';
import { wordsIn } from './words';

export function describeColumnMeaning(meaning: ColumnMeaning, language: Language): string {
  return wordsIn(language).meanings.column[meaning];
}

export function describeRowMeaning(meaning: RowMeaning, language: Language): string {
  return wordsIn(language).meanings.row[meaning];
}

export function describeShape(shape: TableShape, language: Language): string {
  return wordsIn(language).meanings.shape[shape];
}

export function describePhase(phase: ScorePhase, language: Language): string {
  return wordsIn(language).meanings.phase[phase];
}

/**
 * @param written a number as the sheet has it; the sentence says what it then is
 */
export function describeNotation(
  notation: NumberNotation,
  written: string,
  language: Language,
): string {
  const { meanings } = wordsIn(language);
  const name = meanings.notation[notation];
  const meant = readAs(notation, written);
  return meant === null
    ? name
    : meanings.notationExample(name, written, formatDecimal(meant, language));
}

function readAs(notation: NumberNotation, written: string): string | null {
  const token = lexNumber(written);
  if (token?.kind !== 'plain') return null;
  return decimalOf(tokenValue(token.number, notation === 'decimal-comma' ? ',' : '.'));
}
