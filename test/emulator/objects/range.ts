import {
  rangeCellCount,
  rangeColumnCount,
  rangeIntersection,
  rangeRowCount,
  type CellRange,
} from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import {
  addressPrefix,
  formatArea,
  isEntireColumns,
  isEntireRows,
  parseArea,
  splitSheetName,
  WHOLE_SHEET,
} from '../model/areas';
import { isErrorValue, type Cell } from '../model/cell';
import { displayText } from '../model/number-text';
import type { Sheet } from '../model/sheet';
import { HostError } from '../wire/host-error';
import { ServerObject } from '../wire/server-object';
import { readCellProperties, writeCellProperties, type PropertyTree } from './cell-properties';
import { readCells, writeContents, writeNumberFormats, type CellTarget } from './cells';
import { clearCells, type ClearApplyTo } from './clear';
import { ConditionalFormatCollectionObject } from './conditional-formats';
import type { ObjectSpace } from './object-space';
import { RangeAreasObject } from './range-areas';
import { RangeFormatObject } from './range-format';
import { boundingRange, columnsOf, rowsOf, sizedRange } from './range-shapes';
import { readHidden, readLineProperties, writeHidden } from './hidden';
import { mergeCells, unmergeCells } from './merge';
import { findSpecialCells } from './special-cells';
import type { WorksheetObject } from './worksheet';

function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  return isErrorValue(value) ? 'Error' : 'String';
}

function shownFormula(cell: Cell): CellValue {
  return cell.formula ?? cell.value ?? '';
}

/** A block of cells of one sheet. Members that make ranges make new objects each time. */
export class RangeObject extends ServerObject implements CellTarget {
  readonly className = 'Range';
  readonly ranges: readonly CellRange[];

  constructor(
    readonly space: ObjectSpace,
    private readonly ownSheet: Sheet,
    readonly range: CellRange,
  ) {
    super();
    this.ranges = [range];
  }

  get sheet(): Sheet {
    return this.space.requireSheet(this.ownSheet);
  }

  override get scalars(): readonly string[] {
    return [
      ...['Address', 'CellCount', 'RowIndex', 'ColumnIndex', 'RowCount', 'ColumnCount'],
      ...['Values', 'Formulas', 'Text', 'ValueTypes', 'NumberFormat'],
      ...['RowHidden', 'ColumnHidden', 'Hidden', 'IsEntireColumn', 'IsEntireRow'],
    ];
  }

  get Address(): string {
    return `${addressPrefix(this.sheet.name)}!${formatArea(this.range)}`;
  }

  get CellCount(): number {
    return rangeCellCount(this.range);
  }

  get RowIndex(): number {
    return this.range.top;
  }

  get ColumnIndex(): number {
    return this.range.left;
  }

  get RowCount(): number {
    return rangeRowCount(this.range);
  }

  get ColumnCount(): number {
    return rangeColumnCount(this.range);
  }

  get IsEntireColumn(): boolean {
    return isEntireColumns(this.range);
  }

  get IsEntireRow(): boolean {
    return isEntireRows(this.range);
  }

  get Values(): CellValue[][] | null {
    return readCells(this.sheet, this.range, (cell) => cell.value ?? '');
  }

  set Values(input: unknown) {
    writeContents(this, this.range, input);
  }

  get Formulas(): CellValue[][] | null {
    return readCells(this.sheet, this.range, shownFormula);
  }

  set Formulas(input: unknown) {
    writeContents(this, this.range, input);
  }

  get Text(): string[][] | null {
    return readCells(this.sheet, this.range, (cell) =>
      displayText(cell.value, cell.format.numberFormat),
    );
  }

  get ValueTypes(): string[][] | null {
    return readCells(this.sheet, this.range, (cell) => valueType(cell.value));
  }

  get NumberFormat(): string[][] | null {
    return readCells(this.sheet, this.range, (cell) => cell.format.numberFormat);
  }

  set NumberFormat(input: unknown) {
    writeNumberFormats(this, this.range, input);
  }

  get RowHidden(): boolean | null {
    return readHidden(this, 'row');
  }

  set RowHidden(value: unknown) {
    writeHidden(this, 'row', value);
  }

  get ColumnHidden(): boolean | null {
    return readHidden(this, 'column');
  }

  set ColumnHidden(value: unknown) {
    writeHidden(this, 'column', value);
  }

  get Hidden(): boolean {
    return readHidden(this, 'row') === true || readHidden(this, 'column') === true;
  }

  get Format(): RangeFormatObject {
    return new RangeFormatObject(this);
  }

  get ConditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this);
  }

  get Worksheet(): WorksheetObject {
    return this.space.worksheet(this.sheet);
  }

  GetCell(row: number, column: number): RangeObject {
    return this.shifted(row, column, 1, 1);
  }

  GetRow(row: number): RangeObject {
    return this.shifted(row, 0, 1, this.ColumnCount);
  }

  GetColumn(column: number): RangeObject {
    return this.shifted(0, column, this.RowCount, 1);
  }

  GetOffsetRange(rows: number, columns: number): RangeObject {
    return this.shifted(rows, columns, this.RowCount, this.ColumnCount);
  }

  GetResizedRange(rows: number, columns: number): RangeObject {
    return this.shifted(0, 0, this.RowCount + rows, this.ColumnCount + columns);
  }

  GetAbsoluteResizedRange(rows: number, columns: number): RangeObject {
    return this.shifted(0, 0, rows, columns);
  }

  GetLastRow(): RangeObject {
    return this.GetRow(this.RowCount - 1);
  }

  GetLastColumn(): RangeObject {
    return this.GetColumn(this.ColumnCount - 1);
  }

  GetLastCell(): RangeObject {
    return this.GetCell(this.RowCount - 1, this.ColumnCount - 1);
  }

  GetEntireRow(): RangeObject {
    const { left, right } = WHOLE_SHEET;
    return this.of({ ...this.range, left, right });
  }

  GetEntireColumn(): RangeObject {
    const { top, bottom } = WHOLE_SHEET;
    return this.of({ ...this.range, top, bottom });
  }

  GetBoundingRect(other: unknown): RangeObject {
    return this.of(boundingRange(this.range, this.other(other)));
  }

  GetIntersection(other: unknown): RangeObject {
    const shared = this.GetIntersectionOrNullObject(other);
    if (!shared) throw new HostError('ItemNotFound', 'The ranges share no cell.');
    return shared;
  }

  GetIntersectionOrNullObject(other: unknown): RangeObject | null {
    const shared = rangeIntersection(this.range, this.other(other));
    return shared && this.of(shared);
  }

  GetUsedRange(valuesOnly: unknown): RangeObject {
    const { top, left } = this.range;
    const nothing = { top, left, bottom: top, right: left };
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.of(nothing);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): RangeObject | null {
    const used = this.sheet.usedRange(this.range, valuesOnly === true);
    return used && this.of(used);
  }

  GetSpecialCells(cellType: unknown, valueKind: unknown): RangeAreasObject {
    const found = this.GetSpecialCellsOrNullObject(cellType, valueKind);
    if (!found) throw new HostError('ItemNotFound', 'No such cells');
    return found;
  }

  GetSpecialCellsOrNullObject(cellType: unknown, valueKind: unknown): RangeAreasObject | null {
    const ranges = findSpecialCells(this, cellType, valueKind);
    return ranges.length > 0 ? new RangeAreasObject(this.space, this.sheet, ranges) : null;
  }

  GetMergedAreasOrNullObject(): RangeAreasObject | null {
    const ranges = this.sheet.mergesIn(this.range);
    return ranges.length > 0 ? new RangeAreasObject(this.space, this.sheet, ranges) : null;
  }

  GetCellProperties(wanted: PropertyTree): unknown[][] {
    return readCellProperties(this, this.range, wanted);
  }

  SetCellProperties(properties: unknown): void {
    writeCellProperties(this, this.range, properties);
  }

  GetRowProperties(wanted: PropertyTree): unknown[] {
    const rows = rowsOf(this.range).map((row) => this.of(row));
    return readLineProperties(rows, 'row', wanted);
  }

  GetColumnProperties(wanted: PropertyTree): unknown[] {
    const columns = columnsOf(this.range).map((column) => this.of(column));
    return readLineProperties(columns, 'column', wanted);
  }

  Clear(applyTo: ClearApplyTo | null): void {
    clearCells(this, applyTo ?? 'All');
  }

  Merge(across: unknown): void {
    mergeCells(this, across === true);
  }

  Unmerge(): void {
    unmergeCells(this);
  }

  Select(): void {
    this.space.workbook.select(this.space.requireVisible(this.sheet), this.range);
  }

  Calculate(): void {
    this.space.workbook.recalculate();
  }

  /** The library asks before it cuts a large array, so that a wrong size still fails. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) {
      throw new HostError('InvalidArgument', 'The array has another size than the range.');
    }
  }

  private of(range: CellRange): RangeObject {
    return new RangeObject(this.space, this.sheet, range);
  }

  private shifted(row: number, column: number, rows: number, columns: number): RangeObject {
    return this.of(sizedRange(this.range.top + row, this.range.left + column, rows, columns));
  }

  private other(other: unknown): CellRange {
    if (other instanceof RangeObject) return other.range;
    const area = parseArea(splitSheetName(String(other)).local);
    if (!area) throw new HostError('InvalidArgument', `Not an address: ${String(other)}`);
    return area;
  }
}
