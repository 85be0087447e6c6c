/** Totals, ranks and group results of a matrix or a transposed table, as lines beside it. */
import { areScopeRanks } from '../audit/audit-ranks';
import type { TableResults } from '../score/results';
import { rankedGroups, type ScoreTable } from '../scorebook';
import { leafWithTotals, rankSourceFor } from './choose-rank-source';
import { makeScoreFormulas } from './formulas/formula-job';
import { writeIndexLines } from './index-lines';
import { groupRankLabel, LABELS, scopeRankLabel } from './labels';
import { makeRankFields, sharedScopeLine, type RankFrame } from './rank-field';
import { writeRankLine, type RankedBy } from './rank-lines';
import { settleScores } from './score-lines';
import { cellReader } from './sheet-index';
import { layOutTable } from './table-layout';
import { ownLineFor, type TableJob } from './table-job';
import { tieBreakSources } from './tie-break-source';
import { writeClassLine } from './write-classes';
import type { WriteContext } from './write-context';
import { writeStatusLine } from './write-status';

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
  const job: TableJob = {
    context,
    table,
    results,
    layout,
    formulas,
    frame,
    settled: new Map(),
  };
  writeTotalAndRanks(job);
  writeGroups(job);
  writeIndexLines(job);
  writeClassLine(job);
  if (context.options.statusColumn) writeStatusLine(context, table, layout, place);
}

function writeTotalAndRanks(job: TableJob): void {
  const { table, results, frame } = job;
  const { resultLines } = table;
  if (leafWithTotals(job) === null) settleScores(job, null, 'rounded');
  // Made when the first rank cell needs it: a table whose own ranks agree needs no other total.
  const rankedBy: RankedBy = {
    source: once(() => rankSourceFor(job, null)),
    tieBreaks: once(() => tieBreakSources(job)),
  };
  const isScopeRank = resultLines.scopeRank === null && areScopeRanks(table, results);
  const scopeLine = isScopeRank ? resultLines.rank : resultLines.scopeRank;
  const overall = makeRankFields(table, frame, table.scopeIsPeriod);
  writeRankLine(job, overall, rankedBy, ({ rank }) => rank, {
    purpose: 'rank',
    label: LABELS.rank,
    ownLine: ownLineFor(job, isScopeRank ? null : resultLines.rank, LABELS.rank),
    otherLine: scopeLine?.index ?? null,
  });
  if (results.units.every(({ scopeRank }) => scopeRank === null)) return;
  const inside = makeRankFields(table, frame, true);
  const scopeLabel = scopeRankLabel(table.scopeName);
  writeRankLine(job, inside, rankedBy, ({ scopeRank }) => scopeRank, {
    purpose: 'scope-rank',
    label: scopeLabel,
    ownLine: ownLineFor(job, scopeLine, scopeLabel),
  });
}

function writeGroups(job: TableJob): void {
  const { options } = job.context;
  const { table, frame } = job;
  const fields = makeRankFields(table, frame, table.scopeIsPeriod);
  for (const group of rankedGroups(table)) {
    const isLeaf = table.nodes[group]!.children.length === 0;
    if (options.groupScores && !isLeaf) settleScores(job, group, 'rounded');
    if (!options.groupRanks) continue;
    const label = groupRankLabel(table.nodes[group]!.name);
    const rankedBy: RankedBy = { source: () => rankSourceFor(job, group), tieBreaks: () => [] };
    writeRankLine(job, fields, rankedBy, ({ groupRanks }) => groupRanks.get(group) ?? null, {
      purpose: 'group-rank',
      label,
      ownLine: ownLineFor(job, table.resultLines.groupRanks.get(group) ?? null, label),
    });
  }
}

/** Asks once, and only when the answer is needed. */
function once<T>(ask: () => T): () => T {
  let answer: { readonly value: T } | null = null;
  return () => (answer ??= { value: ask() }).value;
}
