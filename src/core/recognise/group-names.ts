/** How sheets and columns name the groups of a framework: `Nhóm 1`, `II. Thể chế số`, `Nhận thức số`. */
import { foldText, squeezeText } from '../text/fold';

const ORDINAL =
  /^(?:(?:nhom(?: chi so| tieu chi)?|tru cot|linh vuc|phan|muc|chuong|n|lv|tc)[ ._-]*(\d{1,2}|[ivx]{1,4})(?![a-z\d])|(\d{1,2}|[ivx]{1,4})[.):_ -])[ .:_–-]*/;
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

export interface GroupName {
  /** The place that the name counts, from 1; null when it does not count. */
  readonly ordinal: number | null;
  /** The rest of the name, squeezed. */
  readonly words: string;
}

export function readGroupName(text: string): GroupName {
  const fold = foldText(text);
  const match = ORDINAL.exec(fold);
  const counted = match?.[1] ?? match?.[2];
  if (!match || counted === undefined) return { ordinal: null, words: squeezeText(text) };
  const roman = ROMAN.indexOf(counted);
  const ordinal = roman > 0 ? roman : Number(counted);
  const isNumber = Number.isInteger(ordinal) && ordinal > 0;
  return {
    ordinal: isNumber ? ordinal : null,
    words: squeezeText(isNumber ? fold.slice(match[0].length) : text),
  };
}

/** Excel cuts the names of sheets. */
const LONGEST_SHEET_NAME = 31;
const SHORTEST_PART = 6;

/** Whether two names mean one group by their words; the name of a sheet may be cut off. */
export function areGroupWordsAlike(sheetName: string, groupName: string): boolean {
  const [sheet, group] = [readGroupName(sheetName).words, readGroupName(groupName).words];
  if (sheet === '' || group === '') return false;
  if (sheet === group) return true;
  const isCut = sheetName.trim().length >= LONGEST_SHEET_NAME - 1;
  return isCut && sheet.length >= SHORTEST_PART && group.startsWith(sheet);
}
