/**
 * The keys and values of the policy in words, for the sheet "Quy ước": the first word is the one
 * that is written; all of them, and the keys and values of the policy itself, are read.
 */
import { POLICY_CHOICES, type Policy } from '../policy/policy';
import { bareText } from '../text/fold';

export const POLICY_SHEET_NAME = 'Quy ước';
export const POLICY_COLUMN_LABELS = ['Khoá', 'Giá trị', 'Giải thích'] as const;

export type PolicyKey = keyof Policy;
type Words = readonly [written: string, ...read: string[]];
type ChoiceKey = keyof typeof POLICY_CHOICES;

interface KeyWords {
  readonly names: Words;
  readonly explanation: string;
}

/** In the order in which they are written. */
export const POLICY_KEY_WORDS: Readonly<Record<PolicyKey, KeyWords>> = {
  places: {
    names: ['Số chữ số thập phân', 'chữ số thập phân', 'số lẻ', 'decimal places'],
    explanation: 'Điểm được làm tròn đến mấy chữ số sau dấu phẩy: 0 đến 10.',
  },
  roundAt: {
    names: ['Làm tròn ở', 'làm tròn tại', 'nơi làm tròn', 'round at'],
    explanation: 'không làm tròn; từng chỉ số; từng cấp; tổng điểm.',
  },
  roundMode: {
    names: ['Làm tròn số 5', 'cách làm tròn', 'kiểu làm tròn', 'round mode', 'rounding'],
    explanation: 'lên: 0,125 thành 0,13; về số chẵn: 0,125 thành 0,12.',
  },
  rankOn: {
    names: ['Xếp hạng theo', 'căn cứ xếp hạng', 'rank on'],
    explanation: 'điểm đã làm tròn; điểm chính xác.',
  },
  ties: {
    names: ['Đồng hạng', 'cách xếp đồng hạng', 'bằng điểm', 'tie rule'],
    explanation: '1-2-2-4; 1-3-3-4; 1-2-2-3; hạng trung bình.',
  },
  overMax: {
    names: ['Điểm vượt tối đa', 'vượt điểm tối đa', 'over maximum', 'above maximum'],
    explanation: 'giữ nguyên và báo; tính bằng điểm tối đa.',
  },
  missing: {
    names: [
      'Ô trống',
      'ô bỏ trống',
      'chưa chấm',
      'blank',
      'blanks',
      'blank cells',
      'missing values',
    ],
    explanation: 'tính 0 điểm; bỏ qua và chia lại trọng số; không có tổng.',
  },
  coverage: {
    names: ['Tỷ lệ có điểm tối thiểu', 'độ phủ tối thiểu', 'độ phủ', 'minimum coverage'],
    explanation: 'Từ 0 đến 1: dưới tỷ lệ này thì không có điểm. 0: không yêu cầu.',
  },
  notApplicable: {
    names: ['Không áp dụng', 'mục không áp dụng', 'not applicable'],
    explanation: 'không tính vào; quy đổi theo điểm tối đa; chia cho mục còn lại; tính đủ điểm.',
  },
  scale: {
    names: ['Thang điểm', 'đơn vị điểm', 'thang đo', 'score scale'],
    explanation: 'điểm; tỷ lệ 0–1; phần trăm của điểm tối đa.',
  },
  tieBreak: {
    names: ['Khi bằng điểm xét', 'bằng điểm xét', 'thứ tự ưu tiên', 'tie-break', 'break ties by'],
    explanation: 'Mã các mục, cách nhau bằng dấu chấm phẩy: mục nào điểm cao hơn thì xếp trước.',
  },
  ratioCap: {
    names: ['Tỷ lệ vượt 100%', 'tỷ lệ trên 100%', 'ratio cap'],
    explanation: 'theo văn bản; tính bằng 100%; giữ nguyên.',
  },
  emptyDenominator: {
    names: ['Mẫu số bằng 0', 'mẫu số 0', 'empty denominator'],
    explanation: 'theo văn bản; không tính; 0 điểm; đủ điểm.',
  },
  stepInterpolation: {
    names: ['Bước chưa trọn', 'bước lẻ', 'nội suy', 'step interpolation'],
    explanation: 'theo văn bản; theo tỷ lệ; chỉ bước trọn.',
  },
};

export const POLICY_VALUE_WORDS: {
  readonly [Key in ChoiceKey]: Readonly<Record<(typeof POLICY_CHOICES)[Key][number], Words>>;
} = {
  roundAt: {
    never: ['không làm tròn', 'không', 'no rounding'],
    indicator: ['từng chỉ số', 'chỉ số', 'mỗi chỉ số', 'each indicator'],
    tier: ['từng cấp', 'cấp', 'mỗi cấp', 'each tier'],
    total: ['tổng điểm', 'tổng', 'at the total'],
  },
  roundMode: {
    'half-up': ['lên', 'làm tròn lên', 'nửa lên', 'up'],
    'half-even': ['về số chẵn', 'số chẵn', 'chẵn', 'even', "banker's"],
  },
  rankOn: {
    rounded: ['điểm đã làm tròn', 'đã làm tròn', 'làm tròn', 'rounded score'],
    exact: ['điểm chính xác', 'chính xác', 'chưa làm tròn', 'exact score'],
  },
  ties: {
    '1224': ['1-2-2-4'],
    '1334': ['1-3-3-4'],
    '1223': ['1-2-2-3'],
    average: ['hạng trung bình', 'trung bình', 'average rank', 'mean'],
  },
  overMax: {
    flag: ['giữ nguyên và báo', 'báo', 'giữ nguyên', 'keep'],
    clamp: ['tính bằng điểm tối đa', 'bằng tối đa', 'cắt', 'cap'],
  },
  missing: {
    zero: ['tính 0 điểm', '0', '0 điểm', 'không điểm', 'zero points'],
    skip: ['bỏ qua và chia lại trọng số', 'bỏ qua', 'bỏ qua và chia lại', 'skip'],
    refuse: ['không có tổng', 'không tính tổng', 'từ chối', 'no total'],
  },
  notApplicable: {
    exclude: ['không tính vào', 'bỏ ra', 'loại ra', 'leave out'],
    rescale: ['quy đổi theo điểm tối đa', 'quy đổi', 'quy đổi lại'],
    redistribute: ['chia cho mục còn lại', 'chia lại', 'chia đều cho mục còn lại'],
    full: ['tính đủ điểm', 'đủ điểm', 'điểm tối đa', 'full points'],
  },
  scale: {
    points: ['điểm', 'điểm số'],
    unit: ['tỷ lệ 0–1', 'tỷ lệ', '0-1', 'chỉ số 0-1'],
    percent: ['phần trăm của điểm tối đa', 'phần trăm', '%', 'thang 100'],
  },
  ratioCap: {
    text: ['theo văn bản', 'as the text says'],
    one: ['tính bằng 100%', '100%', '1', 'bằng 1'],
    none: ['giữ nguyên', 'không giới hạn', 'no cap'],
  },
  emptyDenominator: {
    text: ['theo văn bản', 'as the text says'],
    refuse: ['không tính', 'từ chối', 'không chấm'],
    zero: ['0 điểm', '0', 'không điểm'],
    full: ['đủ điểm', 'điểm tối đa', 'full points'],
  },
  stepInterpolation: {
    text: ['theo văn bản', 'as the text says'],
    linear: ['theo tỷ lệ', 'tuyến tính', 'nội suy'],
    whole: ['chỉ bước trọn', 'bước trọn', 'whole steps'],
  },
};

/** A chain of no nodes: equal totals stay tied. */
const NO_TIE_BREAK: Words = ['không xét', 'không', 'none', 'no tie-break'];

/** `II; 1.2` */
export function readTieBreak(text: string): readonly string[] {
  if (NO_TIE_BREAK.some((word) => bareText(word) === bareText(text))) return [];
  return text.split(';').flatMap((code) => code.trim() || []);
}

export const POLICY_KEYS = Object.keys(POLICY_KEY_WORDS) as PolicyKey[];

/** The key that a cell names, in Vietnamese, English or as the policy file writes it. */
export function policyKeyOf(text: string): PolicyKey | null {
  const wanted = bareText(text);
  const isNamed = (key: PolicyKey): boolean =>
    [key, ...POLICY_KEY_WORDS[key].names].some((name) => bareText(name) === wanted);
  return POLICY_KEYS.find(isNamed) ?? null;
}

function isChoiceKey(key: PolicyKey): key is ChoiceKey {
  return key in POLICY_CHOICES;
}

function valueWords(key: PolicyKey): readonly (readonly [value: string, words: Words])[] {
  if (!isChoiceKey(key)) return [];
  const words: Readonly<Record<string, Words>> = POLICY_VALUE_WORDS[key];
  return POLICY_CHOICES[key].map((value) => [value, words[value]!] as const);
}

/** The value as the policy writes it; other words are handed on as they are. */
export function policyValueOf(key: PolicyKey, text: string): string {
  const wanted = bareText(text);
  const found = valueWords(key).find(([value, words]) =>
    [value, ...words].some((word) => bareText(word) === wanted),
  );
  return found?.[0] ?? text;
}

/** What is written for a value. */
export function policyValueText(key: PolicyKey, value: Policy[PolicyKey]): string | number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return value.length > 0 ? value.join('; ') : NO_TIE_BREAK[0];
  return valueWords(key).find(([known]) => known === value)?.[1][0] ?? value;
}

/** The values of a key as they are written; empty for numbers. */
export function policyValueLabels(key: PolicyKey): string[] {
  return valueWords(key).map(([, [written]]) => written);
}
