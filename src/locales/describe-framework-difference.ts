/** Differences between frameworks in words. */
import type { FrameworkDifference } from '../core/framework-compare/compare-frameworks';
import { formatCount, formatDecimal } from './format-number';
import type { Language } from './language';
import { wordsIn } from './words';

/** One difference, without saying where: "Điểm tối đa của “1.2 Kinh phí”: 5; nơi khác: 10". */
export function describeFrameworkDifference(
  difference: FrameworkDifference,
  language: Language,
): string {
  const words = wordsIn(language).frameworkDifferences;
  const number = (text: string | null) => {
    return text === null ? words.notStated : formatDecimal(text, language);
  };
  switch (difference.kind) {
    case 'node-added':
      return (difference.isLeaf ? words.addedLeaf : words.addedGroup)(difference.b.label);
    case 'node-removed':
      return (difference.isLeaf ? words.removedLeaf : words.removedGroup)(difference.a.label);
    case 'node-reworded':
      return words.reworded(difference.a.label, difference.b.label);
    case 'node-recoded':
      return words.recoded(difference.a.label, difference.b.label);
    case 'node-moved':
      return words.moved(difference.b.label);
    case 'maximum-changed':
      return words.maximumChanged(
        difference.b.label,
        number(difference.from),
        number(difference.to),
      );
    case 'weight-changed':
      return words.weightChanged(
        difference.b.label,
        number(difference.from),
        number(difference.to),
      );
    case 'scoring-changed':
      return (difference.isScored ? words.nowScored : words.notScored)(difference.b.label);
  }
}

/**
 * One sentence for a sheet: how many indicators it has more or fewer, or how much else differs,
 * from the other sheets or from the sheet that states the framework.
 */
export function summariseDifferences(
  sheetName: string,
  differences: readonly FrameworkDifference[],
  language: Language,
  frameworkSheet: string | null = null,
): string {
  const words = wordsIn(language).frameworkDifferences;
  const countLeaves = (kind: 'node-added' | 'node-removed') => {
    return differences.filter((one) => one.kind === kind && one.isLeaf).length;
  };
  const added = countLeaves('node-added');
  const removed = countLeaves('node-removed');
  const count = (number: number) => formatCount(number, language);
  if (frameworkSheet !== null) {
    return words.fromFramework(sheetName, frameworkSheet, count(differences.length));
  }
  if (added > 0 && removed > 0) return words.moreAndFewer(sheetName, count(added), count(removed));
  if (added > 0) return words.more(sheetName, count(added));
  if (removed > 0) return words.fewer(sheetName, count(removed));
  return words.otherwise(sheetName, count(differences.length));
}
