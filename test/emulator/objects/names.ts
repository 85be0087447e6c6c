import { formatRange } from '../../../src/core/sheet/address';
import { addressPrefix, parseArea, splitSheetName } from '../model/areas';
import type { DefinedName } from '../model/workbook';
import { HostError } from '../wire/host-error';
import { ServerCollection, ServerObject } from '../wire/server-object';
import type { ObjectSpace } from './object-space';
import { RangeObject } from './range';

export class NamedItemObject extends ServerObject {
  readonly className = 'NamedItem';

  constructor(
    private readonly space: ObjectSpace,
    private readonly defined: DefinedName,
  ) {
    super();
  }

  override get identity(): string {
    return this.defined.name;
  }

  override get scalars(): readonly string[] {
    return ['Name', 'Type', 'Formula', 'Visible', 'Comment', 'Scope'];
  }

  get Name(): string {
    return this.defined.name;
  }

  get Type(): string {
    return this.GetRangeOrNullObject() ? 'Range' : 'String';
  }

  get Formula(): string {
    return this.defined.formula;
  }

  get Scope(): string {
    return 'Workbook';
  }

  get Visible(): boolean {
    return this.defined.visible;
  }

  set Visible(value: unknown) {
    this.defined.visible = value === true;
  }

  get Comment(): string {
    return this.defined.comment;
  }

  set Comment(value: unknown) {
    this.defined.comment = String(value);
  }

  GetRange(): RangeObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError('InvalidOperation', 'The name is not of a range.');
    return range;
  }

  GetRangeOrNullObject(): RangeObject | null {
    const { sheet, local } = splitSheetName(this.defined.formula.replace(/^=/, ''));
    const found = sheet === null ? undefined : this.space.workbook.findSheet(sheet);
    const range = parseArea(local);
    return found && range ? new RangeObject(this.space, found, range) : null;
  }

  Delete(): void {
    this.space.requireWritable();
    this.space.workbook.names.delete(this.defined.name.toLowerCase());
  }
}

export class NamedItemCollectionObject extends ServerCollection<NamedItemObject> {
  readonly className = 'NamedItemCollection';

  constructor(private readonly space: ObjectSpace) {
    super();
  }

  override items(): readonly NamedItemObject[] {
    return [...this.space.workbook.names.values()].map((name) => this.of(name));
  }

  override item(key: unknown): NamedItemObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new HostError('ItemNotFound', `No name ${String(key)}`);
    return found;
  }

  GetCount(): number {
    return this.space.workbook.names.size;
  }

  GetItemOrNullObject(key: unknown): NamedItemObject | null {
    const found = this.space.workbook.names.get(String(key).toLowerCase());
    return found ? this.of(found) : null;
  }

  Add(name: unknown, reference: unknown, comment: unknown): NamedItemObject {
    this.space.requireWritable();
    const key = String(name).toLowerCase();
    if (this.space.workbook.names.has(key)) throw new HostError('ItemAlreadyExists', String(name));
    const defined: DefinedName = {
      name: String(name),
      formula: reference instanceof RangeObject ? absoluteAddress(reference) : String(reference),
      comment: typeof comment === 'string' ? comment : '',
      visible: true,
    };
    this.space.workbook.names.set(key, defined);
    return this.of(defined);
  }

  private of(defined: DefinedName): NamedItemObject {
    return new NamedItemObject(this.space, defined);
  }
}

function absoluteAddress({ sheet, range }: RangeObject): string {
  const cells = formatRange(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${addressPrefix(sheet.name)}!${cells}`;
}
