/** What the sheets that hold no scores say about the tables that do. */
import type { FoundFramework } from './found-frameworks';
import type { RegisterLink } from './link-evidence';
import type { UnitListLink } from './link-units';
import type { PreviousResult } from './previous-result';

export interface WorkbookLinks {
  /** The frameworks stated apart from the tables, in tab order. */
  readonly frameworks: readonly FoundFramework[];
  /** At most one a table. */
  readonly unitLists: readonly UnitListLink[];
  readonly registers: readonly RegisterLink[];
  /** Results of earlier years, each with the table of this year. */
  readonly previous: readonly PreviousResult[];
}

export const NO_LINKS: WorkbookLinks = {
  frameworks: [],
  unitLists: [],
  registers: [],
  previous: [],
};
