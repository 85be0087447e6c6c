/**
 * The tree of a framework from the order and the codes of its rows. Codes repeat, restart and
 * run on through sections, so a code only says how a row stands to the rows that are open at
 * that place: it extends one (`1.1` under `1`), continues the style of one (`II` after `I`), or
 * opens a tier of its own.
 */
import {
  addExact,
  compareExact,
  formatDecimal,
  isExactEqual,
  ZERO,
  type Exact,
} from '../number/exact';
import { isCodeUnder, type Code } from './code';

export interface OutlineItem {
  readonly code: Code | null;
  readonly maximum: Exact | null;
  /** A title without points of its own. */
  readonly isBand: boolean;
  /** The column of the name, where several name columns state the tier; else null. */
  readonly depth: number | null;
  /** Whether it holds a score of its own. */
  readonly hasScore: boolean;
}

/** Whether the scores deny that a row, by index, is the sum of others. */
export type DeniesSum = (parent: number, children: readonly number[]) => boolean;

interface Open {
  readonly index: number;
  readonly style: string;
}

/** Breaks in counting when all plain numbers are one sequence, or dotted and undotted are two. */
function countBreaks(numbers: readonly number[]): number {
  return numbers.filter((number, index) => index > 0 && number !== numbers[index - 1]! + 1).length;
}

/** Whether `1.` and `1` are two tiers: apart they count on, together they do not. */
function areDotsTiers(items: readonly OutlineItem[]): boolean {
  const plain = items.flatMap(({ code }) => (code?.style === 'digits' ? [code] : []));
  const dotted = plain.filter(({ hasDot }) => hasDot);
  const bare = plain.filter(({ hasDot }) => !hasDot);
  if (dotted.length === 0 || bare.length < 2) return false;
  const numbers = (codes: readonly Code[]): number[] => codes.map(({ parts }) => Number(parts[0]));
  return countBreaks(numbers(dotted)) + countBreaks(numbers(bare)) < countBreaks(numbers(plain));
}

function styleOf(item: OutlineItem, dotsAreTiers: boolean): string {
  if (item.depth !== null) return `depth ${item.depth}`;
  if (!item.code) return item.isBand ? 'band' : 'plain';
  const { style, hasDot } = item.code;
  return dotsAreTiers && style === 'digits' && hasDot ? 'digits.' : style;
}

/**
 * A row with points but without code ends the tier of a coded one: the next of that style stands
 * where the style stood before, which is `known`.
 */
function keptAfterPlain(
  items: readonly OutlineItem[],
  open: readonly Open[],
  known: number | undefined,
): number {
  const last = open[open.length - 1];
  const isPlain =
    last !== undefined && last.style === 'plain' && items[last.index]!.maximum !== null;
  return isPlain && known !== undefined ? Math.min(known, open.length) : open.length;
}

/** How many open rows stay open above a coded row. */
function keptForCode(
  items: readonly OutlineItem[],
  open: readonly Open[],
  code: Code,
  style: string,
  known: number | undefined,
): number {
  const codes = open.map(({ index }) => items[index]!.code);
  const isTier = (at: number): boolean =>
    codes[at]?.parts.length === code.parts.length - 1 && codes[at]!.parts[0] === code.parts[0];
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const parent = codes[at];
    if (!parent || !isCodeUnder(code, parent)) continue;
    const wrong = open.findIndex((_, later) => later > at && isTier(later));
    return wrong < 0 ? at + 1 : wrong + 1;
  }
  const same = open.map((row) => row.style).lastIndexOf(style);
  return keptAboveStranger(codes, code, same < 0 ? keptAfterPlain(items, open, known) : same);
}

/** `2.1` without a row `2` belongs neither under `1` nor under `1.1.3`; `ĐT.1` belongs under `Đ`. */
function keptAboveStranger(codes: readonly (Code | null)[], code: Code, kept: number): number {
  let count = kept;
  while (count > 0) {
    const parent = codes[count - 1];
    if (!parent || parent.parts.length === 0) break;
    const isLonger = code.parts.length > 1 && parent.style.startsWith(code.style);
    if (!isLonger && !code.style.startsWith(`${parent.style}.`)) break;
    const isAbbreviation = /^\D/.test(code.parts[0]!) && code.parts[0] !== parent.parts[0];
    if (isAbbreviation && code.parts[0]!.startsWith(parent.parts[0]!)) break;
    count -= 1;
  }
  return count;
}

/** Whether the uncoded rows after `index` share out its maximum among themselves. */
function isSharedOut(items: readonly OutlineItem[], index: number): boolean {
  const maximum = items[index]!.maximum;
  if (!maximum) return false;
  let sum = ZERO;
  for (let next = index + 1; next < items.length; next += 1) {
    const item = items[next]!;
    if (item.code || item.isBand || !item.maximum) break;
    sum = addExact(sum, item.maximum);
    if (isExactEqual(sum, maximum) && next > index + 1) return true;
    if (compareExact(sum, maximum) > 0) return false;
  }
  return false;
}

/** Whether uncoded rows share out the maximum of a coded one anywhere; then all such rows do. */
function sharesOut(items: readonly OutlineItem[]): boolean {
  return items.some(({ code }, index) => code !== null && isSharedOut(items, index));
}

/** A row without code but with points: beside or below the row before it. */
function keptForPlain(items: readonly OutlineItem[], open: readonly Open[], index: number): number {
  const same = open.map(({ style }) => style).lastIndexOf('plain');
  if (same >= 0) return same;
  const before = open[open.length - 1];
  if (!before) return 0;
  const item = items[before.index]!;
  const next = items.slice(index + 1).find(({ code }) => code !== null)?.code ?? null;
  const isHeading = !item.hasScore && items[index]!.hasScore && before.index === index - 1;
  const isParent =
    item.isBand ||
    item.maximum === null ||
    isHeading ||
    (next !== null && item.code !== null && isCodeUnder(next, item.code)) ||
    (before.index === index - 1 && item.code !== null && sharesOut(items));
  return isParent ? open.length : open.length - 1;
}

/** A title without code and points opens a group where the next coded row would have stood. */
function keptForBand(
  items: readonly OutlineItem[],
  open: readonly Open[],
  index: number,
  dots: boolean,
): number {
  const styles = open.map(({ style }) => style);
  const same = styles.lastIndexOf('band');
  if (same >= 0) return same;
  const next = items.slice(index + 1).find(({ isBand }) => !isBand);
  const at = next ? styles.lastIndexOf(styleOf(next, dots)) : -1;
  return at < 0 ? 0 : at;
}

function keptFor(
  items: readonly OutlineItem[],
  open: readonly Open[],
  index: number,
  dots: boolean,
  tiers: ReadonlyMap<string, number>,
): number {
  const item = items[index]!;
  const style = styleOf(item, dots);
  if (item.depth !== null) {
    const depths = open.map((row) => items[row.index]!.depth ?? 0);
    const at = depths.findIndex((depth) => depth >= item.depth!);
    return at < 0 ? open.length : at;
  }
  if (item.code) return keptForCode(items, open, item.code, style, tiers.get(style));
  return item.isBand ? keptForBand(items, open, index, dots) : keptForPlain(items, open, index);
}

function parentsByCode(items: readonly OutlineItem[]): (number | null)[] {
  const dots = areDotsTiers(items);
  const open: Open[] = [];
  const tiers = new Map<string, number>();
  return items.map((item, index) => {
    open.length = keptFor(items, open, index, dots, tiers);
    const parent = open[open.length - 1]?.index ?? null;
    const style = styleOf(item, dots);
    tiers.set(style, open.length);
    open.push({ index, style });
    return parent;
  });
}

/** A row and what stands below it: the row after its last, and its children where it is a group. */
interface Subtree {
  readonly next: number;
  readonly children: readonly Placed[];
}

interface Placed {
  readonly index: number;
  readonly subtree: Subtree;
}

/** The ways in which rows from `first` on add up to `maximum`, one for each row they end before. */
function addUpTo(
  items: readonly OutlineItem[],
  first: number,
  maximum: Exact,
  subtreesOf: (index: number) => readonly Subtree[],
): Subtree[] {
  const found = new Map<number, Subtree>();
  const tried = new Set<string>();
  const search = (next: number, sum: Exact, children: readonly Placed[]): void => {
    if (isExactEqual(sum, maximum) && children.length > 1) {
      if (!found.has(next)) found.set(next, { next, children });
      return;
    }
    const item = items[next];
    const key = `${next} ${formatDecimal(sum)}`;
    if (!item?.maximum || item.isBand || tried.has(key)) return;
    tried.add(key);
    const more = addExact(sum, item.maximum);
    if (compareExact(more, maximum) > 0) return;
    for (const subtree of subtreesOf(next)) {
      search(subtree.next, more, [...children, { index: next, subtree }]);
    }
  };
  search(first, ZERO, []);
  return [...found.values()];
}

/**
 * Without any code: titles without points hold what follows, and a row whose maximum is the sum
 * of the rows after it is their group, unless its score is another than the sum of theirs.
 */
function parentsByMaxima(items: readonly OutlineItem[], denies: DeniesSum): (number | null)[] {
  const subtrees: (readonly Subtree[])[] = [];
  const leafAt = (index: number): Subtree => ({ next: index + 1, children: [] });
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const { maximum, isBand } = items[index]!;
    const groups =
      maximum && !isBand ? addUpTo(items, index + 1, maximum, (at) => subtrees[at]!) : [];
    const borneOut = groups.filter(
      ({ children }) =>
        !denies(
          index,
          children.map((child) => child.index),
        ),
    );
    subtrees[index] = [...borneOut, leafAt(index)];
  }
  const parents: (number | null)[] = items.map(() => null);
  let band: number | null = null;
  const place = (index: number, { children }: Subtree, parent: number | null): void => {
    parents[index] = parent;
    for (const child of children) place(child.index, child.subtree, index);
  };
  for (let index = 0; index < items.length; index = subtrees[index]![0]!.next) {
    place(index, subtrees[index]![0]!, items[index]!.isBand ? null : band);
    if (items[index]!.isBand) band = index;
  }
  return parents;
}

/** The index of each item's parent, or null at the top; parents always stand before children. */
export function outlineParents(
  items: readonly OutlineItem[],
  denies: DeniesSum = () => false,
): (number | null)[] {
  const hasOrder = items.some(({ code, depth }) => code !== null || depth !== null);
  return hasOrder ? parentsByCode(items) : parentsByMaxima(items, denies);
}
