/**
 * Sheets of one form are read alike: a row without points of its own (of a group of deductions)
 * that one unit leaves blank is an indicator all the same when another unit has a score there.
 */
import { squeezeText } from '../text/fold';
import { chooseNumberColumn } from './choose-shape';
import type { RowScores } from './framework-tree';
import { readScorecard, type Scorecard } from './scorecard';

/** The words that name the rows; the same on every sheet of one form. */
function formKey({ shaped, block }: Scorecard): string {
  const number = chooseNumberColumn(shaped);
  const columns = [...(number ? [number] : []), ...shaped.labels].map(({ index }) => index);
  return block.rows
    .map((row) => columns.map((column) => squeezeText(block.grid.text(row, column))).join('|'))
    .join('\n');
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

const frameworksOf = (cards: readonly Scorecard[]): number =>
  new Set(cards.map(({ frameworkKey }) => frameworkKey)).size;

/** Scores by row of `to`, since the same form may begin in another row there. */
function scoresIn(to: Scorecard, { block, scores }: Scorecard): readonly RowScores[] {
  if (block.rows.every((row, place) => row === to.block.rows[place])) return scores;
  const rows = new Map(block.rows.map((row, place) => [row, to.block.rows[place]!]));
  return scores.map((own) => new Map([...own].map(([row, score]) => [rows.get(row)!, score])));
}

/** The cards in their order; those of one form that were read differently are read again. */
export function alignScorecards(cards: readonly Scorecard[]): Map<Scorecard, Scorecard> {
  const aligned = new Map(cards.map((card) => [card, card]));
  if (frameworksOf(cards) < 2) return aligned;
  for (const group of groupBy(cards, formKey)) {
    if (frameworksOf(group) < 2) continue;
    for (const card of group) {
      const others = group.filter((other) => other !== card);
      const elsewhere = others.flatMap((other) => scoresIn(card, other));
      aligned.set(card, readScorecard(card.shaped, elsewhere) ?? card);
    }
  }
  return aligned;
}
