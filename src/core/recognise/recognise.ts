/**
 * From what the sheets hold to what they mean. Each sheet is cut into candidate tables (blocks),
 * each block gets its shape, each shape its reader; scorecards of one framework are joined.
 */
import { addClasses } from '../classes/class-tables';
import { askUnreadTables } from '../doubt/ask-tables';
import { assessTables } from '../doubt/assess-table';
import { governTables } from '../framework/govern-tables';
import { linkWorkbook } from '../link/link-workbook';
import { EMPTY_MAPPING, type Mapping } from '../mapping/mapping';
import { mappingOfSheet, missingSheets } from '../mapping/read-mapping';
import type { ReadingNote, Scorebook } from '../scorebook';
import type { CellRange } from '../sheet/address';
import type { SheetSnapshot, Snapshot } from '../sheet/snapshot';
import { decodeSnapshot } from '../text/legacy/decode-snapshot';
import { alignScorecards } from './align-scorecards';
import { makeLexicon } from './grid';
import { askPhases, type PhasedBlock } from './ask-phase';
import { joinGroupSheets } from './group-sheets';
import { settleNamedCaps } from './named-caps';
import { readSheet, type BlockReading } from './read-sheet';
import { groupScorecards } from './scorecard-tables';
import { settleDeductions } from './settle-deductions';
import type { TableReading } from './table-reading';

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

function phasedBlock(reading: BlockReading): PhasedBlock {
  const { body } = reading.kind === 'table' ? reading.reading.table : reading.card;
  return { shaped: reading.shaped, body };
}

/** The tables in sheet order, scorecards of one framework as one. */
function joinTables(readings: readonly BlockReading[]): TableReading[] {
  const cards = readings.flatMap((reading) => (reading.kind === 'scorecard' ? [reading.card] : []));
  const aligned = alignScorecards(cards);
  const joined = groupScorecards([...aligned.values()]);
  return readings.flatMap((reading): TableReading[] => {
    if (reading.kind === 'table') return [reading.reading];
    const own = joined.get(aligned.get(reading.card)!);
    return own ? [own] : [];
  });
}

/**
 * Reads every table of the workbook, as the mapping says where it says something; legacy text is
 * read as it was meant. A sheet with several candidate tables gives a question and no table,
 * unless the mapping names those that count. Never throws, whatever the cells hold.
 */
export function recognise(snapshot: Snapshot, mapping: Mapping = EMPTY_MAPPING): Scorebook {
  const decoded = decodeSnapshot(snapshot);
  const lexicon = makeLexicon();
  const sheets = decoded.snapshot.sheets.map((sheet) => ({
    sheet,
    ...readSheet(sheet, lexicon, mappingOfSheet(mapping, sheet.name)),
  }));
  const readings = sheets.flatMap((read) => read.readings);
  const names = new Map(snapshot.sheets.map(({ id, name }) => [id, name]));
  const nameOf = ({ table }: TableReading): string => names.get(table.areas[0]!.sheetId) ?? '';
  const tables = joinGroupSheets(
    joinTables(readings).map((reading) => ({ reading, sheetName: nameOf(reading) })),
  ).map((reading) => ({ ...reading, table: settleDeductions(reading.table) }));
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
  const asked = sheets.flatMap(({ question }) => question ?? []);
  const questions = [...asked, ...askPhases(readings.map(phasedBlock))];
  const capped = governed.tables.map(settleNamedCaps);
  const linked = linkWorkbook(decoded.snapshot.sheets, lexicon, capped, (sheetId) =>
    asked.some(({ place }) => place.sheetId === sheetId),
  );
  const isRead = new Set(linked.tables.map(({ id }) => id));
  const layouts = tables
    .flatMap((reading) => reading.layouts)
    .filter(({ tableId }) => isRead.has(tableId));
  const classed = addClasses(linked.tables, layouts, decoded.snapshot.sheets, lexicon);
  const assessed = assessTables({ ...linked, layouts, sheets, mapping });
  return {
    ...linked,
    tables: classed,
    layouts,
    assessments: assessed.map(({ assessment }) => assessment),
    questions: [
      ...questions,
      ...askUnreadTables(sheets, linked, mapping),
      ...assessed.flatMap(({ question }) => question ?? []),
    ],
    notes: [...legacyNotes, ...notes, ...indexNotes, ...linked.notes, ...governed.notes],
    mappingProblems: [
      ...missingSheets(mapping, [...names.values()]),
      ...sheets.flatMap(({ problems }) => problems),
    ],
  };
}
