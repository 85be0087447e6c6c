/** Points from elsewhere: a survey, another table, a person; and rules relative to a target or the best. */
import { amountInPoints, FULL_POINTS, NO_POINTS, pointsOf } from '../amount';
import { compareExact, type Exact } from '../../number/exact';
import type { Amount, GivenRule, Rule, TableRow } from '../rule';
import { hasUnreadNumber, hasUnreadScoring, tidyLabel } from '../text/label';
import { phrase } from '../text/phrase';
import { readCount, readRuleNumber } from '../text/rule-number';
import {
  differsFromMaximum,
  draftOf,
  findingOf,
  type Draft,
  type RuleContext,
  type RuleReader,
} from './draft';
import { isOtherwise } from '../text/otherwise';

const SURVEY =
  /điều\s*tra\s*(?:xã\s*hội\s*học|xhh)|khảo\s*sát[^.]{0,40}(?:hài\s*lòng|người\s*dân|doanh\s*nghiệp)|kết\s*quả\s*khảo\s*sát|sipas|đtxhh|(?:đơn\s*vị|công\s*ty|tổ\s*chức)\s*(?:tư\s*vấn|độc\s*lập)[^.]{0,30}khảo\s*sát/iu;
const SURVEY_MAX = phrase(
  String.raw`(?:điều tra xã hội học|điều tra xhh|đt ?xhh)(?: \([^()]*\))? (?:là|:|=|tối đa|chiếm)? # (?:/ # |điểm)`,
);
const TAKEN =
  /(?:tính|chấm|lấy|căn cứ|sử dụng|theo)\s*(?:theo\s*)?(?:điểm|kết\s*quả|theo)[^.;\n]{0,120}(?:công\s*bố|hội\s*đồng|chỉ\s*số|bộ\s|hệ\s*thống|cơ\s*quan)/iu;

function given(
  kind: GivenRule['kind'],
  source: string,
  high: Amount | null = FULL_POINTS,
): GivenRule {
  return { form: 'given', kind, source, low: NO_POINTS, high };
}

/** "quy đổi về thang điểm 5" of 5 says where the points end. */
function withoutScale(text: string, max: Exact | null): string {
  return text.replace(
    /,?\s*(?:được\s+)?quy\s*đổi\s*(?:về|sang|theo)\s*thang\s*điểm\s*(\d+(?:[.,]\d+)?)/iu,
    (own, digits: string) => {
      const scale = readRuleNumber(digits);
      return scale && max && compareExact(scale, max) === 0 ? '' : own;
    },
  );
}

/** "Điểm đánh giá qua điều tra xã hội học là 30/100". */
export const readSurvey: RuleReader = ({ lines, statements, max }) => {
  const text = withoutScale(lines.join(' '), max);
  if (!SURVEY.test(text)) return null;
  const stated = SURVEY_MAX.exec(text);
  const value = stated && readRuleNumber(stated[1]!);
  if (value) return draftOf(given('survey', tidyLabel(text), pointsOf(value)));
  if (statements.some(({ amount }) => amount !== null) || /\d/.test(text)) return null;
  return draftOf(given('survey', tidyLabel(text)));
};

const TOP =
  /(\d+)\s*(?:tỉnh|huyện|xã|đơn vị|địa phương|cơ quan|sở)[^.;]{0,60}?(cao nhất|đứng đầu|dẫn đầu|tiếp theo|kế tiếp)/iu;

/** "thuộc danh sách 10 tỉnh cao nhất …; 10 tỉnh tiếp theo …; các tỉnh còn lại …": a rank. */
export const readRankList: RuleReader = ({ lines, statements, name }) => {
  const rows: TableRow[] = [];
  let otherwise: Amount | null = null;
  let last = 0;
  const findings = [];
  for (const { wording, amount } of statements) {
    const [, count, place] = TOP.exec(wording) ?? [];
    if (!amount) return null;
    if (isOtherwise(wording) || /còn lại/iu.test(wording)) otherwise = amount;
    else if (!count) return null;
    else {
      const isNext = /tiếp/iu.test(place!);
      if (isNext !== rows.length > 0) findings.push(findingOf('unread-text', wording));
      rows.push(rankRow(last + 1, last + Number(count), amount));
      last += Number(count);
    }
  }
  if (rows.length === 0) return null;
  const rule: Rule = {
    form: 'table',
    kind: 'reference-to-other',
    variable: name || tidyLabel(lines[0] ?? ''),
    unit: 'hạng',
    rows,
    otherwise,
  };
  return draftOf(rule, findings);
};

function rankRow(from: number, to: number, gain: Amount): TableRow {
  const bound = (units: number) => ({ value: { units, places: 0 }, isClosed: true });
  return { range: { low: bound(from), high: bound(to) }, gain };
}

/** "Thực hiện tính điểm theo Hội đồng giáo sư …": points of another table or system. */
export const readReference: RuleReader = ({ lines, statements }) => {
  const text = lines.join(' ');
  if (
    !TAKEN.test(text) ||
    statements.some(({ amount }) => amount !== null) ||
    /[\d=*]/.test(text)
  ) {
    return null;
  }
  if (/tỷ lệ|mức độ|tùy|tuỳ/iu.test(text)) return null;
  return draftOf(given('reference-to-other', tidyLabel(text)));
};

const GOAL = String.raw`(?:chỉ\s*tiêu|kế\s*hoạch|mục\s*tiêu|nhiệm\s*vụ|100\s*%)`;
const REACHED = new RegExp(
  String.raw`(?:hoàn\s*thành|đạt|thực\s*hiện|bằng|vượt)[^:;\n]{0,60}?${GOAL}[^:;\n]{0,40}?(?::|được|tính|⇒)\s*(?:điểm\s*đạt\s*=\s*)?(?:điểm\s*(?:tối\s*đa|chuẩn)|(?<points>\d+(?:[.,]\d+)?)\s*(?:điểm|đ(?![a-zA-ZÀ-ỹ])))`,
  'iu',
);
const NOT_REACHED = String.raw`(?:<\s*100\s*%|dưới\s*(?:100\s*%|chỉ\s*tiêu|kế\s*hoạch|mục\s*tiêu)|(?:không|chưa)\s*(?:đạt|hoàn\s*thành)|thấp\s*hơn)`;
const IN_PROPORTION = new RegExp(
  String.raw`${NOT_REACHED}[^;\n]{0,60}(?:tỷ\s*lệ|tương\s*ứng)`,
  'iu',
);
/** "… thì tính theo tỷ lệ hoàn thành": of all points, as nothing else is said. */
const PLAIN_PROPORTION = new RegExp(
  String.raw`${NOT_REACHED}[^;.\n\d]{0,40}?(?:tính|chấm|được)\s*(?:điểm\s*)?(?:theo\s*)?(?:tỷ\s*lệ\s*(?:%\s*)?(?:hoàn\s*thành|tương\s*ứng|đạt\s*được|thực\s*hiện|đạt)|tương\s*ứng\s*(?:với\s*)?(?:theo\s*)?tỷ\s*lệ)[^;.\n\d]{0,30}\.?\s*$`,
  'iu',
);
const BY_FORMULA =
  /(?:điểm\s*(?:tối\s*đa|chuẩn))\s*[*x]\s*tỷ\s*lệ|tỷ\s*lệ[^;\n]{0,30}[*x]\s*điểm\s*(?:tối\s*đa|chuẩn)/iu;

/** "Hoàn thành ≥ 100% kế hoạch: điểm tối đa; dưới 100%: điểm tối đa * tỷ lệ hoàn thành". */
export const readTarget: RuleReader = ({ lines, name, max }) => {
  const text = lines.join('\n');
  const reached = REACHED.exec(text);
  if (!reached || !IN_PROPORTION.test(text)) return null;
  const digits = reached.groups?.['points'];
  const points = digits === undefined ? null : readRuleNumber(digits);
  const others = text.replace(reached[0], '').replace(/100\s*%/g, '');
  const isSaid = BY_FORMULA.test(text) || PLAIN_PROPORTION.test(text);
  const isAll = points === null || (max !== null && compareExact(points, max) === 0);
  const of = isAll ? FULL_POINTS : pointsOf(points);
  return draftOf({ form: 'target', kind: 'relative-to-target', variable: tidyLabel(name), of }, [
    (!isSaid || hasUnreadNumber(others)) && findingOf('unread-text', text),
    differsFromMaximum(points, max) && findingOf('maximum-differs', reached[0]),
  ]);
};

const BY_PERSON =
  /(?:cộng\s*\/\s*trừ|tùy|tuỳ)\s*(?:điểm\s*)?(?:theo|thuộc|mức)[^.;]*(?:mức\s*độ|thực\s*tế|kết\s*quả|tính\s*chất)|theo\s*thực\s*tế/iu;
const FROM_TO = phrase(String.raw`(?:từ )?# (?:điểm )?(?:-|đến) # điểm`);

/** A person judges: "Tuỳ theo mức độ đánh giá từ 1 đến 4 điểm". */
export const readManual: RuleReader = (context) => {
  const text = context.lines.join('; ');
  const [only] = context.statements;
  const isSpan = context.statements.length === 1 && only?.low && only.effect === null;
  if (isSpan) return manualDraft(context, text);
  if (!BY_PERSON.test(text) || context.statements.length > 1) return null;
  return manualDraft(context, text);
};

function manualDraft({ max }: RuleContext, text: string): Draft {
  const [, lowDigits, highDigits] = FROM_TO.exec(text) ?? [];
  const low = lowDigits === undefined ? null : readCount(lowDigits);
  const high = highDigits === undefined ? null : readCount(highDigits);
  const isRange = low && high && compareExact(low, high) < 0;
  const rule: Rule = isRange
    ? {
        form: 'given',
        kind: 'manual',
        source: tidyLabel(text),
        low: pointsOf(low),
        high: pointsOf(high),
      }
    : given('manual', tidyLabel(text));
  const best = rule.high && amountInPoints(rule.high, max);
  const exceeds = best !== null && max !== null && compareExact(best, max) > 0;
  return draftOf(rule, [exceeds && findingOf('maximum-differs', text)]);
}

const LINEAR = /điểm\s*tăng\s*thêm\s*được\s*tính\s*theo\s*tỷ\s*lệ/iu;
const EVIDENCE = /không\s*có\s*minh\s*chứng[^.]*không\s*(?:được\s*)?(?:chấm|tính)?\s*điểm/iu;
const CEILING = /xếp\s*loại\s*cao\s*nhất\s*là/iu;
const TOTAL =
  /tổng\s*(?:số\s*)?điểm[^.]*(?:tiêu\s*chí|mục)[^.]*là\s*\d+\s*điểm[^.]*điểm\s*(?:thưởng|cộng)[^.]*tối\s*đa[^.]*điểm\s*trừ\s*tối\s*đa/iu;

/** A sentence on how the other rules are counted; it has no points of its own. */
export const readStatementRule: RuleReader = ({ lines }) => {
  const text = lines.join(' ');
  const says = LINEAR.test(text)
    ? 'linear-steps'
    : EVIDENCE.test(text)
      ? 'evidence-needed'
      : CEILING.test(text) && lines.every((line) => CEILING.test(line))
        ? 'class-ceiling'
        : TOTAL.test(text)
          ? 'total-of-groups'
          : null;
  if (!says) return null;
  const isOther =
    says === 'linear-steps' && hasUnreadScoring(text.replace(LINEAR, '')) && /\d/.test(text);
  return draftOf({ form: 'statement', kind: 'formula', says, wording: tidyLabel(text) }, [
    isOther && findingOf('unread-text', text),
  ]);
};
