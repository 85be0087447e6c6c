/** What is counted: "mỗi trường hợp", "cứ 01 đơn vị", "điểm/lần", "đối với 01 báo cáo". */
import { ONE, type Exact } from '../../number/exact';
import { COUNT_WORD_SOURCE, readCount } from './rule-number';
import { phrase } from './phrase';

export interface UnitPhrase {
  readonly count: Exact;
  readonly unit: string;
  /** Whether "mỗi", "cứ" or a slash says so; "có 01 báo cáo" only suggests it. */
  readonly isEach: boolean;
}

const COUNT = String.raw`(\d+|${COUNT_WORD_SOURCE})`;
const NOUN = String.raw`((?!(?:điểm|đ|hàng|đến|tới|trở)(?![a-zA-ZÀ-ỹ]))[a-zA-ZÀ-ỹ%]+(?:\s[a-zA-ZÀ-ỹ]+)?)`;

const AFTER_SLASH = new RegExp(
  String.raw`^\s*\/\s*(\d+)?\s*([a-zA-ZÀ-ỹ%]+(?:\s[a-zA-ZÀ-ỹ]+){0,3})`,
  'iu',
);
const EACH = phrase(
  String.raw`(?:cứ mỗi|cứ có|cứ thiếu|tính trên mỗi|đối với mỗi|mỗi|(?<!căn\s)cứ(?!u(?![a-zA-ZÀ-ỹ]))) (?:${COUNT}\s)?(?:một\s)?${NOUN}`,
);
/** "cứ thiếu 1%", "thiếu 1% chỉ tiêu", "mỗi 10% chưa hoàn thành": so many percent at a time. */
const PERCENT_EACH = phrase(
  String.raw`(?:(?:cứ|mỗi)(?: mỗi)?(?: (?:thiếu|hụt|giảm|thấp hơn|vượt|tăng|chậm|có)(?: thêm)?)?|thiếu|hụt) (\d+(?:[.,]\d+)?) %`,
);
const ONE_OF_MANY = phrase(
  String.raw`(?<!(?:trong|tháng|quý|mục|nhóm|loại|điểm|khoản|lần|phần|mức|số)\s*)(?<![\d.,/-])(?:0?1|(?<![a-zA-ZÀ-ỹ])một) (?!trong|số|nửa|trở|phần|năm|tháng|trên|%)${NOUN}`,
);
const NOT_NOUNS =
  /\s(?:trừ|cộng|được|bị|đạt|đúng|không|trên|thực|cho|có|thì|trả|tính|vi|mà|cấp)$/iu;

function unitOf(count: string | undefined, noun: string, isEach: boolean): UnitPhrase | null {
  const number = count === undefined ? ONE : readCount(count);
  const unit = noun.trim().toLowerCase().replace(NOT_NOUNS, '');
  return number && { count: number, unit, isEach };
}

/** The unit behind the points: `điểm/01 trường hợp`. */
export function unitAfterPoints(after: string): { unit: UnitPhrase; rest: string } | null {
  const match = AFTER_SLASH.exec(after);
  const unit = match && unitOf(match[1], match[2]!, true);
  return unit && { unit, rest: after.slice(match[0].length) };
}

/** The unit that a sentence counts, wherever it stands; null when it counts nothing. */
export function unitInSentence(text: string): UnitPhrase | null {
  if (!/[1m%]|cứ/iu.test(text)) return null;
  const percent = PERCENT_EACH.exec(text);
  if (percent) return unitOf(percent[1], '%', true);
  const each = EACH.exec(text);
  if (each) return unitOf(each[1], each[2]!, true);
  const one = ONE_OF_MANY.exec(text);
  return one ? unitOf(undefined, one[1]!, false) : null;
}
