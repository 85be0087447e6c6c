/**
 * The words that are written into a workbook. Always Vietnamese, whatever the language of the
 * pane, because the workbook is an official document. The recogniser reads the same words, so
 * that the next run finds what this one wrote.
 */

/** A1 of the result sheet: by this, not by its name, an earlier result sheet of ours is known. */
export const RESULT_SHEET_TITLE = 'Kết quả chấm điểm';
export const RESULT_SHEET_NAME = 'Kết quả';

export const LABELS = {
  unit: 'Đơn vị',
  total: 'Tổng điểm',
  recomputedTotal: 'Tổng điểm (tính lại)',
  /** The total before rounding: ranks refer to it when the policy ranks exact totals. */
  exactTotal: 'Tổng điểm (chưa làm tròn)',
  rank: 'Xếp hạng',
  recomputedRank: 'Xếp hạng (tính lại)',
  status: 'Tình trạng minh chứng',
  evidenceMissing: 'Thiếu minh chứng',
  noneMissing: 'Không thiếu minh chứng nào.',
  code: 'Mã',
  indicator: 'Chỉ tiêu',
  cell: 'Ô',
  points: 'Điểm',
} as const;

export function scopeRankLabel(scopeName: string): string {
  return `${LABELS.rank} trong ${scopeName}`;
}

export function recomputedScopeRankLabel(scopeName: string): string {
  return `${scopeRankLabel(scopeName)} (tính lại)`;
}

export function groupScoreLabel(groupName: string): string {
  return `${LABELS.points} – ${groupName}`;
}

export function groupRankLabel(groupName: string): string {
  return `${LABELS.rank} – ${groupName}`;
}

export function recomputedGroupRankLabel(groupName: string): string {
  return `${groupRankLabel(groupName)} (tính lại)`;
}
