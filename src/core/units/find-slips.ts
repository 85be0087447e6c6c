/** Names in one list that are another name of it with one letter mistyped. */
import { isVietnameseSyllable } from '../text/syllable';
import { compareSpelling, spelledWords, spellingKeys } from './name-likeness';
import { readUnitName } from './unit-name';

/** Indexes of the mistyped name and of the one that it almost is. */
export interface NameSlip {
  readonly slip: number;
  readonly right: number;
}

/** A name that is as near to two others is left alone: nobody can say which was meant. */
export function findSlips(names: readonly string[]): NameSlip[] {
  const read = names.map((name) => {
    const { level, within, words } = readUnitName(name);
    return { level, within: JSON.stringify(within), spelling: spelledWords(words) };
  });
  const byKey = new Map<string, number[]>();
  read.forEach(({ spelling }, index) => {
    for (const key of spellingKeys(spelling)) {
      const known = byKey.get(key);
      if (known) known.push(index);
      else byKey.set(key, [index]);
    }
  });
  return read.flatMap(({ level, within, spelling }, slip): NameSlip[] => {
    if (spelling.every(isVietnameseSyllable)) return [];
    const near = new Set(
      spellingKeys(spelling)
        .flatMap((key) => byKey.get(key) ?? [])
        .filter((other) => {
          const name = read[other]!;
          const isOpen = name.level === level && name.within === within;
          return isOpen && compareSpelling(spelling, name.spelling) !== null;
        }),
    );
    const [right] = near;
    if (right === undefined || near.size > 1) return [];
    return compareSpelling(spelling, read[right]!.spelling) === 'slip' ? [{ slip, right }] : [];
  });
}
