/** The columns of one framework on the result sheet, from left to right. */
import { exactFromNumber } from '../number/exact';
import type { Policy } from '../policy/policy';
import { indexPlaces } from '../score/derived-scores';
import type { Score, TableResults, UnitResult } from '../score/results';
import type { ScoreTable } from '../scorebook';
import { indexNumberFormat, rankNumberFormat, scoreNumberFormat } from './formats';
import {
  FLOAT_PROOF_PLACES,
  makeScoreFormulas,
  type FormulaStage,
  type ScoreFormulas,
} from './formulas/formula-job';
import { indexFormula } from './formulas/index-formula';
import { rankFormula, type RankKey, type TieBreakKey } from './formulas/rank-formula';
import { referenceTo, type FormulaPlace } from './formulas/references';
import { scoreFormula } from './formulas/score-formula';
import {
  exactLabel,
  groupRankLabel,
  groupScoreLabel,
  indexRankLabel,
  indexScoreLabel,
  LABELS,
  rankChangeText,
  scopeRankLabel,
} from './labels';
import type { PlanCell, PlanFormat, PlanNote } from './plan';
import { makeRankFields, type RankFields } from './rank-field';
import { rankedPlaces } from './rank-source';
import { formulaCell, scoreAt, valueCell } from './score-cells';
import { cellReader } from './sheet-index';
import { tieBreakNodes } from './tie-break-source';
import { classCells } from './write-classes';
import type { WriteContext } from './write-context';

export const PLAIN: PlanFormat = {
  numberFormat: 'General',
  bold: false,
  wrapText: false,
  horizontalAlignment: 'General',
  border: null,
};
export const WORDS: PlanFormat = { ...PLAIN, wrapText: true, border: 'thin' };

/** The sheet as its own formulas name it: references to itself carry no sheet name. */
const ITSELF = '';

interface ResultColumn {
  readonly label: string;
  readonly format: PlanFormat;
  /** By unit. */
  readonly cells: readonly (PlanCell | null)[];
}

/** @param firstRow of the units */
export function resultColumns(
  context: WriteContext,
  table: ScoreTable,
  results: TableResults,
  firstRow: number,
): readonly ResultColumn[] {
  return new ColumnMaker(context, table, results, firstRow).make();
}

export function textCell(text: string): PlanCell {
  return { kind: 'text', text };
}

export function topNodes(table: ScoreTable): number[] {
  return table.nodes.flatMap((node, index) =>
    node.parent === null && node.isScored ? [index] : [],
  );
}

/** The total (`null`) or a node. */
type Scored = number | null;

/** A column that ranks are by. */
type ColumnKey = Pick<RankKey, 'precision'> & { readonly column: number };
type TieBreakColumn = ColumnKey & Pick<TieBreakKey, 'absent'>;
type ColumnKeys = readonly [ColumnKey, ...TieBreakColumn[]];

/** What a column of ranks is by; no tie-breaks means none can be put into a formula. */
interface RankedBy {
  readonly scored: Scored;
  readonly tieBreaks: ReturnType<typeof tieBreakNodes>;
}

class ColumnMaker {
  private readonly columns: ResultColumn[] = [];
  /** Where scores stand already, by what they are and their stage. */
  private readonly scoreColumns = new Map<string, number>();
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
    const groups = topNodes(table);
    for (const node of groups) this.addScores(table.nodes[node]!.name, node, 'rounded');
    this.addScores(LABELS.total, null, 'rounded');
    const byTotal: RankedBy = { scored: null, tieBreaks: tieBreakNodes(table, results) };
    const together = this.fields(table.scopeIsPeriod);
    this.addRanks(LABELS.rank, byTotal, together, ({ rank }) => rank);
    if (results.units.some(({ scopeRank }) => scopeRank !== null)) {
      const label = scopeRankLabel(table.scopeName);
      this.addRanks(label, byTotal, this.fields(true), ({ scopeRank }) => scopeRank);
    }
    const changes = context.rankChanges(table, results);
    if (changes) {
      const words = changes.map((change) => (change === null ? '' : rankChangeText(change)));
      this.addWords(LABELS.change, words);
    }
    if (table.classes) {
      this.add({ label: LABELS.class, format: WORDS, cells: classCells(table, results) });
    }
    for (const node of context.options.groupRanks ? groups : []) {
      const label = groupRankLabel(table.nodes[node]!.name);
      this.addRanks(label, { scored: node, tieBreaks: [] }, together, ({ groupRanks }) => {
        return groupRanks.get(node) ?? null;
      });
    }
    table.framework?.derived.forEach((_, at) => this.addIndex(at, together));
    return this.columns;
  }

  private add(column: ResultColumn): number {
    return this.columns.push(column) - 1;
  }

  private addWords(label: string, words: readonly string[]): number {
    return this.add({ label, format: WORDS, cells: words.map(textCell) });
  }

  private addScores(label: string, scored: Scored, stage: FormulaStage): number {
    const cells = this.table.units.map((unit, index): PlanCell | null => {
      const result = this.results.units[index]!;
      const score: Score = scored === null ? result.total : result.nodes[scored]!;
      const value = scoreAt(score, stage);
      if (this.context.options.form === 'values') return valueCell(value);
      return formulaCell(scoreFormula(this.formulas, unit, scored, stage), value, this.note);
    });
    const format = stage === 'exact' ? 'General' : scoreNumberFormat(this.policy);
    const column = this.add({ label, format: numbers(format), cells });
    this.scoreColumns.set(`${scored} ${stage}`, column);
    return column;
  }

  /** A pillar and its rank. */
  private addIndex(at: number, fields: RankFields): void {
    const { table, policy } = this;
    const { name } = table.framework!.derived[at]!;
    const isShown = policy.rankOn === 'rounded' || policy.roundAt === 'never';
    const shown = this.addIndexScores(indexScoreLabel(name), at, 'rounded');
    const isLive = this.context.options.form === 'formulas';
    const column =
      isShown || !isLive
        ? shown
        : this.addIndexScores(exactLabel(indexScoreLabel(name)), at, 'exact');
    const isRounded = policy.rankOn === 'rounded' && policy.roundAt !== 'never';
    const places = isRounded ? indexPlaces(table, policy) : FLOAT_PROOF_PLACES;
    const keys = [{ column, precision: { places, isOnGrid: true } }] as const;
    this.addRankCells(indexRankLabel(name), isLive ? keys : null, fields, ({ derived }) => {
      return derived[at]!.rank;
    });
  }

  private addIndexScores(label: string, at: number, stage: FormulaStage): number {
    const cells = this.table.units.map((unit, index): PlanCell | null => {
      const value = scoreAt(this.results.units[index]!.derived[at]!.score, stage);
      if (this.context.options.form === 'values') return valueCell(value);
      return formulaCell(indexFormula(this.formulas, unit, at, stage), value, this.note);
    });
    const format = stage === 'exact' ? 'General' : indexNumberFormat(this.table, this.policy);
    return this.add({ label, format: numbers(format), cells });
  }

  /** The column whose scores are ranked: another one when ranks look behind the rounding. */
  private rankedColumn(scored: Scored): number {
    const { policy, table } = this;
    const isSame = policy.rankOn === 'rounded' || policy.roundAt === 'never';
    const stage = isSame ? 'rounded' : 'exact';
    const label = scored === null ? LABELS.total : groupScoreLabel(table.nodes[scored]!.name);
    return (
      this.scoreColumns.get(`${scored} ${stage}`) ??
      this.addScores(isSame ? label : exactLabel(label), scored, stage)
    );
  }

  private fields(isInsideScope: boolean): RankFields {
    const { table, place, firstRow } = this;
    const positions = table.units.map((_, index) => firstRow + index);
    const frame = { sheetId: ITSELF, place, isTransposed: false, positions, scopeLine: null };
    return makeRankFields(table, frame, isInsideScope);
  }

  private addRanks(
    label: string,
    { scored, tieBreaks }: RankedBy,
    fields: RankFields,
    rankOf: (unit: UnitResult) => number | null,
  ): void {
    const isLive = this.context.options.form === 'formulas' && tieBreaks !== null;
    if (tieBreaks === null) this.note('values-for-tie-break');
    const keyOf = (by: Scored): ColumnKey => ({
      column: this.rankedColumn(by),
      precision: { places: rankedPlaces(this.formulas, by), isOnGrid: true },
    });
    const keys: ColumnKeys | null = isLive
      ? [
          keyOf(scored),
          ...tieBreaks.map(({ node, absent }): TieBreakColumn => ({ ...keyOf(node), absent })),
        ]
      : null;
    this.addRankCells(label, keys, fields, rankOf);
  }

  /** Null keys for ranks as values. */
  private addRankCells(
    label: string,
    keys: ColumnKeys | null,
    fields: RankFields,
    rankOf: (unit: UnitResult) => number | null,
  ): void {
    const cells = this.results.units.map((unit, index) => {
      const rank = rankOf(unit);
      const value = rank === null ? null : exactFromNumber(rank);
      if (!keys) return valueCell(value);
      const placed = <Key extends ColumnKey>(key: Key): Key & Pick<RankKey, 'own' | 'scores'> => {
        const own = { sheetId: ITSELF, row: this.firstRow + index, column: key.column };
        const { scores } = fields.fieldOf(index, key.column);
        return { ...key, own: referenceTo(this.place, own), scores };
      };
      const [total, ...tieBreaks] = keys;
      const answer = rankFormula({
        total: placed(total),
        tieBreaks: tieBreaks.map(placed),
        scope: fields.fieldOf(index, total.column).scope,
        unitCount: fields.sizeOf(index),
        ties: this.policy.ties,
      });
      return formulaCell(answer, value, this.note);
    });
    this.add({ label, format: numbers(rankNumberFormat(this.policy)), cells });
  }

  private readonly note = (kind: PlanNote['kind']): void =>
    this.context.note({ kind, tableId: this.table.id });
}

function numbers(format: string): PlanFormat {
  return { ...PLAIN, numberFormat: format, border: 'thin' };
}
