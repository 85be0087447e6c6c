/** Knows the result sheet that an earlier run wrote from a sheet that people titled alike. */
import { POLICY_PREFIX, RESULT_SHEET_NAME, RESULT_SHEET_TITLE } from '../plan/labels';
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
