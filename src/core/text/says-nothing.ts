/**
 * When an evidence cell says that there is no evidence. The list is what a conditional format can
 * hold in its 255 characters, so that findings, marks and status columns give one verdict.
 */
import type { CellValue } from '../sheet/snapshot';

const SEPARATOR = '|';

/** As `wordOf` gives them; a no-break space by itself comes with texts from web pages. */
const NOTHING_WORDS: readonly string[] = [
  '',
  '\u00a0',
  '-',
  '–',
  '—',
  '…',
  '?',
  '/',
  '0',
  'n/a',
  'không',
  'chưa',
  'không có',
  'chưa có',
  'đang cập nhật',
];

/** Every word between separators: formulas look a word up in it with FIND. */
export const NOTHING_LIST = betweenSeparators(NOTHING_WORDS.join(SEPARATOR));

/** Empty, or nothing but a word of the list, whatever its case, full stops and spaces around. */
export function saysNothing(evidence: CellValue): boolean {
  return NOTHING_LIST.includes(betweenSeparators(wordOf(evidence)));
}

function betweenSeparators(text: string): string {
  return `${SEPARATOR}${text}${SEPARATOR}`;
}

/** What a spreadsheet's LOWER(TRIM(SUBSTITUTE(cell,".",""))) gives. */
function wordOf(value: CellValue): string {
  return String(value ?? '')
    .replace(/\./g, '')
    .replace(/ +/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase();
}
