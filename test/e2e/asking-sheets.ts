/** One sheet for each kind of question, which raises that question and no other. */
import type { QuestionKind } from '../../src/core/doubt/question';
import type { SheetSpec } from '../support/snapshot-of';
import { TWO_TABLES } from './two-tables';

export interface AskingSheet {
  readonly kind: QuestionKind;
  readonly sheet: SheetSpec;
}

export const ASKING_SHEETS: readonly AskingSheet[] = [{ kind: 'which-tables', sheet: TWO_TABLES }];
