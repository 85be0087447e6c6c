import type { Sheet } from '../model/sheet';
import { HostError } from '../wire/host-error';
import { ServerObject } from '../wire/server-object';
import type { ObjectSpace } from './object-space';

const OPTIONS = [
  ...['allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects'],
  ...['allowEditScenarios', 'allowFormatCells', 'allowFormatColumns', 'allowFormatRows'],
  ...['allowInsertColumns', 'allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables'],
  'allowSort',
];

export class WorksheetProtectionObject extends ServerObject {
  readonly className = 'WorksheetProtection';

  constructor(private readonly sheet: Sheet) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Protected', 'Options'];
  }

  get Protected(): boolean {
    return this.sheet.protection.isProtected;
  }

  get Options(): Readonly<Record<string, boolean | string>> {
    const given = this.sheet.protection.options;
    const flags = OPTIONS.map((name) => [name, given[name] === true] as const);
    return { ...Object.fromEntries(flags), selectionMode: given['selectionMode'] ?? 'Normal' };
  }

  Protect(options: Readonly<Record<string, boolean | string>> | null, password: unknown): void {
    if (this.Protected) throw new HostError('AccessDenied', 'The sheet is protected already.');
    this.sheet.protection.isProtected = true;
    this.sheet.protection.options = options ?? {};
    this.sheet.protection.password = typeof password === 'string' ? password : null;
  }

  Unprotect(password: unknown): void {
    const { protection } = this.sheet;
    if (protection.password !== null && protection.password !== password) {
      throw new HostError('AccessDenied', 'Wrong password');
    }
    protection.isProtected = false;
    protection.password = null;
  }
}

export class WorkbookProtectionObject extends ServerObject {
  readonly className = 'WorkbookProtection';

  constructor(private readonly space: ObjectSpace) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Protected'];
  }

  get Protected(): boolean {
    return this.space.workbook.isStructureProtected;
  }
}
