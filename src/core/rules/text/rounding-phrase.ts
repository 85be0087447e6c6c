/** "(làm tròn 02 chữ số thập phân)": the rounding of the result of one rule. */
import { exactToNumber } from '../../number/exact';
import { phrase } from './phrase';
import { readCount } from './rule-number';

const ROUNDED = phrase(
  String.raw`[(,;.]? (?:(?:kết quả|điểm|điểm số|số điểm)? ?(?:được )?làm tròn )(?:đến |tới |lấy |số )?(0?\d|một|hai|ba) (?:chữ )?số (?:thập phân )?(?:(?:sau|phần) (?:dấu (?:phẩy|phảy)|thập phân) )?(?:thập phân )?\)?`,
);

/** Whether the points are rounded, not a ratio on the way to them. */
function isOfPoints(text: string, match: RegExpExecArray): boolean {
  const sentence = text
    .slice(0, match.index)
    .split(/[;\n]|\.\s/)
    .pop()!;
  return /điểm|kết\s*quả/iu.test(match[0]) || /điểm/iu.test(sentence);
}

/** The text without the phrase, and the decimals it keeps; null when it says nothing of them. */
export function takeRounding(text: string): {
  readonly places: number | null;
  readonly rest: string;
} {
  const match = /tròn/iu.test(text) ? ROUNDED.exec(text) : null;
  const count = match && readCount(match[1]!);
  if (!match || !count || !isOfPoints(text, match)) return { places: null, rest: text };
  const places = exactToNumber(count);
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { places, rest };
}
