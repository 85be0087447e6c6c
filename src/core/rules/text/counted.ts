/** A label that names a count: "họp 4 lần/năm", "3 buổi trở lên", "cả 04 ý". */
import type { Exact } from '../../number/exact';
import { tidyLabel } from './label';
import { COUNT_WORD_SOURCE, readCount } from './rule-number';

export interface Counted {
  readonly count: Exact;
  readonly unit: string;
  /** "3 buổi trở lên". */
  readonly orMore: boolean;
  /** "cả 04 ý": there are no more. */
  readonly isAll: boolean;
  /** The words around the count. */
  readonly stem: string;
  readonly wordingOfCount: string;
}

/** Nouns that a count in words may stand before; after digits any noun counts. */
const WORDED =
  'lần|buổi|ý|câu|cuộc họp|cuộc|đợt|phiên họp|phiên|cán bộ|công chức|hồ sơ|nhiệm vụ|nội dung|tiêu chí|chỉ tiêu|đề tài|hội nghị|văn bản|báo cáo|trường hợp|vụ|đơn vị|mô hình|sáng kiến';
const NOT_COUNTED = 'điểm|đ|năm|tháng|quý|giờ|đến|trở|trong|và|hoặc|người/km|x|tỷ|triệu';

const COUNTED = new RegExp(
  String.raw`(?<![\d.,/])(?:(cả|đủ)\s+|(?:từ|đạt|chỉ|được|có)\s+)?(?<![\d,.-])(?:(\d{1,3})\s*(?!(?:${NOT_COUNTED})(?![a-zA-ZÀ-ỹ]))(${WORDED}|[a-zA-ZÀ-ỹ]+)|(${COUNT_WORD_SOURCE})\s+(${WORDED}))(?![a-zA-ZÀ-ỹ])(\s*(?:\/\s*[a-zA-ZÀ-ỹ]+)?[^\d,;]{0,20}?trở\s*lên)?`,
  'iu',
);

/** The first count of a label; null when it names none, or a share. */
export function countedOf(label: string): Counted | null {
  const plain = label.replace(/\([^()]*\)/g, ' ');
  const match = COUNTED.exec(plain);
  const digits = match?.[2] ?? match?.[4];
  const count = digits === undefined ? null : readCount(digits);
  if (!match || !count || /%|≥|≤|<|>|dưới|trên\s+\d/u.test(plain)) return null;
  const around = `${plain.slice(0, match.index)} ${plain.slice(match.index + match[0].length)}`;
  return {
    count,
    unit: (match[3] ?? match[5]!).toLowerCase(),
    orMore: match[6] !== undefined,
    isAll: match[1]?.toLowerCase() === 'cả',
    stem: tidyLabel(around.replace(/(?<![a-zA-ZÀ-ỹ])chỉ(?![a-zA-ZÀ-ỹ])/giu, ' ')),
    wordingOfCount: `${digits} ${match[3] ?? match[5]}`,
  };
}
