/**
 * What a grid needs to paint one sheet, as plain JSON: texts as a person sees them, looks as
 * indexes into a short list, and our own marks already evaluated.
 */
import type { CellPosition, CellRange } from '../../core/sheet/address';
import type { SheetVisibility } from '../../core/sheet/snapshot';

/** How cells look; `null` means the default of the page that paints them. */
export interface CellLook {
  /** `#RRGGBB`. */
  readonly fill: string | null;
  /** `#RRGGBB`. */
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `general`: text to the left, numbers to the right. */
  readonly align: 'general' | 'left' | 'center' | 'right';
  readonly verticalAlign: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly border: boolean;
  /** In en-US grammar. */
  readonly numberFormat: string;
}

/** Cells that one of our rules marks now. */
export interface MarkView {
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly cells: readonly CellPosition[];
}

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

export interface SheetView extends SheetTab {
  /** From A1 to the last cell with content or a look of its own. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row-major texts, `''` for an empty cell; `rowCount` × `columnCount`. */
  readonly texts: readonly (readonly string[])[];
  /** Indexes into `looks`, row-major. */
  readonly lookIndexes: readonly (readonly number[])[];
  readonly looks: readonly CellLook[];
  /** Whether a cell holds a number, which `general` alignment puts to the right; row-major. */
  readonly isNumber: readonly (readonly boolean[])[];
  /** CSS pixels at 100 %, by column; 0 for a hidden one. */
  readonly columnWidths: readonly number[];
  /** CSS pixels by row, 0 for a hidden one; null where the row fits its text. */
  readonly rowHeights: readonly (number | null)[];
  readonly merges: readonly CellRange[];
  /** Leading rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly marks: readonly MarkView[];
}
