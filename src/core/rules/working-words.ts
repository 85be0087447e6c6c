/** The words and the notation of the working line, as sheets show it; a screen may have others. */
import type { Exact } from '../number/exact';
import { formatVietnamese } from './amount';

export interface WorkingWords {
  readonly number: (value: Exact) => string;
  readonly yes: string;
  readonly no: string;
  readonly from: string;
  readonly above: string;
  readonly to: string;
  readonly toBelow: string;
  readonly below: string;
  readonly otherwise: string;
  readonly atMost: string;
  readonly atLeast: string;
}

/** "12/15 × 20 = 16", "85% (từ 80% đến dưới 90%): 1,5". */
export const VIETNAMESE_WORKING: WorkingWords = {
  number: formatVietnamese,
  yes: 'Có',
  no: 'Không',
  from: 'từ',
  above: 'trên',
  to: 'đến',
  toBelow: 'đến dưới',
  below: 'dưới',
  otherwise: 'còn lại',
  atMost: 'tối đa',
  atLeast: 'tối thiểu',
};
