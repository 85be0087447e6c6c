/** Rows below the grand total of a framework that runs down: results and remarks, or a bonus. */
import { foldText } from '../text/fold';
import type { FrameworkRow, ResultRow } from './framework-rows';
import { squeezeHeader } from './header-text';
import { resultWords } from './header-words';
import type { RankSource } from './rank-lines';
import { isBonusText } from './row-words';

const RESTATED = /quy doi|ty le|ti le|phan tram|xep loai|muc do|chenh lech|nam truoc|lam tron/;
const YEAR = /\b(?:19|20)\d\d\b|nam truoc/;
/** What an earlier run wrote for a group: `Điểm – Nhận thức số`. */
const OWN_GROUP_SCORE = /^diem [–-] /;

/** What it wrote for a pillar: `Chỉ số trụ cột – Chính quyền số`, `Hạng trụ cột – Chính quyền số`. */
export const OWN_INDEX = /^(?:chi so|hang) tru cot – /;

interface TrailingRows {
  /** The rows of the framework. */
  readonly items: FrameworkRow[];
  /** Ranks whose words alone are no rank. */
  readonly ranks: readonly RankSource[];
}

/** The total that counts: the last, and none of another year where there is another. */
export function chooseTotalRow(
  totals: readonly ResultRow[],
  textOf: (row: ResultRow) => string,
): ResultRow | null {
  const current = totals.filter((row) => !YEAR.test(foldText(textOf(row))));
  const all = current.length > 0 ? current : totals;
  return all[all.length - 1] ?? null;
}

function isOwnResult(item: FrameworkRow, items: readonly FrameworkRow[]): boolean {
  const fold = foldText(item.name);
  if (OWN_INDEX.test(fold)) return true;
  const group = fold.replace(OWN_GROUP_SCORE, '');
  return group !== fold && items.some(({ name }) => foldText(name) === group);
}

/** Below the total, uncoded and without points of its own. */
function isResult(item: FrameworkRow): boolean {
  const fold = foldText(item.name);
  return RESTATED.test(fold) || (item.maximum === null && !isBonusText(fold));
}

/** A bonus counts beside the groups, even where it stands below the last of them. */
function atTop(
  item: FrameworkRow,
  items: readonly FrameworkRow[],
  totals: readonly ResultRow[],
): FrameworkRow {
  const isBonus = item.code === null && isBonusText(foldText(item.name));
  const isBelow = totals.some(
    ({ row }) => row < item.row && items.some((other) => other.hasScore && other.row < row),
  );
  return isBonus && isBelow ? { ...item, depth: item.depth ?? 0 } : item;
}

export function partTrailingRows(
  all: readonly FrameworkRow[],
  totals: readonly ResultRow[],
  total: ResultRow | null,
): TrailingRows {
  const items = all
    .filter((item) => item.code !== null || !isOwnResult(item, all))
    .map((item) => atTop(item, all, totals));
  const below = total ? items.findIndex(({ row }) => row > total.row) : -1;
  const isScoredAbove = items.slice(0, below).some(({ hasScore, maximum }) => hasScore || maximum);
  if (below < 0 || !isScoredAbove || items.slice(below).some(({ code }) => code !== null)) {
    return { items, ranks: [] };
  }
  const results = items.slice(below).filter((item) => item.answer === null && isResult(item));
  const ranks = results
    .filter(({ name }) => resultWords(squeezeHeader(name))?.role === 'rank')
    .map(({ row, cell, name }) => ({
      line: { index: row, header: cell },
      words: name,
      rankOf: null,
    }));
  return { items: items.filter((item) => !results.includes(item)), ranks };
}
