/** Score tables as a test writes them, laid out as a matrix: units in rows from row 6 on. */
import { exactFromDecimal, type Exact } from '../../src/core/number/exact';
import type {
  Aggregation,
  EvidenceEntry,
  FrameworkNode,
  ScoredUnit,
  ScoreEntry,
  ScoreTable,
  StatedNumber,
} from '../../src/core/scorebook';
import type { Limits } from '../../src/core/score/limits';
import type { CellAddress } from '../../src/core/sheet/address';

export interface NodeSpec {
  readonly code?: string;
  readonly name?: string;
  readonly max?: string;
  readonly weight?: string;
  readonly aggregation?: Aggregation;
  readonly most?: string;
  readonly least?: string;
  readonly isScored?: boolean;
  readonly children?: readonly NodeSpec[];
}

/** A decimal text is a score and null a blank cell; see also `notApplicable` and `invalid`. */
export type ScoreSpec = string | null | ScoreEntry;

/** A decimal number, or text that is none. */
export type StatedSpec = string;

export interface UnitSpec {
  readonly name?: string;
  readonly scope?: string | null;
  /** One per leaf, in sheet order. */
  readonly scores: readonly ScoreSpec[];
  readonly total?: StatedSpec;
  readonly rank?: StatedSpec;
  readonly scopeRank?: StatedSpec;
  /** By node index. */
  readonly groups?: Readonly<Record<number, StatedSpec>>;
  readonly groupRanks?: Readonly<Record<number, StatedSpec>>;
  /** Whether there is evidence, by node index of the leaf. */
  readonly evidence?: Readonly<Record<number, boolean>>;
  readonly sheetId?: string;
}

export interface TableSpec {
  readonly nodes: readonly NodeSpec[];
  readonly units: readonly UnitSpec[];
  readonly aggregation?: ScoreTable['aggregation'];
  readonly scale?: ScoreTable['scale'];
  readonly scopeIsPeriod?: boolean;
  readonly statedMaximum?: string;
  readonly most?: string;
  readonly least?: string;
}

/** Where a builder puts things, for the addresses that a test expects. */
export const LAYOUT = {
  maxRow: 3,
  nameRow: 4,
  firstUnitRow: 5,
  nameColumn: 1,
  firstNodeColumn: 2,
  totalColumn: 20,
  rankColumn: 21,
  scopeRankColumn: 22,
  firstEvidenceColumn: 30,
  firstGroupRankColumn: 40,
} as const;

export const SHEET_ID = 'sheet-1';

export function notApplicable(text = 'KP'): ScoreEntry {
  return { state: 'notApplicable', text };
}

export function invalid(text: string): ScoreEntry {
  return { state: 'invalid', text };
}

/** Leaves named by their maximum points: the shortest framework there is. */
export function flatNodes(...maxima: readonly string[]): NodeSpec[] {
  return maxima.map((max, index) => ({ code: String(index + 1), name: `Nhóm ${index + 1}`, max }));
}

export function scoreTableOf(spec: TableSpec): ScoreTable {
  const nodes = flattenNodes(spec.nodes);
  const leaves = nodes.flatMap((node, index) => (node.children.length === 0 ? [index] : []));
  const lastRow = LAYOUT.firstUnitRow + spec.units.length - 1;
  const lastColumn = LAYOUT.firstNodeColumn + nodes.length - 1;
  const hasScope = spec.units.some((unit) => unit.scope !== undefined);
  return {
    id: 'table-1',
    shape: 'matrix',
    title: null,
    areas: [
      { sheetId: SHEET_ID, range: { top: 4, left: 0, bottom: lastRow, right: lastColumn } },
      ...otherSheets(spec).map((sheetId) => ({
        sheetId,
        range: { top: 4, left: 0, bottom: lastRow, right: lastColumn },
      })),
    ],
    body: { top: LAYOUT.firstUnitRow, left: 0, bottom: lastRow, right: lastColumn },
    headerRow: LAYOUT.nameRow,
    nodes,
    aggregation: spec.aggregation ?? 'sum',
    statedMaximum: decimal(spec.statedMaximum),
    ...limitsOf(spec),
    scale: spec.scale ?? 'points',
    units: spec.units.map((unit, index) => makeUnit(unit, index, nodes, leaves)),
    scopeName: hasScope ? 'Khối' : null,
    scopeColumn: hasScope ? 0 : null,
    framework: null,
    scopeIsPeriod: spec.scopeIsPeriod ?? false,
    resultLines: {
      total: {
        index: LAYOUT.totalColumn,
        header: { row: LAYOUT.nameRow, column: LAYOUT.totalColumn },
      },
      rank: null,
      scopeRank: null,
      groupRanks: new Map(),
      status: null,
    },
  };
}

function limitsOf({ most, least }: { readonly most?: string; readonly least?: string }): Limits {
  return {
    ...(most !== undefined && { most: exactFromDecimal(most) }),
    ...(least !== undefined && { least: exactFromDecimal(least) }),
  };
}

function otherSheets(spec: TableSpec): string[] {
  const ids = spec.units.flatMap((unit) => unit.sheetId ?? []);
  return [...new Set(ids)].filter((id) => id !== SHEET_ID);
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function flattenNodes(specs: readonly NodeSpec[]): FrameworkNode[] {
  const nodes: Mutable<FrameworkNode>[] = [];
  const add = (spec: NodeSpec, parent: number | null): number => {
    const index = nodes.length;
    const column = LAYOUT.firstNodeColumn + index;
    const node: Mutable<FrameworkNode> = {
      id: `node-${index}`,
      code: spec.code ?? null,
      name: spec.name ?? `Chỉ số ${index}`,
      parent,
      children: [],
      maxPoints: decimal(spec.max),
      weight: decimal(spec.weight),
      aggregation: spec.aggregation ?? null,
      ...limitsOf(spec),
      isScored: spec.isScored ?? true,
      cell: { row: LAYOUT.nameRow, column },
      maxCell: spec.max === undefined ? null : { row: LAYOUT.maxRow, column },
      weightCell: spec.weight === undefined ? null : { row: LAYOUT.maxRow, column },
    };
    nodes.push(node);
    node.children = (spec.children ?? []).map((child) => add(child, index));
    return index;
  };
  specs.forEach((spec) => add(spec, null));
  return nodes;
}

function makeUnit(
  spec: UnitSpec,
  index: number,
  nodes: readonly FrameworkNode[],
  leaves: readonly number[],
): ScoredUnit {
  if (spec.scores.length !== leaves.length) {
    throw new RangeError(`Unit ${index} needs ${leaves.length} scores`);
  }
  const row = LAYOUT.firstUnitRow + index;
  const sheetId = spec.sheetId ?? SHEET_ID;
  const at = (column: number): CellAddress => ({ sheetId, row, column });
  const cellOf = (node: number) => at(LAYOUT.firstNodeColumn + node);
  const entries = nodes.map((_, node): ScoreEntry => {
    const leaf = leaves.indexOf(node);
    return leaf < 0 ? { state: 'blank' } : entryOf(spec.scores[leaf]!);
  });
  return {
    name: spec.name ?? `Đơn vị ${index + 1}`,
    cell: at(LAYOUT.nameColumn),
    scope: spec.scope ?? null,
    entries,
    cellOf,
    statedGroups: statedByNode(spec.groups, cellOf),
    statedTotal: stated(spec.total, at(LAYOUT.totalColumn)),
    statedRank: stated(spec.rank, at(LAYOUT.rankColumn)),
    statedGroupRanks: statedByNode(spec.groupRanks, (node) =>
      at(LAYOUT.firstGroupRankColumn + node),
    ),
    statedScopeRank: stated(spec.scopeRank, at(LAYOUT.scopeRankColumn)),
    evidence: new Map(
      Object.entries(spec.evidence ?? {}).map(([node, isThere]): [number, EvidenceEntry] => [
        Number(node),
        {
          source: 'cell',
          cell: at(LAYOUT.firstEvidenceColumn + Number(node)),
          isMissing: !isThere,
          claimCell: cellOf(Number(node)),
          claim: entries[Number(node)]!,
        },
      ]),
    ),
  };
}

function entryOf(spec: ScoreSpec): ScoreEntry {
  if (spec === null) return { state: 'blank' };
  if (typeof spec !== 'string') return spec;
  return { state: 'scored', value: exactFromDecimal(spec), isText: false };
}

function statedByNode(
  specs: Readonly<Record<number, StatedSpec>> | undefined,
  cellOf: (node: number) => CellAddress,
): ReadonlyMap<number, StatedNumber> {
  return new Map(
    Object.entries(specs ?? {}).map(([node, spec]) => [
      Number(node),
      stated(spec, cellOf(Number(node)))!,
    ]),
  );
}

function stated(spec: StatedSpec | undefined, cell: CellAddress): StatedNumber | null {
  if (spec === undefined) return null;
  const isNumber = /^-?\d+(\.\d+)?$/.test(spec);
  return {
    cell,
    value: isNumber ? exactFromDecimal(spec) : null,
    text: isNumber ? null : spec,
    hasFormula: false,
  };
}

function decimal(text: string | undefined): Exact | null {
  return text === undefined ? null : exactFromDecimal(text);
}
