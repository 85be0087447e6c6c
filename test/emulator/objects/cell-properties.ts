/** `getCellProperties` and `setCellProperties`, whose trees are camelCase on the wire. */
import {
  cellRange,
  rangeColumnCount,
  rangeRowCount,
  type CellRange,
} from '../../../src/core/sheet/address';
import { HostError, notEmulated } from '../wire/host-error';
import { readMember, ServerObject, writeMember } from '../wire/server-object';
import { positionsIn, type CellTarget } from './cells';
import { RangeObject } from './range';
import { RangeBorderCollectionObject } from './borders';

export interface PropertyTree {
  readonly [name: string]: boolean | PropertyTree | undefined;
}

const BORDER_SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
};

function memberOf(target: ServerObject, name: string): unknown {
  if (target instanceof RangeBorderCollectionObject) {
    const side = BORDER_SIDES[name];
    if (!side) throw notEmulated(target.className, name);
    return target.item(side);
  }
  return readMember(target, name.charAt(0).toUpperCase() + name.slice(1));
}

function readTree(target: ServerObject, wanted: PropertyTree): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(wanted)) {
    if (!part) continue;
    const value = memberOf(target, name);
    found[name] =
      value instanceof ServerObject && typeof part === 'object' ? readTree(value, part) : value;
  }
  return found;
}

function writeTree(target: ServerObject, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    if (typeof value === 'object') {
      writeTree(memberOf(target, name) as ServerObject, value as Record<string, unknown>);
    } else writeMember(target, name.charAt(0).toUpperCase() + name.slice(1), value);
  }
}

function cellObject(target: CellTarget, position: { row: number; column: number }): RangeObject {
  return new RangeObject(target.space, target.sheet, cellRange(position));
}

export function readCellProperties(
  target: CellTarget,
  range: CellRange,
  wanted: PropertyTree,
): Record<string, unknown>[][] {
  return Array.from({ length: rangeRowCount(range) }, (_, r) =>
    Array.from({ length: rangeColumnCount(range) }, (__, c) =>
      readTree(cellObject(target, { row: range.top + r, column: range.left + c }), wanted),
    ),
  );
}

export function writeCellProperties(target: CellTarget, range: CellRange, input: unknown): void {
  const rows = input as Record<string, unknown>[][];
  const isFitting =
    rows.length === rangeRowCount(range) &&
    rows.every((row) => row.length === rangeColumnCount(range));
  if (!isFitting) throw new HostError('InvalidArgument', 'Another size than the range');
  for (const { row, column } of positionsIn(range)) {
    writeTree(cellObject(target, { row, column }), rows[row - range.top]![column - range.left]!);
  }
}
