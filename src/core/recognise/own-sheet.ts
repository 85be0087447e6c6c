/** Knows the sheets that an earlier run wrote from those that people titled alike. */
import {
  MERGED_SHEET_TITLE,
  POLICY_PREFIX,
  RESULT_SHEET_NAME,
  RESULT_SHEET_TITLE,
} from '../plan/labels';
import { cellValueAt, type SheetSnapshot } from '../sheet/snapshot';

/** The line under the first table's title, where the result sheet says its policy. */
const POLICY_CELL = { row: 3, column: 0 } as const;

/** Our title in A1, and our name or our policy sentence beside it: people rename sheets. */
export function isOwnResultSheet(sheet: SheetSnapshot): boolean {
  if (cellValueAt(sheet, 0, 0) !== RESULT_SHEET_TITLE) return false;
  const policy = cellValueAt(sheet, POLICY_CELL.row, POLICY_CELL.column);
  const saysPolicy = typeof policy === 'string' && policy.startsWith(POLICY_PREFIX);
  return saysPolicy || sheet.name.startsWith(RESULT_SHEET_NAME);
}

/** Our title in A1, and our policy sentence below it. */
export function isOwnMergedSheet(sheet: SheetSnapshot): boolean {
  const policy = cellValueAt(sheet, 1, 0);
  return (
    cellValueAt(sheet, 0, 0) === MERGED_SHEET_TITLE &&
    typeof policy === 'string' &&
    policy.startsWith(POLICY_PREFIX)
  );
}

export function isOwnSheet(sheet: SheetSnapshot): boolean {
  return isOwnResultSheet(sheet) || isOwnMergedSheet(sheet);
}
