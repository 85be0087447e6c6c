/** Asks which score counts where several columns are headed alike. */
import { mappingLine } from '../mapping/mapping-line';
import type { LayoutColumn } from '../mapping/table-layout';
import { isForFigures } from './figures-beside';
import { at, makeQuestion, type Doubt, type DoubtContext } from './doubt';
import type { QuestionChoice } from './question';
import type { ReadArea } from './read-area';

function ownMeaning({ grid, headerRows }: ReadArea, column: number) {
  const rows = headerRows.filter((row) => grid.kind(row, column) === 'text');
  return grid.meaning(rows[rows.length - 1] ?? -1, column);
}

/** The column that was taken and those that could be it as well: the same words or the same phase. */
function likeColumns(area: ReadArea): LayoutColumn[] {
  const taken = area.layout.get(area.scoreColumns[0]!);
  const phase = taken && ownMeaning(area, taken.index)?.phase;
  if (!taken || area.table.shape !== 'scorecard') return [];
  const alike = [...area.layout.values()].filter((column) => {
    const { index, header, meaning, numbers, isAnswered } = column;
    if (index === taken.index || isAnswered || meaning !== 'score' || numbers === 0) return false;
    if (header === taken.header) return true;
    return ownMeaning(area, index)?.phase === phase && !isForFigures(column, area);
  });
  return alike.length > 0 && !taken.isAnswered ? [taken, ...alike] : [];
}

/** Scorecards of one framework have the same columns: they are asked about together. */
export function doubtScoreColumns(areas: readonly ReadArea[], context: DoubtContext): Doubt[] {
  const doubted = areas.filter((area) => likeColumns(area).length > 0);
  const [first] = doubted;
  if (!first) return [];
  const columns = likeColumns(first);
  const sheetId = first.grid.sheet.id;
  const placeOf = ({ index }: LayoutColumn) => ({
    sheetId,
    range: { ...first.range, left: index, right: index },
  });
  const choices = columns.map((chosen): QuestionChoice => ({
    lines: doubted.flatMap(({ grid }) =>
      columns.map(({ index }) =>
        mappingLine({
          kind: 'column',
          sheet: context.sheetNameOf(grid.sheet.id),
          index,
          value: index === chosen.index ? 'score' : 'ignored',
        }),
      ),
    ),
    shows: placeOf(chosen),
    caption: chosen.header,
  }));
  const cell = { row: first.headerRows[0] ?? first.range.top, column: columns[0]!.index };
  return [
    {
      reason: {
        kind: 'like-columns',
        headers: columns.map(({ header }) => header),
        ...at(sheetId, cell),
      },
      question: makeQuestion('score-column', placeOf(columns[0]!), columns[0]!.header, choices, 0),
    },
  ];
}
