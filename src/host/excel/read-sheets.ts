/** The first two batches of reading: which sheets there are, and what they hold. */
import type { CellRange } from '../../core/sheet/address';
import type { SheetProtection, SheetVisibility } from '../../core/sheet/snapshot';
import { loadAll, rangeLoad, rowBlocks, type Load, type Sync } from './loads';

export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protection: SheetProtection;
}

export interface WorkbookHead {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly activeSheetId: string;
  readonly sheets: readonly SheetHead[];
}

/** Rows or columns of a sheet that are hidden: none, all, or some that must be asked for. */
export type Hidden = 'none' | 'all' | 'some';

/** What a sheet holds, before its formulas and displays are known. */
export interface SheetContent {
  readonly head: SheetHead;
  readonly range: CellRange | null;
  /** As Excel gives them: an empty cell is `''`. */
  readonly values: unknown[][];
  /** Addresses of the formula cells as Excel writes them, or null when there is none. */
  readonly formulaAddress: string | null;
  readonly customRuleIds: readonly string[];
  readonly hiddenRows: Hidden;
  readonly hiddenColumns: Hidden;
}

/** Cells of one block when a sheet is read in parts; below 1 MB even when they hold texts. */
const BLOCK_CELLS = 20_000;

export function sheetProtection(protection: Excel.WorksheetProtection): SheetProtection {
  const { protected: isProtected, options } = protection;
  return { isProtected, allowFormatCells: isProtected && options?.allowFormatCells === true };
}

/** One batch. */
export async function readWorkbookHead(
  context: Excel.RequestContext,
  sync: Sync,
): Promise<WorkbookHead> {
  const { workbook } = context;
  workbook.load('name,readOnly');
  const active = workbook.worksheets.getActiveWorksheet().load('id');
  const sheets = workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/protection/options',
  );
  await sync();
  return {
    name: workbook.name,
    isReadOnly: workbook.readOnly,
    activeSheetId: active.id,
    sheets: sheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      protection: sheetProtection(sheet.protection),
    })),
  };
}

function visibilityOf(visibility: string): SheetVisibility {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}

function hiddenFrom(flag: boolean | null): Hidden {
  if (flag === null) return 'some';
  return flag ? 'all' : 'none';
}

export function usedRange(used: Excel.Range): CellRange {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** A whole sheet; without its values when these alone are more than one answer holds. */
function sheetLoad(
  sheetOf: (id: string) => Excel.Worksheet,
  head: SheetHead,
  withValues: boolean,
  deliver: (content: SheetContent) => void,
): Load {
  let asked: {
    used: Excel.Range;
    formulas: Excel.RangeAreas;
    rules: Excel.ConditionalFormatCollection;
  } | null = null;
  return {
    bytes: 0,
    request() {
      const sheet = sheetOf(head.id);
      const used = sheet.getUsedRangeOrNullObject(true);
      const formulas = used.getSpecialCellsOrNullObject('Formulas');
      const rules = sheet.getRange().conditionalFormats;
      used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
      if (withValues) used.load('values');
      formulas.load('address');
      rules.load('items/id,items/type');
      asked = { used, formulas, rules };
    },
    collect() {
      const { used, formulas, rules } = asked!;
      const isEmpty = used.isNullObject;
      deliver({
        head,
        range: isEmpty ? null : usedRange(used),
        values: isEmpty || !withValues ? [] : used.values,
        formulaAddress: isEmpty || formulas.isNullObject ? null : formulas.address,
        customRuleIds: rules.items.filter((rule) => rule.type === 'Custom').map((rule) => rule.id),
        hiddenRows: isEmpty ? 'none' : hiddenFrom(used.rowHidden),
        hiddenColumns: isEmpty ? 'none' : hiddenFrom(used.columnHidden),
      });
    },
    halve: () => (withValues ? [sheetLoad(sheetOf, head, false, deliver)] : []),
  };
}

/** Reads the values of sheets that were too large for one answer, a block of rows at a time. */
function missingValueLoads(
  sheetOf: (id: string) => Excel.Worksheet,
  contents: readonly SheetContent[],
): Load[] {
  return contents.flatMap(({ head, range, values }) => {
    if (!range || values.length > 0) return [];
    return rowBlocks(range, BLOCK_CELLS).map((block) =>
      rangeLoad(
        () => sheetOf(head.id),
        block,
        ['values'],
        (part, loaded) => {
          loaded.values.forEach((row, i) => (values[part.top - range.top + i] = [...row]));
        },
      ),
    );
  });
}

/** One batch for all sheets, unless their values are more than one answer holds. */
export async function readSheetContents(
  context: Excel.RequestContext,
  sync: Sync,
  heads: readonly SheetHead[],
): Promise<SheetContent[]> {
  const { worksheets } = context.workbook;
  const sheetOf = (id: string): Excel.Worksheet => worksheets.getItem(id);
  const contents = new Map<string, SheetContent>();
  const keep = (content: SheetContent): void => void contents.set(content.head.id, content);
  await loadAll(
    sync,
    heads.map((head) => sheetLoad(sheetOf, head, true, keep)),
  );
  await loadAll(sync, missingValueLoads(sheetOf, [...contents.values()]));
  return heads.map((head) => contents.get(head.id)!);
}
