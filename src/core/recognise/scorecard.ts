/** Reads one scorecard: the sheet of one unit, indicators in rows. */
import type { ColumnMeaning } from '../mapping/mapping';
import { decideSeparator, separatorEvidence, VIETNAMESE_DECIMAL } from '../number/number-column';
import { formatDecimal, type Exact } from '../number/exact';
import type {
  EvidenceEntry,
  FrameworkNode,
  ScoredUnit,
  ScoreEntry,
  StatedNumber,
} from '../scorebook';
import type { CellRange } from '../sheet/address';
import { readSheetName } from '../text/legacy/sheet-name';
import { preferAnswered } from './answered-columns';
import { blockRange, type Block } from './block';
import { chooseNumberColumn, type BlockColumn, type ShapedBlock } from './choose-shape';
import { describeArea, meaningsOf, type AreaLayout } from './layout';
import { codeKey } from './code';
import { isNumeric, isWords } from './column-contents';
import {
  readFrameworkRows,
  readRowNumbers,
  skippedRows,
  type FrameworkRows,
} from './framework-rows';
import {
  buildFrameworkTree,
  rowsOfGroups,
  type FrameworkTree,
  type RowScores,
} from './framework-tree';
import type { Grid } from './grid';
import { chooseScoreColumns, type ScoreColumns } from './score-columns';
import { readPlaces, scorePlace } from './figure-rows';
import { readEvidence, readStated } from './stated';
import { answeredUnitName, findUnitName } from './unit-name';

export interface Scorecard {
  readonly shaped: ShapedBlock;
  readonly block: Block;
  readonly tree: FrameworkTree;
  readonly layout: AreaLayout;
  readonly range: CellRange;
  readonly body: CellRange;
  readonly unit: ScoredUnit;
  readonly statedMaximum: Exact | null;
  readonly status: BlockColumn | null;
  /** What each score column gives the rows. */
  readonly scores: readonly RowScores[];
  /** The same for every sheet of one framework: codes, names and maxima in their order. */
  readonly frameworkKey: string;
}

interface CardColumns {
  readonly number: BlockColumn | null;
  readonly maximum: BlockColumn | null;
  readonly weight: BlockColumn | null;
  readonly scores: readonly BlockColumn[];
  readonly evidence: BlockColumn | null;
}

const byRole = (columns: readonly BlockColumn[], role: BlockColumn['role']): BlockColumn[] =>
  columns.filter((column) => column.role === role);

/** Words give no numbers, unless a person said that they are to. */
function isReadable({ contents, answer }: Pick<BlockColumn, 'contents' | 'answer'>): boolean {
  return answer !== null || !isWords(contents);
}

/** `Tổng điểm (1000)` is the maximum where no other column is. */
function chooseMaximum(columns: readonly BlockColumn[]): BlockColumn | null {
  const maxima = preferAnswered(byRole(columns, 'maximum')).filter(isReadable);
  if (maxima.length > 0) return maxima.find(({ contents }) => isNumeric(contents)) ?? maxima[0]!;
  const scores = byRole(columns, 'score');
  const totals = byRole(columns, 'total').filter(({ contents }) => isNumeric(contents));
  return (
    totals.find(({ maximum }) => maximum !== null) ??
    (scores.length > 0 ? (totals[0] ?? null) : null)
  );
}

/** The evidence given, in the unit's own band when there are two; else the explanation. */
function chooseEvidence(
  columns: readonly BlockColumn[],
  claim: BlockColumn | null,
): BlockColumn | null {
  const bandOf = (column: BlockColumn): number | null =>
    column.path.length > 1 ? column.path[0]!.cell.column : null;
  const evidence = preferAnswered(byRole(columns, 'evidence'));
  const claimBand = claim && bandOf(claim);
  const inBand = evidence.find((column) => claimBand !== null && bandOf(column) === claimBand);
  return inBand ?? evidence[evidence.length - 1] ?? byRole(columns, 'explanation')[0] ?? null;
}

const FIGURES = /^(?:ketqua|ketquathuchien|giatri)$/;

/**
 * Beside wordings and a column of points, "Kết quả thực hiện" holds the figures that the points
 * are for.
 */
function withoutFigures(
  columns: readonly BlockColumn[],
  scores: readonly BlockColumn[],
): readonly BlockColumn[] {
  const isFigures = ({ answer, path }: BlockColumn): boolean =>
    answer === null && FIGURES.test(path[path.length - 1]?.squeezed ?? '');
  const points = scores.filter((column) => !isFigures(column));
  const hasPoints = points.some(({ path }) => /diem/.test(path[path.length - 1]?.squeezed ?? ''));
  return hasPoints && byRole(columns, 'rule').length > 0 ? points : scores;
}

function sortColumns(shaped: ShapedBlock): CardColumns {
  const { columns } = shaped;
  const maximum = chooseMaximum(columns);
  const scores = columns.filter(
    ({ role, index, ...column }) =>
      (role === 'score' || role === 'total') && index !== maximum?.index && isReadable(column),
  );
  const own = withoutFigures(
    columns,
    scores.filter(({ role }) => role === 'score'),
  );
  const claim = own.find(({ phase }) => phase === 'self') ?? own[0] ?? null;
  return {
    number: chooseNumberColumn(shaped),
    maximum,
    weight: preferAnswered(byRole(columns, 'weight')).find(isReadable) ?? null,
    scores: own.length > 0 ? own : scores,
    evidence: chooseEvidence(columns, claim),
  };
}

interface CardReading {
  readonly block: Block;
  readonly tree: FrameworkTree;
  readonly chosen: ScoreColumns;
}

function readColumn({ block, tree }: CardReading, column: number): ScoreEntry[] {
  const places = tree.rows.map((rows) => scorePlace(block, rows, column));
  const values = block.rows.map((row) => block.grid.value(row, column));
  return readPlaces(block, places, {
    fallback: decideSeparator(separatorEvidence(values), VIETNAMESE_DECIMAL),
    maximumOf: (index) => tree.nodes[index]!.maxPoints,
  });
}

function readCardEvidence(
  reading: CardReading,
  evidence: BlockColumn | null,
  entries: readonly ScoreEntry[],
): Map<number, EvidenceEntry> {
  const found = new Map<number, EvidenceEntry>();
  if (!evidence) return found;
  const { block, tree, chosen } = reading;
  const isScore = chosen.claim.index === chosen.score.index;
  const claims = isScore ? entries : readColumn(reading, chosen.claim.index);
  tree.nodes.forEach((node, index) => {
    if (node.children.length > 0 || !node.isScored) return;
    const rows = tree.rows[index]!;
    const claimCell = {
      sheetId: block.grid.sheet.id,
      ...scorePlace(block, rows, chosen.claim.index).cell,
    };
    const cells = rows.map((row) => ({ row, column: evidence.index }));
    found.set(index, readEvidence(block.grid, cells, claimCell, claims[index]!));
  });
  return found;
}

function readStatedGroups({ block, tree, chosen }: CardReading): Map<number, StatedNumber> {
  const groups = rowsOfGroups(tree);
  const cells = groups.map((index) => ({
    row: tree.nodes[index]!.cell.row,
    column: chosen.score.index,
  }));
  const stated = readStated(block.grid, cells, VIETNAMESE_DECIMAL);
  return new Map(
    groups.flatMap((index, at): [number, StatedNumber][] =>
      stated[at]!.value || stated[at]!.text ? [[index, stated[at]!]] : [],
    ),
  );
}

const BLANK: ScoreEntry = { state: 'blank' };

function readUnit(
  reading: CardReading,
  evidence: BlockColumn | null,
  framework: FrameworkRows,
): ScoredUnit {
  const { block, tree, chosen } = reading;
  const { grid, header } = block;
  const sheetId = grid.sheet.id;
  const read = readColumn(reading, chosen.score.index);
  const entries = read.map((entry, index) =>
    tree.nodes[index]!.children.length > 0 ? BLANK : entry,
  );
  const cells = tree.rows.map((rows) => scorePlace(block, rows, chosen.score.index).cell);
  const firstScored = tree.nodes.find(({ isScored }) => isScored)?.cell.row ?? header.bottom;
  const stated =
    answeredUnitName(grid) ??
    findUnitName(grid, block.headTop, header.top - 1) ??
    findUnitName(grid, header.bottom + 1, firstScored - 1);
  const origin = { row: grid.range.top, column: grid.range.left };
  const total = framework.total && { row: framework.total.row, column: chosen.score.index };
  return {
    name: stated?.name ?? readSheetName(grid.sheet),
    cell: { sheetId, ...(stated?.cell ?? origin) },
    scope: null,
    entries,
    cellOf: (node) => ({ sheetId, ...cells[node]! }),
    statedGroups: readStatedGroups(reading),
    statedTotal: total ? readStated(grid, [total], VIETNAMESE_DECIMAL)[0]! : null,
    statedRank: null,
    statedGroupRanks: new Map(),
    statedScopeRank: null,
    evidence: readCardEvidence(reading, evidence, entries),
  };
}

function keyOfFramework({ wordsOf }: Grid, nodes: readonly FrameworkNode[]): string {
  return nodes
    .map(({ code, name, maxPoints, parent }) => {
      const maximum = maxPoints ? formatDecimal(maxPoints) : '';
      return [codeKey(code), wordsOf(name), maximum, parent].join('|');
    })
    .join('\n');
}

function usedColumns(columns: CardColumns, { labels }: ShapedBlock): Map<number, ColumnMeaning> {
  return meaningsOf([
    ...labels.map((label) => ['name', label] as const),
    ...columns.scores.map((score) => ['score', score] as const),
    ['code', columns.number],
    ['maximum', columns.maximum],
    ['weight', columns.weight],
    ['evidence', columns.evidence],
  ]);
}

/** Null when the block names no indicator or holds no score column. */
export function readScorecard(
  shaped: ShapedBlock,
  elsewhere: readonly RowScores[] = [],
): Scorecard | null {
  const { block, labels } = shaped;
  const columns = sortColumns(shaped);
  if (columns.scores.length === 0) return null;
  const framework = readFrameworkRows(block, {
    number: columns.number?.index ?? null,
    names: labels.map(({ index }) => index),
    maximum: columns.maximum?.index ?? null,
    weight: columns.weight?.index ?? null,
    values: columns.scores.map(({ index }) => index),
    scoredElsewhere: new Set(elsewhere.flatMap((own) => [...own.keys()])),
  });
  const maxima = readRowNumbers(block, columns.maximum?.index ?? null);
  const scores = columns.scores.map(({ index }) => readRowNumbers(block, index, maxima));
  const tree = buildFrameworkTree(framework.items, [...scores, ...elsewhere]);
  if (!tree.nodes.some(({ isScored, children }) => isScored && children.length === 0)) return null;
  const reading = { block, tree, chosen: chooseScoreColumns(block, columns.scores) };
  const range = blockRange(block, framework.lastRow);
  const rows = tree.rows.flat();
  return {
    shaped,
    block,
    tree,
    layout: describeArea({
      ...{ block, columns: shaped.columns, range, rows },
      used: usedColumns(columns, shaped),
      skipped: skippedRows(framework, tree),
    }),
    range,
    body: { ...range, top: Math.min(...rows), bottom: Math.max(...rows) },
    unit: readUnit(reading, columns.evidence, framework),
    statedMaximum:
      (framework.total && maxima.get(framework.total.row)) ?? columns.maximum?.maximum ?? null,
    status: byRole(shaped.columns, 'status')[0] ?? null,
    scores,
    frameworkKey: keyOfFramework(block.grid, tree.nodes),
  };
}
