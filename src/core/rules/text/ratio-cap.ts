/**
 * "Nếu tỷ lệ trên 100% thì tính bằng 100%", "tối đa bằng điểm tối đa": a ratio that its own text
 * cuts off at one.
 */
import { phrase } from './phrase';

const OPEN = String.raw`\(? (?:(?:nhưng|và|trong đó|,|;|\.) )*`;
const OVER = '(?:trên|vượt quá|vượt|lớn hơn|cao hơn|quá|>)';
const COUNTED =
  '(?:thì )?(?:cũng )?(?:chỉ )?(?:được )?(?:chỉ )?(?:tính|chấm|đạt|lấy)(?: điểm)?(?: tối đa)?(?: là| bằng)?';
const ALL = String.raw`(?:100 ?%|(?:số |mức )?(?:Điểm tối đa|điểm chuẩn|tối đa))`;

const FORMS: readonly RegExp[] = [
  phrase(
    String.raw`${OPEN}(?:nếu|trường hợp|khi)? ?(?:tỷ lệ|kết quả|số điểm|điểm)?[^.;:\n\d]{0,30}?${OVER} 100 ?%,? ${COUNTED} ${ALL} \)? ?[.;]?`,
  ),
  phrase(
    String.raw`${OPEN}(?:tỷ lệ |điểm )?(?:tối đa|không vượt quá|không quá|cao nhất) (?:là |bằng |không quá )*(?:100 ?%|(?:số )?(?:Điểm tối đa|điểm chuẩn)(?: của (?:tiêu chí|chỉ tiêu|nội dung|mục)(?: này)?)?) \)? ?[.;]?`,
  ),
  phrase(
    String.raw`${OPEN}(?:nếu|trường hợp|khi) [a-z] > [a-z],? ${COUNTED} (?:${ALL}|[a-z] = [a-z]) \)? ?[.;]?`,
  ),
];

/** The lines without the sentence that cuts the ratio off, and whether there was one. */
export function takeRatioCap(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly isCapped: boolean;
} {
  const rest = lines.map((line) => FORMS.reduce((text, form) => text.replace(form, ' '), line));
  const isCapped = rest.some((line, index) => line !== lines[index]);
  return { lines: rest.map((line) => line.trim()).filter((line) => line !== ''), isCapped };
}
