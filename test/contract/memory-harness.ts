import type { CellContent, PlanBlock } from '../../src/core/plan/plan';
import { applyPlan } from '../../src/core/plan/apply-plan';
import { formatCell, formatRange } from '../../src/core/sheet/address';
import type { CellValue, SheetSnapshot, Snapshot } from '../../src/core/sheet/snapshot';
import { createMemoryHost } from '../../src/host/memory/memory-host';
import { snapshotOf } from '../support/snapshot-of';
import type { BookSheet, CellState, SheetState, WorkbookHarness } from './harness';
import { area, planCell, sheetNamed } from './plans';
import { EMPTY_PLAN } from '../support/empty-plan';

/** A Snapshot knows number formats only; the other formats are Excel's defaults in it. */
function cellState(content: CellContent, numberFormat: string): CellState {
  return {
    content,
    numberFormat,
    bold: false,
    wrapText: false,
    horizontalAlignment: 'General',
    fill: null,
    hasBorder: false,
  };
}

function sheetState(sheet: SheetSnapshot): SheetState {
  const contents = new Map<string, CellContent>();
  sheet.values.forEach((cells, r) =>
    cells.forEach((value, c) => {
      const cell = { row: sheet.range!.top + r, column: sheet.range!.left + c };
      if (value !== null) contents.set(formatCell(cell), { kind: 'value', value });
    }),
  );
  for (const cell of sheet.formulas) {
    contents.set(formatCell(cell), { kind: 'formula', formula: cell.formula });
  }
  const formats = new Map(sheet.displays.map((cell) => [formatCell(cell), cell.numberFormat]));
  const addresses = [...new Set([...contents.keys(), ...formats.keys()])];
  return {
    name: sheet.name,
    cells: Object.fromEntries(
      addresses.map((address) => [
        address,
        cellState(
          contents.get(address) ?? { kind: 'value', value: null },
          formats.get(address) ?? 'General',
        ),
      ]),
    ),
    rules: sheet.ownedRules.map(({ ranges, formula }) => ({
      ranges: ranges.map(formatRange),
      formula,
    })),
  };
}

/** What a person typed, as the Snapshot after it. */
function typed(snapshot: Snapshot, sheetName: string, address: string, value: CellValue): Snapshot {
  const typedBlock: PlanBlock = {
    target: { kind: 'existing', sheetId: sheetNamed(snapshot, sheetName).id },
    range: area(address),
    purpose: 'total',
    cells: [[planCell(value)]],
    format: null,
    before: null,
  };
  return applyPlan(snapshot, { ...EMPTY_PLAN, blocks: [typedBlock] });
}

function withSheet(
  snapshot: Snapshot,
  sheetName: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot[],
): Snapshot {
  const { sheets } = snapshot;
  return { ...snapshot, sheets: sheets.flatMap((s) => (s.name === sheetName ? change(s) : [s])) };
}

export function memoryHarness(sheets: readonly BookSheet[]): WorkbookHarness {
  const settings = new Map<string, string>();
  const host = createMemoryHost(snapshotOf(...sheets), { settings });
  const idOf = (name: string): string => sheetNamed(host.snapshot, name).id;
  return {
    host,
    state: async () => ({ sheets: host.snapshot.sheets.map(sheetState) }),
    reopen: async () => createMemoryHost(host.snapshot, { settings }),
    async typeInto(name, address, value) {
      const next = typed(host.snapshot, name, address, value);
      host.change(next, { kind: 'changed', sheetId: idOf(name), isRemote: true });
    },
    async protectSheet(name) {
      const protection = { isProtected: true, allowFormatCells: false };
      const next = withSheet(host.snapshot, name, (sheet) => [{ ...sheet, protection }]);
      host.change(next, { kind: 'sheets-changed' });
    },
    async deleteSheet(name) {
      host.change(
        withSheet(host.snapshot, name, () => []),
        { kind: 'sheets-changed' },
      );
    },
    async makeReadOnly() {
      host.change({ ...host.snapshot, isReadOnly: true }, { kind: 'sheets-changed' });
    },
    async select(name, address) {
      const { top: row, left: column } = area(address);
      host.select({ sheetId: idOf(name), row, column });
    },
    async selection() {
      const { sheetId, range } = host.selection!;
      const { name } = host.snapshot.sheets.find(({ id }) => id === sheetId)!;
      return `${name}!${formatRange(range)}`;
    },
    failWrite() {
      throw new RangeError('A write in memory cannot fail half-way');
    },
  };
}
