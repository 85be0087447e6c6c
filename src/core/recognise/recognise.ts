/**
 * From what the sheets hold to what they mean. Each sheet is cut into candidate tables (blocks),
 * each block gets its shape, each shape its reader; scorecards of one framework are joined.
 */
import { isPolicySheet } from '../framework/policy-sheet';
import { governTables } from '../framework/govern-tables';
import { isFrameworkSheet } from '../framework/find-framework-header';
import { noteOddScorecards } from '../framework-compare/odd-scorecards';
import type { ReadingNote, ReadingQuestion, Scorebook } from '../scorebook';
import { rangeIntersection, type CellRange, type SheetRange } from '../sheet/address';
import type { SheetSnapshot, Snapshot } from '../sheet/snapshot';
import { squeezeText } from '../text/fold';
import { decodeSnapshot } from '../text/legacy/decode-snapshot';
import { findBlocks, type Block } from './block';
import { shapeBlock } from './choose-shape';
import { makeGrid, makeLexicon, narrowGrid, type Grid, type Lexicon } from './grid';
import { readMatrix } from './matrix';
import { readScorecard, type Scorecard } from './scorecard';
import { groupScorecards } from './scorecard-tables';
import { isOwnResultSheet } from './own-sheet';
import { splitPeriods } from './periods';
import { haveRivals, type RivalCandidate } from './rival-tables';
import { tableColumns } from './side-by-side';
import type { TableReading } from './table-reading';
import { readTransposed } from './transposed';

type BlockReading =
  | { readonly kind: 'table'; readonly reading: TableReading; readonly range: CellRange }
  | { readonly kind: 'scorecard'; readonly card: Scorecard; readonly range: CellRange };

/** The table of a block, or one a period. */
function readBlock(whole: Block): BlockReading[] {
  return splitPeriods(whole).flatMap(({ block, columns }) => {
    const reading = readPlainBlock(block);
    if (!reading) return [];
    return columns ? { ...reading, range: { ...reading.range, ...columns } } : reading;
  });
}

function readPlainBlock(block: Block): BlockReading | null {
  const shaped = shapeBlock(block);
  if (!shaped) return null;
  if (shaped.shape === 'scorecard') {
    const card = readScorecard(shaped);
    return card && { kind: 'scorecard', card, range: card.range };
  }
  const reading = shaped.shape === 'matrix' ? readMatrix(shaped) : readTransposed(shaped);
  return reading && { kind: 'table', reading, range: reading.table.areas[0]!.range };
}

function readGrid(grid: Grid): BlockReading[] {
  return findBlocks(grid).flatMap(readBlock);
}

/** Tables side by side, when whole tables stand so; else the sheet as one. */
function readSideBySide(grid: Grid): BlockReading[] {
  const runs = tableColumns(grid);
  if (runs.length > 1) {
    const parts = runs
      .map(({ left, right }) => readGrid(narrowGrid(grid, left, right)))
      .filter((readings) => readings.length > 0);
    if (parts.length > 1) return parts.flat();
  }
  return readGrid(grid);
}

const LIST_NAME = /^(?:danhsach|danhmuc|dm)(?:cac)?(?:donvi|coquan|diaphuong|xa|huyen|tinh)?$/;

/** Sheets of ours and lists of units are never read as tables. */
function isReadable(sheet: SheetSnapshot): boolean {
  const name = squeezeText(sheet.name).replace(/_/g, '');
  const isOurs = isOwnResultSheet(sheet) || isFrameworkSheet(sheet) || isPolicySheet(sheet);
  return !isOurs && !LIST_NAME.test(name);
}

function candidateOf(found: BlockReading): RivalCandidate {
  if (found.kind === 'table') return { ...found.reading.table, range: found.range };
  const { unit, tree, range, block } = found.card;
  const isNamed = unit.name !== block.grid.sheet.name;
  return { units: isNamed ? [unit] : [], nodes: tree.nodes, range };
}

interface SheetReading {
  readonly readings: readonly BlockReading[];
  readonly question: ReadingQuestion | null;
}

function readSheet(
  sheet: SheetSnapshot,
  lexicon: Lexicon,
  choices: readonly SheetRange[],
): SheetReading {
  const grid = isReadable(sheet) ? makeGrid(sheet, lexicon) : null;
  if (!grid) return { readings: [], question: null };
  const found = readSideBySide(grid);
  const chosen = choices.filter(({ sheetId }) => sheetId === sheet.id);
  const readings = found.filter((reading) =>
    chosen.some(({ range }) => rangeIntersection(range, reading.range) !== null),
  );
  if (readings.length > 0) return { readings, question: null };
  if (!haveRivals(grid, found.map(candidateOf))) return { readings: found, question: null };
  const ranges = found.map(({ range }) => range);
  return { readings: [], question: { kind: 'two-tables', sheetId: sheet.id, choices: ranges } };
}

function notesOf(sheet: SheetSnapshot, range: CellRange): ReadingNote[] {
  const rows = sheet.hiddenRows.filter((row) => row >= range.top && row <= range.bottom).length;
  const columns = sheet.hiddenColumns.filter(
    (column) => column >= range.left && column <= range.right,
  ).length;
  const sheetId = sheet.id;
  return [
    ...(sheet.visibility === 'visible' ? [] : [{ kind: 'hidden-sheet', sheetId } as const]),
    ...(rows > 0 ? [{ kind: 'hidden-rows', sheetId, count: rows } as const] : []),
    ...(columns > 0 ? [{ kind: 'hidden-columns', sheetId, count: columns } as const] : []),
  ];
}

/**
 * Reads every table of the workbook; legacy text is read as it was meant. A sheet with two candidate tables gives a question and no
 * table, unless one of `choices` lies on it. Never throws, whatever the cells hold.
 */
export function recognise(snapshot: Snapshot, choices: readonly SheetRange[] = []): Scorebook {
  const decoded = decodeSnapshot(snapshot);
  const lexicon = makeLexicon();
  const sheets = decoded.snapshot.sheets.map((sheet) => ({
    sheet,
    ...readSheet(sheet, lexicon, choices),
  }));
  const readings = sheets.flatMap((read) => read.readings);
  const cards = readings.flatMap((reading) => (reading.kind === 'scorecard' ? [reading.card] : []));
  const joined = groupScorecards(cards);
  const tables = readings.flatMap((reading): TableReading[] => {
    const own = reading.kind === 'table' ? reading.reading : joined.get(reading.card);
    return own ? [own] : [];
  });
  const notes = sheets.flatMap(({ sheet, readings: read }) =>
    read.flatMap(({ range }) => notesOf(sheet, range)),
  );
  const indexNotes = tables
    .filter(({ isIndex }) => isIndex)
    .map(({ table }) => ({ kind: 'index-values', tableId: table.id }) as const);
  const readSheets = new Set(
    sheets.flatMap(({ sheet, readings: read }) => (read.length > 0 ? [sheet.id] : [])),
  );
  const legacyNotes = decoded.notes.filter(({ sheetId }) => readSheets.has(sheetId));
  const scoreTables = tables.map(({ table }) => table);
  const governed = governTables(scoreTables, decoded.snapshot.sheets);
  return {
    tables: governed.tables,
    questions: sheets.flatMap(({ question }) => question ?? []),
    notes: [
      ...legacyNotes,
      ...notes,
      ...indexNotes,
      ...noteOddScorecards(scoreTables),
      ...governed.notes,
    ],
  };
}
