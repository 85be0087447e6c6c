/** Answers about a sheet that fit nothing on it as it is: they are told, and not followed. */
import type { SheetMapping } from '../mapping/mapping';
import type { MappingProblem } from '../mapping/mapping-problem';
import { mappingLine, type MappingAnswer } from '../mapping/mapping-line';
import { answersAbout } from '../mapping/read-mapping';
import type { TableShape } from '../scorebook';
import type { Block } from './block';
import type { AreaLayout } from './layout';

/** An area that was read. */
export interface ReadArea {
  readonly block: Block;
  readonly shape: TableShape;
  readonly layout: AreaLayout;
}

/** The rows of a table that may be said to be something, by its shape. */
const ROW_MEANINGS: Readonly<Record<TableShape, readonly string[]>> = {
  matrix: ['unit', 'group', 'maximum', 'total', 'ignored'],
  transposed: ['group', 'indicator', 'total', 'ignored'],
  scorecard: ['group', 'indicator', 'total', 'ignored'],
};

function hasRow({ block }: ReadArea, row: number): boolean {
  return row > block.header.bottom && block.grid.filled(row).length > 0;
}

/** Whether an area is read as the answer says. */
function fits(answer: MappingAnswer, area: ReadArea): boolean {
  const { block, shape, layout } = area;
  switch (answer.kind) {
    case 'tables':
      return true;
    case 'shape':
      return shape === answer.value;
    case 'header':
      return (
        layout.header?.first === answer.value.first && layout.header.last === answer.value.last
      );
    case 'column':
    case 'notation':
      return layout.columns.some(({ index }) => index === answer.index);
    case 'row':
      return hasRow(area, answer.index) && ROW_MEANINGS[shape].includes(answer.value);
    case 'phase':
      return block.columns.some(({ phase }) => phase === answer.value);
    case 'unitName':
      return shape === 'scorecard' && block.grid.text(answer.value.row, answer.value.column) !== '';
  }
}

/** The answers that no area follows. */
export function unfitAnswers(
  sheet: string,
  said: SheetMapping,
  areas: readonly ReadArea[],
): MappingProblem[] {
  return answersAbout(sheet, said)
    .filter((answer) => answer.kind !== 'tables' && !areas.some((area) => fits(answer, area)))
    .map((answer) => ({ code: 'place-missing', line: mappingLine(answer) }));
}
