import type { CellContent, PlanFormat } from '../../src/core/plan/plan';
import { formatCell, formatRange } from '../../src/core/sheet/address';
import { createExcelHost } from '../../src/host/excel/excel-host';
import { createExcelGateway } from '../../src/host/excel/gateway';
import { openExcel, workbookFromSnapshot, type Sheet, type Workbook } from '../emulator';
import { snapshotOf } from '../support/snapshot-of';
import type { BookSheet, CellState, SheetState, WorkbookHarness } from './harness';
import { area } from './plans';

const WHOLE_SHEET = area('A1:XFD1048576');

function giveFormat(sheet: Sheet, address: string, format: PlanFormat): void {
  const { numberFormat, fill, bold, wrapText, horizontalAlignment } = format;
  const range = area(address);
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      sheet.setFormat(row, column, {
        ...(typeof numberFormat === 'string' && { numberFormat }),
        ...(fill !== undefined && { fill }),
        ...(bold !== undefined && { bold }),
        ...(wrapText !== undefined && { wrapText }),
        ...(horizontalAlignment !== undefined && { horizontalAlignment }),
      });
    }
  }
}

function fillIn(workbook: Workbook, { name, formats, rules }: BookSheet): void {
  const sheet = workbook.sheet(name);
  for (const [address, format] of Object.entries(formats ?? {})) {
    giveFormat(sheet, address, format);
  }
  sheet.rules = (rules ?? []).map(({ ranges, formula }) => ({
    id: workbook.nextId(),
    type: 'Custom',
    ranges: ranges.map(area),
    stopIfTrue: false,
    formula,
    numberFormat: null,
    fill: '#C00000',
    fontColor: null,
    bold: null,
    italic: null,
  }));
}

type StoredCell = ReturnType<Sheet['cellAt']>;

function cellState({ value, formula, format }: StoredCell): CellState {
  const { numberFormat, bold, wrapText, horizontalAlignment, fill, borders } = format;
  const content: CellContent =
    formula === null ? { kind: 'value', value } : { kind: 'formula', formula };
  const hasBorder = Object.values(borders).some((border) => border.style !== 'None');
  return { content, numberFormat, bold, wrapText, horizontalAlignment, fill, hasBorder };
}

function sheetState(sheet: Sheet): SheetState {
  const untouched = cellState(sheet.cellAt(WHOLE_SHEET.bottom, WHOLE_SHEET.right));
  const cells: Record<string, CellState> = {};
  for (const { cell, ...position } of sheet.cellsIn(WHOLE_SHEET)) {
    const state = cellState(cell);
    if (JSON.stringify(state) !== JSON.stringify(untouched)) cells[formatCell(position)] = state;
  }
  const rules = sheet.rules.map(({ ranges, formula }) => ({
    ranges: ranges.map(formatRange),
    formula,
  }));
  return { name: sheet.name, cells, rules };
}

export interface ExcelHarness extends WorkbookHarness {
  readonly emulator: ReturnType<typeof openExcel>['emulator'];
  readonly workbook: Workbook;
}

/** The host on the genuine library, over an emulated Excel that holds these sheets. */
export function excelHarness(sheets: readonly BookSheet[]): ExcelHarness {
  const workbook = workbookFromSnapshot(snapshotOf(...sheets));
  for (const sheet of sheets) fillIn(workbook, sheet);
  const { Excel, Office, emulator } = openExcel({ workbook });
  const gateway = createExcelGateway({ Excel, Office });
  const host = createExcelHost(gateway);
  return {
    host,
    emulator,
    workbook,
    state: async () => ({ sheets: workbook.sheets.map(sheetState) }),
    reopen: async () => createExcelHost(gateway),
    async typeInto(name, address, value) {
      const { top: row, left: column } = area(address);
      emulator.asCoAuthor(() => workbook.type(workbook.sheet(name), { row, column }, value));
      await settled();
    },
    async protectSheet(name) {
      workbook.sheet(name).protection.isProtected = true;
    },
    async deleteSheet(name) {
      emulator.asCoAuthor(() => workbook.removeSheet(workbook.sheet(name)));
      await settled();
    },
    async makeReadOnly() {
      workbook.isReadOnly = true;
    },
    async select(name, address) {
      workbook.select(workbook.sheet(name), area(address));
      await settled();
    },
    async selection() {
      const sheet = workbook.activeSheet!;
      return `${sheet.name}!${formatRange(workbook.selectionOf(sheet))}`;
    },
    failWrite(nth) {
      // The first batch only looks. The code is none that another try would help against.
      emulator.faults.failBatch(1 + nth, 'UnknownTrouble');
    },
  };
}

/** Events reach the library by themselves, a moment later. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
