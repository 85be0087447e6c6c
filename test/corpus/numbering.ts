/** How officials number groups, indicators and components. */

/** The places of a node and its ancestors among their siblings, from 1, and its place in its tier. */
export interface NodePlace {
  readonly path: readonly number[];
  readonly running: number;
  /** The place of the parent in its own tier; 0 at the top. */
  readonly parentRunning: number;
}

type Coder = (place: NodePlace) => string;

/** The order of letters in Vietnamese lists. */
const LETTERS = ['A', 'B', 'C', 'D', 'Đ', 'E', 'G', 'H', 'I', 'K', 'L', 'M'];
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

const last = ({ path }: NodePlace): number => path[path.length - 1]!;
const own = (place: NodePlace): string => String(last(place));
const ownDot = (place: NodePlace): string => `${last(place)}.`;
const roman = (place: NodePlace): string => ROMANS[last(place) - 1]!;
const romanDot = (place: NodePlace): string => `${roman(place)}.`;
const upper = (place: NodePlace): string => LETTERS[last(place) - 1]!;
const lowerBracket = (place: NodePlace): string => `${upper(place).toLowerCase()})`;
const running = (place: NodePlace): string => String(place.running);
const dotted = ({ path }: NodePlace): string => path.join('.');
const dottedEnd = ({ path }: NodePlace): string => `${path.join('.')}.`;
const lettered = ({ path }: NodePlace): string =>
  [LETTERS[path[0]! - 1]!, ...path.slice(1)].join('.');
const belowRoman = ({ path }: NodePlace): string => path.slice(1).join('.');
const dash = (): string => '-';
const none = (): string => '';
/** `2.d)` and, with a space, `9. b)`, under `2` and `9`. */
const digitLetter = ({ path }: NodePlace): string =>
  `${path[0]}.${LETTERS[path[1]! - 1]!.toLowerCase()})`;
const digitSpaceLetter = ({ path }: NodePlace): string =>
  `${path[0]}. ${LETTERS[path[1]! - 1]!.toLowerCase()})`;
/** `6a` under `6`. */
const tightLetter = (place: NodePlace): string =>
  `${place.path[place.path.length - 2]}${upper(place).toLowerCase()}`;
/** `4.1` in the second group when its first indicator is the fourth of all. */
const underRunning = (place: NodePlace): string => `${place.parentRunning}.${last(place)}`;
const stem = ({ path }: NodePlace): string => ['ĐT', ...path].join('.');

/** One coder a tier, by the number of tiers; named by what the codes look like. */
export const NUMBERINGS = {
  '1': [own],
  '1.': [ownDot],
  I: [roman],
  A: [upper],
  'ĐT.1': [stem],
  none1: [none],
  '1/1.1': [own, dotted],
  '1./1.1.': [ownDot, dottedEnd],
  'I/1 restarting': [roman, own],
  'I/1 running': [roman, running],
  'I./1.': [romanDot, ownDot],
  'A/1': [upper, own],
  'A/A.1': [upper, lettered],
  '1/a)': [own, lowerBracket],
  '1/1.a)': [own, digitLetter],
  '1/9. b)': [own, digitSpaceLetter],
  '1/6a': [own, tightLetter],
  '1/-': [own, dash],
  'I/-': [roman, dash],
  none2: [none, none],
  'I/none': [roman, none],
  '1/none': [own, none],
  'I/1/1.1 running': [roman, running, underRunning],
  'I/1/a)': [roman, own, lowerBracket],
  'A/I/1': [upper, roman, own],
  'A/A.1/A.1.1': [upper, lettered, lettered],
  '1/1.1/1.1.1': [own, dotted, dotted],
  'I/1/-': [roman, own, dash],
  'I/1/1a': [roman, own, tightLetter],
  'I/1.1/1.1.1': [roman, dotted, dotted],
  'I/1/1.1 restarting': [roman, belowRoman, belowRoman],
  none3: [none, none, none],
} satisfies Record<string, readonly Coder[]>;

export type NumberingName = keyof typeof NUMBERINGS;

/** The names of all numberings for a framework of so many tiers. */
export function numberingsOf(tiers: number): NumberingName[] {
  return (Object.keys(NUMBERINGS) as NumberingName[]).filter(
    (name) => NUMBERINGS[name].length === tiers,
  );
}

export function codeOf(numbering: NumberingName, place: NodePlace): string {
  return NUMBERINGS[numbering][place.path.length - 1]!(place);
}
