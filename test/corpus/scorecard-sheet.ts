/** Makes scorecards: one sheet a unit, indicators in rows. */
import { formatCell, quoteSheetName } from '../../src/core/sheet/address';
import type { SheetSpec } from '../support/snapshot-of';
import { makeCanvas, type Canvas } from './canvas';
import { leavesUnder, type PlannedNode } from './framework';
import { trueNodesOf, writeFrameworkCells, type FrameworkCells } from './framework-cells';
import { writeHeader } from './header-lines';
import {
  claimsPoints,
  entriesOf,
  numberCell,
  sumOf,
  totalOf,
  type Kitchen,
  type PlannedUnit,
} from './kitchen';
import type { MadeSheet } from './made-sheet';
import type { ScorecardPlan } from './recipe';
import { cellNumber } from './scores';
import {
  planScorecardColumns,
  type ScorecardColumn,
  type ScorecardColumnKind,
} from './scorecard-columns';
import { writeFoot, writeHead } from './surroundings';
import { DOCUMENTS, NO_DOCUMENT, RULES } from './words';

interface Bench {
  readonly kitchen: Kitchen;
  readonly plan: ScorecardPlan;
  readonly columns: readonly ScorecardColumn[];
  readonly cells: FrameworkCells;
  readonly left: number;
}

interface Card extends Bench {
  readonly canvas: Canvas;
  readonly unit: PlannedUnit;
  readonly sheetName: string;
  readonly missing: string[];
}

function columnOf({ columns, left }: Bench, kind: ScorecardColumnKind): number | null {
  const at = columns.findIndex((column) => column.kind === kind);
  return at < 0 ? null : left + at;
}

/** The column of the scores that count. */
function scoreColumn(bench: Bench): number {
  const kinds = { self: 'self', plain: 'score', 'to be appraised': 'self', appraised: 'appraised' };
  return columnOf(bench, kinds[bench.plan.score] as ScorecardColumnKind)!;
}

/** The head with the unit's name; returns the row of the header. */
function writeCardHead(card: Card): number {
  const { kitchen, canvas, plan, unit, left } = card;
  const { information, unitName } = plan;
  let row = writeHead(kitchen, canvas, kitchen.recipe.sheet.top, left);
  if (information !== 'none') canvas.put(row++, left, 'A. Thông tin chung');
  if (unitName === 'line') canvas.put(row++, left, `Tên đơn vị: ${unit.name}`);
  if (unitName === 'label and value') {
    canvas.put(row, left, 'Đơn vị:');
    canvas.put(row++, left + 1, unit.name);
  }
  if (information === 'lines') {
    canvas.put(row++, left, '2. Địa chỉ: Số 1 đường 30/4');
    canvas.put(row++, left, '3. Tổng số cán bộ công chức (CBCC): 21');
    canvas.put(row++, left, '5. Tổng số người dân trên địa bàn: 15.763');
  }
  if (information === 'table') row = writeInformationTable(canvas, row, left);
  if (information !== 'none') canvas.put(row++, left, 'B. Chỉ số đánh giá');
  return row;
}

function writeInformationTable(canvas: Canvas, top: number, left: number): number {
  const lines = [
    ['TT', 'Nội dung', 'Số liệu'],
    [1, 'Tổng số cán bộ công chức (CBCC)', 19],
    [2, 'Tổng số doanh nghiệp (DN) trên địa bàn', null],
    [3, 'Tổng số người dân trên địa bàn', 15763],
  ];
  lines.forEach((line, at) => line.forEach((value, c) => canvas.put(top + at, left + c, value)));
  return top + lines.length;
}

function writeCardHeader(card: Card, top: number): number {
  const stacks = card.columns.map(({ lines }, at) => ({ column: card.left + at, lines }));
  const depth = writeHeader(card.canvas, top, stacks);
  if (!card.plan.hasIndexRow) return top + depth;
  card.columns.forEach((_, at) =>
    card.canvas.put(top + depth, card.left + at, 'abcdefghik'.charAt(at)),
  );
  return top + depth + 1;
}

/** A leaf's score, rule and evidence; an evidence cell that is owed goes to the list. */
function writeLeaf(card: Card, row: number, index: number): void {
  const { kitchen, canvas, unit, plan } = card;
  const { dice } = kitchen;
  const { cell, claim } = unit.scores[index]!;
  const isAppraised = plan.score === 'appraised';
  canvas.put(row, scoreColumn(card), cell);
  if (isAppraised) canvas.put(row, columnOf(card, 'self')!, numberCell(claim));
  const put = (kind: ScorecardColumnKind, value: string | null): void => {
    const column = columnOf(card, kind);
    if (column !== null) canvas.put(row, column, value);
  };
  put('rule', plan.ruleRows ? 'a = Số lượng đạt;' : dice.pick(RULES));
  put('verification', dice.pick(['Sở Nội vụ', 'UBND huyện cung cấp', null]));
  const isMissing = dice.chance(0.3);
  const document = dice.pick(isMissing ? NO_DOCUMENT : DOCUMENTS);
  if (plan.evidence === 'both') put('explanation', dice.pick([null, 'Đạt yêu cầu', '-']));
  const column = columnOf(card, plan.evidence === 'explanation' ? 'explanation' : 'evidence');
  if (column === null) return;
  canvas.put(row, column, document);
  if (isMissing && claimsPoints(unit.scores[index]!, isAppraised)) {
    card.missing.push(`${quoteSheetName(card.sheetName)}!${formatCell({ row, column })}`);
  }
}

/** `b = …`, `Tỷ lệ`, `Điểm` in rows of their own under the indicator. */
function writeRuleRows(card: Card, top: number): number {
  const column = columnOf(card, 'rule')!;
  const lines = ['b = Tổng số lượng;', '- Tỷ lệ = a/b;', '- Điểm = Tỷ lệ*Điểm tối đa'];
  lines.forEach((line, at) => card.canvas.put(top + at, column, line));
  return top + lines.length;
}

function writeNode(card: Card, row: number, index: number, node: PlannedNode): number {
  const { kitchen, canvas, plan, unit, cells } = card;
  if (node.children.length > 0 && cells.groupColumn !== null) {
    canvas.put(row, cells.groupColumn, kitchen.text(node.name));
    canvas.merge(row, cells.groupColumn, row + node.children.length - 1, cells.groupColumn);
    return row;
  }
  writeFrameworkCells(kitchen, canvas, row, node, cells);
  if (node.children.length > 0) {
    const sum = plan.groupSums ? sumOf(unit, leavesUnder(kitchen.nodes, index)) : null;
    if (sum !== null) canvas.put(row, scoreColumn(card), cellNumber(sum));
    return row + 1;
  }
  writeLeaf(card, row, index);
  return plan.ruleRows && plan.rule ? writeRuleRows(card, row + 1) : row + 1;
}

function writeTotal(card: Card, row: number): number {
  const { kitchen, canvas, unit, left, cells } = card;
  const label = columnOf(card, 'name') ?? left;
  canvas.put(row, label, kitchen.text('TỔNG CỘNG'));
  const maximum = kitchen.nodes.reduce(
    (sum, node) => sum + (node.parent === null ? node.maximum : 0),
    0,
  );
  if (cells.maximumColumn !== null) canvas.put(row, cells.maximumColumn, cellNumber(maximum));
  canvas.put(row, scoreColumn(card), numberCell(sumOf(unit, kitchen.leaves)));
  return row + 1;
}

/** The node in the middle that begins a row of its own. */
function pageBreak({ kitchen: { nodes }, cells }: Card): number {
  const half = Math.floor(nodes.length / 2);
  const isBelowGroup = cells.groupColumn !== null && nodes[half - 1]!.children.length > 0;
  return isBelowGroup ? half - 1 : half;
}

function writeCard(card: Card): SheetSpec {
  const { kitchen, canvas, plan } = card;
  const { sheet } = kitchen.recipe;
  let row = writeCardHeader(card, writeCardHead(card));
  if (plan.total === 'first') row = writeTotal(card, row);
  const breakAt = pageBreak(card);
  kitchen.nodes.forEach((node, index) => {
    if (sheet.blankRows && index > 0 && node.parent === null) row += 1;
    if (plan.repeatsHeader && index === breakAt) row = writeCardHeader(card, row);
    row = writeNode(card, row, index, node);
  });
  if (plan.total === 'last') row = writeTotal(card, row);
  writeFoot(kitchen, canvas, row, card.left);
  const spec = canvas.toSpec(card.sheetName, sheet.knowsMerges);
  return { ...spec, hiddenRows: sheet.hiddenRow ? [row - 2] : [] };
}

function cellsOf(kitchen: Kitchen, plan: ScorecardPlan, left: number): FrameworkCells {
  const first = plan.codes === 'column' ? left + 1 : left;
  const name = plan.hasGroupColumn ? first + 1 : first;
  return {
    numberColumn: plan.codes === 'column' ? left : null,
    nameColumn: name,
    groupColumn: plan.hasGroupColumn ? first : null,
    maximumColumn: plan.maxima === 'column' ? name + 1 : null,
    hasMaximaInNames: plan.maxima === 'name',
    codesAsNumbers: plan.codesAsNumbers,
    hasGroupMaxima: plan.groupMaxima,
    pointsForm: kitchen.dice.below(3),
  };
}

export function makeScorecards(kitchen: Kitchen, plan: ScorecardPlan): MadeSheet {
  const { left } = kitchen.recipe.sheet;
  const cells = cellsOf(kitchen, plan, left);
  const columns = planScorecardColumns(kitchen, plan);
  const missing: string[] = [];
  const names = kitchen.units.map(({ name }, at) =>
    plan.unitName === 'sheet' ? name : `Phiếu ${at + 1}`,
  );
  const specs = kitchen.units.map((unit, at) =>
    writeCard({
      ...{ kitchen, plan, columns, cells, left, unit, missing },
      canvas: makeCanvas(),
      sheetName: names[at]!,
    }),
  );
  const nodes = trueNodesOf(kitchen, cells);
  const units = kitchen.units.map((unit) => ({
    name: unit.name,
    scope: null,
    entries: entriesOf(unit),
    total: totalOf(unit, nodes, null),
    statedTotal: plan.total === 'none' ? null : sumOf(unit, kitchen.leaves),
    statedRank: null,
  }));
  const lines = { totalLine: null, rankLine: null, missingEvidence: missing };
  return { specs, table: { shape: 'scorecard', sheets: names, nodes, units, ...lines } };
}
