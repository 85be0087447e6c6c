import type { CellValue } from '../../../src/core/sheet/snapshot';

export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export interface CellBorder {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How one cell looks. Formats are shared between cells, so they are replaced, never changed. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontColor: string;
  /** `#RRGGBB`, or null for no fill. */
  readonly fill: string | null;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly borders: Readonly<Partial<Record<BorderSide, CellBorder>>>;
  readonly locked: boolean;
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  fontColor: '#000000',
  fill: null,
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  borders: {},
  locked: true,
};

export interface Cell {
  /** Null is an empty cell. */
  readonly value: CellValue;
  /** en-US grammar with the leading `=`, or null for a constant. */
  readonly formula: string | null;
  readonly format: CellFormat;
}

export const EMPTY_CELL: Cell = { value: null, formula: null, format: DEFAULT_FORMAT };

/** Whether a cell has content, as against a format only. */
export function hasContent(cell: Cell): boolean {
  return cell.formula !== null || cell.value !== null;
}

const ERROR_VALUE = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NULL!|NUM!|SPILL!|CALC!|EMULATED!)$/;

export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && ERROR_VALUE.test(value);
}
