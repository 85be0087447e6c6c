/**
 * The words that are written into a workbook. Always Vietnamese, whatever the language of the
 * pane, because the workbook is an official document. The recogniser reads the same words, so
 * that the next run finds what this one wrote.
 */

/** A1 of the result sheet: by this, not by its name, an earlier result sheet of ours is known. */
export const RESULT_SHEET_TITLE = 'Kết quả chấm điểm';
export const RESULT_SHEET_NAME = 'Kết quả';
/** Before the policy on the result sheet; an earlier result sheet is known by it as well. */
export const POLICY_PREFIX = 'Cách tính: ';

/** A1 and name of the sheet of merged units. */
export const MERGED_SHEET_TITLE = 'Xếp hạng sau sáp nhập';

export const MERGED_LABELS = {
  parts: 'Gồm các đơn vị trước sáp nhập',
  before: 'Điểm của các đơn vị trước sáp nhập',
  old: 'Đơn vị trước sáp nhập',
  into: 'Đơn vị sau sáp nhập',
} as const;

export const LABELS = {
  unit: 'Đơn vị',
  total: 'Tổng điểm',
  rank: 'Xếp hạng',
  class: 'Xếp loại',
  change: 'So với năm trước',
  status: 'Tình trạng minh chứng',
  evidenceMissing: 'Thiếu minh chứng',
  noneMissing: 'Không thiếu minh chứng nào.',
  code: 'Mã',
  indicator: 'Chỉ tiêu',
  cell: 'Ô',
  points: 'Điểm',
  scores: 'Bảng điểm',
  scope: 'Nhóm',
} as const;

/** Stands for the scope where the sheet gives it no name of its own. */
const UNNAMED_SCOPE = 'nhóm';

export function scopeRankLabel(scopeName: string | null): string {
  return `${LABELS.rank} trong ${scopeName ?? UNNAMED_SCOPE}`;
}

export function groupScoreLabel(groupName: string): string {
  return `${LABELS.points} – ${groupName}`;
}

export function groupRankLabel(groupName: string): string {
  return `${LABELS.rank} – ${groupName}`;
}

/** Of a pillar; the words keep it apart from a group of the same name. */
export function indexScoreLabel(indexName: string): string {
  return `Chỉ số trụ cột – ${indexName}`;
}

/** Of a pillar, which may have the name of a group: its rank is another one. */
export function indexRankLabel(indexName: string): string {
  return `Hạng trụ cột – ${indexName}`;
}

/** How many places a unit went up since last year; negative: down. */
export function rankChangeText(change: number): string {
  if (change === 0) return 'giữ nguyên';
  const places = String(Math.abs(change)).replace('.', ',');
  return change > 0 ? `tăng ${places} bậc` : `giảm ${places} bậc`;
}

/** Beside a column whose typed cells disagree with the results. */
export function recomputedLabel(label: string): string {
  return `${label} (tính lại)`;
}

/** Scores before rounding: ranks refer to them when the policy ranks exact scores. */
export function exactLabel(label: string): string {
  return `${label} (chưa làm tròn)`;
}
