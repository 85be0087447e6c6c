/** What speaks for the reading of a table. */
import { parseCode } from '../recognise/code';
import type { ScoreTable } from '../scorebook';
import type { ReasonFor } from './assessment';
import { placeCodes } from './code-places';
import { sampleUnits, type Evidence } from './evidence';
import { countKnownUnits } from './known-units';
import type { ReadArea } from './read-area';

function knownHeaders({ grid, headerRows, columns, range }: ReadArea): ReasonFor | null {
  let of = 0;
  let known = 0;
  for (let column = range.left; column <= range.right; column += 1) {
    const rows = headerRows.filter((row) => grid.kind(row, column) === 'text');
    if (rows.length === 0) continue;
    of += 1;
    if (columns.has(column) || rows.some((row) => grid.meaning(row, column) !== null)) known += 1;
  }
  return of === 0 ? null : { kind: 'headers-known', known, of };
}

/** Coded nodes, when every code that extends another stands under it. */
function codesRunOn(table: ScoreTable): ReasonFor[] {
  const nodes = table.nodes.filter(({ code }) => code !== null && parseCode(code) !== null).length;
  const { outOfPlace } = placeCodes(table);
  return nodes > 1 && outOfPlace.length === 0 ? [{ kind: 'codes-run-on', nodes }] : [];
}

export function reasonsFor(
  table: ScoreTable,
  areas: readonly ReadArea[],
  evidence: Evidence,
  answers: number,
): ReasonFor[] {
  const { totals, ranks, maxima, range } = evidence;
  const headers = areas[0] ? knownHeaders(areas[0]) : null;
  const units = countKnownUnits(sampleUnits(table).map(({ name }) => name));
  return [
    ...(headers ? [headers] : []),
    ...codesRunOn(table),
    ...(maxima.agree > 0 ? [{ kind: 'maxima-add-up', groups: maxima.agree } as const] : []),
    ...(totals.agree > 0 ? [{ kind: 'totals-agree', units: totals.agree } as const] : []),
    ...(ranks.agree > 0 ? [{ kind: 'ranks-agree', units: ranks.agree } as const] : []),
    ...(range.of > 0 && range.agree === range.of
      ? [{ kind: 'scores-in-range', scores: range.agree } as const]
      : []),
    ...(units > 0 ? [{ kind: 'units-known', units } as const] : []),
    ...(table.framework
      ? [{ kind: 'framework-matches', title: table.framework.title } as const]
      : []),
    ...(table.areas.length > 1
      ? [{ kind: 'sheets-alike', sheets: table.areas.length } as const]
      : []),
    ...(answers > 0 ? [{ kind: 'answered', answers } as const] : []),
  ];
}
