/** The classes of a table as the bands of formulas. */
import { nodesOfSubject } from '../classes/classify-unit';
import type { ClassCondition, ClassRule } from '../classes/class-scheme';
import {
  divideExact,
  exactFromNumber,
  multiplyExact,
  ONE,
  signOfExact,
  type Exact,
} from '../number/exact';
import type { Bound, Range } from '../rules/rule';
import { unitMaximum } from '../score/node-maximum';
import { cellRange } from '../sheet/address';
import { placedSourceFor, rankSourceFor } from './choose-rank-source';
import type { ClassBand, ClassTest } from './formulas/class-formula';
import { fixedReferenceTo, referenceTo } from './formulas/references';
import type { RankSource } from './rank-source';
import { scoreIn, type Scored } from './score-lines';
import { cellOnLine } from './table-layout';
import type { TableJob } from './table-job';

const HUNDRED = exactFromNumber(100);

/** A class as formulas of all units say it. */
interface PlacedBand {
  readonly rule: ClassRule;
  readonly name: string;
  /** Null for a condition on a node that the table does not have. */
  readonly tested: readonly (readonly Scored[] | null)[];
}

interface ClassBands {
  readonly total: RankSource;
  bandsOf(unit: number): readonly ClassBand[] | null;
}

/** Null where no formula can say the classes: their names are not found, or scores have no cells. */
export function classBands(job: TableJob): ClassBands | null {
  const placed = placeBands(job);
  if (!placed) return null;
  const sources = sourcesOf(job, placed);
  const total = sources?.get(null);
  if (!sources || !total) return null;
  return { total, bandsOf: (unit) => bandsOf(job, placed, sources, unit) };
}

function placeBands(job: TableJob): readonly PlacedBand[] | null {
  const bands = job.table.classes!.classes.flatMap((rule): PlacedBand[] => {
    const name = nameReference(job, rule);
    if (name === null) return [];
    const tested = rule.conditions.map(({ subject }) =>
      subject.kind === 'total' ? [null] : nodesOfSubject(job.table, subject),
    );
    return [{ rule, name, tested }];
  });
  return bands.length === job.table.classes!.classes.length ? bands : null;
}

/** The cell that holds the name, in the row of the conditions. */
function nameReference({ context, table, formulas }: TableJob, rule: ClassRule): string | null {
  const { sheetId } = table.classes!;
  const index = context.sheetAt(sheetId);
  const { row } = rule.cell;
  for (let column = 0; index && column < rule.cell.column; column += 1) {
    if (index.valueAt({ row, column }) !== rule.name) continue;
    return fixedReferenceTo(formulas.place, sheetId, cellRange({ row, column }));
  }
  return null;
}

/** The lines of all that is tested; leaves below the top where they stand, or not by a formula. */
function sourcesOf(
  job: TableJob,
  placed: readonly PlacedBand[],
): ReadonlyMap<Scored, RankSource> | null {
  const tested = placed.flatMap((band) => band.tested.flatMap((of) => of ?? []));
  const sources = new Map<Scored, RankSource>();
  const written = new Set<Scored>([null]);
  for (const scored of new Set(tested)) {
    if (scored === null || !isInnerLeaf(job, scored)) written.add(scored);
    else {
      const source = placedSourceFor(job, scored);
      if (!source) return null;
      sources.set(scored, source);
    }
  }
  // Only now, since a line is written where there is none.
  written.forEach((scored) => sources.set(scored, rankSourceFor(job, scored)));
  return sources;
}

function isInnerLeaf({ table }: TableJob, node: number): boolean {
  const { parent, children } = table.nodes[node]!;
  return parent !== null && children.length === 0;
}

function bandsOf(
  job: TableJob,
  placed: readonly PlacedBand[],
  sources: ReadonlyMap<Scored, RankSource>,
  unit: number,
): readonly ClassBand[] | null {
  const bands: ClassBand[] = [];
  for (const { rule, name, tested } of placed) {
    const tests: ClassTest[] = [];
    for (const [at, condition] of rule.conditions.entries()) {
      for (const scored of tested[at] ?? []) {
        const test = testOf(job, condition, scored, sources.get(scored)!, unit);
        if (!test) return null;
        tests.push(test);
      }
    }
    const isOpen = rule.unread.length > 0 || tested.includes(null);
    bands.push({ tests, name: isOpen ? null : name });
  }
  return bands;
}

function testOf(
  job: TableJob,
  { measure, range, isDenied }: ClassCondition,
  scored: Scored,
  { line, precision }: RankSource,
  unit: number,
): ClassTest | null {
  const { layout, results, formulas } = job;
  const factor = factorOf(job, measure, scored, unit);
  const { state } = scoreIn(results.units[unit]!, scored);
  if (factor === null || state === 'refused') return null;
  const isCounted = state === 'scored' || (state === 'blank' && results.policy.missing === 'zero');
  const cell = {
    ...cellOnLine(layout, line, layout.positions[unit]!),
    sheetId: layout.index.sheet.id,
  };
  return {
    cell: referenceTo(formulas.place, cell),
    precision,
    range: scaleRange(range, factor),
    isDenied,
    isSkipped: !isCounted,
  };
}

/** What turns an end of a range into a score as it is stated; see `classes/classify-unit.ts`. */
function factorOf(
  { table, results, formulas }: TableJob,
  measure: ClassCondition['measure'],
  scored: Scored,
  unit: number,
): Exact | null {
  const isPoints = formulas.statedAs === 'points';
  if (measure === 'points') return isPoints ? ONE : null;
  if (formulas.statedAs === 'percent' || formulas.statedAs === 'percent-of-one') return ONE;
  if (!isPoints || table.scale === 'unit') return divideExact(ONE, HUNDRED);
  const maximum = unitMaximum(table, scored, results.units[unit]!.nodes, results.policy);
  return maximum === null || signOfExact(maximum) <= 0 ? null : divideExact(maximum, HUNDRED);
}

function scaleRange({ low, high }: Range, factor: Exact): Range {
  const scale = (bound: Bound | null): Bound | null =>
    bound && { ...bound, value: multiplyExact(bound.value, factor) };
  return { low: scale(low), high: scale(high) };
}
