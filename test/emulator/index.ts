/**
 * An emulated Excel for the genuine, unmodified office.js: the library runs as it is, and this
 * is the host that it talks to.
 *
 * ```ts
 * const workbook = workbookFromSnapshot(snapshotOf({ name: 'Data', rows: [['A', 1]] }));
 * const { Excel, Office, emulator } = openExcel({ workbook, profile: 'ltsc2021' });
 * await Excel.run(async (context) => …);        // the globals are set as well
 * workbook.sheet('Data').cellAt(0, 1).value;     // what the sheet holds now
 * expect(emulator.metrics.syncs).toBe(2);        // also requestBytes, responseBytes, batches
 * expect(emulator.openReferences).toBe(0);
 * ```
 *
 * - **State**: `workbookState(workbook)` is everything a restore has to bring back, for
 *   `toEqual`; `workbookToSnapshot(workbook)` is what a host would read. Tests may change the
 *   model at any time: `sheet.put`, `sheet.setFormat`, `sheet.merges`, `sheet.rules`,
 *   `sheet.protection`, `sheet.hiddenRows`, `workbook.isReadOnly`, `workbook.settings`.
 * - **Formulas** are stored; a formula that is set shows `#EMULATED!` unless the workbook has a
 *   `calculator` (an option, or set later): `createCalculator()` knows the functions of score
 *   tables, and a test may give its own.
 * - **Other people**: `workbook.type(sheet, cell, input)` and `workbook.select(…)` are the
 *   user's; `emulator.asCoAuthor((workbook) => …)` marks the events as remote.
 * - **Faults**: `emulator.faults.failBatch(n, code)`, `failAction('Values', n, code)`,
 *   `beforeBatch(n, change)`, `neverAnswer(n)`, `startCellEditing()`, `delay`, `maxBytes`.
 * - **Profiles**: `default` (1.15), `ltsc2021` (1.14), `floor` (1.9), `below-floor` (1.7), `newer`;
 *   a member above the profile fails with `ApiNotFound`, unless `refusesNewerMembers` is false.
 * - Several workbooks may be open; the library talks to the one opened last, or `focus()`ed.
 * - A member that is not emulated fails with the code `NotEmulated` and its name.
 *
 * Assumed of Excel, and to be confirmed on a real one: the codes for wrong sizes, missing sheets
 * and protected cells; that a text with an apostrophe in front reads back without it; that a new
 * rule comes first; that a read-only workbook refuses every change; that a deleted sheet's ranges
 * are `ItemNotFound`. Not emulated: charts, tables, pivots, comments, spills and array formulas,
 * formats of whole rows and columns, measures of autofit.
 *
 * This entry is for Node. A browser page uses `browser.ts`.
 */
export { ExcelEmulator } from './emulator';
export { openExcel, type OpenedExcel, type OpenExcelOptions } from './native-bridge';
export { workbookFromSnapshot, workbookToSnapshot } from './model/snapshot';
export { workbookState } from './model/state';
export { createCalculator } from './calculator/calculator';
export { EMULATED_RESULT, type Calculator, type Sheet } from './model/sheet';
export { Workbook } from './model/workbook';
export type { RequirementProfile } from './profiles';
