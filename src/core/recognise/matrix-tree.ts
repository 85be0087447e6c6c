/** The framework of a matrix, from the bands and codes of its columns. */
import { isExactEqual, sumExact, type Exact } from '../number/exact';
import type { FrameworkNode } from '../scorebook';
import { columnLetters, formatCell, type CellPosition } from '../sheet/address';
import { answeredParents } from './answered-groups';
import type { BlockColumn } from './choose-shape';
import { isCodeUnder } from './code';
import type { PathPart } from './header-paths';
import type { IndicatorColumn, MatrixColumns } from './matrix-columns';
import { outlineParents } from './outline';
import { isInformationText, isNotScoredText } from './row-words';
import { foldText } from '../text/fold';

/** What the rows of maxima and weights state, by column. */
export interface StatedRow {
  readonly row: number | null;
  readonly byColumn: ReadonlyMap<number, Exact>;
}

export interface MatrixTree {
  readonly nodes: readonly FrameworkNode[];
  /** The score column of each node; null for a band without a column of its own. */
  readonly columns: readonly (number | null)[];
  /** The indicator of each leaf column, by node index. */
  readonly indicators: ReadonlyMap<number, IndicatorColumn>;
}

interface Draft {
  readonly id: string;
  readonly part: PathPart;
  readonly indicator: IndicatorColumn | null;
  readonly column: number | null;
  readonly parent: number | null;
}

function bandKey(part: PathPart): string {
  return `${part.cell.row},${part.cell.column}`;
}

/** `cE` for a column, `bC4` for a band over several. */
function draftsOf(columns: MatrixColumns): Draft[] {
  const drafts: Draft[] = [];
  const bands = new Map<string, number>();
  const subtotals = new Map(
    columns.subtotals.flatMap(({ column, path }): [string, BlockColumn][] => {
      const band = path[path.length - 1];
      return band ? [[bandKey(band), column]] : [];
    }),
  );
  for (const indicator of columns.indicators) {
    let parent: number | null = null;
    for (const part of indicator.path.slice(0, -1)) {
      const key = bandKey(part);
      let band = bands.get(key);
      if (band === undefined) {
        band = drafts.length;
        bands.set(key, band);
        const id = `b${formatCell(part.cell)}`;
        const subtotal = subtotals.get(key);
        const stated = { ...part, maximum: part.maximum ?? subtotal?.maximum ?? null };
        const column = subtotal?.index ?? null;
        drafts.push({ id, part: stated, indicator: null, column, parent });
      }
      parent = band;
    }
    const { index } = indicator.column;
    const part = indicator.path[indicator.path.length - 1]!;
    drafts.push({ id: `c${columnLetters(index)}`, part, indicator, column: index, parent });
  }
  return drafts;
}

/** Whether the column's values are the sums of the others, as far as numbers tell. */
export type IsSum = (column: number, parts: readonly number[]) => boolean;

/**
 * Coded columns of one band may hold groups beside their own indicators (`1`, `1.1`, `1.2`). A
 * code that extends another says so; any other order of codes must be borne out by the numbers:
 * the scores or the maxima.
 */
function parentsByCode(drafts: readonly Draft[], isBorneOutBy: IsSum): (number | null)[] {
  const parents = drafts.map(({ parent }) => parent);
  const bands = new Set(drafts.map(({ parent }) => parent));
  for (const band of bands) {
    const siblings = drafts.flatMap(({ parent, indicator }, index) =>
      parent === band && indicator ? [index] : [],
    );
    const answered = answeredParents(siblings.map((index) => drafts[index]!.indicator!));
    answered?.forEach((parent, at) => {
      if (parent !== null) parents[siblings[at]!] = siblings[parent]!;
    });
    if (answered) continue;
    const codes = siblings.map((index) => drafts[index]!.part.code);
    if (codes.some((code) => code === null)) continue;
    const items = codes.map((code) => ({
      code,
      maximum: null,
      isBand: false,
      depth: null,
      hasScore: false,
    }));
    const outline = outlineParents(items);
    outline.forEach((parent, at) => {
      if (parent === null) return;
      const children = outline.flatMap((other, index) =>
        other === parent ? [drafts[siblings[index]!]!.column!] : [],
      );
      const isCertain = isCodeUnder(codes[at]!, codes[parent]!);
      const isBorneOut = isCertain || isBorneOutBy(drafts[siblings[parent]!]!.column!, children);
      if (isBorneOut) parents[siblings[at]!] = siblings[parent]!;
    });
  }
  return parents;
}

/** Whether the column's maximum is the sum of the others' maxima. */
function isSumOfMaxima({ byColumn }: StatedRow, column: number, parts: readonly number[]): boolean {
  const maximum = byColumn.get(column);
  const maxima = parts.flatMap((part) => byColumn.get(part) ?? []);
  const areStated = maximum !== undefined && maxima.length === parts.length && parts.length > 1;
  return areStated && isExactEqual(maximum, sumExact(maxima));
}

function statedCell(stated: StatedRow, column: number | null): CellPosition | null {
  if (stated.row === null || column === null || !stated.byColumn.has(column)) return null;
  return { row: stated.row, column };
}

export function buildMatrixTree(
  columns: MatrixColumns,
  maxima: StatedRow,
  weights: StatedRow,
  isSum: IsSum,
): MatrixTree {
  const drafts = draftsOf(columns);
  const parents = parentsByCode(
    drafts,
    (column, parts) => isSumOfMaxima(maxima, column, parts) || isSum(column, parts),
  );
  const nodes: FrameworkNode[] = [];
  drafts.forEach(({ id, part, column, indicator }, index) => {
    const parent = parents[index]!;
    const header = indicator?.column ?? part;
    const maxPoints =
      (column === null ? undefined : maxima.byColumn.get(column)) ?? header.maximum ?? part.maximum;
    const fold = foldText(part.name);
    const isUnscored =
      isNotScoredText(fold) ||
      isInformationText(fold) ||
      (maxPoints !== null && isExactEqual(maxPoints, sumExact([])));
    nodes.push({
      id,
      code: part.code?.text ?? null,
      name: part.name || (part.code?.text ?? ''),
      parent,
      children: parents.flatMap((other, child) => (other === index ? [child] : [])),
      maxPoints,
      weight: (column === null ? undefined : weights.byColumn.get(column)) ?? header.weight ?? null,
      isScored: !isUnscored && (parent === null || nodes[parent]!.isScored),
      cell: part.cell,
      maxCell: statedCell(maxima, column),
      weightCell: statedCell(weights, column),
      aggregation: null,
    });
  });
  const indicators = new Map(
    drafts.flatMap(({ indicator }, index): [number, IndicatorColumn][] =>
      indicator ? [[index, indicator]] : [],
    ),
  );
  return { nodes, columns: drafts.map(({ column }) => column), indicators };
}
