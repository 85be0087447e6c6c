/** Limits of a total: "nhưng tối đa không quá 2 điểm", "Điểm trừ tối đa là 1 điểm". */
import { pointsOf } from '../amount';
import type { Amount } from '../rule';
import { phrase } from './phrase';
import { readRuleNumber } from './rule-number';

export interface CapPhrase {
  readonly amount: Amount;
  /** What it limits; null where the sentence does not say. */
  readonly scope: 'add' | 'deduct' | 'both' | null;
  /** Whether it speaks of all lines of the row: "Tổng điểm trừ của mục a1". */
  readonly isOfAll: boolean;
}

const CAP = phrase(
  String.raw`\(? (?:(?:nhưng|và|song)(?: |,)*)?((?:tổng )?(?:số )?(?:điểm )?(?:trừ, cộng|cộng, trừ|trừ|cộng|thưởng|được cộng|bị trừ)?(?: điểm)?)(?: của (?:mục|tiêu chí|nội dung) [\w.]+| đối với [\w.]+)? (?:(?:tối đa|mức tối đa|không (?:được )?(?:vượt )?quá)(?: là|:| không (?:được )?(?:vượt )?quá)*) # (?:điểm|đ(?!\p{L}))(?: \))?`,
);
const WIDE = /tổng|của\s+(?:mục|tiêu chí|nội dung)|đối\s+với/iu;

function scopeOf(subject: string): CapPhrase['scope'] {
  const deducts = /trừ/iu.test(subject);
  const adds = /cộng|thưởng/iu.test(subject);
  if (deducts && adds) return 'both';
  return deducts ? 'deduct' : adds ? 'add' : null;
}

/** The limit that a text states, and the text without it. */
export function takeCap(text: string): { readonly cap: CapPhrase | null; readonly rest: string } {
  const match = /tối|quá/iu.test(text) ? CAP.exec(text) : null;
  const value = match && readRuleNumber(match[2]!);
  if (!match || !value) return { cap: null, rest: text };
  return {
    cap: {
      amount: pointsOf(value),
      scope: scopeOf(match[1] ?? ''),
      isOfAll: WIDE.test(match[0]),
    },
    rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`,
  };
}
