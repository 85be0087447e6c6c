/** What a person chooses before writing. */
export interface WriteOptions {
  /** Live formulas, so that the workbook goes on recalculating by itself, or plain values. */
  readonly form: 'formulas' | 'values';
  /** With formulas, ranks of a group need its score column, which is written as well then. */
  readonly groupRanks: boolean;
  readonly groupScores: boolean;
  /** Highlight evidence cells that are empty though points are claimed. */
  readonly marks: boolean;
  /** A column of words beside the marks, for tables that have evidence cells. */
  readonly statusColumn: boolean;
  /** What happens to typed totals and ranks that disagree with the results. */
  readonly typedCells: 'keep' | 'replace';
  /** Fill blank scores with what their rules give beyond doubt. */
  readonly fillFromRules: boolean;
}

export const DEFAULT_WRITE_OPTIONS: WriteOptions = {
  form: 'formulas',
  groupRanks: false,
  groupScores: false,
  marks: true,
  statusColumn: true,
  typedCells: 'keep',
  fillFromRules: false,
};
