/** What one sheet holds: its tables, and the question which of several count. */
import { readClassSheet } from '../classes/read-class-rows';
import type { QuestionChoice, ReadingQuestion } from '../doubt/question';
import { isPolicySheet } from '../framework/policy-sheet';
import { isFrameworkSheet } from '../framework/find-framework-header';
import { findPreviousResult } from '../link/previous-result';
import { mayBeLinkedSheet, readLinkedSheet } from '../link/linked-sheet';
import type { SheetMapping } from '../mapping/mapping';
import type { MappingProblem } from '../mapping/mapping-problem';
import { mappingLine } from '../mapping/mapping-line';
import { rangeUnion, type CellRange } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { readSheetName } from '../text/legacy/sheet-name';
import { withAnsweredColumns } from './answered-columns';
import { readAnsweredTables } from './answered-tables';
import { blockTitle, findBlocks, type Block } from './block';
import { shapeBlock, type ShapedBlock } from './choose-shape';
import { makeGrid, narrowGrid, type Grid, type Lexicon } from './grid';
import { readMatrix } from './matrix';
import { isOwnSheet } from './own-sheet';
import { splitPeriods } from './periods';
import { haveRivals, type RivalCandidate } from './rival-tables';
import { readScorecard, type Scorecard } from './scorecard';
import { tableColumns } from './side-by-side';
import type { TableReading } from './table-reading';
import { unfitAnswers, type ReadArea } from './unfit-answers';
import { readTransposed } from './transposed';

export type BlockReading = {
  readonly block: Block;
  readonly shaped: ShapedBlock;
  readonly range: CellRange;
  /** Of one of several periods its header, else null. */
  readonly caption: string | null;
} & (
  | { readonly kind: 'table'; readonly reading: TableReading }
  | { readonly kind: 'scorecard'; readonly card: Scorecard }
);

/** The table of a block, or one a period. */
function readBlock(whole: Block): BlockReading[] {
  return splitPeriods(withAnsweredColumns(whole)).flatMap(({ block, columns, caption }) => {
    const reading = readPlainBlock(withAnsweredColumns(block));
    return reading ? { ...reading, range: { ...reading.range, ...columns }, caption } : [];
  });
}

/** A shape that a person said and that cannot be read is not followed. */
function readPlainBlock(block: Block): BlockReading | null {
  const said = readShaped(block, shapeBlock(block));
  const { said: answers } = block.grid;
  if (said || answers.shape === null) return said;
  const open = { ...block, grid: { ...block.grid, said: { ...answers, shape: null } } };
  return readShaped(open, shapeBlock(open));
}

function readShaped(block: Block, shaped: ShapedBlock | null): BlockReading | null {
  if (!shaped) return null;
  const caption = null;
  if (shaped.shape === 'scorecard') {
    const card = readScorecard(shaped);
    return card && { kind: 'scorecard', card, block, shaped, range: card.range, caption };
  }
  const reading = shaped.shape === 'matrix' ? readMatrix(shaped) : readTransposed(shaped);
  if (!reading) return null;
  const { range } = reading.table.areas[0]!;
  return { kind: 'table', reading, block, shaped, range, caption };
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

/**
 * Null for sheets of ours, and for lists of units and registers of evidence unless someone said
 * that they hold tables.
 */
function readableGrid(sheet: SheetSnapshot, lexicon: Lexicon, said: SheetMapping): Grid | null {
  if (isOwnSheet(sheet) || isFrameworkSheet(sheet) || isPolicySheet(sheet)) return null;
  if (said.tables === null && readClassSheet(sheet, lexicon)) return null;
  const grid = makeGrid(sheet, lexicon, said);
  const isOpen = said.tables === null && mayBeLinkedSheet(sheet);
  return grid && isOpen && readLinkedSheet(grid) ? null : grid;
}

function candidateOf(found: BlockReading): RivalCandidate {
  if (found.kind === 'table') return { ...found.reading.table, range: found.range };
  const { unit, tree, range, block } = found.card;
  const isNamed = unit.name !== readSheetName(block.grid.sheet);
  return { units: isNamed ? [unit] : [], nodes: tree.nodes, range };
}

/** Last year's result is no rival of this year's table. */
function withoutPrevious(sheet: SheetSnapshot, found: readonly BlockReading[]): BlockReading[] {
  const tables = found.flatMap((one) => (one.kind === 'table' ? [one.reading.table] : []));
  return found.filter((one) => {
    if (one.kind !== 'table') return true;
    return findPreviousResult(one.reading.table, tables, () => readSheetName(sheet)) === null;
  });
}

export interface SheetReading {
  /** Null for a sheet that is empty or never read as tables. */
  readonly grid: Grid | null;
  readonly readings: readonly BlockReading[];
  readonly question: ReadingQuestion | null;
  readonly problems: readonly MappingProblem[];
}

/** The words that a person knows the table by. */
function captionOf({ caption, ...reading }: BlockReading): string {
  if (caption !== null) return caption;
  const title =
    reading.kind === 'table' ? reading.reading.table.title : blockTitle(reading.card.block);
  return title ?? '';
}

function askWhichTables(sheet: SheetSnapshot, found: readonly BlockReading[]): ReadingQuestion {
  const place = found.map(({ range }) => range).reduce(rangeUnion);
  const choiceOf = (reading: BlockReading): QuestionChoice => ({
    lines: [mappingLine({ kind: 'tables', sheet: sheet.name, value: [reading.range] })],
    shows: { sheetId: sheet.id, range: reading.range },
    caption: captionOf(reading),
  });
  return {
    id: `${sheet.id}!tables`,
    kind: 'which-tables',
    place: { sheetId: sheet.id, range: place },
    subject: '',
    choices: found.map(choiceOf),
    taken: null,
  };
}

const NOTHING: SheetReading = { grid: null, readings: [], question: null, problems: [] };

function areaOf(reading: BlockReading): ReadArea {
  const { block } = reading;
  if (reading.kind === 'scorecard') {
    return { block, shape: 'scorecard', layout: reading.card.layout };
  }
  const { table, layouts } = reading.reading;
  return { block, shape: table.shape, layout: layouts[0]! };
}

/** A sheet with several tables that are rivals gives a question and no table until someone chose. */
export function readSheet(
  sheet: SheetSnapshot,
  lexicon: Lexicon,
  said: SheetMapping,
): SheetReading {
  const grid = readableGrid(sheet, lexicon, said);
  if (said.tables?.length === 0) return NOTHING;
  if (!grid) return { ...NOTHING, problems: unfitAnswers(sheet.name, said, []) };
  const found = readSideBySide(grid);
  const chosen = said.tables && readAnsweredTables(grid, said.tables, found, readBlock);
  const isFollowed = chosen !== null && chosen.readings.length > 0;
  if (!isFollowed && haveRivals(grid, withoutPrevious(sheet, found).map(candidateOf))) {
    return {
      ...NOTHING,
      grid,
      question: askWhichTables(sheet, found),
      problems: unreadTables(sheet, chosen),
    };
  }
  const readings = isFollowed ? chosen.readings : found;
  const problems = unfitAnswers(sheet.name, said, readings.map(areaOf));
  const all = [...unreadTables(sheet, chosen), ...problems];
  return { grid, readings, question: null, problems: all };
}

/** The line about tables when one of its ranges holds none. */
function unreadTables(
  { name }: SheetSnapshot,
  chosen: { readonly unread: readonly CellRange[] } | null,
): MappingProblem[] {
  if (!chosen || chosen.unread.length === 0) return [];
  const line = mappingLine({ kind: 'tables', sheet: name, value: chosen.unread });
  return [{ code: 'place-missing', line }];
}
