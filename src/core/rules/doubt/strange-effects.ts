/** Lines of a count whose effect is not what their words suggest. */
import { FULL_POINTS, isSameAmount } from '../amount';
import { isPriced, type RuleContext } from '../read/draft';
import type { Entry, LedgerRule } from '../rule';
import { isNegative, isWithin, labelLikeness } from '../text/label';
import type { Statement } from '../text/statement';

/** What is done wrong, unless somebody finds it or sets it right. */
const WRONG =
  /(?<![a-zA-ZÀ-ỹ])(?:vi\s*phạm|lỗi|sai\s*sót|chậm|trễ|muộn|vắng|thiếu)(?![a-zA-ZÀ-ỹ])/iu;
const SET_RIGHT = /phát\s*hiện|xử\s*lý|khắc\s*phục|phòng|giảm|kiểm\s*tra/iu;

/** "bỏ 2 buổi trở lên trừ điểm": how much is not said; "trừ trường hợp" only excepts. */
const UNPRICED =
  /(?<![a-zA-ZÀ-ỹ]|loại\s|không\s)trừ(?!\s*\d|\s*(?:[a-zA-ZÀ-ỹ]*\s)?(?:trường|các|những|khi|đối|ra|đơn))|(?<![a-zA-ZÀ-ỹ]|công\s)cộng\s*(?:điểm(?![a-zA-ZÀ-ỹ])|[,.;]|$)/iu;

/** "giảm 10% trừ 0,5 điểm": once, or for every 10 %? */
const CHANGE =
  /(?:giảm|thiếu|hụt|thấp\s*hơn|tăng|vượt|quá)\s*(?:thêm\s*)?\d+(?:[.,]\d+)?\s*%\s*$/iu;

function isStrange(entry: Entry): boolean {
  if (UNPRICED.test(entry.label)) return true;
  if (entry.by === 'count' && entry.per === null && CHANGE.test(entry.label)) return true;
  const isRepeated = entry.by === 'count' && entry.per !== null;
  const isWrong = WRONG.test(entry.label) && !SET_RIGHT.test(entry.label);
  return entry.effect === 'add' && isRepeated && isWrong;
}

/** "để xảy ra vi phạm: 10 điểm" beside what each of them costs. */
function isStrangeStart(start: Statement, entries: readonly Entry[]): boolean {
  return (
    !isNegative(start.label) &&
    entries.some(
      ({ label, effect }) =>
        effect === 'deduct' &&
        !isNegative(label) &&
        (labelLikeness(label, start.label) >= 0.4 || isWithin(start.label, label)),
    )
  );
}

/** "không tham gia: hết số điểm": given or taken? */
function takesOrGives({ wording, effect }: Statement): boolean {
  const isAll = /hết\s*(?:số\s*)?điểm/iu.test(wording);
  return isAll && effect === null && !/(?:được|đạt|hưởng|cho|chấm|tính)\s*hết/iu.test(wording);
}

/** "Điểm cộng tối đa là 5 điểm" where nothing is added. */
function limitsNothing({ cap }: Statement, entries: readonly Entry[]): boolean {
  const scope = cap?.scope;
  if (scope !== 'add' && scope !== 'deduct') return false;
  return !entries.some(({ effect }) => effect === scope);
}

/** "nhưng không thấp hơn 1 điểm": a floor that no form of rule has. */
const FLOOR =
  /(?:không\s*(?:được\s*)?(?:thấp\s*hơn|dưới|ít\s*hơn|nhỏ\s*hơn)|(?:tối\s*thiểu|ít\s*nhất)(?:\s*là)?)\s*\d+(?:[.,]\d+)?\s*điểm/iu;

/** The wordings that a person must look at. */
export function strangeEffects({ statements, max }: RuleContext, rule: LedgerRule): string[] {
  const starts = statements.filter(
    (own) => isPriced(own) && own.effect === null && isSameAmount(own.amount!, FULL_POINTS, max),
  );
  return [
    ...rule.entries.filter(isStrange).map(({ label }) => label),
    ...starts.filter((own) => isStrangeStart(own, rule.entries)).map(({ wording }) => wording),
    ...statements
      .filter(
        (own) => takesOrGives(own) || limitsNothing(own, rule.entries) || FLOOR.test(own.wording),
      )
      .map(({ wording }) => wording),
  ];
}
