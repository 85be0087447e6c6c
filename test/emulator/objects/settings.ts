import { HostError } from '../wire/host-error';
import { ServerCollection, ServerObject } from '../wire/server-object';
import type { ObjectSpace } from './object-space';

/** A value that the add-in keeps in the workbook. */
export class SettingObject extends ServerObject {
  readonly className = 'Setting';

  constructor(
    private readonly space: ObjectSpace,
    private readonly key: string,
  ) {
    super();
  }

  override get identity(): string {
    return this.key;
  }

  override get scalars(): readonly string[] {
    return ['Key', 'Value'];
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    if (!this.space.workbook.settings.has(this.key)) throw new HostError('ItemNotFound', this.key);
    return this.space.workbook.settings.get(this.key);
  }

  set Value(value: unknown) {
    this.space.requireWritable();
    this.space.workbook.settings.set(this.key, value);
  }

  Delete(): void {
    this.space.requireWritable();
    this.space.workbook.settings.delete(this.key);
  }
}

export class SettingCollectionObject extends ServerCollection<SettingObject> {
  readonly className = 'SettingCollection';

  constructor(private readonly space: ObjectSpace) {
    super();
  }

  override items(): readonly SettingObject[] {
    return [...this.space.workbook.settings.keys()].map((key) => this.of(key));
  }

  GetCount(): number {
    return this.space.workbook.settings.size;
  }

  GetItemOrNullObject(key: unknown): SettingObject | null {
    return this.space.workbook.settings.has(String(key)) ? this.of(String(key)) : null;
  }

  /** Replaces a setting of the same key. */
  Add(key: unknown, value: unknown): SettingObject {
    this.space.requireWritable();
    this.space.workbook.settings.set(String(key), value);
    return this.of(String(key));
  }

  private of(key: string): SettingObject {
    return new SettingObject(this.space, key);
  }
}
