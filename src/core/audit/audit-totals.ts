/** Findings about totals and group scores that the sheet states. */
import {
  compareExact,
  decimalPlaces,
  exactFromDecimal,
  formatDecimal,
  maxExact,
  roundExact,
  subtractExact,
  type Exact,
} from '../number/exact';
import { MOST_POLICY_PLACES, type Policy } from '../policy/policy';
import { gatheringOf } from '../score/gathering';
import type { Score, TableResults } from '../score/results';
import type { ScoreTable, StatedNumber } from '../scorebook';
import type { Finding } from './finding';
import { makeFinding, nodeLabel } from './make-finding';

/** One column of stated numbers: the totals, or the subtotals of one group. */
interface StatedColumn {
  /** Null for the totals. */
  readonly node: number | null;
  /** By unit. */
  readonly stated: readonly (StatedNumber | null)[];
  readonly computed: readonly Score[];
}

export function auditTotals(table: ScoreTable, results: TableResults): Finding[] {
  const columns: StatedColumn[] = [
    {
      node: null,
      stated: table.units.map((unit) => unit.statedTotal),
      computed: results.units.map((unit) => unit.total),
    },
    ...groupsWithStatedScores(table).map((node) => ({
      node,
      stated: table.units.map((unit) => unit.statedGroups.get(node) ?? null),
      computed: results.units.map((unit) => unit.nodes[node]!),
    })),
  ];
  return columns.flatMap((column) => auditColumn(table, results.policy, column));
}

function groupsWithStatedScores(table: ScoreTable): number[] {
  return [...new Set(table.units.flatMap((unit) => [...unit.statedGroups.keys()]))];
}

function auditColumn(table: ScoreTable, policy: Policy, column: StatedColumn): Finding[] {
  const { node } = column;
  const places = comparedPlaces(column, policy);
  // The parts of a published mean were rounded before it was taken: its last digit may differ.
  const isMean = gatheringOf(table, node).aggregation !== 'sum';
  const slack = isMean ? 1 : 0;
  return table.units.flatMap((unit, index) => {
    const stated = column.stated[index] ?? null;
    const computed = column.computed[index]!;
    if (stated === null || stated.value === null || computed.state !== 'scored') return [];
    if (isSameNumber(stated.value, computed, places, slack, policy)) return [];
    const facts = {
      code: 'total-mismatch' as const,
      unit: unit.name,
      node: node === null ? null : nodeLabel(table.nodes[node]!),
      stated: formatDecimal(stated.value),
      computed: formatDecimal(computed.rounded),
    };
    return [makeFinding(table, stated.cell, facts)];
  });
}

/**
 * A column is printed with the places of its longest number (50.7 among 50.69 is 50.70), and
 * is compared at these or at the policy's places, whichever are fewer: a total published with
 * fewer places is not wrong, nor is one with the noise of binary floats.
 */
function comparedPlaces(column: StatedColumn, policy: Policy): number {
  const printed = column.stated.map((stated) => (stated?.value ? decimalPlaces(stated.value) : 0));
  const places = policy.roundAt === 'never' ? MOST_POLICY_PLACES : policy.places;
  return Math.min(
    places,
    printed.reduce((most, count) => Math.max(most, count), 0),
  );
}

function isSameNumber(
  stated: Exact,
  computed: Extract<Score, { state: 'scored' }>,
  places: number,
  slack: number,
  policy: Policy,
): boolean {
  const round = (value: Exact) => roundExact(value, places, policy.roundMode);
  const tolerance = exactFromDecimal(`${slack}e-${places}`);
  const isNear = (value: Exact) => {
    const [left, right] = [round(stated), round(value)];
    const distance = maxExact(subtractExact(left, right), subtractExact(right, left));
    return compareExact(distance, tolerance) <= 0;
  };
  // A sheet may state the points of what the policy states as shares of a maximum.
  if (computed.points && isNear(computed.points)) return true;
  // A sheet that prints fewer places than the policy rounded once, not twice.
  return isNear(computed.rounded) || (places < policy.places && isNear(computed.exact));
}
