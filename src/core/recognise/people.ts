/** Tables of people: their names in two columns, and registers of facts about them. */
import type { Block } from './block';
import type { BlockColumn } from './choose-shape';
import { isWords } from './column-contents';
import { PERSONAL_FACT } from './fact-words';
import type { HeaderColumn } from './header-paths';
import type { HeaderRole } from './header-words';

export interface PersonName {
  readonly family: BlockColumn;
  readonly given: BlockColumn;
}

/** `Họ và tên` (over both columns), `Họ`, `Họ đệm`, `Họ và chữ lót`. */
const FAMILY = /^ho(?:va)?(?:ten)?(?:dem|lot|chulot)?$|^(?:surname|lastname|familyname)$/;
const GIVEN = /^ten(?:goi|sv|hs|sinhvien|hocsinh)?$|^(?:firstname|givenname)$/;

/** A given name is one word, and everybody has one. */
function holdsGivenNames({ grid, rows }: Block, family: BlockColumn, column: BlockColumn): boolean {
  const single = rows.filter((row) => /^\S+$/.test(grid.text(row, column.index)));
  return single.length * 2 > family.contents.texts;
}

function isGivenOf(block: Block, family: BlockColumn, column: BlockColumn): boolean {
  const [own, other] = [family, column].map(({ path }) => path[path.length - 1]);
  if (!own || !FAMILY.test(own.squeezed) || column.index !== family.index + 1) return false;
  return other ? GIVEN.test(other.squeezed) : holdsGivenNames(block, family, column);
}

/** Null when no two neighbours hold the parts of names. */
export function findPersonName(block: Block, columns: readonly BlockColumn[]): PersonName | null {
  const worded = columns.filter(
    ({ contents, answer }) => isWords(contents) && (answer === null || answer === 'unit'),
  );
  for (const family of worded) {
    const given = worded.find((column) => isGivenOf(block, family, column));
    if (given) return { family, given };
  }
  return null;
}

/** What the cells that name a row say together. */
export function readRowName(block: Block, row: number, labels: readonly BlockColumn[]): string {
  const parts = labels.map(({ index }) => block.grid.text(row, index));
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

const FEWEST_OF_A_REGISTER = 3;
const SCORED_ROLES: ReadonlySet<HeaderRole> = new Set(['total', 'rank', 'score', 'weight']);

/** Registers of people hold numbers and codes, too, but nobody is given points there. */
export function isRegister(columns: readonly HeaderColumn[]): boolean {
  const isPersonal = ({ path }: HeaderColumn): boolean =>
    path.some(({ squeezed }) => PERSONAL_FACT.test(squeezed));
  const isScored = ({ role, answer, subject }: HeaderColumn): boolean =>
    answer !== null ||
    (role !== null && SCORED_ROLES.has(role)) ||
    subject.some(({ code }) => code !== null);
  return columns.filter(isPersonal).length >= FEWEST_OF_A_REGISTER && !columns.some(isScored);
}
