/** The maximum of a transposed table under a word that nobody knows: `Khung | Xã A | Xã B`. */
import { compareExact } from '../number/exact';
import type { BlockColumn, ShapedBlock } from './choose-shape';
import { isNumeric } from './column-contents';
import { readRowNumbers } from './framework-rows';
import { isUnitText } from './row-words';

const FEWEST_ROWS = 2;

function isNamedLikeUnit({ block: { grid } }: ShapedBlock, { path }: BlockColumn): boolean {
  const cell = path[path.length - 1]?.cell;
  return (
    cell !== undefined &&
    isUnitText(grid.text(cell.row, cell.column), grid.fold(cell.row, cell.column))
  );
}

/** Whether no number of the others exceeds the one of the column beside it. */
function boundsAll(
  { block }: ShapedBlock,
  bound: BlockColumn,
  others: readonly BlockColumn[],
): boolean {
  const bounds = readRowNumbers(block, bound.index);
  const isBound = others.every(({ index }) =>
    [...readRowNumbers(block, index)].every(([row, value]) => {
      const most = bounds.get(row);
      return most !== undefined && compareExact(value, most) <= 0;
    }),
  );
  return bounds.size >= FEWEST_ROWS && isBound;
}

/**
 * The columns; the first number column left of the units becomes the maximum when no other is,
 * when it is not named as units are but most others are, and when it bounds all of them.
 */
export function withUnnamedMaximum(shaped: ShapedBlock): ShapedBlock {
  const { columns } = shaped;
  if (columns.some(({ role, answer }) => role === 'maximum' || answer !== null)) return shaped;
  const [first, ...others] = columns.filter(
    ({ role, path, contents }) => role === null && path.length > 0 && isNumeric(contents),
  );
  const named = others.filter((column) => isNamedLikeUnit(shaped, column)).length;
  if (!first || others.length === 0 || named * 2 < others.length) return shaped;
  if (isNamedLikeUnit(shaped, first) || !boundsAll(shaped, first, others)) return shaped;
  const maximum: BlockColumn = { ...first, role: 'maximum', subject: [] };
  return { ...shaped, columns: columns.map((column) => (column === first ? maximum : column)) };
}
