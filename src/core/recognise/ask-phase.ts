/**
 * Asks whose score counts where a later phase of scoring is filled in part only: its blanks may be
 * scores not yet given, or earlier scores that stand.
 */
import type { QuestionChoice, ReadingQuestion } from '../doubt/question';
import { mappingLine } from '../mapping/mapping-line';
import type { CellRange } from '../sheet/address';
import { hasAnyNumber, isWords } from './column-contents';
import type { BlockColumn, ShapedBlock } from './choose-shape';
import { SCORE_PHASES, type ScorePhase } from './header-words';
import { chooseScoreColumns, subjectWords } from './score-columns';
import { chooseTablePhase } from './table-phase';

/** A block with the rows that hold what is scored. */
export interface PhasedBlock {
  readonly shaped: ShapedBlock;
  readonly body: CellRange;
}

interface PhasedScores extends PhasedBlock {
  /** The phases that hold numbers, the earliest first. */
  readonly phases: readonly ScorePhase[];
  readonly columns: readonly BlockColumn[];
  /** The one that the reading took. */
  readonly taken: ScorePhase | null;
}

/** A blank here and there is a score that is missing, not a phase. */
const FEWEST_BLANKS = 0.1;

/** Null without several phases, and where a person said which of them counts. */
function phasedScores({ shaped, body }: PhasedBlock): PhasedScores | null {
  const { block, shape } = shaped;
  const columns = shaped.columns.filter(
    ({ role, phase, contents }) => role === 'score' && phase !== 'plain' && !isWords(contents),
  );
  const { phase: said } = block.grid.said;
  const isSaid = columns.some(({ phase, answer }) => phase === said || answer !== null);
  const isPhased = new Set(columns.map(({ phase }) => phase)).size > 1;
  const phases = SCORE_PHASES.filter((phase) =>
    columns.some((column) => column.phase === phase && hasAnyNumber(block, column.index)),
  );
  if (isSaid || !isPhased || phases.length === 0) return null;
  const taken =
    shape === 'scorecard'
      ? chooseScoreColumns(block, columns).score.phase
      : chooseTablePhase(block, columns);
  return { shaped, body, phases, columns, taken };
}

/** Whether the last phase leaves a good part of what an earlier one fills blank. */
function isFilledInPart({ shaped, body, phases, columns }: PhasedScores): boolean {
  const { grid, rows } = shaped.block;
  const isFilled = (row: number, { index }: BlockColumn): boolean =>
    grid.kind(row, index) !== 'empty';
  const last = phases[phases.length - 1];
  if (phases.length < 2) return false;
  let [wanted, blank] = [0, 0];
  for (const late of columns.filter(({ phase }) => phase === last)) {
    const earlier = columns.filter(
      (column) => column.phase !== last && subjectWords(column) === subjectWords(late),
    );
    for (const row of rows) {
      if (row < body.top || row > body.bottom) continue;
      if (!earlier.some((column) => isFilled(row, column))) continue;
      wanted += 1;
      if (!isFilled(row, late)) blank += 1;
    }
  }
  return blank > 0 && blank >= wanted * FEWEST_BLANKS;
}

function choiceOf(phase: ScorePhase, all: readonly PhasedScores[]): QuestionChoice {
  const own = all.filter(({ columns }) => columns.some((column) => column.phase === phase));
  const { shaped, body, columns } = own[0]!;
  const { sheet } = shaped.block.grid;
  const column = columns.find((one) => one.phase === phase)!;
  const part = column.path.find(({ meaning }) => meaning?.phase === phase);
  const range = { ...body, left: column.index, right: column.index };
  const sheets = new Set(own.map((one) => one.shaped.block.grid.sheet.name));
  return {
    lines: [...sheets].map((name) => mappingLine({ kind: 'phase', sheet: name, value: phase })),
    shows: { sheetId: sheet.id, range },
    caption: part?.name ?? '',
  };
}

function askPhase(all: readonly PhasedScores[]): ReadingQuestion {
  const { shaped, body } = all[0]!;
  const { id } = shaped.block.grid.sheet;
  const phases = SCORE_PHASES.filter((phase) => all.some((one) => one.phases.includes(phase)));
  const taken = new Set(all.map((one) => one.taken));
  const [only] = taken;
  return {
    id: `${id}!phase`,
    kind: 'score-column',
    place: { sheetId: id, range: body },
    subject: '',
    choices: phases.map((phase) => choiceOf(phase, all)),
    taken: taken.size === 1 && only ? phases.indexOf(only) : null,
  };
}

/** One question a sheet, and one for all scorecards: none of them is scored in a phase of its own. */
export function askPhases(blocks: readonly PhasedBlock[]): ReadingQuestion[] {
  const phased = blocks.flatMap((block) => phasedScores(block) ?? []);
  const isCard = ({ shaped }: PhasedScores): boolean => shaped.shape === 'scorecard';
  const cards = phased.filter(isCard);
  const bySheet = new Map<string, PhasedScores[]>();
  for (const one of phased.filter((other) => !isCard(other) && isFilledInPart(other))) {
    const { id } = one.shaped.block.grid.sheet;
    bySheet.set(id, [...(bySheet.get(id) ?? []), one]);
  }
  const isMixed = new Set(cards.map(({ taken }) => taken)).size > 1;
  const ofCards = isMixed || cards.some(isFilledInPart) ? [askPhase(cards)] : [];
  return [...ofCards, ...[...bySheet.values()].map(askPhase)];
}
