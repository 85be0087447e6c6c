/**
 * The best unit gets all points and the others in proportion; standardised values between the
 * worst and the best; and plans: so much at the target, the rest by the best unit.
 */
import { compareExact } from '../../number/exact';
import { FULL_POINTS, isSameAmount, pointsOf } from '../amount';
import { openQuestion } from '../question';
import type { OpenQuestion } from '../reading';
import type { BestRule, TargetBestRule } from '../rule';
import { hasUnreadNumber, tidyLabel } from '../text/label';
import { readPoints } from '../text/points-phrase';
import { readRuleNumber } from '../text/rule-number';
import { differsFromMaximum, draftOf, findingOf, type RuleContext, type RuleReader } from './draft';

const UNITS = String.raw`(?:đơn\s*vị|địa\s*phương|xã|phường|huyện|tỉnh|sở|cơ\s*quan|phòng)`;
const TOP = String.raw`(?:cao\s*nhất|dẫn\s*đầu|tốt\s*nhất|đứng\s*đầu|lớn\s*nhất|nhiều\s*nhất)`;
const LOW = String.raw`(?:thấp\s*nhất|nhỏ\s*nhất|ít\s*nhất)`;
const ALL = String.raw`(?::|được|đạt|⇒|làm\s*chuẩn)\s*\(?(?:tính\s*)?(?:số\s*)?(?:điểm\s*tối\s*đa|100\s*%|(?<points>\d+(?:[.,]\d+)?)\s*điểm)`;
const OTHERS = new RegExp(
  String.raw`(?:các\s*)?${UNITS}?[^.;:]{0,20}(?:còn\s*lại|khác)[^.;]{0,60}(?:tỷ\s*lệ|chia|so\s*với|tương\s*ứng|/)`,
  'iu',
);

function best(
  scale: BestRule['scale'],
  better: BestRule['better'],
  name: string,
  of = FULL_POINTS,
): BestRule {
  return {
    form: 'best',
    kind: 'best-in-class',
    scale,
    better,
    variable: tidyLabel(name),
    of,
  };
}

const BEST_HIGH = new RegExp(String.raw`${UNITS}[^.;:]{0,60}${TOP}[^.;:]{0,40}${ALL}`, 'iu');
const BEST_LOW = new RegExp(String.raw`${UNITS}[^.;:]{0,60}${LOW}[^.;:]{0,40}${ALL}`, 'iu');

/** "Điểm = (giá trị thấp nhất / giá trị của đơn vị) x điểm tối đa": the least is best, and how. */
const LEAST_OVER_OWN =
  /[=:]\s*[[(]*\s*[^=:;()/\d]{0,40}(?:thấp|nhỏ|ít)\s*nhất[^=:;()/\d]{0,40}\/(?![^()*;]*(?:thấp|nhỏ|ít|cao|lớn)\s*nhất)[^=:;()/\d]{2,60}[\])]*\s*[*x]\s*(?:số\s*)?Điểm tối đa/iu;

/** "Đơn vị cao nhất được điểm tối đa; các đơn vị còn lại tính theo tỷ lệ so với đơn vị cao nhất". */
export const readBest: RuleReader = ({ lines, name, max }) => {
  const text = lines.join('; ');
  const high = BEST_HIGH.exec(text);
  const found = high ?? BEST_LOW.exec(text);
  if (!found || !OTHERS.test(text)) return null;
  const digits = found.groups?.['points'];
  const points = digits === undefined ? null : readRuleNumber(digits);
  const others = text.replace(found[0], '').replace(/100\s*%/g, '');
  const isOpen =
    (!high && !LEAST_OVER_OWN.test(text)) ||
    hasUnreadNumber(others) ||
    text.length > 400 ||
    TARGET.test(text);
  const isAll = points === null || (max !== null && compareExact(points, max) === 0);
  return draftOf(
    best('share', high ? 'high' : 'low', name, isAll ? FULL_POINTS : pointsOf(points)),
    [
      isOpen && findingOf('unread-text', text),
      differsFromMaximum(points, max) && findingOf('maximum-differs', found[0]),
    ],
  );
};

const MOST = /(?<![a-zA-ZÀ-ỹ])(?:cao\s*nhất|lớn\s*nhất|tốt\s*nhất|max(?:imum)?)(?![a-zA-ZÀ-ỹ])/iu;
const LEAST = /(?<![a-zA-ZÀ-ỹ])(?:thấp\s*nhất|nhỏ\s*nhất|min(?:imum)?)(?![a-zA-ZÀ-ỹ])/iu;
const SPAN =
  /^(?:[^=:(]{0,60}[=:])?\s*[[({]*\(([^()]+?)\s+-\s+([^()]+?)\)\s*[/:]\s*\(([^()]+?)\s+-\s+([^()]+?)\)[\])}]*\s*[*x]\s*(?:số\s*)?(?:điểm\s*(?:tối\s*đa|chuẩn)|(\d+(?:[.,]\d+)?)(?:\s*điểm)?)\s*\.?\s*$/iu;

/** "(Giá trị - giá trị thấp nhất) / (giá trị cao nhất - giá trị thấp nhất) x điểm tối đa". */
export const readSpan: RuleReader = ({ lines, name, max }) => {
  const [, first, second, third, fourth, factor] = SPAN.exec(lines.join(' ')) ?? [];
  const of = factor === undefined ? null : readRuleNumber(factor);
  if (factor !== undefined && (!of || !isSameAmount(pointsOf(of), FULL_POINTS, max))) return null;
  if (first === undefined || !MOST.test(third!) || !LEAST.test(fourth!)) return null;
  const isPlain = (side: string) => !MOST.test(side) && !LEAST.test(side);
  if (isPlain(first) && LEAST.test(second!)) return draftOf(best('span', 'high', name || first));
  if (MOST.test(first) && isPlain(second!)) return draftOf(best('span', 'low', name || second!));
  return null;
};

const TARGET =
  /(?:đạt|hoàn\s*thành|bằng)\s+(?:đủ\s+|đúng\s+)?(?:100\s*%\s*)?(?:mức\s+)?(?:chỉ\s*tiêu|kế\s*hoạch|mục\s*tiêu)[^.;,:\n\d]{0,40}(?::|được|tính|đạt)\s*(?:tính\s*|chấm\s*)?[\d.,]+\s*(?:%|điểm)/iu;
const BY_BEST = new RegExp(
  String.raw`(?:vượt|phần\s*còn\s*lại)[^.;\n]{0,80}(?:theo|so\s*với|tỷ\s*lệ)[^.;\n]{0,60}${TOP}`,
  'iu',
);
const BELOW_PROPORTIONAL =
  /(?:không\s*đạt|chưa\s*đạt|không\s*hoàn\s*thành|chưa\s*hoàn\s*thành|dưới\s*(?:chỉ\s*tiêu|kế\s*hoạch))[^.;\n]{0,60}(?:tỷ\s*lệ|tương\s*ứng)[^.;\n]{0,40}/iu;
const BELOW_NONE =
  /(?:không\s*đạt|chưa\s*đạt|không\s*hoàn\s*thành|chưa\s*hoàn\s*thành|dưới\s*(?:chỉ\s*tiêu|kế\s*hoạch))[^.;\n\d]{0,40}(?:0\s*điểm|không\s*(?:được\s*)?(?:tính\s*|chấm\s*)?điểm)/iu;

function belowQuestion(): OpenQuestion {
  return openQuestion('below-target', {
    facts: {},
    default: 'proportional',
    settle: (rule, choice) => (rule.form === 'targetBest' ? { ...rule, below: choice } : rule),
  });
}

function belowOf(text: string): TargetBestRule['below'] | null {
  if (BELOW_NONE.test(text)) return 'none';
  return BELOW_PROPORTIONAL.test(text) ? 'proportional' : null;
}

/** "Đạt chỉ tiêu được 80% số điểm, phần vượt tính theo đơn vị có tỷ lệ vượt cao nhất". */
export const readTargetBest: RuleReader = ({ lines, name }: RuleContext) => {
  const text = lines.join('; ');
  const target = TARGET.exec(text);
  if (!target || !BY_BEST.test(text)) return null;
  const from = text.slice(target.index);
  const atTarget = readPoints(/^[^;,.]*(?:[.,]\d[^;,.]*)?/u.exec(from)![0]);
  if (!atTarget || atTarget.low || atTarget.effect) return null;
  const below = belowOf(text);
  const isExcess = /(?:phần|mức|tỷ\s*lệ|số)\s*(?:điểm\s*)?(?:vượt|còn\s*lại)/iu.test(text);
  const others = text.replace(target[0], ' ').replace(/100\s*%|0\s*điểm/giu, ' ');
  const rule: TargetBestRule = {
    form: 'targetBest',
    kind: 'relative-to-target',
    variable: tidyLabel(name),
    atTarget: atTarget.amount,
    below: below ?? 'proportional',
    of: FULL_POINTS,
  };
  return draftOf(
    rule,
    [(hasUnreadNumber(others) || text.length > 500 || !isExcess) && findingOf('unread-text', text)],
    [below === null && belowQuestion()],
  );
};
