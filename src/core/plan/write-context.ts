/** What every writer of one Plan shares. */
import type { Finding } from '../audit/finding';
import type { TableResults } from '../score/results';
import type { ScoreTable } from '../scorebook';
import type { CellAddress, CellRange } from '../sheet/address';
import type { PlanBlock, PlanNote, Replacement } from './plan';
import type { SheetIndex } from './sheet-index';
import type { WriteOptions } from './write-options';

export interface WriteContext {
  readonly options: WriteOptions;
  readonly sheetAt: (sheetId: string) => SheetIndex | null;
  readonly sheetNames: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  /** By unit: places gained since last year; null without a result of last year. */
  readonly rankChanges: (table: ScoreTable, results: TableResults) => (number | null)[] | null;
  /** Whether a finding says that the number stated in a cell is not the computed one. */
  readonly isDisputed: (cell: CellAddress) => boolean;
  /** Ranges for new lines that are given away already, by sheet id. */
  readonly takenOn: (sheetId: string) => CellRange[];
  readonly blocks: PlanBlock[];
  readonly replacements: Replacement[];
  readonly note: (note: PlanNote) => void;
}
