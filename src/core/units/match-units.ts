/**
 * Which units of two lists are the same, though their names are written differently. Nothing is
 * matched by likeness alone where two units could be meant: that is a doubt for a person.
 */
import { unitNameKey } from '../audit/unit-name';
import { foldText } from '../text/fold';
import {
  compareSpelling,
  hasInitials,
  isAbbreviation,
  spelledWords,
  spellingKeys,
} from './name-likeness';
import { pairCandidates } from './pair-candidates';
import { readPlace, readUnitName, type UnitName } from './unit-name';

/** A unit as a list names it; a `ScoredUnit` is one. */
export interface ListedUnit {
  readonly name: string;
  /** Khối, cụm, or the district, which tells units of one name apart. */
  readonly scope: string | null;
}

/**
 * - `same`: one name, whatever its case, spaces, punctuation and seat of the tone mark;
 * - `prefix`: with and without UBND, huyện, TP. and the like;
 * - `abbreviation`: `Sở TT&TT`, `TP.HCM`;
 * - `known-variant`: `Đắc Nông`, `Thừa Thiên Huế`, `Qui Nhơn`;
 * - `marks-lost`: `Dong Thap`;
 * - `spelling-slip`: one wrong letter that makes no Vietnamese word.
 */
export type MatchReason =
  'same' | 'prefix' | 'abbreviation' | 'known-variant' | 'marks-lost' | 'spelling-slip';

/** Units by index into the two lists. */
export interface UnitPair {
  readonly a: number;
  readonly b: number;
  readonly how: MatchReason;
}

/** `several`: the name could mean more than one; `near`: alike, but each may be right. */
export interface UnitDoubt {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly why: 'several' | 'near';
}

export interface UnitMatching {
  /** In the order of the first list. */
  readonly pairs: readonly UnitPair[];
  readonly unmatchedA: readonly number[];
  readonly unmatchedB: readonly number[];
  readonly doubtful: readonly UnitDoubt[];
}

interface Unit extends UnitName {
  readonly index: number;
  readonly scopeKey: string | null;
  readonly hasInitials: boolean;
  readonly spelling: readonly string[];
}

type Fits = (a: Unit, b: Unit) => boolean;

/** From the surest to the least sure: what an earlier pass has settled, a later one leaves alone. */
const PASSES: readonly { how: MatchReason; keysOf: (unit: Unit) => string[]; fits: Fits }[] = [
  { how: 'same', keysOf: ({ whole }) => [whole], fits: () => true },
  { how: 'prefix', keysOf: ({ core }) => [core], fits: (a, b) => a.level === b.level },
  { how: 'prefix', keysOf: ({ core }) => [core], fits: isLevelOpen },
  { how: 'abbreviation', keysOf: firstInitials, fits: isShortFor },
  { how: 'known-variant', keysOf: ({ variant }) => [variant], fits: isLevelOpen },
  { how: 'marks-lost', keysOf: ({ bare }) => [bare], fits: areMarksLost },
];

export function matchUnits(
  namesA: readonly ListedUnit[],
  namesB: readonly ListedUnit[],
): UnitMatching {
  const allA = namesA.map(readUnit);
  const allB = namesB.map(readUnit);
  const pairs: UnitPair[] = [];
  const doubtful: UnitDoubt[] = [];
  let restA = allA;
  let restB = allB;
  const settle = (found: readonly UnitPair[], doubts: readonly UnitDoubt[]) => {
    pairs.push(...found);
    doubtful.push(...doubts);
    const settledA = new Set([...found.map(({ a }) => a), ...doubts.flatMap(({ a }) => a)]);
    const settledB = new Set([...found.map(({ b }) => b), ...doubts.flatMap(({ b }) => b)]);
    restA = restA.filter(({ index }) => !settledA.has(index));
    restB = restB.filter(({ index }) => !settledB.has(index));
  };
  for (const { how, keysOf, fits } of PASSES) {
    const isCandidate: Fits = (a, b) => a.whole !== '' && fits(a, b) && isPlaceOpen(a, b);
    const found = pairCandidates(restA, restB, keysOf, isCandidate, isSameScope);
    settle(
      found.pairs.map(([a, b]) => ({ a: a.index, b: b.index, how })),
      found.doubts.map((doubt) => ({ ...indexesOf(doubt), why: 'several' })),
    );
  }
  const slips = matchSlips(restA, restB, allA, allB);
  settle(slips.pairs, slips.doubtful);
  return {
    pairs: pairs.sort((a, b) => a.a - b.a),
    unmatchedA: restA.map(({ index }) => index),
    unmatchedB: restB.map(({ index }) => index),
    doubtful,
  };
}

function readUnit({ name, scope }: ListedUnit, index: number): Unit {
  const unit = readUnitName(name);
  const place = scope === null ? null : readPlace(scope);
  const scopeKey = scope === null ? null : unitNameKey(scope);
  return {
    ...unit,
    within: unit.within ?? place,
    index,
    scopeKey,
    hasInitials: hasInitials(unit.allWords),
    spelling: spelledWords(unit.words),
  };
}

function isLevelOpen(a: Unit, b: Unit): boolean {
  if (a.level === b.level) return true;
  return (a.level === null || b.level === null) && !/^\d*$/.test(a.core);
}

function isShortFor(a: Unit, b: Unit): boolean {
  if (!a.hasInitials && !b.hasInitials) return false;
  if (isLevelOpen(a, b) && isAbbreviation(a.words, b.words)) return true;
  return isAbbreviation(a.allWords, b.allWords);
}

/** A name and its abbreviation begin with one letter, as cores or as whole names. */
function firstInitials({ words, allWords }: Unit): string[] {
  return [...new Set([words, allWords].map(([first]) => foldText(first ?? '').slice(0, 1)))];
}

function areMarksLost(a: Unit, b: Unit): boolean {
  return isLevelOpen(a, b) && a.hasMarks !== b.hasMarks;
}

function isPlaceOpen(a: Unit, b: Unit): boolean {
  if (!a.within || !b.within) return true;
  return a.within.core === b.within.core && a.within.level === b.within.level;
}

function isSameScope(a: Unit, b: Unit): boolean {
  return a.scopeKey !== null && a.scopeKey === b.scopeKey;
}

/** A slip counts when nothing else in either list, matched or not, is as near. */
function matchSlips(
  restA: readonly Unit[],
  restB: readonly Unit[],
  allA: readonly Unit[],
  allB: readonly Unit[],
): Pick<UnitMatching, 'pairs' | 'doubtful'> {
  const isNear: Fits = (a, b) => {
    return (
      isLevelOpen(a, b) && isPlaceOpen(a, b) && compareSpelling(a.spelling, b.spelling) !== null
    );
  };
  const found = pairCandidates(
    allA,
    allB,
    ({ spelling }) => spellingKeys(spelling),
    isNear,
    () => false,
  );
  const groups = [...found.pairs.map(([a, b]) => ({ a: [a], b: [b] })), ...found.doubts];
  const isOpenA = new Set(restA);
  const isOpenB = new Set(restB);
  const pairs: UnitPair[] = [];
  const doubtful: UnitDoubt[] = [];
  for (const group of groups) {
    const open = {
      a: group.a.filter((unit) => isOpenA.has(unit)),
      b: group.b.filter((unit) => isOpenB.has(unit)),
    };
    const [a] = open.a;
    const [b] = open.b;
    if (!a || !b) continue;
    const isAlone = group.a.length === 1 && group.b.length === 1;
    if (isAlone && compareSpelling(a.spelling, b.spelling) === 'slip') {
      pairs.push({ a: a.index, b: b.index, how: 'spelling-slip' });
    } else {
      doubtful.push({ ...indexesOf(open), why: 'near' });
    }
  }
  return { pairs, doubtful };
}

function indexesOf({ a, b }: { a: readonly Unit[]; b: readonly Unit[] }): {
  a: number[];
  b: number[];
} {
  return { a: a.map(({ index }) => index), b: b.map(({ index }) => index) };
}
