/** What is wrong with a framework or a policy sheet, in words. */
import type { FrameworkProblem } from '../core/framework/check-framework';
import { entryLabel, type Framework } from '../core/framework/framework';
import type { FrameworkSheetProblem } from '../core/framework/read-framework-notes';
import type { PolicySheetProblem } from '../core/framework/policy-sheet';
import { formatCell } from '../core/sheet/address';
import { formatDecimal } from './format-number';
import type { Language } from './language';
import { wordsIn } from './words';

/** "1 Nhận thức số: điểm tối đa ghi 60, các mục con cộng lại là 30" */
export function describeFrameworkProblem(
  problem: FrameworkProblem,
  { nodes }: Pick<Framework, 'nodes'>,
  language: Language,
): string {
  const words = wordsIn(language).framework;
  const sentence = frameworkProblemSentence(problem, language);
  if (problem.code === 'unknown-part') return words.ofEntry(problem.index, sentence);
  const entry = problem.node === null ? null : nodes[problem.node]!;
  return words.ofEntry(entry ? entryLabel(entry) : words.total, sentence);
}

/** "điểm tối đa ghi 60, các mục con cộng lại là 30" */
export function frameworkProblemSentence(problem: FrameworkProblem, language: Language): string {
  const words = wordsIn(language).framework;
  switch (problem.code) {
    case 'nameless':
      return words.nameless;
    case 'unknown-parent':
      return words.unknownParent(problem.parent);
    case 'ambiguous-parent':
      return words.ambiguousParent(problem.parent);
    case 'cycle':
      return words.cycle;
    case 'duplicate-code':
      return words.duplicateCode;
    case 'maximum-mismatch':
      return words.maximumMismatch(
        formatDecimal(problem.stated, language),
        formatDecimal(problem.sum, language),
      );
    case 'unknown-part':
      return words.unknownPart(problem.part);
  }
}

/** "Ô D5: “nhiều” không đọc được thành số" */
export function describeFrameworkSheetProblem(
  { code, cell, text }: FrameworkSheetProblem,
  language: Language,
): string {
  const words = wordsIn(language).framework;
  const sentences = {
    'not-a-number': words.notANumber,
    'unknown-aggregation': words.unknownAggregation,
    'without-entry': words.withoutEntry,
    'unreadable-index': words.unreadableIndex,
  };
  return words.inCell(formatCell(cell), sentences[code](text));
}

export function describePolicySheetProblem(
  { code, cell, key, value, allowed }: PolicySheetProblem,
  language: Language,
): string {
  const words = wordsIn(language).framework;
  const sentence = (): string => {
    switch (code) {
      case 'unknown-key':
        return words.policyKey(key, allowed.join('; '));
      case 'bad-value':
        return words.policyValue(key, String(value), allowed.join('; '));
      case 'duplicate-key':
        return words.policyTwice(key);
    }
  };
  return words.inCell(formatCell(cell), sentence());
}
