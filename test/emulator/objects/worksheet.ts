import type { CellRange } from '../../../src/core/sheet/address';
import type { SheetVisibility } from '../../../src/core/sheet/snapshot';
import { parseArea, splitSheetName, WHOLE_SHEET } from '../model/areas';
import type { Sheet } from '../model/sheet';
import { HostError } from '../wire/host-error';
import { ServerObject } from '../wire/server-object';
import { FreezePanesObject } from './freeze-panes';
import type { ObjectSpace } from './object-space';
import { WorksheetProtectionObject } from './protection';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { sizedRange } from './range-shapes';

/** Excel refuses a longer text of addresses. */
const MAX_ADDRESSES_LENGTH = 8192;

const VISIBILITIES: Readonly<Record<SheetVisibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** A name that a sheet can be given. @throws HostError InvalidArgument, ItemAlreadyExists */
export function requireFreeName(space: ObjectSpace, name: string, own?: Sheet): string {
  const isAllowed = /^[^[\]:*?/\\]{1,31}$/.test(name) && !/^'|'$|^history$/i.test(name);
  if (!isAllowed) {
    throw new HostError('InvalidArgument', `Not a name of a sheet: ${name}`);
  }
  const taken = space.workbook.sheets.find(
    (sheet) => sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken && taken !== own) throw new HostError('ItemAlreadyExists', `There is a sheet ${name}.`);
  return name;
}

export class WorksheetObject extends ServerObject {
  readonly className = 'Worksheet';

  constructor(
    private readonly space: ObjectSpace,
    private readonly ownSheet: Sheet,
  ) {
    super();
  }

  override get identity(): string {
    return this.ownSheet.id;
  }

  override get scalars(): readonly string[] {
    return ['Id', 'Name', 'Position', 'Visibility'];
  }

  private get sheet(): Sheet {
    return this.space.requireSheet(this.ownSheet);
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(value: unknown) {
    this.space.requireOpenStructure();
    const name = requireFreeName(this.space, String(value), this.sheet);
    this.space.workbook.renameSheet(this.sheet, name);
  }

  get Position(): number {
    return this.space.workbook.sheets.indexOf(this.sheet);
  }

  set Position(value: unknown) {
    this.space.requireOpenStructure();
    const { sheets } = this.space.workbook;
    if (typeof value !== 'number' || value < 0 || value >= sheets.length) {
      throw new HostError('InvalidArgument', `No position ${String(value)}`);
    }
    const [sheet] = sheets.splice(this.Position, 1);
    sheets.splice(value, 0, sheet!);
  }

  get Visibility(): string {
    return VISIBILITIES[this.sheet.visibility];
  }

  set Visibility(value: unknown) {
    this.space.requireOpenStructure();
    const entry = Object.entries(VISIBILITIES).find(([, name]) => name === value);
    if (!entry) throw new HostError('InvalidArgument', `No visibility ${String(value)}`);
    this.sheet.visibility = entry[0] as SheetVisibility;
  }

  get Protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.sheet);
  }

  get FreezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.space, this.sheet);
  }

  Activate(): void {
    this.space.workbook.activate(this.space.requireVisible(this.sheet));
  }

  Calculate(): void {
    this.space.workbook.recalculate();
  }

  Delete(): void {
    this.space.requireOpenStructure();
    const visible = this.space.workbook.sheets.filter((sheet) => sheet.visibility === 'visible');
    if (visible.length === 1 && visible[0] === this.sheet) {
      throw new HostError('InvalidOperation', 'The last visible sheet cannot be deleted.');
    }
    this.space.workbook.removeSheet(this.sheet);
  }

  GetCell(row: number, column: number): RangeObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  /** A range by its address or by a defined name; without one, the whole sheet. */
  GetRange(address: unknown): RangeObject {
    if (address === null || address === undefined) return this.range(WHOLE_SHEET);
    const area = parseArea(splitSheetName(String(address)).local);
    if (area) return this.range(area);
    throw new HostError('InvalidArgument', `Not an address: ${String(address)}`);
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    return this.range(sizedRange(row, column, rows, columns));
  }

  GetRanges(addresses: unknown): RangeAreasObject {
    const text = addresses === null ? '' : String(addresses);
    if (text.length > MAX_ADDRESSES_LENGTH) {
      throw new HostError('InvalidArgument', `More than ${MAX_ADDRESSES_LENGTH} characters`);
    }
    const ranges = text
      ? text.split(/[,;]/).map((address) => this.GetRange(address).range)
      : [WHOLE_SHEET];
    return new RangeAreasObject(this.space, this.sheet, ranges);
  }

  /** The first cell when the sheet is empty. */
  GetUsedRange(valuesOnly: unknown): RangeObject {
    return (
      this.GetUsedRangeOrNullObject(valuesOnly) ??
      this.range({ top: 0, left: 0, bottom: 0, right: 0 })
    );
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): RangeObject | null {
    const used = this.sheet.usedRange(WHOLE_SHEET, valuesOnly === true);
    return used && this.range(used);
  }

  _RegisterDataChangedEvent(): void {
    this.listen('changed');
  }

  _UnregisterDataChangedEvent(): void {
    this.ignore('changed');
  }

  _RegisterSelectionChangedEvent(): void {
    this.listen('selected');
  }

  _UnregisterSelectionChangedEvent(): void {
    this.ignore('selected');
  }

  _RegisterActivatedEvent(): void {
    this.listen('activated');
  }

  _UnregisterActivatedEvent(): void {
    this.ignore('activated');
  }

  _RegisterDeactivatedEvent(): void {
    this.listen('deactivated');
  }

  _UnregisterDeactivatedEvent(): void {
    this.ignore('deactivated');
  }

  private listen(event: string): void {
    this.space.events.register(event, this.sheet.id);
  }

  private ignore(event: string): void {
    this.space.events.unregister(event, this.ownSheet.id);
  }

  private range(range: CellRange): RangeObject {
    return new RangeObject(this.space, this.sheet, range);
  }
}
