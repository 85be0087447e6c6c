/**
 * What a ratio gives where there is nothing to divide by: "Không phát sinh phản ánh, kiến nghị thì
 * được điểm tối đa".
 */
import { foldText } from '../../text/fold';
import { isNoPoints } from '../amount';
import type { Amount } from '../rule';
import { readPoints } from './points-phrase';
import { isNegative, tidyLabel } from './label';

const WHEN_EMPTY =
  /(?<=^|[\n;.(]|\s-)\s*[-+•]?\s*(?:(?:nếu|trường\s*hợp|khi)\s+)?(?:trong\s+(?:năm|kỳ|tháng|quý)\s+)?(?:(?:đơn\s*vị|địa\s*phương)\s+)?(?:không|chưa)\s+(?:có|phát\s*sinh|tiếp\s*nhận|nhận\s*được)\s+([^.;:\n\d]{2,80}?)\s*,?\s*(?::|thì(?:\s+(?:vẫn\s+)?(?:được|đạt))?|(?:vẫn\s+)?(?:được|đạt))\s*((?:tính\s+|chấm\s+|là\s+)?[^.;:\n]{0,20}điểm(?:\s+tối\s+đa|\s+chuẩn)?)\s*\)?\s*[.;]?(?=\s|$)/iu;

export interface EmptyCase {
  /** What there is none of. */
  readonly of: string;
  readonly amount: Amount;
  readonly rest: string;
}

/** The text without the sentence about nothing to divide by; null when it has none. */
export function takeWhenEmpty(text: string): EmptyCase | null {
  if (!/không|chưa/iu.test(text)) return null;
  const match = WHEN_EMPTY.exec(text);
  const points = match && readPoints(`: ${match[2]!}`);
  if (!match || !points || points.low || points.effect || tidyLabel(points.after) !== '')
    return null;
  // "không chấm điểm" may mean that the row does not concern the unit.
  if (isNoPoints(points.amount) && !/\d/.test(match[2]!)) return null;
  const rest = `${text.slice(0, match.index)}\n${text.slice(match.index + match[0].length)}`;
  return { of: tidyLabel(match[1]!), amount: points.amount, rest };
}

/** Words for any case at all. */
const PLAIN = new Set(['viec', 'truong', 'hop', 'nao', 'cac', 'so', 'tong']);
const MEASURED = new Set(['ty', 'le', 'so', 'tong']);

function wordsOf(text: string): string[] {
  return foldText(text).match(/[a-z0-9]+/g) ?? [];
}

/** Whether there is nothing of the whole, rather than of a part of it. */
export function isNoneOf(of: string, whole: string): boolean {
  const words = new Set(wordsOf(whole));
  const own = wordsOf(of).filter((word) => !PLAIN.has(word));
  return own.length > 0 && own.every((word) => words.has(word));
}

/** "Không có đơn: 2 điểm" beside "Tỷ lệ đơn giải quyết đúng hạn", unlike "Không có đơn trễ hạn". */
export function isNoneOfMeasure({ of, amount }: EmptyCase, measure: string): boolean {
  const own = new Set(wordsOf(of));
  const says = wordsOf(measure).filter((word) => !own.has(word) && !MEASURED.has(word));
  const isFault = isNegative(of) || /vi\s*phạm|quá\s*hạn|tồn/iu.test(of);
  return !isFault && !isNoPoints(amount) && says.length > 0 && isNoneOf(of, measure);
}
