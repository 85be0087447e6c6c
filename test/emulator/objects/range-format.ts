import { DEFAULT_FORMAT } from '../model/cell';
import { DEFAULT_COLUMN_WIDTH } from '../model/sheet';
import { HostError, notEmulated } from '../wire/host-error';
import { ServerObject } from '../wire/server-object';
import { RangeBorderCollectionObject } from './borders';
import { changeFormat, commonFormat, requireFormattable, type CellTarget } from './cells';
import { readColor } from './color';

export class RangeFillObject extends ServerObject {
  readonly className = 'RangeFill';

  constructor(private readonly target: CellTarget) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Color'];
  }

  /** Excel calls a cell without fill white; cells that differ give an empty text. */
  get Color(): string {
    return commonFormat(this.target, (format) => format.fill ?? '#FFFFFF') ?? '';
  }

  set Color(value: unknown) {
    changeFormat(this.target, { fill: value === '' ? null : readColor(value) });
  }

  /** `None` for a cell without fill: the way to tell it from a white one. */
  get Pattern(): string | null {
    return commonFormat(this.target, (format) => (format.fill === null ? 'None' : 'Solid'));
  }

  Clear(): void {
    changeFormat(this.target, { fill: null });
  }
}

export class RangeFontObject extends ServerObject {
  readonly className = 'RangeFont';

  constructor(private readonly target: CellTarget) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Color', 'Bold', 'Italic'];
  }

  get Color(): string {
    return commonFormat(this.target, (format) => format.fontColor) ?? '';
  }

  set Color(value: unknown) {
    changeFormat(this.target, { fontColor: readColor(value) });
  }

  get Bold(): boolean | null {
    return commonFormat(this.target, (format) => format.bold);
  }

  set Bold(value: unknown) {
    changeFormat(this.target, { bold: value === true });
  }

  get Italic(): boolean | null {
    return commonFormat(this.target, (format) => format.italic);
  }

  set Italic(value: unknown) {
    changeFormat(this.target, { italic: value === true });
  }
}

export class FormatProtectionObject extends ServerObject {
  readonly className = 'FormatProtection';

  constructor(private readonly target: CellTarget) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Locked'];
  }

  get Locked(): boolean | null {
    return commonFormat(this.target, (format) => format.locked);
  }

  set Locked(value: unknown) {
    changeFormat(this.target, { locked: value === true });
  }
}

export class RangeFormatObject extends ServerObject {
  readonly className = 'RangeFormat';

  constructor(private readonly target: CellTarget) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['WrapText', 'HorizontalAlignment', 'VerticalAlignment', 'ColumnWidth'];
  }

  get Fill(): RangeFillObject {
    return new RangeFillObject(this.target);
  }

  get Font(): RangeFontObject {
    return new RangeFontObject(this.target);
  }

  get Borders(): RangeBorderCollectionObject {
    return new RangeBorderCollectionObject(this.target);
  }

  get Protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.target);
  }

  get WrapText(): boolean | null {
    return commonFormat(this.target, (format) => format.wrapText);
  }

  set WrapText(value: unknown) {
    changeFormat(this.target, { wrapText: value === true });
  }

  get HorizontalAlignment(): string | null {
    return commonFormat(this.target, (format) => format.horizontalAlignment);
  }

  set HorizontalAlignment(value: unknown) {
    changeFormat(this.target, {
      horizontalAlignment: value === '' ? DEFAULT_FORMAT.horizontalAlignment : String(value),
    });
  }

  get VerticalAlignment(): string | null {
    return commonFormat(this.target, (format) => format.verticalAlignment);
  }

  set VerticalAlignment(value: unknown) {
    changeFormat(this.target, { verticalAlignment: String(value) });
  }

  get ColumnWidth(): number | null {
    const widths = new Set(
      this.columns().map((column) => this.target.sheet.columnWidths.get(column)),
    );
    return widths.size === 1 ? ([...widths][0] ?? DEFAULT_COLUMN_WIDTH) : null;
  }

  set ColumnWidth(value: unknown) {
    requireFormattable(this.target);
    if (typeof value !== 'number' || value < 0) throw new HostError('InvalidArgument');
    for (const column of this.columns()) this.target.sheet.columnWidths.set(column, value);
  }

  /** Widths depend on fonts that nothing here can measure; asking is allowed, nothing changes. */
  AutofitColumns(): void {
    requireFormattable(this.target);
  }

  AutofitRows(): void {
    requireFormattable(this.target);
  }

  private columns(): number[] {
    const columns = new Set<number>();
    for (const { left, right } of this.target.ranges) {
      if (right - left > 1000) throw notEmulated(this.className, 'ColumnWidth of whole rows');
      for (let column = left; column <= right; column++) columns.add(column);
    }
    return [...columns];
  }
}
