/** The words of a condition, and what may be left unread in them. */
import { foldText } from '../../text/fold';

const NUMBERING =
  /^\s*(?:[-+•*]+\s*|(?:\d+(?:\.\d+)+\.?|\d+[.)]|[a-zđ]\d?[).])\s+|[a-zđ]\)\s*|\d+\.(?=[a-zA-ZÀ-ỹ]))/iu;
const LOOSE_END =
  /(?:[\s:;,.(⇒=*|/-]|(?<![a-zA-ZÀ-ỹ])(?:thì|được|bị|sẽ|tính|chấm|cho|là|hưởng|ghi|số điểm|điểm|mức|nhưng|và))+$/iu;

/** Without its bullet or number, the verbs before the points, and stray signs. */
export function tidyLabel(text: string): string {
  let label = text.replace(/\s+/g, ' ').trim();
  for (let bullet = 0; bullet < 2; bullet += 1) label = label.replace(NUMBERING, '').trim();
  label = label.replace(LOOSE_END, '').replace(/^[\s:;,.⇒)]+/u, '');
  return withoutLooseBrackets(label).trim();
}

function withoutLooseBrackets(text: string): string {
  const opens = text.split('(').length;
  const closes = text.split(')').length;
  if (closes > opens) return text.replace(/\)(?=[^)]*$)/, '');
  return opens > closes ? text.replace(/\((?=[^(]*$)/, '') : text;
}

const SCORING = [
  /\d\s*(?:điểm|đ(?![a-zA-ZÀ-ỹ]|\.[a-zA-ZÀ-ỹ\d]))/iu,
  /giảm[^.;\d]{0,15}\d+(?:[.,]\d+)?\s*(?:điểm|đ(?![a-zA-ZÀ-ỹ]))/iu,
  /từ\s+[a-zA-ZÀ-ỹ]+(?:\s+[a-zA-ZÀ-ỹ]+)?\s+thứ\s+(?:\d|hai|ba)/iu,
  /(?<![a-zA-ZÀ-ỹ])(?:trừ|cộng|thưởng|cứ|nhân|hệ\s*số|tối\s*đa|không\s*quá)(?!\s+trường hợp)[^.;\d]{0,15}\d+(?:[.,]\d+)*(?!\d|\s*(?:ngày|tháng|giờ|phút|năm|tuần|lần|buổi|người|lỗi|hồ sơ|văn bản|đơn vị|trường hợp)(?![a-zA-ZÀ-ỹ]))/iu,
  /\d\s*%\s*(?:của\s*)?(?:tổng\s*)?(?:số\s*)?(?:điểm|quỹ|trọng)/iu,
  /lũy\s*kế|hết\s*(?:số\s*)?điểm|tối\s*đa|điểm\s*chuẩn|điểm\s*liệt|cao\s*nhất|xếp\s*loại|t(?:ùy|uỳ)\s*(?:theo|thuộc)?\s*(?:vào\s*)?(?:mức|tính\s*chất|thực\s*tế|kết\s*quả|chất\s*lượng|điều\s*kiện|trường\s*hợp|số)|cứ\s|tương\s*ứng|tỷ\s*lệ\s*thuận/iu,
  /[=*⇒]|(?<![a-zA-ZÀ-ỹ])(?:công\s*thức|nội\s*suy|bình\s*quân\s*chung|góp\s*ý\s*:)(?![a-zA-ZÀ-ỹ])/iu,
  /\*|(?<![a-zA-ZÀ-ỹ])x(?![a-zA-ZÀ-ỹ])\s*[(a-zA-ZÀ-ỹ\d]|\)\s*\/|\(\s*\d+\s*-/iu,
  /không\s*(?:xếp|đánh\s*giá|xét|tính|áp\s*dụng|chấm|công\s*nhận|tiếp\s*nhận\s*theo)/iu,
];

/** Whether words about points are left in a condition: the reader did not take all in. */
export function hasUnreadScoring(label: string): boolean {
  return SCORING.some((pattern) => pattern.test(label));
}

const REFERENCES =
  /(?:ngày|trước|từ ngày|đến ngày)?\s*\d{1,2}\s*\/\s*\d{1,2}(?:\s*\/\s*\d{4})?|(?:điều|khoản|mục|số|điểm|phụ lục|mẫu|nghị quyết|quyết định|thông tư|nghị định|chỉ thị|kế hoạch)\s+\d+[a-zA-ZÀ-ỹ\d./-]*|(?:năm|giai\s*đoạn|nhiệm\s*kỳ)\s*\d{4}(?:\s*-\s*\d{4})?|tháng\s*\d{1,2}(?:\s*\/\s*\d{4})?|quý\s*\d/giu;

/** Whether a number is left that is no date and no reference to a document. */
export function hasUnreadNumber(label: string): boolean {
  return /\d/.test(label.replace(REFERENCES, ''));
}

const NEGATIONS = new Set(['khong', 'chua', 'co', 'da', 'chi', 'day', 'du']);

function wordsOf(label: string): Set<string> {
  return new Set(foldText(label).match(/[a-z0-9]+/g) ?? []);
}

/** How much two labels share, from 0 to 1. */
export function labelLikeness(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 1 : common / (left.size + right.size - common);
}

/** Whether every word of one label is in the other. */
export function isWithin(part: string, whole: string): boolean {
  const words = wordsOf(whole);
  return [...wordsOf(part)].every((word) => words.has(word));
}

export function isNegative(label: string): boolean {
  return /(?<![a-zA-ZÀ-ỹ])(?:không|chưa|thiếu|sai|trễ|chậm|muộn)(?![a-zA-ZÀ-ỹ])/iu.test(label);
}

/** Whether one label denies what the other says: "Có kế hoạch" and "Không có kế hoạch". */
export function isOpposite(positive: string, negative: string): boolean {
  if (!isNegative(negative) || isNegative(positive)) return false;
  const plain = (label: string) => [...wordsOf(label)].filter((word) => !NEGATIONS.has(word));
  const denied = plain(negative);
  const said = new Set(plain(positive));
  const common = denied.filter((word) => said.has(word)).length;
  return denied.length > 0 && common / denied.length >= 0.6;
}

const LADDERS = [
  /cấp\s*(?:khoa|trường|cơ sở|xã|huyện|tỉnh|bộ|quốc gia|trung ương|quốc tế)/iu,
  /(?:thứ|hạng|giải)\s*(?:nhất|nhì|hai|ba|tư)/iu,
  /giải\s*(?:nhất|nhì|ba|khuyến khích)/iu,
  /xuất\s*sắc|(?:loại|mức|hoàn thành)\s*(?:tốt|khá|trung bình|yếu|giỏi)/iu,
  /mức\s*(?:độ\s*)?\d|hạng\s*\d|nhóm\s*\d/iu,
];

/** Whether labels are rungs of one ladder ("cấp trường", "cấp tỉnh"), so that they may exclude each other. */
export function isLadder(labels: readonly string[]): boolean {
  const isOneLadder = LADDERS.some(
    (rung) => labels.filter((label) => rung.test(label)).length >= 2,
  );
  return isOneLadder || areCompared(labels);
}

/** "cao hơn bình quân" and "thấp hơn". */
function areCompared(labels: readonly string[]): boolean {
  const isOver = labels.some((label) => /(?:cao|lớn)\s*hơn/iu.test(label));
  return isOver && labels.some((label) => /(?:thấp|nhỏ)\s*hơn/iu.test(label));
}

/** Whether labels exclude each other by what they say: a ladder, short grades, or like conditions. */
export function areExclusive(labels: readonly string[]): boolean {
  const [first = ''] = labels;
  if (isLadder(labels) || labels.some(isNegative)) return true;
  const words = (label: string) => label.split(/\s+/).length;
  return (
    labels.every((label) => words(label) <= 3) ||
    labels.every((label) => labelLikeness(label, first) >= 0.34)
  );
}

/** Whether one of two labels may be the failure of the other: "đúng hạn" and "trễ hạn". */
export function hasContrary(labels: readonly string[]): boolean {
  const failures = labels.filter(isNegative);
  const successes = labels.filter((label) => !isNegative(label));
  return successes.some((label) =>
    failures.some((failure) => isOpposite(label, failure) || labelLikeness(label, failure) >= 0.3),
  );
}
