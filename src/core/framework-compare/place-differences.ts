/** Where on a unit's own sheet a person finds what differs. */
import type { PlacedDifference, ScoredUnit } from '../scorebook';
import type { FrameworkDifference } from './compare-frameworks';

export function placeDifferences(
  unit: ScoredUnit,
  differences: readonly FrameworkDifference[],
): PlacedDifference[] {
  return differences.map((difference) => {
    const { node, cell } = difference.b;
    return { difference, cell: { row: unit.cellOf(node).row, column: cell.column } };
  });
}
