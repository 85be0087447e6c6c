/** Makes a transposed table: indicators in rows, one column a unit. */
import { makeCanvas, type Canvas } from './canvas';
import { leavesUnder, type PlannedNode } from './framework';
import { trueNodesOf, writeFrameworkCells, type FrameworkCells } from './framework-cells';
import { writeHeader, type HeaderLine, type HeaderStack } from './header-lines';
import type { HeaderKind } from './header-pool';
import { entriesOf, numberCell, ranksOf, sumOf, totalOf, type Kitchen } from './kitchen';
import type { MadeSheet } from './made-sheet';
import type { ResultPlan, TransposedPlan } from './recipe';
import { cellNumber } from './scores';
import { writeFoot, writeHead } from './surroundings';
import { RULES } from './words';

const SHEET_NAME = 'PL4_TONG_HOP';

interface Bench {
  readonly kitchen: Kitchen;
  readonly plan: TransposedPlan;
  readonly canvas: Canvas;
  readonly cells: FrameworkCells;
  readonly stacks: readonly HeaderStack[];
  readonly ruleColumn: number | null;
  readonly firstUnit: number;
}

function scopeOf({ units }: Kitchen, plan: TransposedPlan, at: number): string | null {
  return plan.scopes ? `Cụm ${1 + Math.floor((at * 2) / units.length)}` : null;
}

function unitLines(kitchen: Kitchen, plan: TransposedPlan, at: number): HeaderLine[] {
  const own = { key: `unit ${at}`, text: kitchen.text(kitchen.units[at]!.name) };
  const scope = scopeOf(kitchen, plan, at);
  if (scope !== null) return [{ key: scope, text: scope }, own];
  return plan.unitsBand ? [{ key: 'units', text: kitchen.header('unitsBand') }, own] : [own];
}

function planStacks(kitchen: Kitchen, plan: TransposedPlan): HeaderStack[] {
  const role = (kind: HeaderKind): HeaderLine[] => [{ key: kind, text: kitchen.header(kind) }];
  const lines = [
    ...(plan.codes === 'column' ? [role('number')] : []),
    role('name'),
    ...(plan.maxima === 'column' ? [role('maximum')] : []),
    ...(plan.rule ? [role('rule')] : []),
    ...kitchen.units.map((_, at) => unitLines(kitchen, plan, at)),
    ...(plan.hasNote ? [role('note')] : []),
  ];
  const { left } = kitchen.recipe.sheet;
  return lines.map((stack, at) => ({ column: left + at, lines: stack }));
}

function openBench(kitchen: Kitchen, plan: TransposedPlan): Bench {
  const { left } = kitchen.recipe.sheet;
  const name = plan.codes === 'column' ? left + 1 : left;
  const maximum = plan.maxima === 'column' ? name + 1 : null;
  const rule = plan.rule ? (maximum ?? name) + 1 : null;
  return {
    ...{ kitchen, plan, canvas: makeCanvas(), stacks: planStacks(kitchen, plan) },
    cells: {
      numberColumn: plan.codes === 'column' ? left : null,
      nameColumn: name,
      groupColumn: null,
      maximumColumn: maximum,
      hasMaximaInNames: plan.maxima === 'name',
      codesAsNumbers: plan.codesAsNumbers,
      hasGroupMaxima: true,
      pointsForm: kitchen.dice.below(3),
    },
    ruleColumn: rule,
    firstUnit: (rule ?? maximum ?? name) + 1,
  };
}

function writeNode(bench: Bench, row: number, index: number, node: PlannedNode): void {
  const { kitchen, plan, canvas, firstUnit, ruleColumn } = bench;
  writeFrameworkCells(kitchen, canvas, row, node, bench.cells);
  if (ruleColumn !== null && node.children.length === 0) {
    canvas.put(row, ruleColumn, kitchen.dice.pick(RULES));
  }
  kitchen.units.forEach((unit, at) => {
    const sum = plan.groupSums ? sumOf(unit, leavesUnder(kitchen.nodes, index)) : null;
    const { cell } = unit.scores[index]!;
    canvas.put(row, firstUnit + at, node.children.length > 0 ? numberCell(sum) : cell);
  });
}

function writeResultRow(
  bench: Bench,
  row: number,
  label: string,
  plan: ResultPlan,
  values: readonly (number | null)[],
): number {
  if (plan === 'none') return row;
  const { canvas, cells, firstUnit, kitchen } = bench;
  canvas.put(row, cells.nameColumn, kitchen.text(label));
  values.forEach((value, at) => {
    if (plan === 'typed') canvas.put(row, firstUnit + at, value);
    if (plan === 'formula') canvas.putFormula(row, firstUnit + at, '=SUM(A1:A2)', value);
  });
  return row + 1;
}

function writeResults(bench: Bench, top: number): { next: number; total: number; rank: number } {
  const { kitchen, plan, canvas, cells } = bench;
  const totals = kitchen.units.map((unit) => sumOf(unit, kitchen.leaves));
  const rank = writeResultRow(
    bench,
    top,
    'Tổng điểm',
    plan.total,
    totals.map(numberCell) as number[],
  );
  if (plan.total !== 'none' && cells.maximumColumn !== null) {
    const tops = kitchen.nodes.filter(({ parent }) => parent === null);
    canvas.put(
      top,
      cells.maximumColumn,
      cellNumber(tops.reduce((sum, { maximum }) => sum + maximum, 0)),
    );
  }
  const next = writeResultRow(bench, rank, 'Xếp hạng', plan.rank, ranksOf(totals));
  return { next, total: top, rank };
}

function writeIndexRow(bench: Bench, row: number): void {
  bench.stacks.forEach(({ column }, at) => bench.canvas.put(row, column, at + 1));
}

export function makeTransposed(kitchen: Kitchen, plan: TransposedPlan): MadeSheet {
  const { sheet } = kitchen.recipe;
  const bench = openBench(kitchen, plan);
  const { canvas } = bench;
  let row = writeHead(kitchen, canvas, sheet.top, sheet.left);
  row += writeHeader(canvas, row, bench.stacks);
  if (plan.hasIndexRow) writeIndexRow(bench, row++);
  kitchen.nodes.forEach((node, index) => {
    if (sheet.blankRows && index > 0 && node.parent === null) row += 1;
    writeNode(bench, row++, index, node);
  });
  const { next, total, rank } = writeResults(bench, row);
  writeFoot(kitchen, canvas, next, sheet.left);
  const spec = canvas.toSpec(SHEET_NAME, sheet.knowsMerges);
  const nodes = trueNodesOf(kitchen, bench.cells);
  const ranks = ranksOf(kitchen.units.map((unit) => sumOf(unit, kitchen.leaves)));
  const isFilled = (result: ResultPlan): boolean => result === 'typed' || result === 'formula';
  const units = kitchen.units.map((unit, at) => ({
    name: unit.name,
    scope: scopeOf(kitchen, plan, at),
    entries: entriesOf(unit),
    total: totalOf(unit, nodes, null),
    statedTotal: isFilled(plan.total) ? sumOf(unit, kitchen.leaves) : null,
    statedRank: isFilled(plan.rank) ? ranks[at]! : null,
  }));
  return {
    specs: [{ ...spec, hiddenRows: sheet.hiddenRow ? [row - 1] : [] }],
    table: {
      ...{ shape: 'transposed', sheets: [SHEET_NAME], nodes, units, missingEvidence: [] },
      totalLine: plan.total === 'none' ? null : total,
      rankLine: plan.rank === 'none' ? null : rank,
    },
  };
}
