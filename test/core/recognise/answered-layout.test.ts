import { readMapping } from '../../../src/core/mapping/read-mapping';
import { recognise } from '../../../src/core/recognise/recognise';
import type { Scorebook, ScoreTable } from '../../../src/core/scorebook';
import type { Snapshot } from '../../../src/core/sheet/snapshot';
import { layoutLines } from '../../support/layout-lines';
import { makeDice } from '../../corpus/dice';
import { drawRecipe } from '../../corpus/random-recipe';
import { makeWorkbook } from '../../corpus/workbook';
import { treeOf, unitsOf } from './describe-table';

/** The lines of every sheet with one table: what a person would say who agrees with all of it. */
function linesOf({ sheets }: Snapshot, { tables, layouts }: Scorebook) {
  return sheets.flatMap(({ id, name }) => {
    const own = layouts.filter(({ area }) => area.sheetId === id);
    const [layout] = own;
    if (!layout || own.length > 1) return [];
    const { shape } = tables.find((table) => table.id === layout.tableId)!;
    return layoutLines(layout, shape, name);
  });
}

function plain(table: ScoreTable) {
  const { id, shape, title, areas, body, headerRow, scale, resultLines, scopeName } = table;
  return {
    ...{ id, shape, title, areas, body, headerRow, scale, resultLines, scopeName },
    tree: treeOf(table),
    units: unitsOf(table),
    evidence: table.units.map(({ evidence }) => [...evidence]),
  };
}

describe('a workbook whose reading a person confirms in full', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))('is read the same: %i', (seed) => {
    const { snapshot } = makeWorkbook(drawRecipe(makeDice(seed)), seed);
    const book = recognise(snapshot);
    const lines = linesOf(snapshot, book);
    const again = recognise(snapshot, readMapping(lines).mapping);
    expect(again.mappingProblems).toEqual([]);
    expect(again.tables.map(plain)).toEqual(book.tables.map(plain));
    expect(again.questions).toEqual(book.questions);
  });
});
