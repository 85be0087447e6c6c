/** Findings about ranks that the sheet states. */
import { exactFromNumber, formatDecimal, isExactEqual } from '../number/exact';
import type { TableResults } from '../score/results';
import type { ScoreTable, StatedNumber } from '../scorebook';
import type { Finding } from './finding';
import { makeFinding, nodeLabel } from './make-finding';
import { readStatedRank } from './stated-rank';

/** One column of stated ranks beside the ranks that were computed, both by unit. */
interface RankColumn {
  /** Null for ranks of the total. */
  readonly node: number | null;
  readonly stated: readonly (StatedNumber | null)[];
  readonly computed: readonly (number | null)[];
}

export function auditRanks(table: ScoreTable, results: TableResults): Finding[] {
  const scopeRanks = results.units.map((unit) => unit.scopeRank);
  const { overall, insideScope } = auditPlainRanks(table, results);
  return [
    ...(areScopeRanks(table, results) ? insideScope : overall),
    ...auditColumn(table, {
      node: null,
      stated: table.units.map((unit) => unit.statedScopeRank),
      computed: scopeRanks,
    }),
    ...groupsWithStatedRanks(table).flatMap((node) =>
      auditColumn(table, {
        node,
        stated: table.units.map((unit) => unit.statedGroupRanks.get(node) ?? null),
        computed: results.units.map((unit) => unit.groupRanks.get(node) ?? null),
      }),
    ),
  ];
}

/**
 * Whether a plain "Xếp hạng" beside a scope column means the rank inside the scope: its ranks
 * agree better with those.
 */
export function areScopeRanks(table: ScoreTable, results: TableResults): boolean {
  const { overall, insideScope } = auditPlainRanks(table, results);
  const hasScopeRanks = results.units.some(({ scopeRank }) => scopeRank !== null);
  return hasScopeRanks && insideScope.length < overall.length;
}

function auditPlainRanks(table: ScoreTable, { units }: TableResults) {
  const ofTotal = { node: null, stated: table.units.map((unit) => unit.statedRank) };
  return {
    overall: auditColumn(table, { ...ofTotal, computed: units.map(({ rank }) => rank) }),
    insideScope: auditColumn(table, {
      ...ofTotal,
      computed: units.map(({ scopeRank }) => scopeRank),
    }),
  };
}

function groupsWithStatedRanks(table: ScoreTable): number[] {
  return [...new Set(table.units.flatMap((unit) => [...unit.statedGroupRanks.keys()]))];
}

function auditColumn(table: ScoreTable, column: RankColumn): Finding[] {
  const node = column.node === null ? null : nodeLabel(table.nodes[column.node]!);
  return table.units.flatMap((unit, index) => {
    const cell = column.stated[index] ?? null;
    const rank = column.computed[index] ?? null;
    const stated = cell && readStatedRank(cell);
    if (!cell || !stated || rank === null) return [];
    const computed = exactFromNumber(rank);
    if (isExactEqual(stated, computed)) return [];
    const facts = {
      code: 'rank-mismatch' as const,
      unit: unit.name,
      node,
      stated: formatDecimal(stated),
      computed: formatDecimal(computed),
    };
    return [makeFinding(table, cell.cell, facts)];
  });
}
