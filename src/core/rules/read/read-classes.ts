/**
 * Classes with conditions: a pass mark for each kind of unit ("Xã miền núi: đạt từ 60 điểm trở
 * lên; xã khác: đạt từ 80 điểm trở lên"), or the class of the lowest criterion ("khi tất cả các
 * tiêu chí đạt từ 85 điểm").
 */
import { compareExact } from '../../number/exact';
import type { ClassesRule, ClassRow } from '../rule';
import { hasUnreadNumber, tidyLabel } from '../text/label';
import { readRange, type RangePhrase } from '../text/range-phrase';
import { draftOf, findingOf, type RuleReader } from './draft';

const PASSED = 'Đạt';
const NOT_PASSED = 'Không đạt';

/** "mỗi tiêu chuẩn không được dưới 50% số điểm tối đa". */
const EACH_AT_LEAST =
  /(?:mỗi|từng|các)\s+(?:tiêu\s*chuẩn|tiêu\s*chí|nhóm|nội\s*dung|mục)[^.;|]*?(?:không\s+(?:được\s+)?(?:dưới|thấp\s+hơn)|đạt\s+(?:từ|tối\s+thiểu|ít\s+nhất)|trở\s+lên)\s*\d/iu;
const UNIT_KIND =
  /(?<![a-zA-ZÀ-ỹ])(?:xã|phường|thị\s*trấn|huyện|quận|tỉnh|thành\s*phố|thôn|bản|khu\s*(?:phố|dân\s*cư|vực)|trường|cơ\s*quan|đơn\s*vị|sở|phòng|doanh\s*nghiệp)(?![a-zA-ZÀ-ỹ])/iu;

interface PassMark {
  readonly units: string;
  readonly phrase: RangePhrase;
}

/** "Xã miền núi: Đạt từ 60 điểm trở lên". */
function readPassMark(line: string): PassMark | null {
  const [, units, mark] = /^([^:|]{3,200}):\s*([^:|]+)$/u.exec(line) ?? [];
  const phrase = mark === undefined ? null : readRange(mark);
  if (!phrase || phrase.unit !== 'điểm' || phrase.isContradictory) return null;
  const rest = tidyLabel(`${phrase.before} ${phrase.after}`).replace(
    /^(?:tổng\s*(?:số\s*)?điểm\s*)?(?:phải\s*)?đạt$/iu,
    '',
  );
  const isMark = phrase.range.low !== null && phrase.range.high === null && rest === '';
  return isMark && UNIT_KIND.test(units!) ? { units: tidyLabel(units!), phrase } : null;
}

/** A pass mark for each kind of unit, and perhaps a minimum for each criterion. */
export const readPassMarks: RuleReader = ({ lines, name }) => {
  const marks = lines.map(readPassMark);
  const passes = marks.filter((mark) => mark !== null);
  const others = lines.filter((_, index) => marks[index] === null);
  if (passes.length < 2 || others.length > 1) return null;
  const [condition] = others;
  if (condition !== undefined && !EACH_AT_LEAST.test(condition)) return null;
  const requires = condition === undefined ? null : tidyLabel(condition);
  const rule: ClassesRule = {
    form: 'classes',
    kind: 'ratio-with-threshold',
    measure: 'total',
    variable: name || 'tổng điểm',
    rows: passes.map(({ units, phrase }) => ({
      name: PASSED,
      range: phrase.range,
      units,
      requires,
    })),
    otherwise: NOT_PASSED,
  };
  const unread = passes.filter(({ units }) => hasUnreadNumber(units));
  return draftOf(
    rule,
    unread.map(({ units }) => findingOf('unread-text', units)),
  );
};

const CLAUSES = /(?:\s+và\s+|[.;\n]\s*)(?=(?:(?!\svà\s)[^.;\n]){3,160}\skhi\s+tất\s+cả)/iu;
const LEAST =
  /^(.{3,160}?)\s+khi\s+tất\s+cả\s+(?:các\s+)?(tiêu\s*chí|tiêu\s*chuẩn|nội\s*dung|chỉ\s*tiêu)\s+(?:đều\s+|phải\s+)*(?=đạt|từ|≥)(.+)$/isu;

interface LeastClass {
  readonly row: ClassRow;
  readonly variable: string;
}

const REQUIRED = /^\s*(?:,|và|đồng\s+thời)\s+(.+?)[.;]?\s*$/isu;

/** "đạt chuẩn khi tất cả các tiêu chí đạt ≥ 85 điểm và không có chỉ tiêu nào bằng 0". */
function readLeastClass(clause: string): LeastClass | null {
  const [, name, variable, rest] = LEAST.exec(clause.trim()) ?? [];
  const phrase = rest === undefined ? null : readRange(rest);
  if (!phrase || !/^\s*đạt\s*$|^\s*$/iu.test(phrase.before) || phrase.isContradictory) return null;
  if (!phrase.range.low || phrase.range.high) return null;
  const after = phrase.after
    .replace(/^\s*(?:điểm|%)/iu, '')
    .replace(/^\s*\/\s*(?:1|một|mỗi)?\s*(?:tiêu\s*chí|tiêu\s*chuẩn|nội\s*dung|chỉ\s*tiêu)/iu, '');
  const requires = REQUIRED.exec(after)?.[1] ?? null;
  if (requires === null && tidyLabel(after) !== '') return null;
  if (requires !== null && hasUnreadNumber(requires)) return null;
  const className = tidyLabel(name!).replace(/^.*?được\s+công\s+nhận\s+(?:là\s+)?/iu, '');
  const row = {
    name: className,
    range: phrase.range,
    units: null,
    requires: requires && tidyLabel(requires),
  };
  return { row, variable: variable!.toLowerCase() };
}

/** Classes by the lowest of all criteria. */
export const readLeastClasses: RuleReader = ({ lines }) => {
  const clauses = lines.join('\n').split(CLAUSES);
  const classes = clauses.map(readLeastClass);
  const [first] = classes;
  if (!first || !classes.every((own) => own !== null)) return null;
  const rows = classes
    .map(({ row }) => row)
    .sort((a, b) => compareExact(b.range.low!.value, a.range.low!.value));
  return draftOf({
    form: 'classes',
    kind: 'bands',
    measure: 'least',
    variable: first.variable,
    rows,
    otherwise: NOT_PASSED,
  });
};
