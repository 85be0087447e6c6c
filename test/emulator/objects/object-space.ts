import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { HostError } from '../wire/host-error';
import { WorksheetObject } from './worksheet';

/** The language and separators that the emulated Excel says it runs with. */
export interface HostCulture {
  readonly name: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
}

/** Remembers which events the add-in asked for; `target` is a sheet id or `Workbook`. */
export interface EventRegistry {
  register(event: string, target: string): void;
  unregister(event: string, target: string): void;
}

/** What the server objects share: the workbook, and one object per sheet. */
export class ObjectSpace {
  private readonly worksheets = new WeakMap<Sheet, WorksheetObject>();

  constructor(
    readonly workbook: Workbook,
    readonly events: EventRegistry,
    readonly culture: HostCulture,
  ) {}

  worksheet(sheet: Sheet): WorksheetObject {
    let object = this.worksheets.get(sheet);
    if (!object) this.worksheets.set(sheet, (object = new WorksheetObject(this, sheet)));
    return object;
  }

  /** The sheet, when it is still there. @throws HostError ItemNotFound */
  requireSheet(sheet: Sheet): Sheet {
    if (sheet.isDeleted) throw new HostError('ItemNotFound', `The sheet ${sheet.name} is gone.`);
    return sheet;
  }

  /** The sheet, when a person can see it. @throws HostError InvalidOperation */
  requireVisible(sheet: Sheet): Sheet {
    if (sheet.visibility === 'visible') return sheet;
    throw new HostError('InvalidOperation', `The sheet ${sheet.name} is hidden.`);
  }

  /** @throws HostError AccessDenied when the workbook takes no changes at all */
  requireWritable(): void {
    if (this.workbook.isReadOnly) throw new HostError('AccessDenied', 'Read-only workbook');
  }

  /** @throws HostError AccessDenied when sheets cannot be added, removed or renamed */
  requireOpenStructure(): void {
    this.requireWritable();
    if (this.workbook.isStructureProtected) {
      throw new HostError('AccessDenied', 'Protected workbook structure');
    }
  }
}
