/** Why a Plan cannot be applied to what the workbook holds now. */
import type { CellRange } from '../sheet/address';

export type PlanConflictReason =
  /** The sheet is gone. */
  | 'sheet-missing'
  /** A sheet that the Plan adds is there already. */
  | 'sheet-name-taken'
  /** What the scores were read from has changed. */
  | 'source-changed'
  /** A cell that would be written no longer holds what the preview showed. */
  | 'target-changed'
  /** A cell that an undo would take back no longer holds what was written. */
  | 'written-changed';

export class PlanConflict extends Error {
  override readonly name = 'PlanConflict';

  constructor(
    readonly reason: PlanConflictReason,
    /** Id of the sheet, or the name of one that the Plan adds. */
    readonly sheet: string,
    readonly range: CellRange | null = null,
  ) {
    super(reason);
  }
}
