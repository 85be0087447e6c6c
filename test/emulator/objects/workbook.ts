import { cellRange } from '../../../src/core/sheet/address';
import { HostError } from '../wire/host-error';
import { ServerObject } from '../wire/server-object';
import { ApplicationObject } from './application';
import { NamedItemCollectionObject } from './names';
import type { ObjectSpace } from './object-space';
import { WorkbookProtectionObject } from './protection';
import { RangeObject } from './range';
import { SettingCollectionObject } from './settings';
import { WorksheetCollectionObject } from './worksheets';

/** The root of everything that an add-in reaches. */
export class WorkbookObject extends ServerObject {
  readonly className = 'Workbook';

  constructor(private readonly space: ObjectSpace) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Name', 'ReadOnly'];
  }

  get Name(): string {
    return this.space.workbook.name;
  }

  get ReadOnly(): boolean {
    return this.space.workbook.isReadOnly;
  }

  get Application(): ApplicationObject {
    return new ApplicationObject(this.space);
  }

  get Worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.space);
  }

  get Names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.space);
  }

  get Settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.space);
  }

  get Protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.space);
  }

  GetSelectedRange(): RangeObject {
    const { workbook } = this.space;
    const sheet = workbook.activeSheet;
    if (!sheet) throw new HostError('ItemNotFound', 'The workbook has no sheet.');
    return new RangeObject(this.space, sheet, workbook.selectionOf(sheet));
  }

  GetActiveCell(): RangeObject {
    const { sheet, range } = this.GetSelectedRange();
    const first = cellRange({ row: range.top, column: range.left });
    return new RangeObject(this.space, sheet, first);
  }

  /** The client lets go of a kept object; the interpreter does it. */
  _RemoveReference(): null {
    return null;
  }
}
