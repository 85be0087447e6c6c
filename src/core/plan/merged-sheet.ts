/**
 * The sheet "Xếp hạng sau sáp nhập": the new units with the means of their old ones, ranked, above
 * the old units with the scores that the means are of.
 */
import { exactFromNumber } from '../number/exact';
import { policySentence } from '../policy/policy-sentence';
import type { Score, TableResults } from '../score/results';
import type { ScoreTable } from '../scorebook';
import { HEADER_FORMAT, rankNumberFormat, scoreNumberFormat } from './formats';
import {
  FLOAT_PROOF_PLACES,
  floatProof,
  makeScoreFormulas,
  type FormulaStage,
  type ScoreFormulas,
} from './formulas/formula-job';
import { rankFormula } from './formulas/rank-formula';
import {
  fixedReferenceTo,
  gatherNeighbours,
  referenceTo,
  type FormulaPlace,
} from './formulas/references';
import { canRound, roundedTerm } from './formulas/rounding-formula';
import { scoreFormula, type FormulaAnswer } from './formulas/score-formula';
import { exactLabel, LABELS, MERGED_LABELS, MERGED_SHEET_TITLE, POLICY_PREFIX } from './labels';
import type { SheetPart } from './own-sheet-writer';
import type { PlanCell, PlanFormat, PlanNote } from './plan';
import { PLAIN, textCell, topNodes, WORDS } from './result-columns';
import { formulaCell, scoreAt, valueCell } from './score-cells';
import { cellReader } from './sheet-index';
import type { WriteContext } from './write-context';

/** The sheet as its own formulas name it. */
const ITSELF = '';
const TITLE: PlanFormat = { ...PLAIN, bold: true };
const HEADER: PlanFormat = { ...PLAIN, ...HEADER_FORMAT };

export interface MergedTable {
  readonly table: ScoreTable;
  readonly results: TableResults;
}

/** One table of new units and one of old ones for every table with mergers. */
export function mergedSheetParts(
  context: WriteContext,
  tables: readonly MergedTable[],
): SheetPart[] {
  const parts = [line(0, [MERGED_SHEET_TITLE], TITLE)];
  let row = 1;
  for (const { table, results } of tables) {
    const layout = new MergedLayout(context, table, results, row);
    parts.push(...layout.parts());
    row = layout.end + 1;
  }
  return parts;
}

/** In characters: two columns of names, then numbers. */
export function mergedColumnWidths(tables: readonly MergedTable[]): number[] {
  const most = Math.max(...tables.map(({ table }) => topNodes(table).length));
  return [28, 40, ...new Array<number>(most + 3).fill(14)];
}

function line(row: number, texts: readonly string[], format: PlanFormat): SheetPart {
  return { top: row, left: 0, cells: [texts.map(textCell)], format };
}

/** Names stand in the first two columns of both tables, scores from the third one on. */
const FIRST_SCORE = 2;

class MergedLayout {
  private readonly newTop: number;
  private readonly oldTop: number;
  private readonly scored: readonly (number | null)[];
  private readonly stage: FormulaStage;
  private readonly place: FormulaPlace;
  private readonly formulas: ScoreFormulas;

  constructor(
    private readonly context: WriteContext,
    private readonly table: ScoreTable,
    private readonly results: TableResults,
    private readonly top: number,
  ) {
    this.scored = [...topNodes(table), null];
    this.newTop = top + 3;
    this.oldTop = this.newTop + results.merged.length + 3;
    const { roundAt } = results.policy;
    this.stage = roundAt === 'indicator' || roundAt === 'tier' ? 'rounded' : 'exact';
    this.place = { sheetId: ITSELF, sheetNames: context.sheetNames };
    const read = cellReader(context.sheetAt);
    this.formulas = makeScoreFormulas(table, results.policy, read, this.place);
  }

  /** The row behind the last one. */
  get end(): number {
    return this.oldTop + this.table.units.length;
  }

  parts(): SheetPart[] {
    const { table, results, top, newTop, oldTop, stage } = this;
    const names = this.scored.map((node) =>
      node === null ? LABELS.total : table.nodes[node]!.name,
    );
    const oldNames = stage === 'exact' ? names.map(exactLabel) : names;
    const scoreFormat = numbers(scoreNumberFormat(results.policy));
    const rankColumn = FIRST_SCORE + this.scored.length;
    return [
      line(top, [`${POLICY_PREFIX}${policySentence(results.policy)}.`], PLAIN),
      line(newTop - 1, [LABELS.unit, MERGED_LABELS.parts, ...names, LABELS.rank], HEADER),
      this.newNames(),
      ...this.scored.map((node, at): SheetPart => ({
        top: newTop,
        left: FIRST_SCORE + at,
        cells: results.merged.map((_, unit) => [this.meanCell(unit, node, at)]),
        format: scoreFormat,
      })),
      {
        top: newTop,
        left: rankColumn,
        cells: results.merged.map((_, unit) => [this.rankCell(unit)]),
        format: numbers(rankNumberFormat(results.policy)),
      },
      line(oldTop - 2, [MERGED_LABELS.before], TITLE),
      line(oldTop - 1, [MERGED_LABELS.old, MERGED_LABELS.into, ...oldNames], HEADER),
      this.oldNames(),
      ...this.scored.map((node, at): SheetPart => ({
        top: oldTop,
        left: FIRST_SCORE + at,
        cells: table.units.map((_, unit) => [this.oldCell(unit, node)]),
        format: stage === 'exact' ? numbers('General') : scoreFormat,
      })),
    ];
  }

  private newNames(): SheetPart {
    const { table } = this;
    const cells = table.mergers!.units.map(({ name, parts, missing }) => {
      const old = [...parts.map((part) => table.units[part]!.name), ...missing];
      return [textCell(name), textCell(old.join('; '))];
    });
    return { top: this.newTop, left: 0, cells, format: WORDS };
  }

  private oldNames(): SheetPart {
    const { table } = this;
    const cells = table.units.map(({ name }, unit) => {
      const into = table.mergers!.units.find(({ parts }) => parts.includes(unit));
      return [textCell(name), textCell(into?.name ?? '')];
    });
    return { top: this.oldTop, left: 0, cells, format: WORDS };
  }

  private oldCell(unit: number, node: number | null): PlanCell | null {
    const { table, context, results, stage } = this;
    const result = results.units[unit]!;
    const value = scoreAt(node === null ? result.total : result.nodes[node]!, stage);
    if (context.options.form === 'values') return valueCell(value);
    const answer = scoreFormula(this.formulas, table.units[unit]!, node, stage);
    return formulaCell(answer, value, this.note);
  }

  private meanCell(unit: number, node: number | null, at: number): PlanCell | null {
    const { results, context } = this;
    const merged = results.merged[unit]!;
    const score: Score = node === null ? merged.total : merged.nodes[node]!;
    const value = scoreAt(score, 'rounded');
    if (context.options.form === 'values' || this.table.mergers!.units[unit]!.missing.length > 0) {
      return valueCell(value);
    }
    return formulaCell(this.meanFormula(unit, node, at), value, this.note);
  }

  /** Blank cells are left out of AVERAGE, so that a mean over them needs its own count. */
  private meanFormula(unit: number, node: number | null, at: number): FormulaAnswer {
    const { policy, units } = this.results;
    const { parts } = this.table.mergers!.units[unit]!;
    const isWhole = parts.every(
      (part) => node === null || units[part]!.nodes[node]!.state === 'scored',
    );
    if (!isWhole) return { reason: 'values-for-policy' };
    if (policy.roundAt !== 'never' && !canRound(policy)) return { reason: 'values-for-half-even' };
    const column = FIRST_SCORE + at;
    const cells = gatherNeighbours(parts.map((part) => ({ row: this.oldTop + part, column })))
      .map((range) => fixedReferenceTo(this.place, ITSELF, range))
      .join(',');
    const mean = `AVERAGE(${cells})`;
    const shown = policy.roundAt === 'never' ? floatProof(mean) : roundedTerm(mean, policy);
    return { formula: `=IF(COUNT(${cells})<${parts.length},"",${shown})` };
  }

  /** A formula ranks what is shown: not scores behind the rounding, and no chain of ties. */
  private rankCell(unit: number): PlanCell | null {
    const { results, context, table } = this;
    const { policy, merged } = results;
    const { rank } = merged[unit]!;
    const value = rank === null ? null : exactFromNumber(rank);
    if (context.options.form === 'values') return valueCell(value);
    const isShown = policy.rankOn === 'rounded' || policy.roundAt === 'never';
    if (!isShown || policy.tieBreak.length > 0) {
      return formulaCell({ reason: 'values-for-policy' }, value, this.note);
    }
    const column = FIRST_SCORE + this.scored.length - 1;
    const last = this.newTop + merged.length - 1;
    const scores = { top: this.newTop, left: column, bottom: last, right: column };
    const places = policy.roundAt === 'never' ? FLOAT_PROOF_PLACES : policy.places;
    const answer = rankFormula({
      total: {
        own: referenceTo(this.place, { sheetId: ITSELF, row: this.newTop + unit, column }),
        scores: [fixedReferenceTo(this.place, ITSELF, scores)],
        precision: { places, isOnGrid: true },
      },
      tieBreaks: [],
      scope: null,
      unitCount: table.mergers!.units.length,
      ties: policy.ties,
    });
    return formulaCell(answer, value, this.note);
  }

  private readonly note = (kind: PlanNote['kind']): void =>
    this.context.note({ kind, tableId: this.table.id });
}

function numbers(format: string): PlanFormat {
  return { ...PLAIN, numberFormat: format, border: 'thin' };
}
