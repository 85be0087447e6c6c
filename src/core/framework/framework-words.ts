/**
 * The words of the sheet "Bộ chỉ số": as they are written, and as they may be read. Read words
 * are matched folded and squeezed, so case, marks and spaces do not matter.
 */
import { headerMeaning, type HeaderRole } from '../recognise/header-words';
import { squeezeHeader } from '../recognise/header-text';
import type { Limits } from '../score/limits';
import type { Aggregation } from '../scorebook';
import { squeezeText } from '../text/fold';
import type { DerivedKind } from './derived-index';
import { readLimit } from './limit-words';

export const FRAMEWORK_SHEET_NAME = 'Bộ chỉ số';

export const FRAMEWORK_COLUMNS = [
  'code',
  'name',
  'parent',
  'maxPoints',
  'weight',
  'aggregation',
  'rule',
  'understood',
  'evidence',
  'appliesTo',
] as const;
export type FrameworkColumn = (typeof FRAMEWORK_COLUMNS)[number];

export const COLUMN_LABELS: Readonly<Record<FrameworkColumn, string>> = {
  code: 'Mã',
  name: 'Tên',
  parent: 'Thuộc',
  maxPoints: 'Điểm tối đa',
  weight: 'Trọng số',
  aggregation: 'Cách gộp',
  rule: 'Cách tính',
  understood: 'Quy tắc đã hiểu',
  evidence: 'Minh chứng',
  appliesTo: 'Áp dụng cho',
};

const COLUMN_KIN = {
  parent:
    /^(?:thuoc(?:nhom|ma|muc|chiso|tieuchi)?|ma(?:cha|me|nhom)|nhomcha|capcha|parent(?:code)?|belongsto)$/,
  weight: /^(?:trongso|heso|tytrong|weights?)$/,
  aggregation: /^(?:cach)?(?:gop|tonghop)(?:diem)?$|^aggregation$|^aggregate$/,
  understood: /^quytac(?:da|duoc)hieu$|^understoodrule$/,
  appliesTo: /^(?:apdung|danh)(?:cho|voi|doivoi)?$|^doituong(?:apdung)?$|^appl(?:ies|icable)to$/,
  code: /^(?:ma|maso|machiso|code)$/,
  name: /^(?:ten|tenchiso|name|title)$/,
} satisfies Partial<Record<FrameworkColumn, RegExp>>;

const COLUMN_OF_ROLE: Readonly<Partial<Record<HeaderRole, FrameworkColumn>>> = {
  number: 'code',
  name: 'name',
  maximum: 'maxPoints',
  weight: 'weight',
  rule: 'rule',
  evidence: 'evidence',
};

/** The column that a header names, in Vietnamese or English; null for a column of people's own. */
export function frameworkColumn(header: string): FrameworkColumn | null {
  const squeezed = squeezeHeader(header);
  const kins: Readonly<Partial<Record<FrameworkColumn, RegExp>>> = COLUMN_KIN;
  const kin = FRAMEWORK_COLUMNS.find((column) => kins[column]?.test(squeezed));
  if (kin) return kin;
  const role = headerMeaning(squeezed)?.role;
  return (role && COLUMN_OF_ROLE[role]) ?? null;
}

/** Headers that no table of scores has. */
export function isOwnHeader(header: string): boolean {
  if (!/^\s*[tcgpnmab]/iu.test(header)) return false;
  const squeezed = squeezeHeader(header);
  return COLUMN_KIN.parent.test(squeezed) || COLUMN_KIN.aggregation.test(squeezed);
}

export const AGGREGATION_LABELS: Readonly<Record<Aggregation, string>> = {
  sum: 'tổng',
  mean: 'trung bình',
  geometric: 'trung bình nhân',
  minimum: 'thấp nhất',
  maximum: 'cao nhất',
};
export const NOT_SCORED_LABEL = 'không tính điểm';

const AGGREGATION_KIN: readonly (readonly [Aggregation, RegExp])[] = [
  ['geometric', /^(?:trungbinhnhan|tbnhan|binhquannhan|geometric(?:mean)?|geomean)(?:cotrongso)?$/],
  [
    'mean',
    /^(?:trungbinh|binhquan|tb)(?:cong)?(?:cotrongso|gia quyen|giaquyen)?$|^(?:weighted)?(?:arithmetic)?(?:mean|average)$/,
  ],
  [
    'minimum',
    /^(?:(?:diem|lay)?(?:thapnhat|nhonhat|benhat)(?:trong(?:cac)?.*)?|min|minimum|lowest)$/,
  ],
  [
    'maximum',
    /^(?:(?:diem|lay)?(?:caonhat|lonnhat)(?:trong(?:cac)?.*)?|max|maximum|highest|bestof)$/,
  ],
  ['sum', /^(?:tong|cong|tongcong|congdon|congdiem|sum|total)$/],
];
const NOT_SCORED = /^(?:khong(?:tinh|cham)diem|khongtinh|notscored|unscored)$/;

export interface AggregationReading {
  /** Null when the words say other things only. */
  readonly aggregation: Aggregation | null;
  readonly isScored: boolean;
  readonly limits: Limits;
}

/** A comma between digits is a decimal one: `tổng, không quá 2,5`. */
const BETWEEN_PARTS = /;|,(?!\d)|(?<!\d),/;

/** `tổng`, `Trung bình nhân`, `không tính điểm`, `tổng, không quá 5`; null for other words. */
export function readAggregation(text: string): AggregationReading | null {
  let aggregation: Aggregation | null = null;
  let isScored = true;
  let limits: Limits = {};
  for (const part of text.split(BETWEEN_PARTS)) {
    const squeezed = squeezeText(part);
    const found = AGGREGATION_KIN.find(([, words]) => words.test(squeezed));
    const limit = readLimit(part);
    if (found) aggregation = found[0];
    else if (limit) limits = { ...limits, ...limit };
    else if (NOT_SCORED.test(squeezed)) isScored = false;
    else if (squeezed !== '') return null;
  }
  return { aggregation, isScored, limits };
}

/** A cell of another column that says nothing but that the row is not scored. */
export function saysNotScored(text: string): boolean {
  return NOT_SCORED.test(squeezeText(text));
}

/** Lines above the table: label, then value. */
export const HEAD_LABELS = {
  title: 'Bộ chỉ số',
  id: 'Ký hiệu',
  decision: 'Quyết định',
} as const;
const HEAD_KIN: Readonly<Record<keyof typeof HEAD_LABELS, RegExp>> = {
  title: /^(?:bochiso|tenbochiso|botieuchi|framework|title):?$/,
  id: /^(?:kyhieu|id):?$/,
  decision: /^(?:quyetdinh|theoquyetdinh|cancu|vanban|decision):?$/,
};

export function headLine(label: string): keyof typeof HEAD_LABELS | null {
  const squeezed = squeezeText(label);
  const keys = Object.keys(HEAD_LABELS) as (keyof typeof HEAD_LABELS)[];
  return keys.find((key) => HEAD_KIN[key].test(squeezed)) ?? null;
}

export const TOTAL_LABEL = 'Tổng điểm';
export const UNKNOWN_LABEL = 'Chưa biết';
export const DERIVED_LABELS = ['Mã', 'Tên chỉ số tổng hợp', 'Gồm', 'Công thức', 'Ghi chú'] as const;
export const DERIVED_TITLE = 'Chỉ số tổng hợp';

export const DERIVED_KIND_LABELS: Readonly<Record<DerivedKind, string>> = {
  share: 'tổng điểm / tổng điểm tối đa',
  weighted: 'tổng có trọng số của các tỷ lệ điểm',
  mean: 'trung bình có trọng số của các tỷ lệ điểm',
};
const DERIVED_KIND_KIN: Readonly<Record<DerivedKind, RegExp>> = {
  share: /^(?:tong)?(?:so)?diem(?:dat(?:duoc)?)?[/:](?:tong)?(?:so)?diemtoida$|^t[yi]lediem$/,
  weighted: /^tongcotrongso(?:cuacact[yi]lediem)?$|^tongtrongso[x×*]t[yi]lediem$/,
  mean: /^(?:trungbinh|binhquan)(?:cong)?(?:cotrongso)?(?:cuacact[yi]lediem)?$/,
};

export function readDerivedKind(text: string): DerivedKind | null {
  const squeezed = squeezeText(text);
  const kinds = Object.keys(DERIVED_KIND_KIN) as DerivedKind[];
  return kinds.find((kind) => DERIVED_KIND_KIN[kind].test(squeezed)) ?? null;
}

export function isUnknownLabel(text: string): boolean {
  return squeezeText(text) === squeezeText(UNKNOWN_LABEL);
}

export function isDerivedTitle(text: string): boolean {
  return squeezeText(text) === squeezeText(DERIVED_TITLE);
}
