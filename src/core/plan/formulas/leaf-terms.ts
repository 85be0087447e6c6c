/** How a formula reads the score cell of one unit for one leaf. */
import {
  exactFromNumber,
  exactToNumber,
  isExactEqual,
  signOfExact,
  subtractExact,
  ZERO,
  type Exact,
} from '../../number/exact';
import type { ScoredUnit, ScoreEntry } from '../../scorebook';
import type { CellAddress } from '../../sheet/address';
import type { CellValue } from '../../sheet/snapshot';
import { separatorsFor, type TextSeparators } from './number-value';

export interface LeafCell {
  readonly address: CellAddress;
  /**
   * Whether the leaf applies to the unit: as the cell says, where any text means that it does not;
   * or `always` and `never`, where what stands there means something else.
   */
  readonly applies: 'live' | 'always' | 'never';
  /** How to read a number that is typed as text; null for every other content. */
  readonly textAs: TextSeparators | null;
}

export type CellReader = (cell: CellAddress) => CellValue;

/**
 * The cell as a formula can read it; null when no formula gives the score that was read from it
 * (`1/2`, `10 điểm`, a percentage that counts as points).
 */
export function readableLeaf(
  unit: ScoredUnit,
  node: number,
  read: CellReader,
  isSubtracted = false,
): LeafCell | null {
  const address = unit.cellOf(node);
  const entry = isSubtracted ? withoutSign(unit.entries[node]!) : unit.entries[node]!;
  const value = read(address);
  if (entry.state !== 'scored') {
    return typeof value === 'number'
      ? null
      : { address, textAs: null, applies: applying(entry, value) };
  }
  if (typeof value === 'number') {
    return isSameNumber(value, entry.value) ? { address, textAs: null, applies: 'live' } : null;
  }
  const textAs = typeof value === 'string' ? separatorsFor(value, entry.value) : null;
  return textAs && { address, textAs, applies: 'always' };
}

function applying({ state }: ScoreEntry, value: CellValue): LeafCell['applies'] {
  const isEmpty = value === null || value === '';
  if (state === 'notApplicable') return typeof value === 'string' && !isEmpty ? 'live' : 'never';
  return isEmpty ? 'live' : 'always';
}

/** What is taken away, as the cell of a deduction may hold it. */
function withoutSign(entry: ScoreEntry): ScoreEntry {
  const isNegative = entry.state === 'scored' && signOfExact(entry.value) < 0;
  return isNegative ? { ...entry, value: subtractExact(ZERO, entry.value) } : entry;
}

/** The nearest double is compared first, since it settles almost every cell and is quick. */
function isSameNumber(value: number, score: Exact): boolean {
  return exactToNumber(score) === value || isExactEqual(exactFromNumber(value), score);
}

/** `C6`, or for text a reading of it that goes on working when a number replaces the text. */
export function leafReading(reference: string, textAs: TextSeparators | null): string {
  if (!textAs) return reference;
  const reading = `NUMBERVALUE(${reference},"${textAs.decimal}","${textAs.group}")`;
  return `IF(ISTEXT(${reference}),${reading},${reference})`;
}
