import { WHOLE_SHEET } from '../model/areas';
import type { Sheet } from '../model/sheet';
import { ServerObject } from '../wire/server-object';
import type { ObjectSpace } from './object-space';
import { RangeObject } from './range';

export class FreezePanesObject extends ServerObject {
  readonly className = 'WorksheetFreezePanes';

  constructor(
    private readonly space: ObjectSpace,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  FreezeRows(count: number): void {
    Object.assign(this.sheet.frozen, { rows: count, columns: 0 });
  }

  FreezeColumns(count: number): void {
    Object.assign(this.sheet.frozen, { rows: 0, columns: count });
  }

  Unfreeze(): void {
    Object.assign(this.sheet.frozen, { rows: 0, columns: 0 });
  }

  GetLocationOrNullObject(): RangeObject | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows + columns === 0) return null;
    const bottom = rows > 0 ? rows - 1 : WHOLE_SHEET.bottom;
    const right = columns > 0 ? columns - 1 : WHOLE_SHEET.right;
    return new RangeObject(this.space, this.sheet, { top: 0, left: 0, bottom, right });
  }
}
