/** Asks about the table as a whole: what its rows are, and which columns are groups. */
import { mappingLine } from '../mapping/mapping-line';
import type { FrameworkNode, ScoreTable, TableShape } from '../scorebook';
import type { CellRange, SheetRange } from '../sheet/address';
import { placeCodes } from './code-places';
import { at, makeQuestion, type Doubt, type DoubtContext } from './doubt';
import { countKnownUnits } from './known-units';
import { askRow } from './ask-rows';

/** Fewer names may be units by chance. */
const FEWEST_UNITS = 2;

function leafNames({ nodes }: ScoreTable): string[] {
  return nodes.filter(({ children }) => children.length === 0).map(({ name }) => name);
}

/** Indicators that are named as units are, when the units are not. */
export function doubtShape(table: ScoreTable, context: DoubtContext): Doubt[] {
  if (table.shape === 'scorecard') return [];
  const leaves = leafNames(table);
  const names = countKnownUnits(leaves);
  const isOdd = names >= FEWEST_UNITS && names * 2 >= leaves.length;
  if (!isOdd) return [];
  const areUnits = countKnownUnits(table.units.map(({ name }) => name)) * 2 >= table.units.length;
  if (areUnits) return [];
  const area = table.areas[0]!;
  const other: TableShape = table.shape === 'matrix' ? 'transposed' : 'matrix';
  const sheet = context.sheetNameOf(area.sheetId);
  const choices = [other, table.shape].map((value) => ({
    lines: [mappingLine({ kind: 'shape', sheet, value })],
    shows: area,
    caption: '',
  }));
  const cell = table.nodes[0]!.cell;
  return [
    {
      reason: {
        kind: 'units-among-indicators',
        names,
        of: leaves.length,
        ...at(area.sheetId, cell),
      },
      question: makeQuestion('table-shape', area, '', choices, 1),
    },
  ];
}

/** Nodes that own the codes of others which do not stand under them. */
export function doubtCodes(table: ScoreTable, context: DoubtContext): Doubt[] {
  const { inPlace, outOfPlace } = placeCodes(table);
  if (outOfPlace.length === 0) return [];
  const owners = [...new Set(outOfPlace.map(({ owner }) => owner))];
  const first = table.nodes[owners[0]!]!;
  const area = table.areas[0]!;
  const question =
    table.shape === 'matrix'
      ? askColumns(table, owners, context)
      : askRow(
          {
            rows: table.areas.map(({ sheetId }) => ({ sheetId, row: first.cell.row })),
            left: area.range.left,
            right: area.range.right,
            text: first.name,
          },
          ['group', 'indicator'],
          1,
          context,
        );
  const codes = outOfPlace.length;
  const of = codes + inPlace;
  return [
    {
      reason: { kind: 'codes-out-of-place', codes, of, ...at(area.sheetId, first.cell) },
      question,
    },
  ];
}

function columnPlace({ sheetId, range }: SheetRange, { cell }: FrameworkNode): SheetRange {
  const column: CellRange = { ...range, left: cell.column, right: cell.column };
  return { sheetId, range: column };
}

function askColumns(table: ScoreTable, owners: readonly number[], context: DoubtContext) {
  const area = table.areas[0]!;
  const sheet = context.sheetNameOf(area.sheetId);
  const first = table.nodes[owners[0]!]!;
  const shows = columnPlace(area, first);
  const choices = (['group', 'indicator'] as const).map((value) => ({
    lines: owners.map((owner) =>
      mappingLine({ kind: 'column', sheet, index: table.nodes[owner]!.cell.column, value }),
    ),
    shows,
    caption: first.name,
  }));
  return makeQuestion('column-meaning', shows, first.name, choices, 1);
}
