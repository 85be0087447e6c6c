/** Whether numbers are the places of units in order of their scores. */

/**
 * True when every place is that of its score, the highest first, with ties either sharing the
 * first place of their run (1224) or the next free one (1223). Units without a place say nothing.
 */
export function areRanksOf(places: readonly (number | null)[], scores: readonly number[]): boolean {
  const ranked = places.flatMap((place, unit) =>
    place === null ? [] : [{ place, score: scores[unit]! }],
  );
  const distinct = [...new Set(ranked.map(({ score }) => score))].sort((a, b) => b - a);
  if (distinct.length < 2) return false;
  const above = (score: number): number => ranked.filter((other) => other.score > score).length;
  return (
    ranked.every(({ place, score }) => place === above(score) + 1) ||
    ranked.every(({ place, score }) => place === distinct.indexOf(score) + 1)
  );
}
