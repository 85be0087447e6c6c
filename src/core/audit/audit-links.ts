/** Findings about tables and the sheets that they were joined with. */
import type { UnitListLink } from '../link/link-units';
import type { Scorebook, ScoreTable } from '../scorebook';
import type { Finding, FindingFacts } from './finding';
import { makeFinding } from './make-finding';

/** Units that the list does not know or cannot tell, and units of the list without any score. */
export function auditLinks({ tables, unitLists }: Scorebook): Finding[] {
  const byList = new Map<string, UnitListLink[]>();
  for (const link of unitLists) {
    const { sheetId } = link.list;
    byList.set(sheetId, [...(byList.get(sheetId) ?? []), link]);
  }
  return [
    ...unitLists.flatMap((link) => {
      const table = tables.find(({ id }) => id === link.tableId);
      return table ? auditLink(table, link) : [];
    }),
    ...[...byList.values()].flatMap(auditList),
  ];
}

function auditLink(table: ScoreTable, link: UnitListLink): Finding[] {
  const { list, doubts, changed, unmatched } = link;
  const finding = (unit: number, facts: FindingFacts): Finding =>
    makeFinding(table, table.units[unit]!.cell, facts);
  const nameOf = (unit: number): string => table.units[unit]!.name;
  return [
    ...unmatched
      .filter((unit) => nameOf(unit).trim() !== '')
      .map((unit) => finding(unit, { code: 'unit-not-listed', unit: nameOf(unit) })),
    ...doubts.map(({ unit, entries, why }) => {
      const names = entries.map((entry) => list.units[entry]!.name);
      return finding(unit, { code: 'unit-unclear', unit: nameOf(unit), names, why });
    }),
    ...changed.map(({ unit, extent }) =>
      finding(unit, { code: 'province-changed', unit: nameOf(unit), extent }),
    ),
  ];
}

/** A scope of several units of which none is scored is the matter of another workbook. */
function auditList(links: readonly UnitListLink[]): Finding[] {
  const { list, tableId } = links[0]!;
  const met = new Set(
    links.flatMap(({ pairs, doubts, changed }) => [
      ...[...pairs, ...changed].map(({ entry }) => entry),
      ...doubts.flatMap(({ entries }) => entries),
    ]),
  );
  const metScopes = new Set([...met].map((entry) => list.units[entry]!.rankedIn));
  const missing = list.units.flatMap((unit, entry) => (met.has(entry) ? [] : [unit]));
  const unscored = new Map<string, number>();
  for (const { rankedIn } of missing) {
    if (rankedIn !== null && !metScopes.has(rankedIn)) {
      unscored.set(rankedIn, (unscored.get(rankedIn) ?? 0) + 1);
    }
  }
  const isElsewhere = (scope: string | null): boolean => (unscored.get(scope ?? '') ?? 0) > 1;
  return missing
    .filter(({ rankedIn }) => !isElsewhere(rankedIn))
    .map(({ name, cell }) =>
      makeFinding(
        { id: tableId },
        { sheetId: list.sheetId, ...cell },
        { code: 'unit-not-scored', unit: name },
      ),
    );
}
