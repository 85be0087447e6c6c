/** Matrices as random tests make them: a Snapshot and the ScoreTable that stands on it. */
import { exactFromDecimal } from '../../../src/core/number/exact';
import type {
  Aggregation,
  FrameworkNode,
  ScoredUnit,
  ScoreEntry,
  ScoreTable,
} from '../../../src/core/scorebook';
import type { CellValue, Snapshot } from '../../../src/core/sheet/snapshot';
import { sheetSnapshotOf } from '../../support/snapshot-of';

/** A leaf with its stated maximum and weight; a list is a group of leaves. */
export interface LeafCase {
  readonly max: string | null;
  readonly weight: string | null;
}

export interface GroupCase {
  readonly leaves: readonly LeafCase[];
  readonly weight: string | null;
  /** Null or left out: as the table gathers. */
  readonly aggregation?: Aggregation | null;
}

type NodeCase = LeafCase & Pick<GroupCase, 'aggregation'>;

/** What a score cell holds and what is read from it. */
export interface ScoreCase {
  readonly value: CellValue;
  readonly entry: ScoreEntry;
}

export interface UnitCase {
  readonly scope: string;
  /** One per leaf, over all groups. */
  readonly scores: readonly ScoreCase[];
}

export interface MatrixCase {
  readonly name: string;
  /** A group of one leaf without a name of its own is a leaf at the top. */
  readonly groups: readonly GroupCase[];
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
  const nodes = nodesOf(spec.groups);
  const leaves = nodes.flatMap((node, index) => (node.children.length === 0 ? [index] : []));
  const leafColumns = leaves.map((_, order) => FIRST_LEAF_COLUMN + order);
  const numberOf = (text: string | null): CellValue => (text === null ? null : Number(text));
  const specs = spec.groups.flatMap((group) => group.leaves);
  const rows: CellValue[][] = [
    [spec.name],
    [null, 'Điểm tối đa', ...specs.map(({ max }) => numberOf(max))],
    [null, 'Trọng số', ...specs.map(({ weight }) => numberOf(weight))],
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

function nodesOf(groups: readonly GroupCase[]): FrameworkNode[] {
  const nodes: FrameworkNode[] = [];
  const decimal = (text: string | null) => (text === null ? null : exactFromDecimal(text));
  const add = (name: string, parent: number | null, leaf: NodeCase, children: number[]): void => {
    nodes.push({
      id: `node-${nodes.length}`,
      code: null,
      name,
      parent,
      children,
      maxPoints: decimal(leaf.max),
      weight: decimal(leaf.weight),
      aggregation: leaf.aggregation ?? null,
      isScored: true,
      cell: { row: HEADER_ROW, column: 0 },
      maxCell: null,
      weightCell: null,
    });
  };
  groups.forEach(({ leaves, weight, aggregation = null }, order) => {
    const name = `Nhóm ${order + 1}`;
    if (leaves.length === 1) {
      add(name, null, leaves[0]!, []);
      return;
    }
    const parent = nodes.length;
    const children = leaves.map((_, offset) => parent + 1 + offset);
    add(name, null, { max: null, weight, aggregation }, children);
    leaves.forEach((leaf, offset) => add(`${name}.${offset + 1}`, parent, leaf, []));
  });
  return nodes;
}
