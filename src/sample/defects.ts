import type { Claim } from './claims';

/** What goes wrong when people fill in forms, one of each kind. */
export interface SampleDefect {
  readonly sheetName: string;
  /** Code of the indicator. */
  readonly code: string;
  readonly score: Claim['score'];
}

export const SAMPLE_DEFECTS: readonly SampleDefect[] = [
  // A number typed as text, with a decimal comma.
  { sheetName: 'TP Hồng Ngự', code: '1.2', score: '9,5' },
  // More points than the indicator has.
  { sheetName: 'H Tháp Mười', code: '6.4', score: 18 },
  // Forgotten.
  { sheetName: 'H Lai Vung', code: '7.2', score: null },
  // Not applicable (không áp dụng): the department has no procedures of its own.
  { sheetName: 'Sở Tài chính', code: '6.3', score: 'KAD' },
];
