/** The sheet that units are scored on, made ready from a framework. */
import type { Exact } from '../number/exact';
import { entryTree, outlineOrder, type EntryTree } from '../framework/entry-parents';
import type { Framework, FrameworkEntry } from '../framework/framework';
import { NOT_SCORED_LABEL } from '../framework/framework-words';
import {
  contentCell,
  contentRow,
  exactCellValue,
  LOOKS,
  type ContentCell,
  type SheetContent,
} from '../plan/sheet-content';
import type { CellValue } from '../sheet/snapshot';
import type { Template } from './template';

export const DATA_SHEET_NAMES = { scorecard: 'Phiếu chấm điểm', matrix: 'Bảng điểm' } as const;

const SCORECARD_HEADERS = [
  'STT',
  'Chỉ số/Chỉ số thành phần',
  'Điểm tối đa',
  'Cách xác định và tính điểm',
  'Điểm tự chấm',
  'Điểm thẩm định',
  'Tài liệu kiểm chứng',
  'Giải trình',
];
const SCORECARD_WIDTHS = [8, 48, 10, 48, 10, 10, 36, 30];
const UNIT_ROWS = 20;
const BLANK_INDICATORS = 10;

/** Any framework can have one, not only that of a template. */
export interface DataSheet extends Pick<Template, 'form' | 'unitLabel' | 'tiers'> {
  readonly framework: Framework;
}

export function dataSheet(template: DataSheet): SheetContent {
  return template.form === 'scorecard' ? scorecardSheet(template) : matrixSheet(template);
}

/** The entries down to a tier, in outline order. */
function shownEntries({ nodes }: Framework, tree: EntryTree, tiers: number): number[] {
  const tierOf = (index: number): number => {
    const parent = tree.parents[index] ?? null;
    return parent === null ? 1 : tierOf(parent) + 1;
  };
  return nodes.length === 0 ? [] : outlineOrder(tree).filter((index) => tierOf(index) <= tiers);
}

function scorecardSheet({ framework, unitLabel, tiers }: DataSheet): SheetContent {
  const tree = entryTree(framework.nodes);
  const entries = shownEntries(framework, tree, tiers);
  const row = (index: number): ContentCell[] => {
    const { code, name, maxPoints, rule, isScored } = framework.nodes[index]!;
    const isTop = tree.parents[index] === null || tree.children[index]!.length > 0;
    const words = rule ?? (isScored ? null : NOT_SCORED_LABEL);
    return scorecardRow([code, name, exactCellValue(maxPoints), words], isTop);
  };
  const isEmpty = entries.length === 0;
  return {
    name: DATA_SHEET_NAMES.scorecard,
    columnWidths: SCORECARD_WIDTHS,
    rows: [
      [contentCell(framework.title, LOOKS.TITLE)],
      [contentCell(`${unitLabel}:`, LOOKS.TITLE)],
      [],
      contentRow(SCORECARD_HEADERS, LOOKS.HEADER),
      ...entries.map(row),
      ...Array.from({ length: isEmpty ? BLANK_INDICATORS : 0 }, () => scorecardRow([], false)),
      scorecardRow([null, 'Tổng cộng', exactCellValue(framework.total.maxPoints)], true),
    ],
  };
}

function scorecardRow(values: readonly CellValue[], isGroup: boolean): ContentCell[] {
  return SCORECARD_HEADERS.map((_, column) =>
    contentCell(values[column] ?? null, isGroup ? LOOKS.GROUP : LOOKS.TEXT),
  );
}

/** `1. Nhận thức số`; a column that is not scored says so where no maximum of 0 does. */
function columnHeader({ code, name, maxPoints, isScored }: FrameworkEntry): string {
  const coded = code === null ? name : `${code}. ${name}`;
  return isScored || maxPoints !== null ? coded : `${coded} (${NOT_SCORED_LABEL})`;
}

/** A band has no cell for its maximum: `I. Nhóm chỉ số nền tảng chung (500 điểm)`. */
function bandHeader(entry: FrameworkEntry): string {
  const points = exactCellValue(entry.maxPoints);
  const header = columnHeader(entry);
  return points === null ? header : `${header} (${String(points).replace('.', ',')} điểm)`;
}

const RESULT_HEADERS = ['Tổng điểm', 'Xếp hạng'];

function matrixSheet({ framework, unitLabel, tiers }: DataSheet): SheetContent {
  const { nodes, total, title } = framework;
  const tree = entryTree(nodes);
  const shown = shownEntries(framework, tree, tiers);
  const columns = shown.filter((index) => !tree.children[index]!.some((c) => shown.includes(c)));
  const names = columns.map((index) => columnHeader(nodes[index]!));
  const headers = [...bandRows(nodes, tree, columns), names].map((cells, row) =>
    // Above the bands, so that the last one ends before the results.
    row === 0
      ? ['STT', unitLabel, ...cells, ...RESULT_HEADERS]
      : [null, null, ...cells, null, null],
  );
  const width = columns.length + 4;
  return {
    name: DATA_SHEET_NAMES.matrix,
    columnWidths: [6, 30, ...columns.map(() => 14), 12, 10],
    rows: [
      [contentCell(title, LOOKS.TITLE)],
      [],
      ...headers.map((cells) => contentRow(cells, LOOKS.HEADER)),
      ...statedRow(
        'Điểm tối đa',
        columns.map((index) => nodes[index]!.maxPoints),
        total.maxPoints,
      ),
      ...statedRow(
        'Trọng số',
        columns.map((index) => nodes[index]!.weight),
        null,
      ),
      ...Array.from({ length: UNIT_ROWS }, (_, unit) =>
        contentRow([unit + 1, ...new Array<null>(width - 1).fill(null)], LOOKS.TEXT),
      ),
    ],
  };
}

/** Left out where nothing is stated. */
function statedRow(
  label: string,
  values: readonly (Exact | null)[],
  total: Exact | null,
): ContentCell[][] {
  if (values.every((value) => value === null) && total === null) return [];
  const cells = values.map(exactCellValue);
  return [contentRow([null, label, ...cells, exactCellValue(total), null], LOOKS.GROUP)];
}

/** The groups above the columns, one row a tier, each over its first column. */
function bandRows(
  nodes: readonly FrameworkEntry[],
  tree: EntryTree,
  columns: readonly number[],
): (string | null)[][] {
  const pathOf = (index: number): number[] => {
    const parent = tree.parents[index] ?? null;
    return parent === null ? [] : [...pathOf(parent), parent];
  };
  const paths = columns.map(pathOf);
  const depth = Math.max(0, ...paths.map(({ length }) => length));
  return Array.from({ length: depth }, (_, tier) =>
    paths.map((path, at) => {
      const band = path[tier];
      const isFirst = band !== undefined && paths[at - 1]?.[tier] !== band;
      return isFirst ? bandHeader(nodes[band]!) : null;
    }),
  );
}
