/** A Plan as plain data for the preview: what is written where, and what it replaces. */
import { formatRange } from '../sheet/address';
import type { Snapshot } from '../sheet/snapshot';
import type { BlockPurpose, CellContent, Plan, PlanBlock, SheetTarget } from './plan';
import { isBlankContent } from './sheet-index';

export interface PreviewRange {
  readonly purpose: BlockPurpose;
  /** A1 notation. */
  readonly range: string;
  /** Cells that hold nothing now and will hold something. */
  readonly filledCells: number;
  /** Cells that hold something now and will hold something else. */
  readonly replacedCells: number;
}

export interface SheetPreview {
  readonly sheetName: string;
  readonly isAdded: boolean;
  readonly ranges: readonly PreviewRange[];
  /** Rows that are written although they are hidden or filtered out; they stay so. */
  readonly hiddenRows: number;
  readonly addedRules: number;
  readonly removedRules: number;
}

export interface PlanPreview {
  /** Only sheets that change, in tab order, added ones last. */
  readonly sheets: readonly SheetPreview[];
  readonly removedSheets: readonly string[];
}

export function describePlan(plan: Plan, snapshot: Snapshot): PlanPreview {
  const existing = snapshot.sheets.map(({ id, name }) => ({
    target: { kind: 'existing', sheetId: id } as const,
    name,
  }));
  const added = plan.addSheets.map(({ name }) => ({
    target: { kind: 'added', name } as const,
    name,
  }));
  const hiddenRowsOf = (target: SheetTarget): readonly number[] =>
    target.kind === 'added'
      ? []
      : (snapshot.sheets.find(({ id }) => id === target.sheetId)?.hiddenRows ?? []);
  const sheets = [...existing, ...added].map(({ target, name }): SheetPreview => {
    const isHere = (other: SheetTarget): boolean => isSameTarget(target, other);
    const blocks = plan.blocks.filter((block) => isHere(block.target));
    const written = rowsWrittenIn(blocks);
    return {
      sheetName: name,
      isAdded: target.kind === 'added',
      ranges: blocks.map(describeBlock),
      hiddenRows: hiddenRowsOf(target).filter((row) => written.has(row)).length,
      addedRules: plan.addRules.filter((rule) => isHere(rule.target)).length,
      removedRules: plan.removeRules.filter(({ sheetId }) => isHere({ kind: 'existing', sheetId }))
        .length,
    };
  });
  return {
    sheets: sheets.filter(
      ({ isAdded, ranges, addedRules, removedRules }) =>
        isAdded || ranges.length + addedRules + removedRules > 0,
    ),
    removedSheets: snapshot.sheets
      .filter(({ id }) => plan.removeSheets.some(({ sheetId }) => sheetId === id))
      .map(({ name }) => name),
  };
}

function rowsWrittenIn(blocks: readonly PlanBlock[]): ReadonlySet<number> {
  return new Set(
    blocks.flatMap(({ range, cells }) =>
      cells.flatMap((row, index) => (row.some((cell) => cell) ? [range.top + index] : [])),
    ),
  );
}

function isSameTarget(a: SheetTarget, b: SheetTarget): boolean {
  if (a.kind === 'existing') return b.kind === 'existing' && a.sheetId === b.sheetId;
  return b.kind === 'added' && a.name === b.name;
}

function describeBlock(block: PlanBlock): PreviewRange {
  const isBlank = (row: number, column: number): boolean => {
    const content: CellContent | undefined = block.before?.[row]?.[column];
    return content === undefined || isBlankContent(content);
  };
  let filledCells = 0;
  let replacedCells = 0;
  block.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell && !isBlank(row, column)) replacedCells += 1;
      else if (cell && cell.kind !== 'empty') filledCells += 1;
    }),
  );
  return { purpose: block.purpose, range: formatRange(block.range), filledCells, replacedCells };
}
