/** Lines that contradict each other: one condition with two results, good deeds without points. */
import { isSameAmount } from '../amount';
import type { RuleContext } from '../read/draft';
import { isPriced, isZeroStatement } from '../read/draft';
import { isNegative, isWithin, labelLikeness } from '../text/label';
import { isOtherwise } from '../text/otherwise';
import type { Statement } from '../text/statement';

function isLike(label: string, other: string): boolean {
  return labelLikeness(label, other) >= 0.3 || isWithin(label, other) || isWithin(other, label);
}

function numbersIn(label: string): string {
  return (label.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ');
}

/** "ban hành: 2 điểm, ban hành: 0 điểm": what has no points is not the contrary of what has. */
function isNoContrary(zero: Statement, earning: Statement): boolean {
  if (isOtherwise(zero.wording) || isNegative(earning.label)) return false;
  const cases = zero.label.split(/(?<![a-zA-ZÀ-ỹ])hoặc(?![a-zA-ZÀ-ỹ])/iu);
  const likeness = cases.length > 1 ? 0.6 : 0;
  return cases.some(
    (own) =>
      !isNegative(own) &&
      isLike(own, earning.label) &&
      labelLikeness(own, earning.label) >= likeness &&
      numbersIn(own) === numbersIn(earning.label) &&
      !/đã|chỉ|khác/u.test(own),
  );
}

function plainLabel({ label }: Statement): string {
  return label
    .replace(/(?<![a-zA-ZÀ-ỹ])(?:có|đạt|nếu|được)(?![a-zA-ZÀ-ỹ])/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function hasSameLabel(a: Statement, b: Statement): boolean {
  return a.label !== '' && plainLabel(a) === plainLabel(b);
}

/** The lines that cannot both be meant. */
export function contraryLines({ statements, max }: RuleContext): Statement[] {
  const priced = statements.filter(isPriced);
  const earning = priced.filter((own) => !isZeroStatement(own));
  const zeros = priced.filter((own) => isZeroStatement(own) && own.effect === null);
  const twins = priced.filter((own, index) =>
    priced
      .slice(0, index)
      .some((other) => hasSameLabel(own, other) && !isSameAmount(own.amount!, other.amount!, max)),
  );
  const [only] = earning;
  const isPair = earning.length === 1 && zeros.length === 1 && only!.effect === null;
  return [...twins, ...(isPair ? zeros.filter((zero) => isNoContrary(zero, only!)) : [])];
}
