/** The port over an .xlsx file held in memory, and what the page around it may ask besides. */
import type { CellAddress, SheetRange } from '../../core/sheet/address';
import type { HostAppearance, WorkbookHost } from '../workbook-host';
import type { SheetTab, SheetView } from './sheet-view';

export interface FileHostOptions {
  /** The file's name, as findings and reports show it. */
  readonly name: string;
  readonly appearance?: HostAppearance;
  /** Brings a range into view on the page's grid. */
  readonly onReveal?: (place: SheetRange) => void;
}

export interface FileHost extends WorkbookHost {
  readonly kind: 'file';
  /** The package as .xlsx bytes; parts that were not written are those of the opened file. */
  save(): Promise<Uint8Array>;
  /** All sheets in tab order, hidden ones too. */
  tabs(): readonly SheetTab[];
  /** @throws HostProblem `sheet-missing` */
  viewSheet(sheetId: string): SheetView;
  /** Tells listeners that a person selected a cell on the page's grid. */
  select(cell: CellAddress): void;
}
