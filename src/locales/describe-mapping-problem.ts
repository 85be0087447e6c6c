/** Why a line of the mapping is not followed, in words. */
import { mappingKeyLabels, mappingValueLabels, readMappingKey } from '../core/mapping/mapping-line';
import type { MappingProblem } from '../core/mapping/mapping-problem';
import type { Language } from './language';
import { wordsIn } from './words';

/** The line, why it is not followed, and what may stand there: one sentence. */
export function describeMappingProblem(
  { code, line: { key, value } }: MappingProblem,
  language: Language,
): string {
  const words = wordsIn(language).mappingProblems;
  const sentence = (): string => {
    switch (code) {
      case 'unknown-key':
        return words.unknownKey(mappingKeyLabels().join('; '));
      case 'without-sheet':
        return words.withoutSheet;
      case 'without-cell':
        return words.withoutCell(mappingKeyLabels().join('; '));
      case 'unknown-value':
        return words.unknownValue(valuesFor(key));
      case 'duplicate-key':
        return words.duplicateKey;
      case 'sheet-missing':
        return words.sheetMissing;
      case 'place-missing':
        return words.placeMissing;
    }
  };
  return words.ofLine(key, value, sentence());
}

function valuesFor(key: string): string {
  const target = readMappingKey(key);
  return typeof target === 'string' ? '' : mappingValueLabels(target.kind).join('; ');
}
