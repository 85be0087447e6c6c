/** Totals, ranks and group results of a matrix or a transposed table, as lines beside it. */
import { areScopeRanks } from '../audit/audit-ranks';
import { exactFromNumber, isExactEqual } from '../number/exact';
import type { Score, TableResults, UnitResult } from '../score/results';
import { rankedGroups, type ResultLine, type ScoreTable } from '../scorebook';
import { rankNumberFormat, scoreNumberFormat } from './formats';
import { referenceTo } from './formulas/references';
import { rankFormula } from './formulas/rank-formula';
import {
  FLOAT_PROOF_PLACES,
  isOnGrid,
  makeScoreFormulas,
  type FormulaStage,
  type ScoreFormulas,
} from './formulas/formula-job';
import { scoreFormula } from './formulas/score-formula';
import { exactLabel, groupRankLabel, groupScoreLabel, LABELS, scopeRankLabel } from './labels';
import type { BlockPurpose, PlanCell, PlanNote } from './plan';
import { makeRankFields, sharedScopeLine, type RankFields, type RankFrame } from './rank-field';
import { rankedPlaces, rankSourceOn, type RankSource } from './rank-source';
import { formulaCell, scoreAt, valueCell } from './score-cells';
import {
  isLineDone,
  recomputeLine,
  settleLine,
  type SettledLine,
  type WantedLine,
} from './settle-line';
import { cellReader } from './sheet-index';
import { cellOnLine, findLine, layOutTable, type TableLayout } from './table-layout';
import type { WriteContext } from './write-context';
import { writeStatusLine } from './write-status';

/** Average ranks may be halves. */
const RANK_PLACES = 1;

/** Everything that the writers of one table need. */
interface TableJob {
  readonly context: WriteContext;
  readonly table: ScoreTable;
  readonly results: TableResults;
  readonly layout: TableLayout;
  readonly formulas: ScoreFormulas;
  readonly frame: RankFrame;
}

export function writeTableLines(
  context: WriteContext,
  table: ScoreTable,
  results: TableResults,
): void {
  const sheetId = table.areas[0]?.sheetId;
  const index = sheetId === undefined ? null : context.sheetAt(sheetId);
  const layout = index && layOutTable(table, index);
  if (!layout || table.units.length === 0) return;
  const place = { sheetId: layout.index.sheet.id, sheetNames: context.sheetNames };
  const formulas = makeScoreFormulas(table, results.policy, cellReader(context.sheetAt), place);
  const frame: RankFrame = {
    sheetId: place.sheetId,
    place,
    isTransposed: layout.isTransposed,
    positions: layout.positions,
    scopeLine: sharedScopeLine(table, layout),
  };
  const job: TableJob = { context, table, results, layout, formulas, frame };
  writeTotalAndRanks(job);
  writeGroups(job);
  if (context.options.statusColumn) writeStatusLine(context, table, layout, place);
}

function writeTotalAndRanks(job: TableJob): void {
  const { table, results, context, layout, frame } = job;
  const { resultLines } = table;
  const ownLine = ownLineFor(job, resultLines.total, LABELS.total);
  const total = scoreLine(job, null, 'rounded', { purpose: 'total', label: LABELS.total, ownLine });
  const leaf = ownLine === null ? leafWithTotals(job) : null;
  const settled = once(() => settleLine(context, layout, total));
  if (leaf === null) settled();
  // Made when the first rank cell needs it: a table whose own ranks agree needs no other total.
  const source = once(
    () =>
      (leaf === null ? null : leafSource(job, leaf, (unit) => unit.total)) ??
      totalSource(job, total, settled()),
  );
  const isScopeRank = resultLines.scopeRank === null && areScopeRanks(table, results);
  const scopeLine = isScopeRank ? resultLines.rank : resultLines.scopeRank;
  const overall = makeRankFields(table, frame, table.scopeIsPeriod);
  writeRankLine(job, overall, source, ({ rank }) => rank, {
    purpose: 'rank',
    label: LABELS.rank,
    ownLine: ownLineFor(job, isScopeRank ? null : resultLines.rank, LABELS.rank),
    otherLine: scopeLine?.index ?? null,
  });
  if (results.units.every(({ scopeRank }) => scopeRank === null)) return;
  const inside = makeRankFields(table, frame, true);
  const scopeLabel = scopeRankLabel(table.scopeName);
  writeRankLine(job, inside, source, ({ scopeRank }) => scopeRank, {
    purpose: 'scope-rank',
    label: scopeLabel,
    ownLine: ownLineFor(job, scopeLine, scopeLabel),
  });
}

/**
 * The only indicator, when its cells are the totals already and no line for totals was made: a
 * second column of the same numbers would say nothing. It is written all the same when live rank
 * formulas need it, because the numbers are typed as text and cannot be compared where they stand.
 */
function leafWithTotals(job: TableJob): number | null {
  const { table, results, layout, formulas } = job;
  const [leaf, ...others] = formulas.allLeaves;
  const line = findLine(layout, LABELS.total);
  const hasLine = line !== null && !layout.leafLines.has(line);
  if (leaf === undefined || others.length > 0 || hasLine) return null;
  const isSaid = results.units.every(({ total }, index) => {
    const entry = table.units[index]!.entries[leaf]!;
    if (total.state !== 'scored') return true;
    return entry.state === 'scored' && isExactEqual(entry.value, total.rounded);
  });
  return isSaid ? leaf : null;
}

/** Ranks refer to a leaf's own cells where these hold what is ranked. */
function leafSource(
  job: TableJob,
  leaf: number,
  scoreOf: (unit: UnitResult) => Score,
): RankSource | null {
  const line = lineOfLeaf(job, leaf);
  if (line === null || job.results.policy.overMax !== 'flag') return null;
  const source = sourceOn(job, { line, isOurs: [] }, scoreOf);
  return source?.precision.isOnGrid ? source : null;
}

/** The line that rank formulas refer to: the totals, unless these are not what is ranked. */
function totalSource(job: TableJob, total: WantedLine, settled: SettledLine): RankSource {
  const { context, layout } = job;
  const scoreOf = (unit: UnitResult): Score => unit.total;
  if (isRankedBeforeRounding(job)) {
    const label = exactLabel(LABELS.total);
    const exact = scoreLine(job, null, 'exact', { purpose: 'total', label, ownLine: null });
    return requireSource(job, settleLine(context, layout, exact), scoreOf);
  }
  return (
    sourceOn(job, settled, scoreOf) ??
    requireSource(job, recomputeLine(context, layout, total), scoreOf)
  );
}

function writeGroups(job: TableJob): void {
  const { options } = job.context;
  if (!options.groupScores && !options.groupRanks) return;
  const { table, context, layout, frame } = job;
  const fields = makeRankFields(table, frame, table.scopeIsPeriod);
  for (const group of rankedGroups(table)) {
    const isLeaf = table.nodes[group]!.children.length === 0;
    const scores = once(() => settleLine(context, layout, groupScoreLine(job, group, 'rounded')));
    if (options.groupScores && !isLeaf) scores();
    if (!options.groupRanks) continue;
    const source = (): RankSource => groupSource(job, group, scores);
    const label = groupRankLabel(table.nodes[group]!.name);
    writeRankLine(job, fields, source, ({ groupRanks }) => groupRanks.get(group) ?? null, {
      purpose: 'group-rank',
      label,
      ownLine: ownLineFor(job, table.resultLines.groupRanks.get(group) ?? null, label),
    });
  }
}

/** A group that is a leaf is ranked where its scores stand, when they stand as they are ranked. */
function groupSource(job: TableJob, group: number, scores: () => SettledLine): RankSource {
  const { context, layout, table } = job;
  const scoreOf = (unit: UnitResult): Score => unit.nodes[group]!;
  const isLeaf = table.nodes[group]!.children.length === 0;
  const source = isLeaf ? leafSource(job, group, scoreOf) : null;
  if (source) return source;
  if (isRankedBeforeRounding(job)) {
    return requireSource(
      job,
      settleLine(context, layout, groupScoreLine(job, group, 'exact')),
      scoreOf,
    );
  }
  return (
    sourceOn(job, scores(), scoreOf) ??
    requireSource(
      job,
      recomputeLine(context, layout, groupScoreLine(job, group, 'rounded')),
      scoreOf,
    )
  );
}

function groupScoreLine(job: TableJob, group: number, stage: FormulaStage): WantedLine {
  const label = groupScoreLabel(job.table.nodes[group]!.name);
  const stated = job.table.units[0]!.statedGroups.get(group)?.cell ?? null;
  const ownLine = stated && (job.layout.isTransposed ? stated.row : stated.column);
  return scoreLine(job, group, stage, {
    purpose: 'group-score',
    label: stage === 'exact' ? exactLabel(label) : label,
    ownLine: stage === 'exact' ? null : ownLine,
  });
}

/** The line on which all units have their score for a leaf, or null. */
function lineOfLeaf({ table, layout }: TableJob, leaf: number): number | null {
  const lines = new Set(
    table.units.map((unit) => {
      const cell = unit.cellOf(leaf);
      return layout.isTransposed ? cell.row : cell.column;
    }),
  );
  return lines.size === 1 ? [...lines][0]! : null;
}

/** Whether ranks compare scores that are finer than the ones that are shown. */
function isRankedBeforeRounding({ results: { policy } }: TableJob): boolean {
  return policy.rankOn === 'exact' && policy.roundAt !== 'never';
}

function sourceOn(
  job: TableJob,
  settled: SettledLine,
  scoreOf: (unit: UnitResult) => Score,
): RankSource | null {
  const { policy, units } = job.results;
  const scores = units.map((unit) => scoreAt(scoreOf(unit), policy.rankOn));
  return rankSourceOn(job.layout, settled, scores, policy);
}

/** A line that we write is what is ranked, whatever an outdated cell of it still shows. */
function requireSource(
  job: TableJob,
  settled: SettledLine,
  scoreOf: (unit: UnitResult) => Score,
): RankSource {
  const precision = { places: rankedPlaces(job.results.policy), isOnGrid: true };
  const asWritten = { line: settled.line, precision, unscored: new Set<number>() };
  return sourceOn(job, settled, scoreOf) ?? asWritten;
}

interface LineHead {
  readonly purpose: BlockPurpose;
  readonly label: string;
  readonly ownLine: number | null;
  readonly otherLine?: number | null;
}

function scoreLine(
  job: TableJob,
  node: number | null,
  stage: FormulaStage,
  head: LineHead,
): WantedLine {
  const { table, results, context, formulas } = job;
  const note = noteOf(job);
  const cells = table.units.map((unit, index): PlanCell | null => {
    const result = results.units[index]!;
    const score = node === null ? result.total : result.nodes[node]!;
    const value = scoreAt(score, stage);
    if (context.options.form === 'values') return valueCell(value);
    return formulaCell(scoreFormula(formulas, unit, node, stage), value, note);
  });
  const numberFormat = stage === 'exact' ? 'General' : scoreNumberFormat(results.policy);
  const places = isOnGrid(results.policy, stage) ? results.policy.places : FLOAT_PROOF_PLACES;
  return { ...head, cells, numberFormat, places };
}

/** `sourceOf` is asked only when a formula of a rank has to be written. */
function writeRankLine(
  job: TableJob,
  fields: RankFields,
  sourceOf: () => RankSource,
  rankOf: (unit: UnitResult) => number | null,
  head: LineHead,
): void {
  const { context, layout, results, table, formulas } = job;
  const numberFormat = rankNumberFormat(results.policy);
  const asValues = results.units.map((unit): PlanCell | null => {
    const rank = rankOf(unit);
    return rank === null ? null : { kind: 'number', value: rank };
  });
  if (
    context.options.form === 'values' ||
    isLineDone(context, layout, { ...head, cells: asValues, places: RANK_PLACES })
  ) {
    settleLine(context, layout, { ...head, cells: asValues, numberFormat, places: RANK_PLACES });
    return;
  }
  const { line, precision, unscored } = sourceOf();
  const note = noteOf(job);
  const sheetId = layout.index.sheet.id;
  const cells = results.units.map((unit, index) => {
    const rank = rankOf(unit);
    if (unscored.has(index) || (head.purpose === 'scope-rank' && !table.units[index]!.scope)) {
      return null;
    }
    const own = cellOnLine(layout, line, layout.positions[index]!);
    const answer = rankFormula(
      referenceTo(formulas.place, { ...own, sheetId }),
      fields.fieldOf(index, line),
      fields.sizeOf(index),
      results.policy.ties,
      precision,
    );
    return formulaCell(answer, rank === null ? null : exactFromNumber(rank), note);
  });
  settleLine(context, layout, { ...head, cells, numberFormat, places: RANK_PLACES });
}

function noteOf({ context, table }: TableJob): (kind: PlanNote['kind']) => void {
  return (kind) => context.note({ kind, tableId: table.id });
}

/**
 * The sheet's own line for a label of ours; null when its header is that of another line that an
 * earlier run wrote, such as the ranks of one group.
 */
function ownLineFor(
  { layout, table }: TableJob,
  line: ResultLine | null,
  label: string,
): number | null {
  if (!line) return null;
  const header = layout.index.valueAt(line.header);
  const ofGroups = table.nodes.flatMap(({ name }) => [groupScoreLabel(name), groupRankLabel(name)]);
  const isOther = header !== label && typeof header === 'string' && ofGroups.includes(header);
  return isOther ? null : line.index;
}

/** Asks once, and only when the answer is needed. */
function once<T>(ask: () => T): () => T {
  let answer: { readonly value: T } | null = null;
  return () => (answer ??= { value: ask() }).value;
}
