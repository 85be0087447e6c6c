/** Findings about evidence. */
import { formatDecimal, signOfExact } from '../number/exact';
import type { ScoreTable } from '../scorebook';
import type { Finding } from './finding';
import { makeFinding, nodeLabel } from './make-finding';

/** Evidence cells that say nothing although points are claimed for them. */
export function auditEvidence(table: ScoreTable): Finding[] {
  return table.units.flatMap((unit) =>
    [...unit.evidence].flatMap(([leaf, { cell, isMissing, claim }]) => {
      const node = table.nodes[leaf]!;
      if (!isMissing || !node.isScored) return [];
      if (claim.state !== 'scored' || signOfExact(claim.value) <= 0) return [];
      const points = formatDecimal(claim.value);
      const about = { unit: unit.name, node: nodeLabel(node), points };
      return [makeFinding(table, cell, { code: 'evidence-missing', ...about })];
    }),
  );
}
