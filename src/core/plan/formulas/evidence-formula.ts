/**
 * The live test of "points claimed, no evidence given", in functions that Excel and LibreOffice
 * both know and, for conditional formats, without array constants and within 255 characters.
 */
import { parseCell, type CellPosition } from '../../sheet/address';
import type { CellValue } from '../../sheet/snapshot';

/** What an evidence cell says when there is none; the findings know further spellings. */
const SAYS_NOTHING = ['', '-', '–', '?', 'chưa có', 'không có', 'không', 'chưa'];
const SEPARATOR = '|';
const NOTHING_LIST = `${SEPARATOR}${SAYS_NOTHING.join(SEPARATOR)}${SEPARATOR}`;

/** A condition that is TRUE while the claim is positive and the evidence cell says nothing. */
export function evidenceMissingCondition(claim: string, evidence: string): string {
  return `${claimCondition(claim)},${nothingCondition(evidence)}`;
}

/**
 * A positive number, or a text that begins with one up to a space or slash (`9,5`, `10 điểm`,
 * `1/2`); only the sign matters, so the separators do not.
 */
function claimCondition(claim: string): string {
  const firstWord = `LEFT(${claim},FIND(" ",SUBSTITUTE(${claim},"/"," ")&" ")-1)`;
  return `IF(ISNUMBER(${claim}),${claim}>0,IFERROR(NUMBERVALUE(${firstWord},",","."),0)>0)`;
}

function nothingCondition(evidence: string): string {
  const word = `"${SEPARATOR}"&LOWER(TRIM(${evidence}))&"${SEPARATOR}"`;
  return `ISNUMBER(FIND(${word},"${NOTHING_LIST}"))`;
}

/** The same test in code, for pages that paint the marks themselves. */
export function isEvidenceMissing(claim: CellValue, evidence: CellValue): boolean {
  return isPositiveClaim(claim) && isNothing(evidence);
}

function isPositiveClaim(claim: CellValue): boolean {
  if (typeof claim === 'number') return claim > 0;
  if (typeof claim !== 'string') return false;
  const digits = claim.split(/[ /]/)[0]!.replace(/\./g, '').replace(',', '.');
  return /^\d+(\.\d*)?%*$/.test(digits) && Number.parseFloat(digits) > 0;
}

function isNothing(evidence: CellValue): boolean {
  const word = String(evidence ?? '')
    .toLowerCase()
    .replace(/ +/g, ' ')
    .replace(/^ | $/g, '');
  return SAYS_NOTHING.includes(word);
}

/** The cells that a formula of `evidenceMissingCondition` tests; null when it is no such formula. */
export function testedCells(
  formula: string,
): { readonly claim: CellPosition; readonly evidence: CellPosition } | null {
  const claim = /IF\(ISNUMBER\(([A-Z]+\d+)\)/.exec(formula)?.[1];
  const evidence = /LOWER\(TRIM\(([A-Z]+\d+)\)/.exec(formula)?.[1];
  const claimCell = claim === undefined ? null : parseCell(claim);
  const evidenceCell = evidence === undefined ? null : parseCell(evidence);
  return claimCell && evidenceCell && { claim: claimCell, evidence: evidenceCell };
}
