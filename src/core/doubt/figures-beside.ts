/** Columns of a scorecard that are named for figures of the wordings beside them. */
import type { LayoutColumn } from '../mapping/table-layout';
import { figureRole } from '../working/figure-columns';
import type { ReadArea } from './read-area';

/** `a`, `Chỉ tiêu giao`, `Kết quả thực hiện` beside a column that says how points are given. */
export function isForFigures(column: LayoutColumn, { layout, table }: ReadArea): boolean {
  const hasRules = [...layout.values()].some(({ meaning }) => meaning === 'rule');
  return table.shape === 'scorecard' && hasRules && figureRole(column) !== null;
}
