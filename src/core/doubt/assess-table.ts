/**
 * How sure the reading of a table is: what the sheet states beside the scores is recomputed, and
 * what the reading left unread is looked at. Mistakes that people make in their data (a wrong
 * total, a maximum that does not add up, a blank) are findings of the audit, not doubts.
 */
import type { ScoreTable } from '../scorebook';
import { answersAbout, mappingLines, mappingOfSheet } from '../mapping/read-mapping';
import type { Mapping } from '../mapping/mapping';
import type { ReadSheet } from './ask-tables';
import type { TableLayout } from '../mapping/table-layout';
import type { TableAssessment } from './assessment';
import { doubtColumns } from './ask-columns';
import { doubtNotation } from './ask-notation';
import { doubtGroups, doubtMaxima, doubtUnreadRows } from './ask-rows';
import { doubtMisfits, doubtSums } from './ask-misfits';
import { doubtScoreColumns } from './ask-score-column';
import { doubtCodes, doubtShape } from './ask-shape';
import type { Doubt, DoubtContext } from './doubt';
import { sampleUnits, weighEvidence, type Evidence } from './evidence';
import { isOpenQuestion } from './open-question';
import type { ReadingQuestion } from './question';
import { readAreasOf, type ReadArea } from './read-area';
import { reasonsFor } from './reasons-for';

export interface AssessedTable {
  readonly assessment: TableAssessment;
  /** The one whose answer settles most; null when the reading is sure. */
  readonly question: ReadingQuestion | null;
}

export interface AssessedWorkbook {
  readonly tables: readonly ScoreTable[];
  readonly layouts: readonly TableLayout[];
  readonly sheets: readonly ReadSheet[];
  readonly mapping: Mapping;
}

/** The doubts about a table, those first that settle most. */
function doubtsAbout(
  table: ScoreTable,
  areas: readonly ReadArea[],
  evidence: Evidence,
  context: DoubtContext,
): Doubt[] {
  const doubts = [
    ...doubtShape(table, context),
    ...doubtCodes(table, context),
    ...doubtColumns(areas, evidence.totals, context),
    ...doubtUnreadRows(areas, context),
    ...doubtMaxima(table, context),
    ...doubtGroups(table, context),
    ...doubtScoreColumns(areas, context),
    ...doubtMisfits(table, evidence, context),
    ...doubtNotation(table, sampleUnits(table), context),
  ];
  const known = new Set(doubts.map(({ reason }) => reason.kind));
  return [...doubts, ...doubtSums(table, evidence).filter(({ reason }) => !known.has(reason.kind))];
}

/** Each table by itself, in their order. */
export function assessTables({
  tables,
  layouts,
  sheets,
  mapping,
}: AssessedWorkbook): AssessedTable[] {
  const grids = new Map(sheets.map(({ sheet, grid }) => [sheet.id, grid ?? undefined]));
  const names = new Map(sheets.map(({ sheet }) => [sheet.id, sheet.name]));
  const context: DoubtContext = {
    tables,
    layouts,
    gridOf: (sheetId) => grids.get(sheetId),
    sheetNameOf: (sheetId) => names.get(sheetId) ?? sheetId,
  };
  return tables.map((table) => assessTable(table, context, mapping));
}

function assessTable(table: ScoreTable, context: DoubtContext, mapping: Mapping): AssessedTable {
  const { sheetNameOf } = context;
  const areas = readAreasOf(table, context);
  const evidence = weighEvidence(table);
  const said = mappingLines(mapping);
  const doubts = doubtsAbout(table, areas, evidence, context).filter(
    ({ question }) => question === null || isOpenQuestion(question, said),
  );
  const question = doubts.find((doubt) => doubt.question !== null)?.question ?? null;
  const sheets = new Set(table.areas.map(({ sheetId }) => sheetNameOf(sheetId)));
  const answers = [...sheets].flatMap((name) => answersAbout(name, mappingOfSheet(mapping, name)));
  return {
    assessment: {
      tableId: table.id,
      confidence: question === null ? 'sure' : 'unsure',
      reasonsFor: reasonsFor(table, areas, evidence, answers.length),
      reasonsAgainst: doubts.map(({ reason }) => reason),
    },
    question,
  };
}
