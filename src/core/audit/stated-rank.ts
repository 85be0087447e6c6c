import { compareExact, exactFromDecimal, ONE, type Exact } from '../number/exact';
import type { StatedNumber } from '../scorebook';

/** `3`, `=3`, `3=`, `03`, `2,5`, `Hạng 3`, `17 (0,633)`, `3/63`. */
const RANK_TEXT = /^(?:=|hạng\s)?\s*(\d{1,6})(?:[.,](5))?\s*=?\s*(?:$|[(/])/i;

/**
 * The place in a ranking that a cell states; null for Roman classes and other words, and for
 * numbers below 1, which are no ranks.
 */
export function readStatedRank(stated: StatedNumber): Exact | null {
  const rank = stated.value ?? rankInText(stated.text ?? '');
  return rank !== null && compareExact(rank, ONE) >= 0 ? rank : null;
}

function rankInText(text: string): Exact | null {
  const match = RANK_TEXT.exec(text.normalize('NFC').trim());
  return match && exactFromDecimal(match[2] ? `${match[1]}.5` : match[1]!);
}
