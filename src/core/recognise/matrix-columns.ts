/** Sorts the columns of a matrix: indicators, subtotals, totals, ranks, scope and evidence. */
import { OWN_INDEX } from './trailing-rows';
import type { Block } from './block';
import { preferAnswered } from './answered-columns';
import { isBlankColumn, type BlockColumn } from './choose-shape';
import { isNumeric, isWords } from './column-contents';
import type { PathPart } from './header-paths';
import type { HeaderRole, ScorePhase } from './header-words';
import { assignEvidence } from './matrix-evidence';
import { repeatedScores } from './repeated-scores';
import { settleResultColumns, type ResultEvidence } from './result-columns';
import { chooseScoreColumns, groupBySubject } from './score-columns';
import { chooseTablePhase } from './table-phase';

/** A column of scores with the path of bands and words that name its indicator. */
export interface IndicatorColumn {
  readonly column: BlockColumn;
  readonly claim: BlockColumn;
  readonly evidence: BlockColumn | null;
  readonly path: readonly PathPart[];
}

export interface MatrixColumns {
  /** All that may hold something of the units, with the roles that their place gives them. */
  readonly settled: readonly BlockColumn[];
  readonly indicators: readonly IndicatorColumn[];
  /** `Cộng` inside a band: what the band's own cell states, by the band's path. */
  readonly subtotals: readonly {
    readonly column: BlockColumn;
    readonly path: readonly PathPart[];
  }[];
  readonly total: BlockColumn | null;
  readonly ranks: readonly BlockColumn[];
  readonly scope: BlockColumn | null;
  readonly status: BlockColumn | null;
}

function withRole(columns: readonly BlockColumn[], ...roles: HeaderRole[]): BlockColumn[] {
  return columns.filter(({ role }) => role !== null && roles.includes(role));
}

/** Words of roles that may name an indicator all the same when numbers stand below them. */
const MAY_BE_INDICATORS: ReadonlySet<HeaderRole> = new Set<HeaderRole>([
  'name',
  'unit',
  'explanation',
  'verification',
  'rule',
]);

function asSubject(column: BlockColumn): BlockColumn {
  const isMisread =
    column.answer === null &&
    column.role !== null &&
    MAY_BE_INDICATORS.has(column.role) &&
    isNumeric(column.contents);
  return isMisread ? { ...column, role: null, subject: column.path } : column;
}

/** `Kết quả` may name a group beside others: the total says so when it counts the column in. */
function asCountedSubject(
  column: BlockColumn,
  columns: readonly BlockColumn[],
  { isSum }: ResultEvidence,
): BlockColumn {
  const { role, phase, subject, answer, index } = column;
  if (role !== 'score' || phase !== 'plain' || subject.length > 0 || answer) return column;
  const others = columns
    .filter((other) => other.role === null && isNumeric(other.contents))
    .map((other) => other.index);
  const isCounted = withRole(columns, 'total').some(
    (total) => isSum(total.index, [...others, index]) && !isSum(total.index, others),
  );
  return isCounted ? { ...column, role: null, subject: column.path } : column;
}

/** A column may be empty still: its maximum, or the result columns, say that it is to be filled. */
function holdsScores(column: BlockColumn, isTemplate: boolean): boolean {
  if (column.answer !== null) return true;
  const isOpenPhase = column.role === 'score' && column.phase !== 'plain';
  const isToFill = isBlankColumn(column) && (isTemplate || isOpenPhase);
  return isNumeric(column.contents) || isToFill || isMarked(column);
}

/** Points, a code or its group say that it is an indicator, even where no score stands below. */
function isMarked(column: BlockColumn): boolean {
  const { maximum, weight, role, subject } = column;
  const isIndicator = role === null || role === 'score';
  const isCoded = isIndicator && (subject[subject.length - 1]?.code ?? null) !== null;
  const isFree = isBlankColumn(column) || column.contents.numbers > 0;
  const isGrouped = isIndicator && subject.length > 1 && isFree;
  return maximum !== null || weight !== null || isCoded || isGrouped;
}

/** A final score of nothing in particular, beside indicators, is the total that is to be filled. */
function isBlankFinal(column: BlockColumn, columns: readonly BlockColumn[]): boolean {
  const { role, phase, subject, index } = column;
  const isFinal = role === 'score' && phase === 'final' && subject.length === 0;
  const isAfter = columns.every((other) => other.subject.length === 0 || other.index < index);
  return isFinal && isAfter && isBlankColumn(column);
}

/** A band over every indicator names the whole and is no group, unless it has points of its own. */
function withoutUniversalBand(paths: readonly (readonly PathPart[])[]): number {
  const first = paths[0]?.[0];
  if (!first || paths.length < 2 || first.maximum || first.weight || first.code) return 0;
  const isShared = paths.every(
    (path) =>
      path.length > 1 &&
      path[0]!.cell.row === first.cell.row &&
      path[0]!.cell.column === first.cell.column,
  );
  return isShared ? 1 : 0;
}

/** The results of the phase that counts, or else those of no other phase that is scored. */
function ofPhase(
  results: readonly BlockColumn[],
  scores: readonly BlockColumn[],
  phase: ScorePhase | null,
): readonly BlockColumn[] {
  if (phase === null || phase === 'plain') return results;
  const own = results.filter((column) => column.phase === phase);
  const isOfAll = (column: BlockColumn): boolean =>
    column.phase === 'plain' || scores.every((score) => score.phase !== column.phase);
  return own.length > 0 ? own : results.filter(isOfAll);
}

/** The total that counts: of the latest phase, the people's own before a recomputed one. */
function chooseTotal(
  block: Block,
  columns: readonly BlockColumn[],
  scores: readonly BlockColumn[],
  phase: ScorePhase | null,
): BlockColumn | null {
  const words = (column: BlockColumn): string => column.path[column.path.length - 1]!.squeezed;
  const isOwn = (column: BlockColumn): boolean =>
    !block.grid
      .fold(column.path[column.path.length - 1]!.cell.row, column.index)
      .includes('tinh lai') && !words(column).includes('tinhlai');
  const totals = preferAnswered(columns.filter(({ role }) => role === 'total'));
  const all = ofPhase(totals.length > 0 ? totals : columns, scores, phase);
  const candidates = all.some(isOwn) ? all.filter(isOwn) : all;
  const converted = candidates.filter((column) => words(column).includes('quydoi'));
  const pool = converted.length > 0 ? converted : candidates;
  return pool.length === 0 ? null : chooseScoreColumns(block, pool).score;
}

function chooseScope(columns: readonly BlockColumn[], unit: BlockColumn): BlockColumn | null {
  const others = columns.filter(
    (column) => column.index !== unit.index && !isBlankColumn(column) && column.path.length > 0,
  );
  const answered = others.find(({ answer }) => answer === 'scope');
  if (answered) return answered;
  const periods = withRole(others, 'period');
  const period = periods.find(({ contents }) => contents.distinct > 1);
  const scopes = withRole(others, 'scope');
  const coarserUnits = withRole(others, 'unit').filter(
    ({ contents }) => isWords(contents) && contents.distinct * 2 <= unit.contents.distinct,
  );
  return period ?? scopes[0] ?? coarserUnits[0] ?? periods[0] ?? null;
}

const OWN_GROUP_SCORE = /^diem [–-] /;

/** `Điểm – <group>` columns that an earlier run wrote beside the group's own columns. */
function isOwnGroupScore(
  block: Block,
  column: BlockColumn,
  columns: readonly BlockColumn[],
): boolean {
  const part = column.path[column.path.length - 1];
  if (!part || column.path.length !== 1 || column.answer !== null) return false;
  const fold = block.grid.fold(part.cell.row, part.cell.column);
  if (!OWN_GROUP_SCORE.test(fold)) return false;
  const group = fold.replace(OWN_GROUP_SCORE, '').replace(/[^a-z0-9]/g, '');
  return columns.some(
    (other) =>
      other.index !== column.index && other.path.some(({ squeezed }) => squeezed === group),
  );
}

/** `Chỉ số trụ cột – <pillar>` and `Hạng trụ cột – <pillar>` are always ours. */
function isOwnIndex(block: Block, { path, answer }: BlockColumn): boolean {
  const part = path[path.length - 1];
  if (!part || path.length !== 1 || answer !== null) return false;
  return OWN_INDEX.test(block.grid.fold(part.cell.row, part.cell.column));
}

export function sortMatrixColumns(
  block: Block,
  all: readonly BlockColumn[],
  unit: BlockColumn,
  result: ResultEvidence,
): MatrixColumns {
  const columns = all
    .filter(({ index, path }) => index !== unit.index && path.length > 0)
    .map(asSubject)
    .map((column, _, named) => asCountedSubject(column, named, result))
    .filter((column) => !isOwnGroupScore(block, column, all) && !isOwnIndex(block, column));
  const scope = chooseScope(columns, unit);
  const rest = settleResultColumns(
    columns.filter(({ index }) => index !== scope?.index),
    result,
  );
  const isTemplate = result.maxima !== null || withRole(rest, 'total', 'rank').length > 0;
  const isScore = ({ role }: BlockColumn): boolean =>
    role === null || role === 'score' || role === 'total';
  const filled = rest.filter((column) => isScore(column) && holdsScores(column, isTemplate));
  const scored = rest.filter((column) => filled.includes(column) || isBlankFinal(column, filled));
  const subjects = scored.filter(({ role, subject }) => role !== 'total' && subject.length > 0);
  const skip = withoutUniversalBand(subjects.map(({ subject }) => subject));
  const results = scored.filter(
    ({ role, subject }) =>
      subject.length - skip <= 0 || (role === 'total' && subject.length <= skip),
  );
  const plainResults = results.filter((column) => !subjects.includes(column));
  const phase = chooseTablePhase(block, subjects);
  const total = chooseTotal(block, plainResults, subjects, phase);
  const chosen = groupBySubject(subjects).map((group) => chooseScoreColumns(block, group, phase));
  const evidenceOf = assignEvidence(
    withRole(rest, 'evidence'),
    chosen.map(({ score }) => score),
  );
  const indicators = chosen.map(({ score, claim }): IndicatorColumn => ({
    column: score,
    claim,
    evidence: evidenceOf.get(score.index) ?? null,
    path: score.subject.slice(skip),
  }));
  const isTotalOnly = indicators.length === 0 && total !== null;
  const repeated = isTotalOnly ? repeatedScores(block, plainResults, total) : null;
  const subtotals = scored
    .filter(({ role, subject }) => role === 'total' && subject.length > skip)
    .map((column) => ({ column, path: column.subject.slice(skip) }));
  return {
    indicators: isTotalOnly
      ? [resultAsIndicator(block, rest, repeated ?? total, plainResults)]
      : indicators,
    subtotals: isTotalOnly ? [] : subtotals,
    total: isTotalOnly && repeated === null ? null : total,
    settled: rest,
    ranks: withRole(rest, 'rank'),
    scope,
    status: withRole(rest, 'status')[0] ?? null,
  };
}

/** Where only results hold numbers, one of them is all that there is to score. */
function resultAsIndicator(
  block: Block,
  columns: readonly BlockColumn[],
  result: BlockColumn,
  results: readonly BlockColumn[],
): IndicatorColumn {
  const { claim } = chooseScoreColumns(block, [
    ...results.filter(({ role }) => role === 'score'),
    result,
  ]);
  const isClaim = claim.phase === 'self';
  return {
    column: result,
    claim: isClaim ? claim : result,
    evidence: withRole(columns, 'evidence')[0] ?? null,
    path: result.path.slice(-1),
  };
}
