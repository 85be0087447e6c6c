/**
 * The emulated Excel for a browser page, as one script without Node. `bundleEmulator()` of
 * `bundle-browser.ts` makes the script; a test adds it to the page before anything else runs:
 *
 * ```ts
 * await page.addInitScript({ path: await bundleEmulator() });
 * await page.addInitScript(
 *   ([snapshot]) => window.excelEmulator.install(snapshot, { profile: 'ltsc2021' }),
 *   [JSON.stringify(snapshotOf(…))],
 * );
 * await page.goto(address);                                    // the page loads office.js
 * await page.evaluate(() => window.excelEmulator.state());     // what the workbook holds
 * ```
 *
 * Scripts added this way are outside the page's content security policy. In the page,
 * `excelEmulator.emulator` has the faults, metrics and events, `excelEmulator.workbook` the model.
 */
import type { Snapshot } from '../../src/core/sheet/snapshot';
import { createCalculator } from './calculator/calculator';
import { ExcelEmulator } from './emulator';
import { workbookFromSnapshot, workbookToSnapshot } from './model/snapshot';
import { workbookState } from './model/state';
import type { Workbook } from './model/workbook';
import {
  DARK_THEME,
  installWindowExternal,
  LIGHT_THEME,
  type WindowExternalOptions,
} from './window-external';

export interface BrowserExcelOptions extends Omit<WindowExternalOptions, 'theme'> {
  readonly isDark?: boolean;
}

interface BrowserExcel {
  readonly workbook: Workbook;
  readonly emulator: ExcelEmulator;
  /** What a restore has to bring back; see `workbookState`. */
  state(): Record<string, unknown>;
  snapshot(): Snapshot;
}

interface ExcelEmulatorGlobal extends Partial<BrowserExcel> {
  /** Opens the workbook of a Snapshot's JSON text; to be called before office.js loads. */
  install(snapshotJson: string, options?: BrowserExcelOptions): BrowserExcel;
}

declare global {
  interface Window {
    excelEmulator: ExcelEmulatorGlobal;
  }
}

function install(snapshotJson: string, options: BrowserExcelOptions = {}): BrowserExcel {
  const { isDark = false, ...rest } = options;
  const workbook = workbookFromSnapshot(JSON.parse(snapshotJson) as Snapshot, {
    calculator: createCalculator(),
  });
  const emulator = new ExcelEmulator(workbook);
  const theme = isDark ? DARK_THEME : LIGHT_THEME;
  installWindowExternal(window, emulator, { ...rest, theme });
  const opened: BrowserExcel = {
    workbook,
    emulator,
    state: () => workbookState(workbook),
    snapshot: () => workbookToSnapshot(workbook),
  };
  Object.assign(window.excelEmulator, opened);
  return opened;
}

window.excelEmulator = { install };
