/** Plans as the contract suite writes them: short, and true of the Snapshot they are made for. */
import fc from 'fast-check';
import type { CellContent, MarkRule, Plan, PlanBlock, PlanCell } from '../../src/core/plan/plan';
import { fingerprint, valuesOfRange } from '../../src/core/plan/source-check';
import { parseRange, rangeColumnCount, type CellRange } from '../../src/core/sheet/address';
import { cellValueAt, type SheetSnapshot, type Snapshot } from '../../src/core/sheet/snapshot';
import { EMPTY_PLAN } from '../support/empty-plan';

export function area(address: string): CellRange {
  const range = parseRange(address);
  if (!range) throw new RangeError(`Not an address: ${address}`);
  return range;
}

export function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new RangeError(`No sheet ${name}`);
  return sheet;
}

type CellSpec = string | number | boolean | null | undefined;

/** `=…` is a formula, `''` empties, `undefined` leaves the cell alone, `{text}` is always text. */
export function planCell(spec: CellSpec | { readonly text: string }): PlanCell | null {
  if (spec === undefined) return null;
  if (spec === null || spec === '') return { kind: 'empty' };
  if (typeof spec === 'object') return { kind: 'text', text: spec.text };
  if (typeof spec === 'number') return { kind: 'number', value: spec };
  if (typeof spec === 'boolean') return { kind: 'boolean', value: spec };
  if (spec.startsWith('=')) return { kind: 'formula', formula: spec, value: null };
  return { kind: 'text', text: spec };
}

function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const found = sheet.formulas.find((cell) => cell.row === row && cell.column === column);
  return found
    ? { kind: 'formula', formula: found.formula }
    : { kind: 'value', value: cellValueAt(sheet, row, column) };
}

function contentsOf(sheet: SheetSnapshot, range: CellRange): CellContent[][] {
  return valuesOfRange(sheet, range).map((cells, r) =>
    cells.map((_, c) => contentAt(sheet, range.top + r, range.left + c)),
  );
}

/** A block on a sheet that is there; the range grows down and right from the address. */
export function block(
  snapshot: Snapshot,
  sheetName: string,
  topLeft: string,
  rows: readonly (readonly (CellSpec | { readonly text: string })[])[],
  more: Partial<PlanBlock> = {},
): PlanBlock {
  const { top, left } = area(topLeft);
  const range = {
    top,
    left,
    bottom: top + rows.length - 1,
    right: left + Math.max(...rows.map((row) => row.length)) - 1,
  };
  const sheet = sheetNamed(snapshot, sheetName);
  return {
    target: { kind: 'existing', sheetId: sheet.id },
    range,
    purpose: 'total',
    cells: rows.map((row) =>
      Array.from({ length: rangeColumnCount(range) }, (_, column) => planCell(row[column])),
    ),
    format: null,
    before: contentsOf(sheet, range),
    ...more,
  };
}

/** The check that an area is as it was read. */
export function source(snapshot: Snapshot, sheetName: string, address: string) {
  const sheet = sheetNamed(snapshot, sheetName);
  const range = area(address);
  return {
    area: { sheetId: sheet.id, range },
    fingerprint: fingerprint(valuesOfRange(sheet, range)),
  };
}

/** A rule of ours that marks what is empty. */
export function markRule(snapshot: Snapshot, sheetName: string, ...ranges: string[]): MarkRule {
  return {
    target: { kind: 'existing', sheetId: sheetNamed(snapshot, sheetName).id },
    ranges: ranges.map(area),
    formula: `=AND(N("cham-diem:evidence")=0,${ranges[0]!.split(':')[0]!}="")`,
    fill: '#FFE699',
    fontColor: '#7F6000',
    bold: true,
  };
}

const anyCell = fc.oneof(
  fc.constant<CellSpec>(undefined),
  fc.constant<CellSpec>(''),
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
  fc.boolean(),
  fc.constantFrom('=SUM(A1:A3)', '=B2*2', '=IF(A1="","",1)'),
  fc
    .oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('=1+1', '+A1', '-1', '@x', "'x", '007', '1-2', '5%', 'TRUE', '#REF!', ' =1'),
    )
    .filter(
      (text) => text !== '' && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text),
    )
    .map((text) => ({ text })),
);

const anyFormat = fc.option(
  fc.record(
    {
      numberFormat: fc.constantFrom('0.00', '@', 'General', '0%'),
      bold: fc.boolean(),
      wrapText: fc.boolean(),
      horizontalAlignment: fc.constantFrom('General' as const, 'Center' as const),
      fill: fc.constantFrom('#FFE699', null),
    },
    { requiredKeys: [] },
  ),
  { nil: null },
);

/** Plans that write two blocks anywhere among the first cells of a sheet. */
export function anyPlan(snapshot: Snapshot, sheetName: string): fc.Arbitrary<Plan> {
  const rows = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  });
  const anyBlock = (topLeft: string): fc.Arbitrary<PlanBlock> =>
    fc
      .tuple(rows, anyFormat)
      .map(([cells, format]) => block(snapshot, sheetName, topLeft, cells, { format }));
  return fc
    .record({
      first: anyBlock('A1'),
      second: anyBlock('E2'),
      addRules: fc.constantFrom([], [markRule(snapshot, sheetName, 'H1:H5')]),
    })
    .map(({ first, second, addRules }) => ({ ...EMPTY_PLAN, blocks: [first, second], addRules }));
}
