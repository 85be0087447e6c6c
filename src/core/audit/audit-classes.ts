/** What is wrong with the classes (xếp loại) that a workbook states, and with those that it gives. */
import { checkClassBands, type BandProblem } from '../classes/check-class-bands';
import { nodesOfSubject } from '../classes/classify-unit';
import type { ClassRule, TableClasses } from '../classes/class-scheme';
import { formatDecimal } from '../number/exact';
import type { TableResults, UnitClass } from '../score/results';
import type { ScoreTable } from '../scorebook';
import { foldText } from '../text/fold';
import type { Finding, FindingFacts } from './finding';
import { makeFinding } from './make-finding';

/** Of each list of classes once, however many tables it is for. */
export function auditClassSchemes(tables: readonly ScoreTable[]): Finding[] {
  const seen = new Set<string>();
  return tables.flatMap((table) => {
    const { classes } = table;
    if (!classes || seen.has(classes.sheetId)) return [];
    seen.add(classes.sheetId);
    return schemeFindings(table, classes);
  });
}

function schemeFindings(table: ScoreTable, { sheetId, classes }: TableClasses): Finding[] {
  const at = (rule: ClassRule, facts: FindingFacts): Finding =>
    makeFinding(table, { sheetId, ...rule.cell }, facts);
  return [
    ...classes.flatMap((rule) =>
      rule.unread.map((text) => at(rule, { code: 'class-unreadable', name: rule.name, text })),
    ),
    ...checkClassBands(classes).map((problem) =>
      at(classes[problem.second]!, { code: 'class-bands', ...bandFacts(classes, problem) }),
    ),
  ];
}

function bandFacts(
  classes: readonly ClassRule[],
  { code, first, second, low, high, measure }: BandProblem,
) {
  return {
    problem: code,
    first: classes[first]!.name,
    second: classes[second]!.name,
    low: low && formatDecimal(low),
    high: high && formatDecimal(high),
    measure,
  };
}

/** Of one table: nodes that it does not have, units without a class, and classes typed otherwise. */
export function auditClasses(table: ScoreTable, results: TableResults): Finding[] {
  const { classes } = table;
  if (!classes) return [];
  return [
    ...unknownNodes(table, classes),
    ...results.units.flatMap((unit, at) => [
      ...fallenThrough(table, classes, at, unit.class),
      ...mismatch(table, classes, at, unit.class),
    ]),
  ];
}

function unknownNodes(table: ScoreTable, { sheetId, classes }: TableClasses): Finding[] {
  return classes.flatMap(({ name, cell, conditions }) =>
    conditions.flatMap(({ subject }) =>
      subject.kind === 'node' && nodesOfSubject(table, subject) === null
        ? [
            makeFinding(
              table,
              { sheetId, ...cell },
              { code: 'class-node-unknown', name, subject: subject.name },
            ),
          ]
        : [],
    ),
  );
}

/**
 * Its total alone would give a class, another condition takes it away, and the class below does
 * not take it either: bands that end where the next one begins let it fall through to the rest.
 */
function fallenThrough(
  table: ScoreTable,
  { classes }: TableClasses,
  at: number,
  found: UnitClass | null,
): Finding[] {
  if (!found || found.state === 'undecided' || found.missed === null) return [];
  if (found.state === 'classed' && found.at <= found.missed + 1) return [];
  const { name, cell } = table.units[at]!;
  const missed = classes[found.missed]!.name;
  const given = found.state === 'classed' ? classes[found.at]!.name : null;
  return [makeFinding(table, cell, { code: 'class-fallen', unit: name, missed, given })];
}

function mismatch(
  table: ScoreTable,
  { classes, stated }: TableClasses,
  at: number,
  found: UnitClass | null,
): Finding[] {
  const typed = stated[at] ?? null;
  if (!typed || !found || found.state === 'undecided') return [];
  const computed = found.state === 'classed' ? classes[found.at]!.name : null;
  if (computed !== null && isSameClass(typed.text, computed)) return [];
  const facts = { unit: table.units[at]!.name, stated: typed.text, computed };
  return [makeFinding(table, typed.cell, { code: 'class-mismatch', ...facts })];
}

function isSameClass(a: string, b: string): boolean {
  const plain = (text: string): string =>
    foldText(text).replace(/^(?:xep )?(?:loai|muc do|muc|hang) /, '');
  return plain(a) === plain(b);
}
