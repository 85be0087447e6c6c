import type { Sheet } from '../model/sheet';
import { HostError } from '../wire/host-error';
import { ServerCollection } from '../wire/server-object';
import type { ObjectSpace } from './object-space';
import { requireFreeName, type WorksheetObject } from './worksheet';

/** The target of events that are not of one sheet. */
export const WORKBOOK_TARGET = 'Workbook';

export class WorksheetCollectionObject extends ServerCollection<WorksheetObject> {
  readonly className = 'WorksheetCollection';

  constructor(private readonly space: ObjectSpace) {
    super();
  }

  override items(): readonly WorksheetObject[] {
    return this.space.workbook.sheets.map((sheet) => this.space.worksheet(sheet));
  }

  override item(key: unknown): WorksheetObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new HostError('ItemNotFound', `There is no sheet ${String(key)}.`);
    return found;
  }

  GetItemOrNullObject(key: unknown): WorksheetObject | null {
    const sheet = this.space.workbook.findSheet(String(key));
    return sheet ? this.space.worksheet(sheet) : null;
  }

  Add(name: unknown): WorksheetObject {
    this.space.requireOpenStructure();
    const wanted = typeof name === 'string' ? name : this.nextName();
    const sheet = this.space.workbook.addSheet(requireFreeName(this.space, wanted));
    return this.space.worksheet(sheet);
  }

  GetActiveWorksheet(): WorksheetObject {
    const sheet = this.space.workbook.activeSheet;
    if (!sheet) throw new HostError('ItemNotFound', 'The workbook has no sheet.');
    return this.space.worksheet(sheet);
  }

  GetCount(visibleOnly: unknown): number {
    return this.chosen(visibleOnly).length;
  }

  GetFirst(visibleOnly: unknown): WorksheetObject {
    return this.space.worksheet(this.chosen(visibleOnly)[0]!);
  }

  GetLast(visibleOnly: unknown): WorksheetObject {
    return this.space.worksheet(this.chosen(visibleOnly).at(-1)!);
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

  _RegisterAddedEvent(): void {
    this.listen('added');
  }

  _UnregisterAddedEvent(): void {
    this.ignore('added');
  }

  _RegisterDeletedEvent(): void {
    this.listen('deleted');
  }

  _UnregisterDeletedEvent(): void {
    this.ignore('deleted');
  }

  _RegisterEventNameChanged(): void {
    this.listen('renamed');
  }

  _UnregisterEventNameChanged(): void {
    this.ignore('renamed');
  }

  private listen(event: string): void {
    this.space.events.register(event, WORKBOOK_TARGET);
  }

  private ignore(event: string): void {
    this.space.events.unregister(event, WORKBOOK_TARGET);
  }

  private chosen(visibleOnly: unknown): readonly Sheet[] {
    const { sheets } = this.space.workbook;
    return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === 'visible') : sheets;
  }

  private nextName(): string {
    for (let number = this.space.workbook.sheets.length + 1; ; number++) {
      const name = `Sheet${number}`;
      if (!this.GetItemOrNullObject(name)) return name;
    }
  }
}
