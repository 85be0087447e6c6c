import { rangeCellCount, rangeIntersection, type CellRange } from '../../../src/core/sheet/address';
import { addressPrefix, formatArea } from '../model/areas';
import type { Sheet } from '../model/sheet';
import { HostError } from '../wire/host-error';
import { ServerCollection, ServerObject } from '../wire/server-object';
import type { CellTarget } from './cells';
import { clearCells, type ClearApplyTo } from './clear';
import { ConditionalFormatCollectionObject } from './conditional-formats';
import type { ObjectSpace } from './object-space';
import { RangeObject } from './range';
import { RangeFormatObject } from './range-format';
import type { WorksheetObject } from './worksheet';

export class RangeCollectionObject extends ServerCollection<RangeObject> {
  readonly className = 'RangeCollection';

  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }

  override items(): readonly RangeObject[] {
    return this.ranges;
  }

  GetCount(): number {
    return this.ranges.length;
  }

  GetItemAt(index: number): RangeObject {
    const range = this.ranges[index];
    if (!range) throw new HostError('InvalidArgument', `No range ${index}`);
    return range;
  }
}

/** Several blocks of cells of one sheet. */
export class RangeAreasObject extends ServerObject implements CellTarget {
  readonly className = 'RangeAreas';

  constructor(
    readonly space: ObjectSpace,
    private readonly ownSheet: Sheet,
    readonly ranges: readonly CellRange[],
  ) {
    super();
  }

  get sheet(): Sheet {
    return this.space.requireSheet(this.ownSheet);
  }

  override get scalars(): readonly string[] {
    return ['Address', 'AreaCount', 'CellCount'];
  }

  get Address(): string {
    const prefix = addressPrefix(this.sheet.name);
    return this.ranges.map((range) => `${prefix}!${formatArea(range)}`).join(',');
  }

  get AreaCount(): number {
    return this.ranges.length;
  }

  get CellCount(): number {
    return this.ranges.reduce((count, range) => count + rangeCellCount(range), 0);
  }

  get Areas(): RangeCollectionObject {
    return new RangeCollectionObject(
      this.ranges.map((range) => new RangeObject(this.space, this.sheet, range)),
    );
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

  GetIntersectionOrNullObject(other: unknown): RangeAreasObject | null {
    if (!(other instanceof RangeObject || other instanceof RangeAreasObject)) {
      throw new HostError('InvalidArgument', 'Not a range');
    }
    return this.narrowed((range) =>
      other.ranges.flatMap((part) => rangeIntersection(range, part) ?? []),
    );
  }

  GetUsedRangeAreasOrNullObject(valuesOnly: unknown): RangeAreasObject | null {
    return this.narrowed((range) => this.sheet.usedRange(range, valuesOnly === true) ?? []);
  }

  Clear(applyTo: ClearApplyTo | null): void {
    clearCells(this, applyTo ?? 'All');
  }

  private narrowed(parts: (range: CellRange) => CellRange | CellRange[]): RangeAreasObject | null {
    const ranges = this.ranges.flatMap(parts);
    return ranges.length > 0 ? new RangeAreasObject(this.space, this.sheet, ranges) : null;
  }
}
