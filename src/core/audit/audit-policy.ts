/** Findings about what the policy and the limits of a framework made of scores. */
import { formatDecimal } from '../number/exact';
import type { LimitedScore, Score, TableResults } from '../score/results';
import { scoredLeaves, sheetOfNode, type ScoredUnit, type ScoreTable } from '../scorebook';
import type { CellAddress } from '../sheet/address';
import type { Finding } from './finding';
import { makeFinding, nodeLabel } from './make-finding';

export function auditPolicy(table: ScoreTable, results: TableResults): Finding[] {
  return [
    ...auditLimits(table, results),
    ...auditCoverage(table, results),
    ...auditRescaling(table, results),
  ];
}

function auditLimits(table: ScoreTable, { units }: TableResults): Finding[] {
  return units.flatMap(({ limits }, index) => {
    const unit = table.units[index]!;
    return limits.map(({ node, bound, raw, limited }: LimitedScore) =>
      makeFinding(table, cellOf(unit, node), {
        code: 'cap-applied',
        unit: unit.name,
        node: node === null ? null : nodeLabel(table.nodes[node]!),
        bound,
        raw: formatDecimal(raw),
        limited: formatDecimal(limited),
      }),
    );
  });
}

function cellOf(unit: ScoredUnit, node: number | null): CellAddress {
  return node === null ? (unit.statedTotal?.cell ?? unit.cell) : unit.cellOf(node);
}

/** The total, or where it has enough the topmost groups that have too little. */
function auditCoverage(table: ScoreTable, { units }: TableResults): Finding[] {
  return units.flatMap(({ nodes, total }, index) => {
    const unit = table.units[index]!;
    const topmost = isRefused(total, 'coverage')
      ? [null]
      : nodes.flatMap((score, node) => {
          const { parent } = table.nodes[node]!;
          const isBelowOne = parent !== null && isRefused(nodes[parent]!, 'coverage');
          return isRefused(score, 'coverage') && !isBelowOne ? [node] : [];
        });
    return topmost.map((node) =>
      makeFinding(table, cellOf(unit, node), {
        code: 'coverage-too-low',
        unit: unit.name,
        node: node === null ? null : nodeLabel(table.nodes[node]!),
        ...countLeaves(table, unit, node),
      }),
    );
  });
}

function countLeaves(
  table: ScoreTable,
  { entries }: ScoredUnit,
  node: number | null,
): { readonly scored: number; readonly applicable: number } {
  const applicable = scoredLeaves(table)
    .filter((leaf) => node === null || isBelow(table, leaf, node))
    .filter((leaf) => entries[leaf]!.state !== 'notApplicable');
  const scored = applicable.filter((leaf) => entries[leaf]!.state === 'scored');
  return { scored: scored.length, applicable: applicable.length };
}

function isBelow({ nodes }: Pick<ScoreTable, 'nodes'>, node: number, group: number): boolean {
  const { parent } = nodes[node]!;
  return parent !== null && (parent === group || isBelow({ nodes }, parent, group));
}

/** Each node once: the lowest one of a unit that would need a maximum. */
function auditRescaling(table: ScoreTable, { units }: TableResults): Finding[] {
  const found = new Set<number | null>();
  units.forEach(({ nodes, total }, index) => {
    const { entries } = table.units[index]!;
    const lacks = nodes.map(
      (score, node) =>
        isRefused(score, 'no-maximum') &&
        (table.nodes[node]!.children.length > 0 || entries[node]!.state === 'notApplicable'),
    );
    lacks.forEach((isLacking, node) => {
      if (isLacking && !table.nodes[node]!.children.some((child) => lacks[child])) found.add(node);
    });
    if (isRefused(total, 'no-maximum') && !lacks.includes(true)) found.add(null);
  });
  return [...found].map((node) =>
    makeFinding(table, maximumCell(table, node), {
      code: 'cannot-rescale',
      node: node === null ? '' : nodeLabel(table.nodes[node]!),
    }),
  );
}

/** Where the maximum would be stated. */
function maximumCell(table: ScoreTable, node: number | null): CellAddress {
  if (node !== null) {
    const { maxCell, cell } = table.nodes[node]!;
    return { sheetId: sheetOfNode(table, table.nodes[node]!), ...(maxCell ?? cell) };
  }
  const { sheetId, range } = table.areas[0]!;
  const corner = { row: range.top, column: range.left };
  return { sheetId, ...(table.resultLines.total?.header ?? corner) };
}

function isRefused(score: Score, reason: 'coverage' | 'no-maximum'): boolean {
  return score.state === 'refused' && score.reason === reason;
}
