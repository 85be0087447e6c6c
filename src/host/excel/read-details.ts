/** The third batch of reading: formulas, displays, our own rules and hidden rows, where they are. */
import { isOwnedFormula } from '../../core/plan/marks';
import { rangeIntersection, type CellRange } from '../../core/sheet/address';
import type {
  CellValue,
  DisplayCell,
  FormulaCell,
  OwnedRule,
  SheetSnapshot,
} from '../../core/sheet/snapshot';
import { parseAreas } from './addresses';
import { cellContent } from './cell-input';
import { displayAreas, type DisplayArea } from './display-areas';
import { loadAll, rangeLoad, type Load, type Sync } from './loads';
import type { Hidden, SheetContent } from './read-sheets';

/** More formula areas than this are read as fewer, larger ones. */
const MOST_AREAS = 20;
const RULE_BYTES = 400;
const HIDDEN_FLAG_BYTES = 40;

interface SheetDetails {
  readonly formulas: FormulaCell[];
  readonly displays: DisplayCell[];
  readonly ownedRules: OwnedRule[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

function rangeAround(ranges: readonly CellRange[]): CellRange {
  return ranges.reduce((around, range) => ({
    top: Math.min(around.top, range.top),
    left: Math.min(around.left, range.left),
    bottom: Math.max(around.bottom, range.bottom),
    right: Math.max(around.right, range.right),
  }));
}

/** Areas of the same columns as one, from the first row of them to the last. */
function stackedAreas(areas: readonly CellRange[]): CellRange[] {
  const byColumns = new Map<string, CellRange[]>();
  for (const area of areas) {
    const key = `${area.left}:${area.right}`;
    byColumns.set(key, [...(byColumns.get(key) ?? []), area]);
  }
  return [...byColumns.values()].map(rangeAround);
}

/** Few rectangles that hold every formula once; they may hold constants as well. */
function formulaRanges({ range, formulaAddress }: SheetContent): readonly CellRange[] {
  if (!range || formulaAddress === null) return [];
  const areas = parseAreas(formulaAddress);
  if (!areas) return [range];
  if (areas.length <= MOST_AREAS) return areas;
  const stacked = stackedAreas(areas);
  const isClear = stacked.every(
    (a, i) => !stacked.some((b, j) => j > i && rangeIntersection(a, b)),
  );
  return isClear && stacked.length <= MOST_AREAS ? stacked : [rangeAround(areas)];
}

function valueAt({ range, values }: SheetContent, row: number, column: number): unknown {
  return range ? values[row - range.top]?.[column - range.left] : undefined;
}

function formulaLoad(
  sheet: () => Excel.Worksheet,
  content: SheetContent,
  range: CellRange,
  found: FormulaCell[],
): Load {
  return rangeLoad(sheet, range, ['formulas'], (part, loaded) => {
    loaded.formulas.forEach((cells, r) =>
      cells.forEach((entry, c) => {
        const [row, column] = [part.top + r, part.left + c];
        const cell = cellContent(entry, valueAt(content, row, column));
        if (cell.kind === 'formula') found.push({ row, column, formula: cell.formula });
      }),
    );
  });
}

/** A column too narrow for its numbers shows `###`: that is no display of the value. */
function shownText(text: unknown): string | null {
  return typeof text === 'string' && !/^#*$/.test(text) ? text : null;
}

function displayLoad(
  sheet: () => Excel.Worksheet,
  content: SheetContent,
  { range, withText }: DisplayArea,
  found: DisplayCell[],
): Load {
  const properties = withText ? (['numberFormat', 'text'] as const) : (['numberFormat'] as const);
  return rangeLoad(sheet, range, properties, (part, loaded) => {
    loaded.numberFormat.forEach((cells, r) =>
      cells.forEach((format, c) => {
        const [row, column] = [part.top + r, part.left + c];
        if (typeof valueAt(content, row, column) !== 'number' || format === 'General') return;
        const text = withText ? shownText(loaded.text[r]?.[c]) : null;
        found.push({ row, column, text, numberFormat: String(format) });
      }),
    );
  });
}

function ruleLoad(sheet: () => Excel.Worksheet, ruleId: string, found: OwnedRule[]): Load {
  let asked: { rule: Excel.ConditionalFormatRule; areas: Excel.RangeAreas } | null = null;
  return {
    bytes: RULE_BYTES,
    request() {
      const format = sheet().getRange().conditionalFormats.getItem(ruleId);
      asked = {
        rule: format.custom.rule.load('formula'),
        areas: format.getRanges().load('address'),
      };
    },
    collect() {
      const { formula } = asked!.rule;
      if (!isOwnedFormula(formula)) return;
      found.push({ ruleId, ranges: parseAreas(asked!.areas.address) ?? [], formula });
    },
    halve: () => [],
  };
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Hidden rows or columns: known at once when none or all are, else asked for one by one. */
function hiddenLoads(
  sheet: () => Excel.Worksheet,
  range: CellRange,
  side: 'row' | 'column',
  hidden: Hidden,
  found: number[],
): Load[] {
  const [first, last] = side === 'row' ? [range.top, range.bottom] : [range.left, range.right];
  if (hidden === 'all') found.push(...indexes(first, last));
  if (hidden !== 'some') return [];
  let flags: OfficeExtension.ClientResult<Excel.RowProperties[] | Excel.ColumnProperties[]> | null =
    null;
  return [
    {
      bytes: HIDDEN_FLAG_BYTES * (last - first + 1),
      request() {
        const { top, left, bottom, right } = range;
        const area = sheet().getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
        flags =
          side === 'row'
            ? area.getRowProperties({ rowHidden: true })
            : area.getColumnProperties({ columnHidden: true });
      },
      collect() {
        flags!.value.forEach((flag, index) => {
          const isHidden =
            'rowHidden' in flag ? flag.rowHidden : 'columnHidden' in flag && flag.columnHidden;
          if (isHidden) found.push(first + index);
        });
      },
      halve: () => [],
    },
  ];
}

function detailLoads(
  sheet: () => Excel.Worksheet,
  content: SheetContent,
  values: readonly (readonly CellValue[])[],
  details: SheetDetails,
): Load[] {
  const rules = content.customRuleIds.map((id) => ruleLoad(sheet, id, details.ownedRules));
  const { range, hiddenRows, hiddenColumns } = content;
  if (!range) return rules;
  return [
    ...formulaRanges(content).map((part) => formulaLoad(sheet, content, part, details.formulas)),
    ...displayAreas(range, values).map((area) =>
      displayLoad(sheet, content, area, details.displays),
    ),
    ...rules,
    ...hiddenLoads(sheet, range, 'row', hiddenRows, details.hiddenRows),
    ...hiddenLoads(sheet, range, 'column', hiddenColumns, details.hiddenColumns),
  ];
}

/** Excel's `''` is an empty cell, unless a formula stands there: then it is an empty text. */
function withEmptyTexts(
  values: CellValue[][],
  range: CellRange,
  formulas: readonly FormulaCell[],
): CellValue[][] {
  for (const { row, column } of formulas) {
    const cells = values[row - range.top];
    if (cells?.[column - range.left] === null) cells[column - range.left] = '';
  }
  return values;
}

const byPosition = (a: { row: number; column: number }, b: { row: number; column: number }) =>
  a.row - b.row || a.column - b.column;

/** One batch for all sheets, and none when there is nothing to ask. */
export async function readSheetDetails(
  context: Excel.RequestContext,
  sync: Sync,
  contents: readonly SheetContent[],
): Promise<SheetSnapshot[]> {
  const { worksheets } = context.workbook;
  const sheets = contents.map((content) => ({
    content,
    values: content.values.map((row) =>
      row.map((value): CellValue => (value === '' ? null : (value as CellValue))),
    ),
    details: {
      formulas: [],
      displays: [],
      ownedRules: [],
      hiddenRows: [],
      hiddenColumns: [],
    } as SheetDetails,
  }));
  await loadAll(
    sync,
    sheets.flatMap(({ content, values, details }) =>
      detailLoads(() => worksheets.getItem(content.head.id), content, values, details),
    ),
  );
  return sheets.map(({ content: { head, range }, values, details }) => ({
    ...head,
    range,
    values: range ? withEmptyTexts(values, range, details.formulas) : [],
    formulas: details.formulas.sort(byPosition),
    displays: details.displays.sort(byPosition),
    // The API that tells merged areas wipes the user's undo stack (OfficeDev/office-js#5918).
    merges: null,
    hiddenRows: details.hiddenRows,
    hiddenColumns: details.hiddenColumns,
    ownedRules: details.ownedRules,
  }));
}
