/** Matrices as random tests make them: a Snapshot and the ScoreTable that stands on it. */
import { exactFromDecimal, exactToNumber, type Exact } from '../../../src/core/number/exact';
import type {
  Aggregation,
  FrameworkNode,
  ScoredUnit,
  ScoreEntry,
  ScoreTable,
} from '../../../src/core/scorebook';
import type { CellValue, Snapshot } from '../../../src/core/sheet/snapshot';
import { sheetSnapshotOf } from '../../support/snapshot-of';

/** A group, or a leaf when it has no children; only leaves have cells for maximum and weight. */
export interface NodeCase {
  /** Its place in the tree when left out: `Nhóm 1.2`. */
  readonly name?: string;
  readonly max?: string | null;
  readonly weight?: string | null;
  /** Null or left out: as the table gathers. */
  readonly aggregation?: Aggregation | null;
  readonly most?: string | null;
  readonly least?: string | null;
  readonly children?: readonly NodeCase[];
}

/** What a score cell holds and what is read from it. */
export interface ScoreCase {
  readonly value: CellValue;
  readonly entry: ScoreEntry;
}

export interface UnitCase {
  readonly scope: string;
  /** One per leaf, in the order of the tree. */
  readonly scores: readonly ScoreCase[];
}

export interface MatrixCase {
  readonly name: string;
  readonly nodes: readonly NodeCase[];
  readonly units: readonly UnitCase[];
  readonly aggregation: ScoreTable['aggregation'];
  readonly scopeIsPeriod?: boolean;
}

export function numberScore(decimal: string): ScoreCase {
  return {
    value: Number(decimal),
    entry: { state: 'scored', value: exactFromDecimal(decimal), isText: false },
  };
}

/** A number that somebody typed as text, with a comma. */
export function textScore(decimal: string): ScoreCase {
  return {
    value: decimal.replace('.', ','),
    entry: { state: 'scored', value: exactFromDecimal(decimal), isText: true },
  };
}

/** A text that only the recogniser can read. */
export function wordyScore(decimal: string): ScoreCase {
  return {
    value: `${decimal.replace('.', ',')} điểm`,
    entry: { state: 'scored', value: exactFromDecimal(decimal), isText: true },
  };
}

export const BLANK: ScoreCase = { value: null, entry: { state: 'blank' } };
export const NOT_APPLICABLE: ScoreCase = {
  value: 'KP',
  entry: { state: 'notApplicable', text: 'KP' },
};

const FIRST_LEAF_COLUMN = 2;
const MAX_ROW = 1;
const WEIGHT_ROW = 2;
const HEADER_ROW = 3;
const FIRST_UNIT_ROW = 4;

/**
 * Row 1 title, row 2 maxima, row 3 weights, row 4 headers, units from row 5 on; column A scope,
 * B unit, then a column for every leaf. Groups have no cells of their own.
 */
export function layOutMatrix(spec: MatrixCase): { snapshot: Snapshot; table: ScoreTable } {
  const nodes = flattenNodes(spec.nodes);
  const leaves = nodes.flatMap((node, index) => (node.children.length === 0 ? [index] : []));
  const leafColumns = leaves.map((_, order) => FIRST_LEAF_COLUMN + order);
  const numberOf = (stated: Exact | null): CellValue => stated && exactToNumber(stated);
  const statedFor = (key: 'maxPoints' | 'weight'): CellValue[] =>
    leaves.map((leaf) => numberOf(nodes[leaf]![key]));
  const rows: CellValue[][] = [
    [spec.name],
    [null, 'Điểm tối đa', ...statedFor('maxPoints')],
    [null, 'Trọng số', ...statedFor('weight')],
    ['Khối', 'Đơn vị', ...leaves.map((_, order) => `Chỉ tiêu ${order + 1}`)],
    ...spec.units.map(({ scope, scores }, index) => [
      scope,
      `Đơn vị ${index + 1}`,
      ...scores.map(({ value }) => value),
    ]),
  ];
  const sheet = sheetSnapshotOf({ name: spec.name, rows });
  const columnOf = new Map(leaves.map((leaf, order) => [leaf, leafColumns[order]!]));
  const unitOf = (unit: UnitCase, index: number): ScoredUnit => {
    const row = FIRST_UNIT_ROW + index;
    return {
      name: `Đơn vị ${index + 1}`,
      cell: { sheetId: sheet.id, row, column: 1 },
      scope: unit.scope,
      entries: nodes.map((_, node) => unit.scores[leaves.indexOf(node)]?.entry ?? BLANK.entry),
      cellOf: (node) => ({ sheetId: sheet.id, row, column: columnOf.get(node) ?? 0 }),
      statedGroups: new Map(),
      statedTotal: null,
      statedRank: null,
      statedGroupRanks: new Map(),
      statedScopeRank: null,
      evidence: new Map(),
    };
  };
  const last = {
    bottom: FIRST_UNIT_ROW + spec.units.length - 1,
    right: FIRST_LEAF_COLUMN + leaves.length - 1,
  };
  const table: ScoreTable = {
    id: `table of ${spec.name}`,
    shape: 'matrix',
    title: spec.name,
    areas: [{ sheetId: sheet.id, range: { top: MAX_ROW, left: 0, ...last } }],
    body: { top: FIRST_UNIT_ROW, left: 0, ...last },
    headerRow: HEADER_ROW,
    nodes: nodes.map((node, index) => withCells(node, columnOf.get(index) ?? null)),
    aggregation: spec.aggregation,
    statedMaximum: null,
    scale: 'points',
    units: spec.units.map(unitOf),
    scopeName: 'Khối',
    scopeColumn: 0,
    framework: null,
    scopeIsPeriod: spec.scopeIsPeriod ?? false,
    resultLines: { total: null, rank: null, scopeRank: null, groupRanks: new Map(), status: null },
  };
  const snapshot: Snapshot = {
    version: 1,
    workbookName: 'test.xlsx',
    sheets: [sheet],
    activeSheetId: sheet.id,
    isReadOnly: false,
  };
  return { snapshot, table };
}

function withCells(node: FrameworkNode, column: number | null): FrameworkNode {
  if (column === null) return node;
  return {
    ...node,
    cell: { row: HEADER_ROW, column },
    maxCell: node.maxPoints && { row: MAX_ROW, column },
    weightCell: node.weight && { row: WEIGHT_ROW, column },
  };
}

function flattenNodes(cases: readonly NodeCase[]): FrameworkNode[] {
  const nodes: FrameworkNode[] = [];
  const decimal = (text: string | null | undefined): Exact | null =>
    typeof text === 'string' ? exactFromDecimal(text) : null;
  const add = (node: NodeCase, place: string, parent: number | null): number => {
    const index = nodes.length;
    const [most, least] = [decimal(node.most), decimal(node.least)];
    const children: number[] = [];
    nodes.push({
      id: `node-${index}`,
      code: null,
      name: node.name ?? `Nhóm ${place}`,
      parent,
      children,
      maxPoints: decimal(node.max),
      weight: decimal(node.weight),
      aggregation: node.aggregation ?? null,
      isScored: true,
      cell: { row: HEADER_ROW, column: 0 },
      maxCell: null,
      weightCell: null,
      ...(most && { most }),
      ...(least && { least }),
    });
    node.children?.forEach((child, order) =>
      children.push(add(child, `${place}.${order + 1}`, index)),
    );
    return index;
  };
  cases.forEach((node, order) => add(node, `${order + 1}`, null));
  return nodes;
}
