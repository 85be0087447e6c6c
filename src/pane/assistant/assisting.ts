/** What was entered beside the sheet and is not on it: figures of cells, answers about rules. */
import type { RuleAnswers } from '../../core/rules/outcome';
import type { CellAddress } from '../../core/sheet/address';
import { withoutKey } from '../parts/without-key';
import { withDraft, type Draft, type Drafts } from './draft';

export interface Assisting {
  readonly drafts: Drafts;
  /** By `ruleKey`: answers to the questions of a wording that nobody confirmed yet. */
  readonly answers: Readonly<Record<string, RuleAnswers>>;
}

export const NOTHING_ENTERED: Assisting = { drafts: {}, answers: {} };

/** The same rule for every unit of a table. */
export function ruleKey(tableId: string, nodeId: string): string {
  return JSON.stringify([tableId, nodeId]);
}

export function withFigures(
  assisting: Assisting,
  cell: CellAddress,
  draft: Draft | null,
): Assisting {
  return { ...assisting, drafts: withDraft(assisting.drafts, cell, draft) };
}

export function withRuleAnswer(
  assisting: Assisting,
  key: string,
  questionId: string,
  choice: string,
): Assisting {
  const answers = { ...assisting.answers[key], [questionId]: choice };
  return { ...assisting, answers: { ...assisting.answers, [key]: answers } };
}

/** Once a rule is confirmed on the sheet, its questions are answered there. */
export function withoutRuleAnswers(assisting: Assisting, key: string): Assisting {
  return { ...assisting, answers: withoutKey(assisting.answers, key) };
}
