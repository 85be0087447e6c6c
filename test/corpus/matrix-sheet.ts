/** Makes a matrix: units in rows, indicators in columns. */
import { formatCell, quoteSheetName } from '../../src/core/sheet/address';
import { makeCanvas, type Canvas } from './canvas';
import { leavesUnder, PARTS_OF_ONE } from './framework';
import { writeHeader } from './header-lines';
import {
  claimsPoints,
  entriesOf,
  makeTrueNode,
  numberCell,
  ranksOf,
  shownTotal,
  sumOf,
  totalOf,
  type Kitchen,
  type PlannedUnit,
} from './kitchen';
import { planMatrixColumns, type MatrixColumn } from './matrix-columns';
import type { MatrixPlan } from './recipe';
import { cellNumber, decimalText } from './scores';
import { writeFoot, writeHead } from './surroundings';
import type { TrueNode, TrueTable } from './truth';
import { DOCUMENTS, NO_DOCUMENT } from './words';
import type { MadeSheet } from './made-sheet';

const SHEET_NAME = 'Tổng hợp';
const SCOPES = ['Cụm 1', 'Cụm 2', 'Cụm 3'];

interface Bench {
  readonly kitchen: Kitchen;
  readonly plan: MatrixPlan;
  readonly canvas: Canvas;
  readonly columns: readonly MatrixColumn[];
  readonly left: number;
  readonly weights: readonly number[] | null;
}

/** Whole percents that add up to a hundred as nearly as they can. */
function planWeights({ leaves, nodes, dice, recipe }: Kitchen, plan: MatrixPlan): number[] | null {
  if (recipe.scores.isIndex) return nodes.map(({ maximum }) => maximum / PARTS_OF_ONE);
  if (!plan.weights) return null;
  return nodes.map((_, index) => (leaves.includes(index) ? dice.pick([5, 10, 15, 20]) : 0));
}

function columnOf({ columns, left }: Bench, kind: MatrixColumn['kind']): number | null {
  const at = columns.findIndex((column) => column.kind === kind);
  return at < 0 ? null : left + at;
}

const HAS_MAXIMUM: ReadonlySet<MatrixColumn['kind']> = new Set(['score', 'sum']);

/** The maximum that the row of maxima states in a column; null where it says nothing. */
function maximumIn({ kitchen }: Bench, column: MatrixColumn): number | null {
  const { nodes } = kitchen;
  if (column.kind === 'total') {
    return nodes.reduce((sum, node) => sum + (node.parent === null ? node.maximum : 0), 0);
  }
  if (column.node === null || !HAS_MAXIMUM.has(column.kind)) return null;
  const node = nodes[column.node]!;
  return node.isDeduction ? null : node.maximum;
}

function writeMaxima(bench: Bench, row: number, hasLabel: boolean): void {
  const { canvas, columns, left, kitchen } = bench;
  const label = columnOf(bench, 'unit')!;
  if (hasLabel) canvas.put(row, label, kitchen.header('maximumRow'));
  columns.forEach((column, at) => {
    const maximum = maximumIn(bench, column);
    if (maximum !== null) canvas.put(row, left + at, cellNumber(maximum));
  });
}

/** `(10)` or `10đ` as the last line of the header. */
function writeMaximaHeader(bench: Bench, row: number): void {
  const { canvas, columns, left, kitchen } = bench;
  const form = kitchen.dice.below(2);
  columns.forEach((column, at) => {
    const maximum = maximumIn(bench, column);
    if (maximum === null) return;
    const points = decimalText(maximum, ',');
    canvas.put(row, left + at, form === 0 ? `(${points})` : `(${points}đ)`);
  });
}

function writeWeights(bench: Bench, row: number): void {
  const { canvas, columns, left, kitchen, weights } = bench;
  canvas.put(row, columnOf(bench, 'unit')!, kitchen.header('weight'));
  columns.forEach(({ kind, node }, at) => {
    if (kind === 'score') canvas.put(row, left + at, weights![node!]! / 100);
  });
}

function writeIndexRow({ canvas, columns, left }: Bench, row: number): void {
  let number = 0;
  columns.forEach(({ kind }, at) => {
    if (kind !== 'gap') canvas.put(row, left + at, `(${++number})`);
  });
}

interface UnitLine {
  readonly row: number;
  readonly place: number;
  readonly rank: number | null;
  readonly scope: string | null;
}

function writeScored(bench: Bench, unit: PlannedUnit, row: number, at: number): string | null {
  const { canvas, columns, left, kitchen, plan } = bench;
  const { kind, node } = columns[at]!;
  if (kind === 'score') canvas.put(row, left + at, unit.scores[node!]!.cell);
  if (kind === 'claim') canvas.put(row, left + at, numberCell(unit.scores[node!]!.claim));
  if (kind === 'sum') {
    const sum = sumOf(unit, leavesUnder(kitchen.nodes, node!));
    canvas.put(row, left + at, numberCell(sum));
  }
  if (kind !== 'evidence' || plan.evidence === 'none') return null;
  const isMissing = kitchen.dice.chance(0.3);
  canvas.put(row, left + at, kitchen.dice.pick(isMissing ? NO_DOCUMENT : DOCUMENTS));
  const isOwed = isMissing && claimsPoints(unit.scores[node!]!, false);
  const cell = formatCell({ row, column: left + at });
  return isOwed ? `${quoteSheetName(SHEET_NAME)}!${cell}` : null;
}

function writeResult(bench: Bench, unit: PlannedUnit, line: UnitLine, at: number): void {
  const { canvas, columns, left, kitchen, plan } = bench;
  const column = left + at;
  const { row } = line;
  const total = numberCell(shownTotal(kitchen, unit, bench.weights));
  switch (columns[at]!.kind) {
    case 'order':
      return canvas.put(row, column, line.place);
    case 'unit':
      return canvas.put(row, column, kitchen.text(unit.name));
    case 'fact':
      return canvas.put(row, column, 10_000 + kitchen.dice.below(90_000));
    case 'total':
      if (plan.total === 'typed') canvas.put(row, column, total);
      if (plan.total === 'formula') canvas.putFormula(row, column, `=SUM(A${row + 1})`, total);
      return;
    case 'rank':
      if (plan.rank === 'typed') canvas.put(row, column, line.rank);
      if (plan.rank === 'formula') canvas.putFormula(row, column, '=RANK(A1,A:A)', line.rank);
      return;
    case 'class':
      return canvas.put(row, column, kitchen.dice.pick(['Tốt', 'Khá', 'Trung bình']));
    case 'note':
      return canvas.put(row, column, kitchen.dice.pick([null, null, 'Đã kiểm tra']));
    default:
      return;
  }
}

function scopesOf({ kitchen, plan }: Bench): (string | null)[] {
  const count = kitchen.units.length;
  return kitchen.units.map((_, at) =>
    plan.scope === 'none' ? null : SCOPES[Math.floor((at * SCOPES.length) / count)]!,
  );
}

function writeScope(bench: Bench, lines: readonly UnitLine[]): void {
  const column = columnOf(bench, 'scope');
  if (column === null) return;
  lines.forEach(({ row, scope }, at) => {
    const isFirst = lines[at - 1]?.scope !== scope;
    if (isFirst || bench.plan.scope === 'column') bench.canvas.put(row, column, scope);
  });
}

function writeUnits(
  bench: Bench,
  top: number,
): { lines: UnitLine[]; missing: string[]; next: number } {
  const { canvas, kitchen, plan, columns } = bench;
  const scopes = scopesOf(bench);
  const ranks = ranksOf(kitchen.units.map((unit) => shownTotal(kitchen, unit, bench.weights)));
  const missing: string[] = [];
  let row = top;
  const lines = kitchen.units.map((unit, at): UnitLine => {
    const scope = scopes[at]!;
    if (plan.scope === 'sections' && scope !== scopes[at - 1]) {
      canvas.put(row, columnOf(bench, 'unit')!, scope);
      row += 1;
    }
    if (kitchen.recipe.sheet.blankRows && at > 0 && at % 4 === 0) row += 1;
    const line = { row, place: at + 1, rank: ranks[at]!, scope };
    columns.forEach((_, column) => {
      const cell = writeScored(bench, unit, row, column);
      if (cell) missing.push(cell);
      writeResult(bench, unit, line, column);
    });
    row += 1;
    return line;
  });
  writeScope(bench, lines);
  return { lines, missing, next: row };
}

function writeAverages(bench: Bench, row: number): void {
  const { canvas, columns, left } = bench;
  canvas.put(row, columnOf(bench, 'unit')!, 'Trung bình');
  columns.forEach(({ kind }, at) => {
    if (kind === 'score' || kind === 'total') canvas.put(row, left + at, 0.5);
  });
}

/** Bands without a column of their own have a maximum in brackets only. */
function trueNodesOf(bench: Bench): TrueNode[] {
  const { kitchen, plan, columns } = bench;
  return kitchen.nodes.map((node, index) => {
    const hasColumn = columns.some(
      (column) => column.node === index && HAS_MAXIMUM.has(column.kind),
    );
    const isStated = plan.maxima === 'brackets' || (plan.maxima !== 'none' && hasColumn);
    const label = node.children.length > 0 ? plan.bandLabel : plan.leafLabel;
    const isCodeOnly = label === 'code' && node.code !== '';
    const hasCode = label !== 'name' || (plan.codeRow && node.children.length === 0);
    return makeTrueNode(
      { ...node, name: isCodeOnly ? '' : node.name, code: hasCode ? node.code : '' },
      isStated && !node.isDeduction ? node.maximum : null,
    );
  });
}

function headerOf(bench: Bench, top: number): number {
  const stacks = bench.columns.flatMap(({ lines }, at) =>
    lines.length > 0 ? [{ column: bench.left + at, lines }] : [],
  );
  return top + writeHeader(bench.canvas, top, stacks);
}

function tableOf(
  bench: Bench,
  lines: readonly UnitLine[],
  missingEvidence: readonly string[],
): TrueTable {
  const { kitchen, plan } = bench;
  const nodes = trueNodesOf(bench);
  const isFilled = (result: string): boolean => result === 'typed' || result === 'formula';
  return {
    shape: 'matrix',
    sheets: [SHEET_NAME],
    nodes,
    units: kitchen.units.map((unit, at) => ({
      name: unit.name,
      scope: lines[at]!.scope,
      entries: entriesOf(unit),
      total: totalOf(unit, nodes, bench.weights),
      statedTotal: isFilled(plan.total) ? shownTotal(kitchen, unit, bench.weights) : null,
      statedRank: isFilled(plan.rank) ? lines[at]!.rank : null,
    })),
    totalLine: columnOf(bench, 'total'),
    rankLine: columnOf(bench, 'rank'),
    missingEvidence,
  };
}

export function makeMatrix(kitchen: Kitchen, plan: MatrixPlan): MadeSheet {
  const { sheet } = kitchen.recipe;
  const canvas = makeCanvas();
  const columns = planMatrixColumns(kitchen, plan);
  const weights = planWeights(kitchen, plan);
  const bench: Bench = { kitchen, plan, canvas, columns, left: sheet.left, weights };
  let row = headerOf(bench, writeHead(kitchen, canvas, sheet.top, sheet.left));
  if (plan.maxima === 'header row') writeMaximaHeader(bench, row++);
  if (plan.hasIndexRow) writeIndexRow(bench, row++);
  if (plan.maxima === 'row') writeMaxima(bench, row++, true);
  if (plan.maxima === 'unlabelled row') writeMaxima(bench, row++, false);
  if (plan.weights) writeWeights(bench, row++);
  const { lines, missing, next } = writeUnits(bench, row);
  row = next;
  if (plan.maxima === 'last row') writeMaxima(bench, row++, true);
  if (plan.hasAverageRow) writeAverages(bench, row++);
  writeFoot(kitchen, canvas, row, sheet.left);
  const hiddenRows = sheet.hiddenRow ? [lines[lines.length - 1]!.row] : [];
  const spec = { ...canvas.toSpec(SHEET_NAME, sheet.knowsMerges), hiddenRows };
  return { specs: [spec], table: tableOf(bench, lines, missing) };
}
