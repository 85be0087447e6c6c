/** Reads a transposed table: indicators in rows, one column a unit. */
import type { ColumnMeaning } from '../mapping/mapping';
import { decideSeparator, separatorEvidence, VIETNAMESE_DECIMAL } from '../number/number-column';
import type { DecimalSeparator } from '../number/parse-number';
import type {
  EvidenceEntry,
  ResultLine,
  ScoredUnit,
  ScoreEntry,
  ScoreTable,
  StatedNumber,
} from '../scorebook';
import { formatCell } from '../sheet/address';
import { preferAnswered } from './answered-columns';
import { blockRange, blockTitle, type Block } from './block';
import {
  chooseNumberColumn,
  isBlankColumn,
  type BlockColumn,
  type ShapedBlock,
} from './choose-shape';
import { isNumeric, isWords } from './column-contents';
import {
  readFrameworkRows,
  readRowNumbers,
  skippedRows,
  type FrameworkRows,
  type ResultRow,
} from './framework-rows';
import { buildFrameworkTree, rowsOfGroups, type FrameworkTree } from './framework-tree';
import { describeArea, meaningsOf, type AreaLayout } from './layout';
import type { PathPart } from './header-paths';
import { sortRankLines, type RankLines } from './rank-lines';
import { readScale } from './scale';
import {
  chooseScoreColumns,
  groupBySubject,
  subjectWords,
  type ScoreColumns,
} from './score-columns';
import { readPlaces, scorePlace, type ScorePlace } from './figure-rows';
import { readEvidence, readStated } from './stated';
import { chooseTablePhase } from './table-phase';
import type { TableReading } from './table-reading';
import { withUnnamedMaximum } from './unnamed-maximum';

interface UnitColumns extends ScoreColumns {
  /** Of every phase. */
  readonly columns: readonly BlockColumn[];
  readonly header: PathPart;
  readonly scope: string | null;
  readonly evidence: BlockColumn | null;
}

interface Transposed {
  readonly block: Block;
  readonly tree: FrameworkTree;
  readonly framework: FrameworkRows;
  readonly ranks: RankLines;
  readonly decimal: DecimalSeparator;
}

/** So many units show which rows are sums of others. */
const UNITS_COMPARED = 20;

function isUnitColumn(
  { role, subject, contents, index, answer }: BlockColumn,
  labelled: ReadonlySet<number>,
): boolean {
  if (answer !== null) return answer === 'score';
  if (labelled.has(index) || subject.length === 0 || isWords(contents)) return false;
  return role === null || role === 'score';
}

/** Whether the two stand under one band. */
function shareBand(a: BlockColumn, b: BlockColumn): boolean {
  const [first, second] = [a.path, b.path].map((path) => (path.length > 1 ? path[0]!.cell : null));
  return first && second ? first.row === second.row && first.column === second.column : false;
}

/** A unit of which a word or two is all that is known so far: between units, or in their band. */
function isAmongUnits(column: BlockColumn, units: readonly BlockColumn[], rows: number): boolean {
  const { role, subject, contents, index } = column;
  const isBetween = units.some((unit) => unit.index < index) && units.some((u) => u.index > index);
  const isPlaced = isBetween || units.some((unit) => shareBand(unit, column));
  return (
    column.answer === null &&
    role === null &&
    subject.length > 0 &&
    isPlaced &&
    contents.texts * 2 <= rows
  );
}

/** Bands over units are their scope when there are several. */
function scopeOf(subject: readonly PathPart[], all: readonly BlockColumn[]): string | null {
  if (subject.length < 2) return null;
  const bands = new Set(all.map((column) => column.subject[0]!.squeezed));
  return bands.size > 1 ? subject[0]!.name : null;
}

function evidenceFor(
  columns: readonly BlockColumn[],
  unit: BlockColumn,
  next: number,
): BlockColumn | null {
  const evidence = columns.filter(({ role }) => role === 'evidence');
  const words = subjectWords(unit);
  return (
    evidence.find((column) => subjectWords(column) === words) ??
    evidence.find(
      ({ index, subject }) => subject.length === 0 && index > unit.index && index < next,
    ) ??
    null
  );
}

/** Scores under a word that names no unit are known by it all the same when a person said so. */
function withSubject(column: BlockColumn): BlockColumn {
  const isNameless = column.answer === 'score' && column.subject.length === 0;
  return isNameless ? { ...column, subject: column.path.slice(-1) } : column;
}

function unitColumnsOf({ block, columns: own, labels }: ShapedBlock): UnitColumns[] {
  const columns = own.map(withSubject);
  const labelled = new Set(labels.map(({ index }) => index));
  const sure = columns.filter((column) => isUnitColumn(column, labelled));
  const all = columns.filter(
    (column) => sure.includes(column) || isAmongUnits(column, sure, block.rows.length),
  );
  const hasNumbers = all.some(({ contents }) => isNumeric(contents));
  const units = groupBySubject(
    all.filter((column) => hasNumbers || column.answer !== null || !isBlankColumn(column)),
  );
  const phase = chooseTablePhase(block, units.flat());
  return units.map((group, at) => {
    const chosen = chooseScoreColumns(block, group, phase);
    const { subject } = chosen.score;
    const next = units[at + 1]?.[0]?.index ?? Infinity;
    return {
      ...chosen,
      columns: group,
      header: subject[subject.length - 1]!,
      scope: scopeOf(subject, all),
      evidence: evidenceFor(columns, chosen.score, next),
    };
  });
}

/** A group's own cell stands beside its name; the rows that continue it are not its score. */
function placeOfScore(tree: FrameworkTree, block: Block, node: number, column: number): ScorePlace {
  const { children, cell } = tree.nodes[node]!;
  const rows = children.length > 0 ? [cell.row] : tree.rows[node]!;
  return scorePlace(block, rows, column);
}

function readUnitColumn({ block, tree, decimal }: Transposed, column: number): ScoreEntry[] {
  const places = tree.nodes.map((_, node) => placeOfScore(tree, block, node, column));
  return readPlaces(block, places, {
    fallback: decimal,
    maximumOf: (index) => tree.nodes[index]!.maxPoints,
  });
}

function readStatedAt({ block, decimal }: Transposed, row: number, column: number): StatedNumber {
  return readStated(block.grid, [{ row, column }], decimal)[0]!;
}

function readLine(table: Transposed, line: ResultLine | null, column: number): StatedNumber | null {
  return line && readStatedAt(table, line.index, column);
}

function readGroups(table: Transposed, column: number): Map<number, StatedNumber> {
  const found = new Map<number, StatedNumber>();
  rowsOfGroups(table.tree).forEach((index) => {
    const stated = readStatedAt(table, table.tree.nodes[index]!.cell.row, column);
    if (stated.value || stated.text) found.set(index, stated);
  });
  return found;
}

function readUnitEvidence(
  table: Transposed,
  { evidence, claim, score }: UnitColumns,
  entries: readonly ScoreEntry[],
): Map<number, EvidenceEntry> {
  const found = new Map<number, EvidenceEntry>();
  if (!evidence) return found;
  const { block, tree } = table;
  const claims = claim.index === score.index ? entries : readUnitColumn(table, claim.index);
  tree.nodes.forEach((node, index) => {
    if (node.children.length > 0 || !node.isScored) return;
    const { cell } = placeOfScore(tree, block, index, claim.index);
    const claimCell = { sheetId: block.grid.sheet.id, ...cell };
    const cells = tree.rows[index]!.map((row) => ({ row, column: evidence.index }));
    found.set(index, readEvidence(block.grid, cells, claimCell, claims[index]!));
  });
  return found;
}

function readUnit(table: Transposed, columns: UnitColumns): ScoredUnit {
  const { block, tree, framework, ranks } = table;
  const sheetId = block.grid.sheet.id;
  const column = columns.score.index;
  const entries = readUnitColumn(table, column).map((entry, index): ScoreEntry =>
    tree.nodes[index]!.children.length > 0 ? { state: 'blank' } : entry,
  );
  return {
    name: columns.header.name || (columns.header.code?.text ?? ''),
    cell: { sheetId, ...columns.header.cell },
    scope: columns.scope,
    entries,
    cellOf: (node) => ({ sheetId, ...placeOfScore(tree, block, node, column).cell }),
    statedGroups: readGroups(table, column),
    statedTotal: readLine(table, lineOf(framework.total), column),
    statedRank: readLine(table, ranks.rank, column),
    statedGroupRanks: new Map(
      [...ranks.groupRanks].map(([node, { index }]) => [node, readStatedAt(table, index, column)]),
    ),
    statedScopeRank: readLine(table, ranks.scopeRank, column),
    evidence: readUnitEvidence(table, columns, entries),
  };
}

function lineOf(row: ResultRow | null): ResultLine | null {
  return row && { index: row.row, header: row.label };
}

interface LabelColumns {
  readonly number: BlockColumn | null;
  readonly maximum: BlockColumn | null;
  readonly weight: BlockColumn | null;
}

function usedColumns(
  { labels }: ShapedBlock,
  units: readonly UnitColumns[],
  { number, maximum, weight }: LabelColumns,
): Map<number, ColumnMeaning> {
  return meaningsOf([
    ...labels.map((label) => ['name', label] as const),
    ['code', number],
    ['maximum', maximum],
    ['weight', weight],
    ...units.flatMap(({ columns, evidence }) => [
      ...columns.map((column) => ['score', column] as const),
      ['evidence', evidence] as const,
    ]),
  ]);
}

/** Null when no indicator or no unit can be made out. */
export function readTransposed(given: ShapedBlock): TableReading | null {
  const shaped = withUnnamedMaximum(given);
  const { block, columns, labels } = shaped;
  const unitColumns = unitColumnsOf(shaped);
  const find = (role: BlockColumn['role']): BlockColumn | null =>
    preferAnswered(columns.filter((column) => column.role === role)).find(
      ({ contents, answer }) => answer !== null || !isWords(contents),
    ) ?? null;
  const [maximum, weight] = [find('maximum'), find('weight')];
  const number = chooseNumberColumn(shaped);
  const framework = readFrameworkRows(block, {
    number: number?.index ?? null,
    names: labels.map(({ index }) => index),
    maximum: maximum?.index ?? null,
    weight: weight?.index ?? null,
    values: unitColumns.map(({ score }) => score.index),
  });
  const maxima = readRowNumbers(block, maximum?.index ?? null);
  const compared = unitColumns.slice(0, UNITS_COMPARED);
  const tree = buildFrameworkTree(
    framework.items,
    compared.map(({ score }) => readRowNumbers(block, score.index, maxima)),
  );
  const leaves = tree.nodes.filter(({ isScored, children }) => isScored && children.length === 0);
  if (unitColumns.length === 0 || leaves.length === 0) return null;
  const cells = unitColumns.flatMap(({ score }) =>
    block.rows.map((row) => block.grid.value(row, score.index)),
  );
  const decimal = decideSeparator(separatorEvidence(cells), VIETNAMESE_DECIMAL);
  const ranks = sortRankLines(framework.ranks, tree.nodes, null);
  const table = { block, tree, framework, ranks, decimal };
  const units = unitColumns.map((unit) => readUnit(table, unit));
  const layout = {
    ...{ block, columns, skipped: skippedRows(framework, tree), rows: tree.rows.flat() },
    range: blockRange(block, framework.lastRow),
    used: usedColumns(shaped, unitColumns, { maximum, weight, number }),
  };
  return makeReading(table, units, maxima, describeArea(layout));
}

function makeReading(
  { block, tree, framework, ranks }: Transposed,
  units: readonly ScoredUnit[],
  maxima: ReturnType<typeof readRowNumbers>,
  layout: AreaLayout,
): TableReading {
  const scale = readScale(tree.nodes, units);
  const sheetId = block.grid.sheet.id;
  const { range } = layout.area;
  const rows = tree.rows.flat();
  const id = `${sheetId}!${formatCell({ row: range.top, column: range.left })}`;
  const table: ScoreTable = {
    id,
    shape: 'transposed',
    title: blockTitle(block),
    areas: [{ sheetId, range }],
    body: { ...range, top: Math.min(...rows), bottom: Math.max(...rows) },
    headerRow: block.header.bottom,
    nodes: scale.nodes,
    aggregation: scale.aggregation,
    statedMaximum: (framework.total && maxima.get(framework.total.row)) ?? null,
    scale: scale.scale,
    units,
    scopeName: null,
    scopeColumn: null,
    framework: null,
    scopeIsPeriod: false,
    resultLines: { ...ranks, total: lineOf(framework.total), status: null },
  };
  return { table, layouts: [{ tableId: id, ...layout }], isIndex: scale.isIndex };
}
