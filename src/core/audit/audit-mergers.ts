/** Mergers that cannot be followed: old units without scores, and units that could be several. */
import type { ScoreTable } from '../scorebook';
import type { Finding } from './finding';
import { makeFinding } from './make-finding';

export function auditMergers(table: ScoreTable): Finding[] {
  const { units = [], doubts = [] } = table.mergers ?? {};
  return [
    ...units.flatMap(({ name, parts, missing }) => {
      if (missing.length === 0) return [];
      const { cell } = table.units[parts[0]!]!;
      return [makeFinding(table, cell, { code: 'merger-incomplete', unit: name, missing })];
    }),
    ...doubts.map(({ unit, names, why }) => {
      const { name, cell } = table.units[unit]!;
      return makeFinding(table, cell, { code: 'unit-unclear', unit: name, names, why });
    }),
  ];
}
