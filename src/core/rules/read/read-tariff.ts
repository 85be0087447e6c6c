/**
 * Rows without a maximum that only record cases: what a person did in works of science, each of
 * which counts; and a fault for which no points are taken, only a sanction.
 */
import { ONE } from '../../number/exact';
import { NO_POINTS } from '../amount';
import type { CountedEntry, LedgerRule } from '../rule';
import { tidyLabel } from '../text/label';
import type { Statement } from '../text/statement';
import { draftOf, isPriced, isZeroStatement, unreadFindings, type RuleReader } from './draft';

const ROLE =
  /^(?:chủ\s*nhiệm|phó\s*chủ\s*nhiệm|chủ\s*trì|thành\s*viên|thư\s*ký|tác\s*giả|đồng\s*tác\s*giả|chủ\s*biên|đồng\s*chủ\s*biên|hướng\s*dẫn)(?![a-zA-ZÀ-ỹ])/iu;

const EMPTY: Omit<LedgerRule, 'kind' | 'entries' | 'gates'> = {
  form: 'ledger',
  start: null,
  mostDeducted: null,
  mostAdded: null,
  floor: null,
  adding: 'each',
};

function isRole({ label, effect, per, low, cap }: Statement): boolean {
  return ROLE.test(label) && effect === null && per === null && low === null && cap === null;
}

/** "sáng chế được cấp bằng" and "sáng chế được cấp bằng và được chuyển giao": perhaps one case. */
function isNested(labels: readonly string[]): boolean {
  return labels.some((label) =>
    labels.some((other) => other !== label && other.toLowerCase().startsWith(label.toLowerCase())),
  );
}

function entryOf({ label, amount }: Statement): CountedEntry {
  const per = { count: ONE, unit: 'lần' };
  return { by: 'count', label, effect: 'add', amount: amount ?? NO_POINTS, per, most: null };
}

/** "Chủ nhiệm đề tài cấp bộ | 3 điểm", "Thành viên đề tài cấp bộ | 1 điểm": each counts. */
export const readTariff: RuleReader = ({ statements, max }) => {
  const priced = statements.filter(isPriced);
  if (max !== null || priced.length < 2 || priced.length < statements.length) return null;
  const isTariff = priced.every((own) => isRole(own) && !isZeroStatement(own));
  if (!isTariff || isNested(priced.map(({ label }) => label))) return null;
  const entries = priced.map(entryOf);
  return draftOf(
    { ...EMPTY, kind: 'count-times-points', entries, gates: [] },
    unreadFindings(priced),
  );
};

const SANCTION =
  /^([\s\S]{10,}?)[.:;⇒-]\s*((?:cảnh\s*cáo|khiển\s*trách|nhắc\s*nhở|phê\s*bình)(?:\s+(?:trước|bằng|toàn)[^.;:]{0,40})?)\s*\.?\s*$/iu;

/** "Phát ngôn sai nhưng đã được phát hiện. Cảnh cáo": a sanction in place of points. */
export const readSanction: RuleReader = ({ lines, statements, max }) => {
  const text = lines.join(' ');
  const [, label, outcome] = SANCTION.exec(text) ?? [];
  const isPlain = !/\d/.test(text) && !statements.some(isPriced);
  if (max !== null || label === undefined || !isPlain) return null;
  const gates = [{ label: tidyLabel(label), outcome: tidyLabel(outcome!) }];
  return draftOf({ ...EMPTY, kind: 'deduction', entries: [], gates });
};
