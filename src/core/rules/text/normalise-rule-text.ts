/**
 * The plain form of a rule text: one code for each sign, words that PDF and Word glued together
 * or damaged as they should be, and lines that were broken in the middle of a sentence whole.
 */

type Repair = readonly [pattern: RegExp, plain: string];

const SIGNS: readonly Repair[] = [
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' '],
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\r\n?/g, '\n'],
  [/(\d\s*%?\s*)÷(?=\s*\d)/g, '$1-'],
  [/≥|>\s*=/g, '≥'],
  [/≤|<\s*=/g, '≤'],
  [/=\s*>|->|→|⇒|⟶/g, '⇒'],
  [/[×✕]/g, 'x'],
  [/[“”„]/g, '"'],
  [/[«»]/g, '"'],
  // A cell that begins with an apostrophe or an equals sign is text all the same.
  [/^\s*['’=]\s*/gm, ''],
];

const WORDS: readonly Repair[] = [
  [/(\d\s*%)\s*⇒\s*(?=(?:dưới\s*|<\s*)?\d+(?:[.,]\d+)?\s*%)/gu, '$1 đến '],
  [/điểm\s*tối\s*đa/giu, 'Điểm tối đa'],
  [/điểm\s*chuẩn/giu, 'điểm chuẩn'],
  [/(\d)\s*(đ[ếể]m|điềm|diểm)(?![a-zA-ZÀ-ỹ])/giu, '$1 điểm'],
  [/(\d)(điểm|người|lần|trường)/giu, '$1 $2'],
  // A bullet that lost the line and the space before it.
  [/((?:điểm|đa|đ)\s*[.;])-(?=[a-zA-ZÀ-ỹ])/giu, '$1 - '],
  [/trở\s*l[êờ]n/giu, 'trở lên'],
  [/trở\s*xuống/giu, 'trở xuống'],
  [/(?<![a-zA-ZÀ-ỹ])(được|bị)\s*điểm\s*trừ/giu, '$1 trừ'],
  // "Mới" follows its noun; before one it is a slip for "Mỗi".
  [
    /^([-+•\s]*)Mới(?=\s+(?:nội quy|quy chế|văn bản|kế hoạch|báo cáo|quyết định|hồ sơ|trường hợp|đơn vị|nhiệm vụ|cuộc|lần|lượt|mô hình|sáng kiến)(?![a-zA-ZÀ-ỹ]))/gmu,
    '$1Mỗi',
  ],
  [/(?<![a-zA-ZÀ-ỹ])được\s*công\s*thêm/giu, 'được cộng thêm'],
  [/(?<![a-zA-ZÀ-ỹ])[Tt]ỉ\s*(lệ|trọng)/gu, 'tỷ $1'],
  [/(?<![a-zA-ZÀ-ỹ])([Tt]ỷ\s*lệ)\s*(?:này|trên)(?!\s*\d)/gu, '$1'],
  [/(?<![a-zA-ZÀ-ỹ])(không|chưa|còn\s*lại)(\d+)\s*$/gimu, '$1: $2'],
  [/l[uũ][ỹy]\s*kế/giu, 'lũy kế'],
  [/(?<![a-zA-ZÀ-ỹ])(k?m)2(?!\d)/gu, '$1²'],
];

function repair(text: string, repairs: readonly Repair[]): string {
  return repairs.reduce((repaired, [pattern, plain]) => repaired.replace(pattern, plain), text);
}

const STARTS_ITEM = /^\s*(?:[-+•*–]|[a-zđ]\d?\s*[).=]|[a-z]\s+là\s|\d+(?:\.\d+)*\s*[.)])/iu;
const ENDS_SENTENCE = /[.;:|]\s*$|(?:điểm|đ|%)\s*$/u;

function openBrackets(text: string): number {
  return text.split('(').length - text.split(')').length;
}

/** Whether the second line only goes on with the sentence of the first. */
function continues(line: string, next: string): boolean {
  if (STARTS_ITEM.test(next) || line.includes('|')) return false;
  if (/^\s*[\d.,]+\s*(?:điểm)?\s*$/u.test(next)) return false;
  if (openBrackets(line) > 0 && /^\s*\p{Ll}/u.test(next)) return true;
  return !ENDS_SENTENCE.test(line) && /^\s*(?:\p{Ll}|\()/u.test(next);
}

function joinBrokenLines(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (last !== undefined && continues(last, line)) {
      joined[joined.length - 1] = `${last} ${line.trim()}`;
    } else joined.push(line);
  }
  return joined;
}

/** A line that holds a number only is the points cell of the line before it. */
function attachPointLines(lines: readonly string[]): string[] {
  const attached: string[] = [];
  for (const line of lines) {
    const last = attached[attached.length - 1];
    const isPoints = /^\s*[+-]?\s*\d+(?:[.,]\d+)?\s*(?:điểm)?\s*$/u.test(line);
    if (isPoints && last !== undefined && !last.includes('|')) {
      attached[attached.length - 1] = `${last} | ${line.trim()}`;
    } else attached.push(line);
  }
  return attached;
}

/** The lines of a rule text that hold anything. */
export function ruleLines(text: string): string[] {
  const plain = repair(repair(text.normalize('NFC'), SIGNS), WORDS);
  const lines = plain
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '');
  return attachPointLines(joinBrokenLines(lines));
}
