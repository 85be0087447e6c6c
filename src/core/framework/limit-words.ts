/** Caps and floors in words: `không quá 5`, `tối đa 5 điểm`, `không dưới 0`, `at least 0`. */
import { exactFromDecimal, formatDecimal, type Exact } from '../number/exact';
import type { Limits } from '../score/limits';
import { foldText } from '../text/fold';

const DECIMAL = '(-?\\d+(?:[.,]\\d+)?)';
const UNIT = '(?:diem|d|points?)';
const NUMBER = `${DECIMAL} ?${UNIT}?`;
const MOST =
  '(?:(?:toi da|cao nhat|nhieu nhat)(?: la| khong (?:vuot )?qua)?|khong (?:vuot )?qua|khong (?:cao|lon|nhieu) hon|khong vuot|at most|no more than|not (?:more than|above)|capped at|cap|max(?:imum)?|<=|≤)';
const LEAST =
  '(?:(?:toi thieu|thap nhat|it nhat)(?: la)?|khong (?:duoi|thap hon|nho hon|it hon)|at least|no less than|not (?:less than|below)|floor|min(?:imum)?|>=|≥)';

const MOST_TEXT = new RegExp(`^${MOST} ?:? ?${NUMBER}$`);
const LEAST_TEXT = new RegExp(`^${LEAST} ?:? ?${NUMBER}$`);

/** One cap or one floor; null for other words. */
export function readLimit(text: string): Limits | null {
  const folded = foldText(text).trim().replace(/\s+/g, ' ');
  const most = MOST_TEXT.exec(folded)?.[1];
  if (most !== undefined) return { most: readDecimal(most) };
  const least = LEAST_TEXT.exec(folded)?.[1];
  return least === undefined ? null : { least: readDecimal(least) };
}

function readDecimal(text: string): Exact {
  return exactFromDecimal(text.replace(',', '.'));
}

/** As they are written beside the way to gather. */
export function limitTexts({ most, least }: Limits): string[] {
  const decimal = (value: Exact): string => formatDecimal(value).replace('.', ',');
  return [
    ...(most ? [`không quá ${decimal(most)}`] : []),
    ...(least ? [`không dưới ${decimal(least)}`] : []),
  ];
}

const CAP_IN_NAME = new RegExp(`(?:^|[(,;:–-]|\\s)(${MOST}) ?${DECIMAL} ?${UNIT}(?=[\\s).,;]|$)`);

/** The cap that the name of a group states, and whether its words can mean nothing else. */
export interface NamedCap {
  readonly most: Exact;
  /** `không quá 10 điểm`: a plain `tối đa 10 điểm` may be the maximum. */
  readonly isPlain: boolean;
}

/** `Điểm cộng (tối đa không quá 10 điểm)`; null when the name states no cap. */
export function readNamedCap(name: string): NamedCap | null {
  const found = CAP_IN_NAME.exec(foldText(name).replace(/\s+/g, ' '));
  if (!found) return null;
  return { most: readDecimal(found[2]!), isPlain: found[1]!.includes('khong') };
}
