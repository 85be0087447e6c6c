/**
 * Joins the sheets of a workbook: lists of units, registers of evidence, frameworks and last
 * year's results are no tables of scores, but say something about them.
 */
import { isPolicySheet } from '../framework/policy-sheet';
import { isOwnSheet } from '../recognise/own-sheet';
import { makeGrid, type Grid, type Lexicon } from '../recognise/grid';
import type { ReadingNote, ScoreTable } from '../scorebook';
import type { SheetSnapshot } from '../sheet/snapshot';
import { readSheetName } from '../text/legacy/sheet-name';
import type { EvidenceRegister } from './evidence-register';
import {
  noteFrameworkDifferences,
  readFoundFramework,
  type FoundFramework,
} from './found-frameworks';
import { linkEvidence, type RegisterLink } from './link-evidence';
import type { LinkNote } from './link-notes';
import { linkUnits, withListedScopes, type UnitListLink } from './link-units';
import { withMergers } from './link-mergers';
import { readLinkedSheet } from './linked-sheet';
import { readListedMergers, type MergerList } from './merger-list';
import { findPreviousResult, type PreviousResult } from './previous-result';
import { noteRepairedCodes } from './repaired-codes';
import type { UnitList } from './unit-list';
import type { WorkbookLinks } from './workbook-links';

export interface LinkedWorkbook extends WorkbookLinks {
  /** Without last year's results; with the scopes and the evidence that other sheets say. */
  readonly tables: readonly ScoreTable[];
  readonly notes: readonly ReadingNote[];
}

/**
 * @param tables as read from `sheets`
 * @param isAsked whether a sheet waits for an answer: nobody knows yet what it holds
 */
export function linkWorkbook(
  sheets: readonly SheetSnapshot[],
  lexicon: Lexicon,
  tables: readonly ScoreTable[],
  isAsked: (sheetId: string) => boolean,
): LinkedWorkbook {
  const hasTable = new Set(tables.flatMap(({ areas }) => areas.map(({ sheetId }) => sheetId)));
  const others = sheets.filter(({ id }) => !hasTable.has(id) && !isAsked(id));
  const { lists, registers, frameworks, mergers } = readOthers(others, lexicon);
  const sheetOf = (sheetId: string) => sheets.find(({ id }) => id === sheetId);
  const previous = findPrevious(tables, (sheetId) => {
    const sheet = sheetOf(sheetId);
    return sheet ? readSheetName(sheet) : '';
  });
  const current = tables.filter((table) => !previous.some(({ id }) => id === table.id));
  const unitLists = current.flatMap((table) => linkUnits(table, lists) ?? []);
  const scoped = current.map((table) => {
    const link = unitLists.find(({ tableId }) => tableId === table.id);
    return withMergers(link ? withListedScopes(table, link) : table, mergers);
  });
  const evidence = addEvidence(scoped, registers, lists);
  const linkedIds = [
    ...unitLists.map(({ list }) => list.sheetId),
    ...evidence.links.map(({ register }) => register.sheetId),
    ...previous.map(({ sheetId }) => sheetId),
    ...frameworks.map(({ sheetId }) => sheetId),
    ...scoped.flatMap(({ mergers: found }) => found?.sheetId ?? []),
  ];
  return {
    tables: evidence.tables,
    frameworks,
    unitLists,
    registers: evidence.links,
    previous,
    notes: [
      ...hiddenNotes(others, new Set(linkedIds)),
      ...current.flatMap((table) => noteRepairedCodes(table, sheetOf)),
      ...unitLists.map((link) => noteUnits(link, current, evidence.tables)),
      ...evidence.links.map(noteRegister),
      ...previous.map(notePrevious),
      ...noteFrameworkDifferences(current, frameworks),
    ],
  };
}

interface OtherSheets {
  readonly lists: readonly UnitList[];
  readonly registers: readonly EvidenceRegister[];
  readonly frameworks: readonly FoundFramework[];
  readonly mergers: readonly MergerList[];
}

function readOthers(sheets: readonly SheetSnapshot[], lexicon: Lexicon): OtherSheets {
  const lists: UnitList[] = [];
  const registers: EvidenceRegister[] = [];
  const frameworks: FoundFramework[] = [];
  const mergers: MergerList[] = [];
  for (const sheet of sheets) {
    if (isOwnSheet(sheet) || isPolicySheet(sheet)) continue;
    const grid = makeGrid(sheet, lexicon);
    if (!grid) continue;
    const linked = readLinkedSheet(grid);
    const framework = linked ? null : readFoundFramework(sheet);
    if (linked?.kind === 'unit-list') {
      lists.push(linked);
      mergers.push(...listedMergers(grid, linked));
    }
    if (linked?.kind === 'merger-list') mergers.push(linked);
    if (linked?.kind === 'evidence-register') registers.push(linked);
    if (framework) frameworks.push(framework);
  }
  return { lists, registers, frameworks, mergers };
}

function listedMergers(grid: Grid, { units }: UnitList): MergerList[] {
  const [first] = units;
  return first ? [readListedMergers(grid, first.cell.column) ?? []].flat() : [];
}

function findPrevious(
  tables: readonly ScoreTable[],
  sheetNameOf: (sheetId: string) => string,
): PreviousResult[] {
  if (tables.length < 2) return [];
  return tables.flatMap((table) => findPreviousResult(table, tables, sheetNameOf) ?? []);
}

function addEvidence(
  tables: readonly ScoreTable[],
  registers: readonly EvidenceRegister[],
  lists: readonly UnitList[],
): { tables: ScoreTable[]; links: RegisterLink[] } {
  const links: RegisterLink[] = [];
  const linked = tables.map((table) => {
    for (const register of registers) {
      const found = linkEvidence(table, register, lists);
      if (!found) continue;
      links.push(found.link);
      return found.table;
    }
    return table;
  });
  return { tables: linked, links };
}

function hiddenNotes(sheets: readonly SheetSnapshot[], linked: ReadonlySet<string>): ReadingNote[] {
  return sheets.flatMap(({ id, visibility }): ReadingNote[] =>
    linked.has(id) && visibility !== 'visible' ? [{ kind: 'hidden-sheet', sheetId: id }] : [],
  );
}

function noteUnits(
  { tableId, list, pairs }: UnitListLink,
  before: readonly ScoreTable[],
  after: readonly ScoreTable[],
): LinkNote {
  const at = before.findIndex(({ id }) => id === tableId);
  const names = pairs.map(({ unit, entry, how }) => ({
    inTable: before[at]!.units[unit]!.name,
    inList: list.units[entry]!.name,
    how,
  }));
  return {
    kind: 'units-matched',
    tableId,
    sheetId: list.sheetId,
    count: pairs.length,
    pairs: names.filter(({ inTable, inList }) => inTable !== inList),
    scopeName: before[at]!.scopeName === null ? after[at]!.scopeName : null,
  };
}

function noteRegister({ tableId, register, proven }: RegisterLink): LinkNote {
  const { sheetId, entries } = register;
  return { kind: 'register-read', tableId, sheetId, entries: entries.length, proven };
}

function notePrevious({ tableId, sheetId, year, pairs }: PreviousResult): LinkNote {
  return { kind: 'previous-result', tableId, sheetId, year, count: pairs.length };
}
