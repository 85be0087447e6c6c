import { compareExact, type Exact } from '../number/exact';
import type { TieRule } from '../policy/policy';

/** A run of equal items in descending order: positions `first` to `last`, counted from 1. */
interface Tie {
  readonly first: number;
  readonly last: number;
  /** How many different items stand at or above this one. */
  readonly distinct: number;
}

/**
 * Ranks from the item that `compare` puts first, in the order of the input; null stays null and
 * takes no place. `average` gives the mean of the tied places, a whole number or a half.
 * @param compare negative when `a` goes before `b`, zero when nothing tells them apart
 */
export function rankItems<Item>(
  items: readonly (Item | null)[],
  compare: (a: Item, b: Item) => number,
  ties: TieRule,
): readonly (number | null)[] {
  const ranks = new Array<number | null>(items.length).fill(null);
  const order = ranks.map((_, index) => index).filter((index) => items[index] !== null);
  order.sort((a, b) => compare(items[a]!, items[b]!));

  let distinct = 0;
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && compare(items[order[start]!]!, items[order[end]!]!) === 0)
      end += 1;
    distinct += 1;
    const rank = rankOfTie({ first: start + 1, last: end, distinct }, ties);
    for (; start < end; start += 1) ranks[order[start]!] = rank;
  }
  return ranks;
}

/** Ranks from the highest value down. */
export function rankValues(
  values: readonly (Exact | null)[],
  ties: TieRule,
): readonly (number | null)[] {
  return rankItems(values, fromHighest, ties);
}

export function fromHighest(a: Exact, b: Exact): number {
  return compareExact(b, a);
}

function rankOfTie(tie: Tie, ties: TieRule): number {
  switch (ties) {
    case '1224':
      return tie.first;
    case '1334':
      return tie.last;
    case '1223':
      return tie.distinct;
    case 'average':
      return (tie.first + tie.last) / 2;
  }
}
