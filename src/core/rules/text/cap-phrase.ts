/** Limits of a total: "nhưng tối đa không quá 2 điểm", "Điểm trừ tối đa là 1 điểm". */
import { FULL_POINTS, pointsOf } from '../amount';
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
  String.raw`\(? (?:(?:nhưng|và|song)(?: |,)*)?((?:tổng )?(?:số )?(?:điểm )?(?:trừ, cộng|cộng, trừ|trừ|cộng|thưởng|được cộng|bị trừ)?(?: điểm)?)(?: của (?:mục|tiêu chí|nội dung) [\w.]+| đối với [\w.]+)? (?:(?:tối đa|mức tối đa|không (?:được )?(?:vượt )?quá)(?: là|:| trừ| cộng| không (?:được )?(?:vượt )?quá)*) # (?:điểm|đ(?![a-zA-ZÀ-ỹ]))(?: \))?`,
);
/** "trừ đến hết điểm", "không quá số điểm của mục": no more than there is. */
const ALL_OF_IT = phrase(
  String.raw`(?:,|và|nhưng)? (?:(?:bị |điểm )?trừ (?:tối đa )?(?:cho )?(?:đến|tới) (?:khi )?hết (?:số )?điểm(?: (?:của|quy định|chuẩn)[^.;()\d]{0,30})?|(?:(?:tổng )?(?:số )?(?:điểm )?trừ )?(?:tối đa )?không (?:được )?(?:vượt )?quá (?:tổng )?(?:số )?(?:Điểm tối đa|điểm chuẩn|điểm của (?:mục|tiêu chí|nội dung|chỉ tiêu)(?: này)?))`,
);
/** "mỗi lần trừ 0,5 điểm cho đến hết điểm". */
const UNTIL_NONE = phrase(String.raw`(?:cho )?(?:đến|tới) (?:khi )?hết (?:số )?điểm`);
const EACH = /(?<![a-zA-ZÀ-ỹ])(?:mỗi|cứ)(?![a-zA-ZÀ-ỹ])|(?:điểm|đ)\s*\/\s*[a-zA-ZÀ-ỹ]/iu;
const WIDE = /tổng|của\s+(?:mục|tiêu chí|nội dung)|đối\s+với/iu;

function scopeOf(subject: string): CapPhrase['scope'] {
  const deducts = /trừ/iu.test(subject);
  const adds = /cộng|thưởng/iu.test(subject);
  if (deducts && adds) return 'both';
  return deducts ? 'deduct' : adds ? 'add' : null;
}

interface Capped {
  readonly cap: CapPhrase | null;
  readonly rest: string;
}

/** The limit that a text states, and the text without it. */
export function takeCap(text: string): Capped {
  return takeNumber(text) ?? takeAll(text) ?? { cap: null, rest: text };
}

function without(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
}

function takeAll(text: string): Capped | null {
  if (!/hết|quá/iu.test(text)) return null;
  const match = ALL_OF_IT.exec(text) ?? (EACH.test(text) ? UNTIL_NONE.exec(text) : null);
  const cap: CapPhrase = { amount: FULL_POINTS, scope: 'deduct', isOfAll: true };
  return match && { cap, rest: without(text, match) };
}

function takeNumber(text: string): Capped | null {
  const match = /tối|quá/iu.test(text) ? CAP.exec(text) : null;
  const value = match && readRuleNumber(match[2]!);
  if (!match || !value) return null;
  return {
    cap: {
      amount: pointsOf(value),
      scope: scopeOf(match[1] ?? ''),
      isOfAll: WIDE.test(match[0]),
    },
    rest: without(text, match),
  };
}
