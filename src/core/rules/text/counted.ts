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

const UNITS =
  'lần|buổi|ý|câu|cuộc|đợt|phiên|văn bản|báo cáo|trường hợp|vụ|đơn vị|mô hình|sáng kiến|đề tài|lớp|tin|bài|ngày|tháng|quý|người|hội nghị|dịch vụ|nhiệm vụ|chỉ tiêu|tiêu chí|nội dung|hoạt động|sản phẩm|xã|thôn|tổ|hộ';

const COUNTED = new RegExp(
  String.raw`(?<![\d.,/])(?:(cả|đủ)\s+|(?:từ|đạt|chỉ|được|có)\s+)?(?<![\d,.])(\d{1,3}|${COUNT_WORD_SOURCE})\s*(${UNITS})(?!\p{L})(\s*(?:\/\s*\p{L}+)?[^\d,;]{0,20}?trở\s*lên)?`,
  'iu',
);

/** The first count of a label; null when it names none, or a share. */
export function countedOf(label: string): Counted | null {
  const plain = label.replace(/\([^()]*\)/g, ' ');
  const match = COUNTED.exec(plain);
  const count = match && readCount(match[2]!);
  if (!match || !count || /%|≥|≤|<|>|dưới|trên\s+\d/u.test(plain)) return null;
  const around = `${plain.slice(0, match.index)} ${plain.slice(match.index + match[0].length)}`;
  return {
    count,
    unit: match[3]!.toLowerCase(),
    orMore: match[4] !== undefined,
    isAll: match[1]?.toLowerCase() === 'cả',
    stem: tidyLabel(around.replace(/(?<!\p{L})chỉ(?!\p{L})/giu, ' ')),
    wordingOfCount: `${match[2]} ${match[3]}`,
  };
}
