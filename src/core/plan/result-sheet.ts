/**
 * The result sheet of scorecards: one table of units for every framework, with live formulas
 * over the scorecards, and the list of missing evidence. It is a sheet of our own; people's
 * sheets are only referred to.
 */
import type { Finding } from '../audit/finding';
import { exactFromNumber } from '../number/exact';
import type { Policy } from '../policy/policy';
import { policySentence } from '../policy/policy-sentence';
import type { Score, TableResults, UnitResult } from '../score/results';
import type { ScoreTable } from '../scorebook';
import { formatCell } from '../sheet/address';
import type { CellValue } from '../sheet/snapshot';
import { HEADER_FORMAT, rankNumberFormat, scoreNumberFormat } from './formats';
import { rankFormula } from './formulas/rank-formula';
import { referenceTo, type FormulaPlace } from './formulas/references';
import { makeScoreFormulas, type FormulaStage, type ScoreFormulas } from './formulas/formula-job';
import { scoreFormula } from './formulas/score-formula';
import {
  exactLabel,
  groupRankLabel,
  groupScoreLabel,
  LABELS,
  POLICY_PREFIX,
  RESULT_SHEET_TITLE,
  scopeRankLabel,
} from './labels';
import type { PlanCell, PlanFormat, PlanNote } from './plan';
import { makeRankFields, type RankFields } from './rank-field';
import { rankedPlaces } from './rank-source';
import { formulaCell, scoreAt, valueCell } from './score-cells';
import { cellReader, type SheetIndex } from './sheet-index';
import type { WriteContext } from './write-context';

/** A rectangle of the sheet: rows of cells from a corner on, in one format. */
export interface SheetPart {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly (PlanCell | null)[])[];
  readonly format: PlanFormat;
}

/** The sheet as its own formulas name it: references to itself carry no sheet name. */
const ITSELF = '';

const PLAIN: PlanFormat = {
  numberFormat: 'General',
  bold: false,
  wrapText: false,
  horizontalAlignment: 'General',
  border: null,
};
const TITLE: PlanFormat = { ...PLAIN, bold: true };
const HEADER: PlanFormat = { ...PLAIN, ...HEADER_FORMAT };
const WORDS: PlanFormat = { ...PLAIN, wrapText: true, border: 'thin' };

export interface ScorecardTable {
  readonly table: ScoreTable;
  readonly results: TableResults;
}

/** @param known the sheet as an earlier run wrote it: what it holds more than is asked stays */
export function resultSheetParts(
  context: WriteContext,
  tables: readonly ScorecardTable[],
  known: SheetIndex | null,
): SheetPart[] {
  const labels = new Set(known?.sheet.values.flat());
  const parts: SheetPart[] = [line(0, [RESULT_SHEET_TITLE], TITLE)];
  let row = 2;
  for (const { table, results } of tables) {
    parts.push(
      line(row, [table.title ?? LABELS.scores], TITLE),
      line(row + 1, [`${POLICY_PREFIX}${policySentence(results.policy)}.`], PLAIN),
      ...tableParts(withKnownColumns(context, table, labels), table, results, row + 2),
    );
    row += table.units.length + 4;
  }
  return [...parts, ...missingEvidenceParts(context, tables, row)];
}

/** Ranks of groups, once written, are kept up to date rather than taken away. */
function withKnownColumns(
  context: WriteContext,
  table: ScoreTable,
  labels: ReadonlySet<CellValue>,
): WriteContext {
  const hasGroupRanks = topNodes(table).some((node) =>
    labels.has(groupRankLabel(table.nodes[node]!.name)),
  );
  if (!hasGroupRanks) return context;
  return { ...context, options: { ...context.options, groupRanks: true } };
}

/** In characters: names first, then numbers. */
export function resultColumnWidths(tables: readonly ScorecardTable[]): number[] {
  const most = Math.max(...tables.map(({ table }) => topNodes(table).length));
  return [32, ...new Array<number>(Math.max(most + 3, 4)).fill(14)];
}

function line(row: number, texts: readonly string[], format: PlanFormat): SheetPart {
  return { top: row, left: 0, cells: [texts.map(textCell)], format };
}

function textCell(text: string): PlanCell {
  return { kind: 'text', text };
}

interface ResultColumn {
  readonly label: string;
  readonly format: PlanFormat;
  /** By unit. */
  readonly cells: readonly (PlanCell | null)[];
}

function tableParts(
  context: WriteContext,
  table: ScoreTable,
  results: TableResults,
  headerRow: number,
): SheetPart[] {
  const columns = new ColumnMaker(context, table, results, headerRow + 1).make();
  const header = line(
    headerRow,
    columns.map(({ label }) => label),
    HEADER,
  );
  const body = columns.map(({ cells, format }, left) => ({
    top: headerRow + 1,
    left,
    cells: cells.map((cell) => [cell]),
    format,
  }));
  return [header, ...body];
}

/** Makes the columns of one framework from left to right. */
class ColumnMaker {
  private readonly columns: ResultColumn[] = [];
  private readonly formulas: ScoreFormulas;
  private readonly place: FormulaPlace;
  private readonly policy: Policy;

  constructor(
    private readonly context: WriteContext,
    private readonly table: ScoreTable,
    private readonly results: TableResults,
    private readonly firstRow: number,
  ) {
    this.policy = results.policy;
    this.place = { sheetId: ITSELF, sheetNames: context.sheetNames };
    const read = cellReader(context.sheetAt);
    this.formulas = makeScoreFormulas(table, results.policy, read, this.place);
  }

  make(): readonly ResultColumn[] {
    const { table, results, context } = this;
    const hasScopes = table.units.some(({ scope }) => scope !== null);
    this.addWords(
      LABELS.unit,
      table.units.map(({ name }) => name),
    );
    if (hasScopes) {
      const scopes = table.units.map(({ scope }) => scope ?? '');
      this.addWords(table.scopeName ?? LABELS.scope, scopes);
    }
    const groups = topNodes(table).map((node) => ({
      node,
      column: this.addScores(table.nodes[node]!.name, node, 'rounded'),
    }));
    const total = this.addScores(LABELS.total, null, 'rounded');
    const ranked = this.rankedColumn(LABELS.total, null, total);
    const together = this.fields(table.scopeIsPeriod);
    this.addRanks(LABELS.rank, ranked, together, ({ rank }) => rank);
    if (results.units.some(({ scopeRank }) => scopeRank !== null)) {
      const label = scopeRankLabel(table.scopeName);
      this.addRanks(label, ranked, this.fields(true), ({ scopeRank }) => scopeRank);
    }
    if (context.options.groupRanks) {
      for (const { node, column } of groups) {
        const { name } = table.nodes[node]!;
        const source = this.rankedColumn(groupScoreLabel(name), node, column);
        this.addRanks(groupRankLabel(name), source, together, ({ groupRanks }) => {
          return groupRanks.get(node) ?? null;
        });
      }
    }
    return this.columns;
  }

  private add(column: ResultColumn): number {
    return this.columns.push(column) - 1;
  }

  private addWords(label: string, words: readonly string[]): number {
    return this.add({ label, format: WORDS, cells: words.map(textCell) });
  }

  private addScores(label: string, node: number | null, stage: FormulaStage): number {
    const cells = this.table.units.map((unit, index): PlanCell | null => {
      const result = this.results.units[index]!;
      const score: Score = node === null ? result.total : result.nodes[node]!;
      const value = scoreAt(score, stage);
      if (this.context.options.form === 'values') return valueCell(value);
      return formulaCell(scoreFormula(this.formulas, unit, node, stage), value, this.note);
    });
    const format = stage === 'exact' ? 'General' : scoreNumberFormat(this.policy);
    return this.add({ label, format: numbers(format), cells });
  }

  /** The column whose scores are ranked: another one when ranks look behind the rounding. */
  private rankedColumn(label: string, node: number | null, rounded: number): number {
    const { policy } = this;
    const isSame = policy.rankOn === 'rounded' || policy.roundAt === 'never';
    if (isSame || this.context.options.form === 'values') return rounded;
    return this.addScores(exactLabel(label), node, 'exact');
  }

  private fields(isInsideScope: boolean): RankFields {
    const { table, place, firstRow } = this;
    const positions = table.units.map((_, index) => firstRow + index);
    const frame = { sheetId: ITSELF, place, isTransposed: false, positions, scopeLine: null };
    return makeRankFields(table, frame, isInsideScope);
  }

  private addRanks(
    label: string,
    column: number,
    fields: RankFields,
    rankOf: (unit: UnitResult) => number | null,
  ): number {
    const precision = { places: rankedPlaces(this.policy), isOnGrid: true };
    const cells = this.results.units.map((unit, index) => {
      const rank = rankOf(unit);
      const value = rank === null ? null : exactFromNumber(rank);
      if (this.context.options.form === 'values') return valueCell(value);
      const own = { sheetId: ITSELF, row: this.firstRow + index, column };
      const field = fields.fieldOf(index, column);
      const size = fields.sizeOf(index);
      const reference = referenceTo(this.place, own);
      const answer = rankFormula(reference, field, size, this.policy.ties, precision);
      return formulaCell(answer, value, this.note);
    });
    return this.add({ label, format: numbers(rankNumberFormat(this.policy)), cells });
  }

  private readonly note = (kind: PlanNote['kind']): void =>
    this.context.note({ kind, tableId: this.table.id });
}

function numbers(format: string): PlanFormat {
  return { ...PLAIN, numberFormat: format, border: 'thin' };
}

function topNodes(table: ScoreTable): number[] {
  return table.nodes.flatMap((node, index) =>
    node.parent === null && node.isScored ? [index] : [],
  );
}

/** Nothing for frameworks without evidence cells. */
function missingEvidenceParts(
  context: WriteContext,
  tables: readonly ScorecardTable[],
  row: number,
): SheetPart[] {
  const withEvidence = tables.filter(({ table }) =>
    table.units.some(({ evidence }) => evidence.size > 0),
  );
  if (withEvidence.length === 0) return [];
  const ids = new Set(withEvidence.map(({ table }) => table.id));
  const rows = context.findings.flatMap((finding) =>
    ids.has(finding.tableId) ? missingEvidenceRow(context, finding) : [],
  );
  const heading = line(row, [LABELS.evidenceMissing], TITLE);
  if (rows.length === 0) return [heading, line(row + 1, [LABELS.noneMissing], PLAIN)];
  const headers = [LABELS.unit, LABELS.indicator, LABELS.cell, LABELS.points];
  return [
    heading,
    line(row + 1, headers, HEADER),
    { top: row + 2, left: 0, cells: rows, format: WORDS },
  ];
}

function missingEvidenceRow(context: WriteContext, finding: Finding): PlanCell[][] {
  const { facts, sheetId, cell } = finding;
  if (facts.code !== 'evidence-missing') return [];
  const address = `${context.sheetNames.get(sheetId) ?? ''}!${formatCell(cell)}`;
  const points: PlanCell = { kind: 'number', value: Number(facts.points) };
  return [[textCell(facts.unit), textCell(facts.node), textCell(address), points]];
}
