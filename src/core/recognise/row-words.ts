/** What rows around and between the rows of a table say, by their folded words. */
import { foldText } from '../text/fold';

const TOTAL_HEAD =
  '(?:tong cong diem|tong cong|tong so diem|tong diem dat duoc|tong diem chung|tong diem|tong hop diem|tong so|tong|cong|diem tong cong|diem tong|grand total|totals?|subtotals?|sum)';
/** `Tổng cộng (I+II)`, `Cộng mục 1`, `Tổng điểm: 1000`, but not `Tổng cục Thuế` or `Cộng đồng`. */
const TOTAL_ROW = new RegExp(
  `^${TOTAL_HEAD}\\s*(?:[:.(=].*|[ivx\\d+,.=\\s]+|(?:nhom|muc|phan|linh vuc|tru cot|toan bo|chung|diem|cac)\\b.*)?$`,
);
const SUBTOTAL_ROW = new RegExp(`^${TOTAL_HEAD}\\s*(?:nhom|muc|phan|linh vuc|tru cot)\\b`);
const STATISTIC_ROW =
  /^(?:(?:diem )?(?:trung binh|binh quan|cao nhat|thap nhat|lon nhat|nho nhat|trung vi)(?: chung| toan (?:tinh|huyen)| cong| cac don vi| khoi.*| cum.*)?|(?:ket qua |diem )?(?:nam|ky|quy|thang) truoc|nguong(?: diem)?(?: dat)?|max|min|average|mean|median|do lech chuan)\s*[:.]?$/;
const MAXIMUM_ROW =
  /^[([*+–-]*\s*(?:tong )?(?:(?:muc )?(?:so )?diem toi da|muc toi da|(?:muc|diem)(?: kich)? tran|diem chuan|thang diem|toi da|diem cao nhat|khung diem|barem(?: diem)?|diem quy dinh|max(?:imum)?(?: (?:score|points?))?)\b/;
const WEIGHT_ROW = /^(?:trong so|he so|quyen so|ty trong|weights?)\b/;
const END_ROW =
  /^(?:nguoi (?:lap|tong hop|cham|bao cao|lap bieu|kiem tra)\b|can bo (?:tong hop|lap)|tm\.|kt\.|tl\.|tuq\.|thu truong|noi nhan|ghi chu\s*:|luu y\s*:|xac nhan cua|lap bieu|ky ten|\(?ky,? ?(?:ten|ghi|dong dau)|.{0,30}, ?ngay .{0,12}thang .{0,12}nam|note:|notes:)/;
/** Titles of signatories stand alone in their cell. */
const SIGNATORY =
  /^(?:chu tich|pho chu tich|giam doc|pho giam doc|truong phong|hieu truong|chanh van phong|to truong|truong ban|lanh dao don vi|dai dien don vi|hoi dong tham dinh|thu ky)$/;
const INFORMATION =
  /^(?:[a-z0-9ivx]{1,4}[.):/ -]+)?(?:phan [a-z0-9]+[.: -]*)?thong tin chung\b|^thong tin (?:ve )?don vi\b/;
const NOT_SCORED = /khong tinh diem|khong cham diem|khong danh gia|not scored/;
const BONUS =
  /\bdiem (?:thuong|tru|cong|uu tien|khuyen khich|phat)\b|^(?:thuong|tru|cong)(?: them)?(?: diem)?$|^diem(?:thuong|tru|cong|uutien|phat)$/;
const UNIT_START =
  /^(?:ubnd|uy ban|tinh|tp\.?|thanh pho|huyen|h\.|quan|q\.|thi xa|tx\.?|thi tran|tt\.|xa|phuong|p\.|dac khu|so|bo|ban(?! hanh\b)|van phong|phong|chi cuc|cuc|truong|trung tam|thanh tra|don vi|cong an|benh vien|chi nhanh|th|thcs|thpt|mn|khoa|vien|tong cuc|tong cong ty|cong ty)\b/;

const withoutSpace = (pattern: RegExp): RegExp =>
  new RegExp(pattern.source.replace(/\\b/g, '').replace(/ /g, ''), pattern.flags);
const TIGHT_TOTAL = withoutSpace(new RegExp(`^${TOTAL_HEAD}:?$`));
const TIGHT_MAXIMUM = withoutSpace(MAXIMUM_ROW);
const TIGHT_WEIGHT = withoutSpace(WEIGHT_ROW);
const TIGHT_INFORMATION = withoutSpace(INFORMATION);

export function isTotalText(fold: string): boolean {
  return TOTAL_ROW.test(fold) || TIGHT_TOTAL.test(fold);
}

export function isSubtotalText(fold: string): boolean {
  return SUBTOTAL_ROW.test(fold);
}

/** `Trung bình`, `Cao nhất`, `Kỳ trước`, `Ngưỡng đạt`: rows to compare with, no unit. */
export function isStatisticText(fold: string): boolean {
  return STATISTIC_ROW.test(fold);
}

export function isMaximumText(fold: string): boolean {
  return MAXIMUM_ROW.test(fold) || (!fold.includes(' ') && TIGHT_MAXIMUM.test(fold));
}

export function isWeightText(fold: string): boolean {
  return WEIGHT_ROW.test(fold) || TIGHT_WEIGHT.test(fold.replace(/ /g, ''));
}

/** Signatures, dates and notes below a table. */
export function isEndText(fold: string): boolean {
  return END_ROW.test(fold) || SIGNATORY.test(fold);
}

/** `A. Thông tin chung` */
export function isInformationText(fold: string): boolean {
  return INFORMATION.test(fold) || TIGHT_INFORMATION.test(fold.replace(/ /g, ''));
}

export function isNotScoredText(fold: string): boolean {
  return NOT_SCORED.test(fold);
}

/** `ĐIỂM TRỪ`, `Điểm thưởng`: points beside the groups, often without a maximum. */
export function isBonusText(fold: string): boolean {
  return BONUS.test(fold.replace(/_/g, ' '));
}

/** First words of names of units that other words are folded like: `Số lượng`, `Tính`, `Quản lý`. */
const UNIT_WORDS = new Set(
  `ủy uỷ tỉnh thành thanh huyện quận thị xã phường đặc sở bộ ban văn phòng cục trường đơn bệnh viện
   khoa tổng`.split(/\s+/),
);
const UNIT_WORD_FOLDS = new Set([...UNIT_WORDS].map(foldText));

/** Whether a text without marks begins as names of units do, or one with marks does by its marks. */
export function isUnitText(text: string, fold: string): boolean {
  if (!UNIT_START.test(fold)) return false;
  const written = text.normalize('NFC').toLowerCase().trim();
  const first = /^\p{L}+/u.exec(written)?.[0] ?? '';
  const isMarked = /[\u00c0-\u1ef9]/.test(written) && UNIT_WORD_FOLDS.has(foldText(first));
  return !isMarked || UNIT_WORDS.has(first);
}
