/**
 * The keys and values of the mapping in words: the first word is the one that is written; all of
 * them, and the names that the types use, are read. Neither case nor marks nor spaces count.
 */
import type { ScorePhase } from '../recognise/header-words';
import type { TableShape } from '../scorebook';
import { bareText } from '../text/fold';
import type { ColumnMeaning, NumberNotation, RowMeaning } from './mapping';

type Words = readonly [written: string, ...read: string[]];
type Vocabulary<Value extends string> = Readonly<Record<Value, Words>>;

/** What a line answers. */
export type MappingKind =
  'tables' | 'shape' | 'header' | 'column' | 'row' | 'notation' | 'phase' | 'unitName';

export const KIND_WORDS: Vocabulary<MappingKind> = {
  tables: ['bảng', 'table'],
  shape: ['kiểu bảng', 'dạng bảng', 'shape', 'table shape'],
  header: ['tiêu đề', 'dòng tiêu đề', 'header', 'header rows'],
  column: ['cột', 'column'],
  row: ['dòng', 'hàng', 'row'],
  notation: ['cách viết số', 'numbers', 'number notation'],
  phase: ['lần chấm', 'phase'],
  unitName: ['tên đơn vị', 'unit name'],
};

export const SHAPE_WORDS: Vocabulary<TableShape> = {
  scorecard: ['phiếu tự đánh giá', 'phiếu chấm điểm', 'phiếu', 'scorecard'],
  matrix: ['đơn vị theo dòng', 'bảng tổng hợp', 'units in rows', 'matrix'],
  transposed: ['đơn vị theo cột', 'units in columns', 'transposed'],
};

export const COLUMN_WORDS: Vocabulary<ColumnMeaning> = {
  code: ['mã', 'số thứ tự', 'stt', 'tt', 'code'],
  name: ['tên chỉ số', 'tên tiêu chí', 'tên', 'nội dung', 'name', 'indicator name'],
  unit: ['đơn vị', 'tên đơn vị', 'unit'],
  scope: ['khối', 'cụm', 'vùng', 'khối, cụm', 'scope'],
  maximum: ['điểm tối đa', 'điểm chuẩn', 'tối đa', 'maximum', 'max'],
  weight: ['trọng số', 'hệ số', 'weight'],
  rule: ['cách tính', 'cách chấm', 'rule'],
  score: ['điểm', 'điểm số', 'score'],
  indicator: ['chỉ số', 'tiêu chí', 'điểm của chỉ số', 'indicator'],
  group: ['nhóm', 'điểm của nhóm', 'group'],
  total: ['tổng điểm', 'tổng', 'total'],
  rank: ['xếp hạng', 'thứ hạng', 'hạng', 'rank'],
  evidence: ['minh chứng', 'tài liệu kiểm chứng', 'evidence'],
  note: ['ghi chú', 'note'],
  ignored: ['bỏ qua', 'không tính', 'ignored', 'ignore'],
};

export const ROW_WORDS: Vocabulary<RowMeaning> = {
  group: ['nhóm', 'group'],
  indicator: ['chỉ số', 'tiêu chí', 'indicator'],
  unit: ['đơn vị', 'unit'],
  maximum: ['điểm tối đa', 'điểm chuẩn', 'tối đa', 'maximum', 'max'],
  total: ['tổng', 'tổng điểm', 'tổng cộng', 'total'],
  ignored: ['bỏ qua', 'không tính', 'ignored', 'ignore'],
};

export const NOTATION_WORDS: Vocabulary<NumberNotation> = {
  'decimal-comma': ['phẩy thập phân', 'dấu phẩy', 'phẩy', 'decimal comma', 'comma'],
  'decimal-point': ['chấm thập phân', 'dấu chấm', 'chấm', 'decimal point', 'point'],
};

export const PHASE_WORDS: Vocabulary<ScorePhase> = {
  plain: ['không phân lần', 'điểm', 'plain'],
  self: ['tự chấm', 'tự đánh giá', 'ĐTC', 'self'],
  appraised: ['thẩm định', 'thẩm định lần 1', 'TĐ', 'TĐ1', 'appraised'],
  appraised2: ['thẩm định lần 2', 'TĐ2', 'phúc tra', 'appraised again'],
  final: ['điểm cuối cùng', 'cuối cùng', 'điểm chốt', 'final'],
};

/** What is written where a sheet holds no table. */
export const NO_TABLE_WORDS: Words = ['không', 'không có bảng', 'none', 'no table'];

export function isWordOf(words: readonly string[], text: string): boolean {
  const wanted = bareText(text);
  return words.some((word) => bareText(word) === wanted);
}

/** The value that a text names, or null. */
export function valueInWords<Value extends string>(
  vocabulary: Vocabulary<Value>,
  text: string,
): Value | null {
  const values = Object.keys(vocabulary) as Value[];
  return values.find((value) => isWordOf([value, ...vocabulary[value]], text)) ?? null;
}

/** The words that are written for the values. */
export function writtenWords<Value extends string>(vocabulary: Vocabulary<Value>): string[] {
  return Object.values<Words>(vocabulary).map(([written]) => written);
}
