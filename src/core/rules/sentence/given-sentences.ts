/** Sentences for points from elsewhere, and for provisions without points. */
import type { GivenRule, StatementRule } from '../rule';
import { amountBehind, keyOf, onlyClause, wordsBehind, type FormSentence } from './form-sentence';
import { readWords, writeAmount, writeShape, writeWords } from './syntax';

export const GIVEN_HEADS: Readonly<Record<GivenRule['kind'], string>> = {
  manual: 'Người chấm quyết định',
  survey: 'Điểm khảo sát',
  'reference-to-other': 'Lấy điểm từ nơi khác',
  deduction: 'Trừ điểm do người chấm quyết định',
  bonus: 'Cộng điểm do người chấm quyết định',
};

export const STATEMENT_HEADS: Readonly<Record<StatementRule['says'], string>> = {
  'linear-steps': 'Quy định chung về bước tăng thêm',
  'evidence-needed': 'Quy định chung về minh chứng',
  'total-of-groups': 'Quy định chung về tổng điểm',
  'class-ceiling': 'Quy định chung về mức xếp loại cao nhất',
};

export const givenSentence: FormSentence<GivenRule> = {
  write: ({ kind, source, low, high }) =>
    writeShape(GIVEN_HEADS[kind], [
      `theo ${writeWords(source)}`,
      ...(low ? [`từ ${writeAmount(low)}`] : []),
      ...(high ? [`đến ${writeAmount(high)}`] : []),
    ]),
  read: ({ head, clauses: [first = '', ...more] }) => {
    const kind = keyOf(GIVEN_HEADS, head);
    const source = wordsBehind(first, 'theo');
    const low = onlyClause(more, (clause) => amountBehind(clause, 'từ'));
    const high = onlyClause(more, (clause) => amountBehind(clause, 'đến'));
    const isWhole = more.length === (low ? 1 : 0) + (high ? 1 : 0);
    return kind && source !== null && isWhole ? { form: 'given', kind, source, low, high } : null;
  },
};

export const statementSentence: FormSentence<StatementRule> = {
  write: ({ says, wording }) => writeShape(STATEMENT_HEADS[says], [writeWords(wording)]),
  read: ({ head, clauses }) => {
    const says = keyOf(STATEMENT_HEADS, head);
    const wording = readWords(clauses[0] ?? '');
    if (!says || wording === null || clauses.length !== 1) return null;
    return { form: 'statement', kind: 'formula', says, wording };
  },
};
