/**
 * The port between the pane and a workbook. One small interface, so that Excel, Google Sheets
 * and a file are the same to everything above it.
 */
import type { Plan, Receipt } from '../core/plan/plan';
import type { CellAddress, SheetRange } from '../core/sheet/address';
import type { Snapshot } from '../core/sheet/snapshot';

export type HostKind = 'excel' | 'sheets' | 'file' | 'memory';

/** Progress in things that people count; `total` is null while it is not known. */
export interface HostProgress {
  readonly stage: 'reading' | 'checking' | 'writing' | 'undoing';
  readonly done: number;
  readonly total: number | null;
}

export interface HostTask {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: HostProgress) => void;
}

export type HostEvent =
  | { readonly kind: 'changed'; readonly sheetId: string; readonly isRemote: boolean }
  | { readonly kind: 'selected'; readonly cell: CellAddress }
  | { readonly kind: 'sheets-changed' };

export interface HostAppearance {
  /** BCP 47 tag of the host's interface language, or null when unknown. */
  readonly language: string | null;
  /** Null leaves the choice to the system's own preference. */
  readonly isDark: boolean | null;
}

export interface WorkbookHost {
  readonly kind: HostKind;
  readonly appearance: HostAppearance;

  /** Everything that the sheets hold now. @throws HostProblem */
  read(task?: HostTask): Promise<Snapshot>;

  /**
   * Writes a Plan whole or not at all. Protection, read-only state and changes since the
   * Snapshot are checked before the first write. A cancelled or failed write is rolled back;
   * when that fails too, the problem names every range that was written.
   * @throws HostProblem
   */
  apply(plan: Plan, task?: HostTask): Promise<Receipt>;

  /** Brings a range into view and selects all of it. @throws HostProblem */
  reveal(place: SheetRange): Promise<void>;

  /** Calls back on changes and selections until the returned function is called. */
  listen(listener: (event: HostEvent) => void): Promise<() => Promise<void>>;

  /** A text that travels with the workbook; null when none was kept. */
  readSetting(key: string): Promise<string | null>;
  /** `null` forgets the setting. */
  keepSetting(key: string, value: string | null): Promise<void>;
}
