/** The task pane inside the emulated Excel, as a test drives it and looks into the workbook. */
import type { Page } from 'playwright-core';
import { formatRange, parseRange, type CellRange } from '../../src/core/sheet/address';
import type { CellValue, Snapshot } from '../../src/core/sheet/snapshot';
import type { BrowserExcelOptions } from '../emulator/browser';
import { bundleEmulator } from '../emulator/bundle-browser';
import { snapshotOf, type SheetSpec } from '../support/snapshot-of';
import { press, type VisitOptions, type Visits } from './visits';

export interface PaneOptions extends VisitOptions {
  readonly excel?: BrowserExcelOptions;
}

let script: Promise<string> | null = null;

/** Opens a page of ours inside an Excel that holds these sheets, or a workbook as it was left. */
export async function openInExcel(
  visits: Visits,
  file: string,
  sheets: readonly SheetSpec[] | Snapshot,
  { excel = {}, ...options }: PaneOptions = {},
): Promise<ExcelPane> {
  script ??= bundleEmulator();
  const path = await script;
  const workbook = JSON.stringify('version' in sheets ? sheets : snapshotOf(...sheets));
  const page = await visits.open(file, options, async (fresh) => {
    await fresh.addInitScript({ path });
    await fresh.addInitScript(
      ([snapshot, given]) => window.excelEmulator.install(snapshot, given),
      [workbook, excel] as const,
    );
  });
  return new ExcelPane(page);
}

export function openPane(
  visits: Visits,
  sheets: readonly SheetSpec[] | Snapshot,
  options?: PaneOptions,
): Promise<ExcelPane> {
  return openInExcel(visits, 'taskpane.html', sheets, options);
}

function rangeAt(address: string): CellRange {
  const range = parseRange(address);
  if (!range) throw new RangeError(`Not an address: ${address}`);
  return range;
}

export class ExcelPane {
  constructor(readonly page: Page) {}

  /** Reads, checks and asks for the preview. */
  async preview(): Promise<void> {
    for (const step of ['Đọc', 'Kiểm tra', 'Chấm và xếp hạng']) await press(this.page, step);
  }

  /** The whole way from reading to the written workbook. */
  async score(): Promise<void> {
    await this.preview();
    await press(this.page, 'Ghi vào bảng tính');
    await this.page.getByText(/^Đã ghi /).waitFor();
  }

  async undo(): Promise<void> {
    await press(this.page, 'Hoàn tác');
    await this.page.getByText('Đã hoàn tác, bảng tính trở lại như trước khi ghi.').waitFor();
  }

  /** Waits for the error bar, which a screen reader hears at once. @returns its words */
  async alert(): Promise<string> {
    return (await this.page.getByRole('alert').textContent()) ?? '';
  }

  /** What a restore has to bring back: values, formulas, formats, rules, names and settings. */
  state(): Promise<Record<string, unknown>> {
    return this.page.evaluate(() => window.excelEmulator.state!());
  }

  /** The values of a range, row by row. */
  cells(sheet: string, address: string): Promise<CellValue[][]> {
    return this.read(sheet, address, 'value');
  }

  /** The formulas of a range, row by row; null where there is none. */
  formulas(sheet: string, address: string): Promise<(string | null)[][]> {
    return this.read(sheet, address, 'formula');
  }

  private read<Key extends 'value' | 'formula'>(sheet: string, address: string, key: Key) {
    return this.page.evaluate(
      ([name, { top, left, bottom, right }, part]) => {
        const cells = window.excelEmulator.workbook!.sheet(name);
        const count = (from: number, to: number) =>
          Array.from({ length: to - from + 1 }, (_, index) => from + index);
        return count(top, bottom).map((row) =>
          count(left, right).map((column) => cells.cellAt(row, column)[part]),
        );
      },
      [sheet, rangeAt(address), key] as const,
    );
  }

  /** The workbook as another pane finds it, without the settings that were kept in it. */
  snapshot(): Promise<Snapshot> {
    return this.page.evaluate(() => window.excelEmulator.snapshot!());
  }

  /** A person selects a range. */
  async select(sheet: string, address: string): Promise<void> {
    await this.page.evaluate(
      ([name, range]) => {
        const { workbook } = window.excelEmulator;
        workbook!.select(workbook!.sheet(name), range);
      },
      [sheet, rangeAt(address)] as const,
    );
  }

  /** Waits until this cell of this sheet is the one that is selected. */
  async waitForSelection(sheet: string, address: string): Promise<void> {
    await this.page.waitForFunction(
      ([name, cell]) => {
        const { workbook } = window.excelEmulator;
        const active = workbook!.activeSheet!;
        const { top, left, bottom, right } = workbook!.selectionOf(active);
        const selected = JSON.stringify({ top, left, bottom, right });
        return active.name === name && selected === JSON.stringify(cell);
      },
      [sheet, rangeAt(address)] as const,
    );
  }

  /** The ranges of the conditional formats on a sheet. */
  async marks(sheet: string): Promise<string[]> {
    const ranges = await this.page.evaluate(
      (name) => window.excelEmulator.workbook!.sheet(name).rules.flatMap((rule) => rule.ranges),
      sheet,
    );
    return ranges.map(formatRange);
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.excelEmulator.workbook!.sheets.map(({ name }) => name));
  }

  /** Failures of the emulator itself, and objects that the pane never let go. */
  leftovers(): Promise<{ crashes: string[]; openReferences: number }> {
    return this.page.evaluate(() => {
      const { crashes, openReferences } = window.excelEmulator.emulator!;
      return { crashes: crashes.map(String), openReferences };
    });
  }
}
