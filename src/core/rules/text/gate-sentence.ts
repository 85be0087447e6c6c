/**
 * Sentences that disqualify whatever the points: "Trường hợp bị điểm liệt thì không đạt". What
 * they leave out of the wording is counted without them.
 */
import { tidyLabel } from './label';
import { countPoints } from './points-phrase';

export interface Gate {
  readonly label: string;
  readonly outcome: string;
}

const OUTCOME = String.raw`(?:không\s+(?:đạt|xếp\s+loại|công\s+nhận|được\s+(?:xếp\s+loại|xét|công\s+nhận))|bị\s+(?:loại|đánh\s+trượt))(?!\s*\d)`;
const GATE = new RegExp(
  String.raw`(?<=^|[.;(]\s*)[-+•(\s]*(?:trường\s+hợp|nếu|đơn\s+vị\s+nào|thí\s+sinh)\s+([^.;|\d]{3,160}?)\s*,?\s+thì\s+(${OUTCOME}[^.;|\d]{0,80})[.;)]*\s*(?=$|[\p{Lu}(-])`,
  'giu',
);
/** "mỗi đề thi có 30 câu hỏi": how the test is made, no points. */
const MADE_OF =
  /(?<=^|[.;,]\s*|(?<![a-zA-ZÀ-ỹ])và\s+)(?:và\s+)?mỗi\s+[a-zA-ZÀ-ỹ]+(?:\s[a-zA-ZÀ-ỹ]+){0,2}\s+có\s+(?:từ\s+)?\d+(?:\s+đến\s+\d+)?\s+[a-zA-ZÀ-ỹ][^.;|]*[;.]?/giu;

interface Gated {
  readonly lines: readonly string[];
  readonly gates: readonly Gate[];
}

function withoutMadeOf(line: string): string {
  return line
    .replace(MADE_OF, (part) => (countPoints(part) === 0 && !/%/.test(part) ? ' ' : part))
    .replace(/\s+và\s*(?=[.;]?\s*$)/iu, '');
}

/** The lines without the sentences that disqualify, and those; lines without points stay whole. */
export function takeGates(lines: readonly string[]): Gated {
  const gates: Gate[] = [];
  if (!lines.some((line) => countPoints(line) > 0)) return { lines, gates };
  const take = (sentence: string, label: string, outcome: string) => {
    if (countPoints(sentence) > 0) return sentence;
    gates.push({ label: tidyLabel(label), outcome: tidyLabel(outcome) });
    return ' ';
  };
  const rest = lines.map((line) => line.replace(GATE, take));
  if (gates.length === 0) return { lines, gates };
  return {
    lines: rest.map((line) => withoutMadeOf(line).trim()).filter((line) => line !== ''),
    gates,
  };
}
