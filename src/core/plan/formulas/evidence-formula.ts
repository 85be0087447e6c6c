/**
 * The live test of "points claimed, no evidence given", in functions that Excel and LibreOffice
 * both know and, for conditional formats, without array constants and within 255 characters.
 */
import { parseCell, type CellPosition } from '../../sheet/address';
import type { CellValue } from '../../sheet/snapshot';
import { NOTHING_LIST, saysNothing } from '../../text/says-nothing';

/**
 * Two arguments of AND, true while the claim is positive and the evidence cell says nothing.
 * @param marker a text that the formula carries to no effect, without `|` or quotes
 */
export function evidenceMissingCondition(claim: string, evidence: string, marker = ''): string {
  return `${claimCondition(claim)},${nothingCondition(evidence, marker)}`;
}

/**
 * A positive number, or a text that begins with one up to a space or slash (`9,5`, `10 điểm`,
 * `1/2`); only the sign matters, so the separators do not, nor how a number becomes a text.
 */
function claimCondition(claim: string): string {
  const firstWord = `LEFT(${claim},FIND(" ",SUBSTITUTE(${claim},"/"," ")&" ")-1)`;
  return `IFERROR(NUMBERVALUE(${firstWord},",","."),0)>0`;
}

/** See `saysNothing`. COUNT of an error is 0; what follows the last separator is never found. */
function nothingCondition(evidence: string, marker: string): string {
  const word = `"|"&LOWER(TRIM(SUBSTITUTE(${evidence},".","")))&"|"`;
  return `COUNT(FIND(${word},"${NOTHING_LIST}${marker}"))`;
}

/** The same test in code, for pages that paint the marks themselves. */
export function isEvidenceMissing(claim: CellValue, evidence: CellValue): boolean {
  return isPositiveClaim(claim) && saysNothing(evidence);
}

function isPositiveClaim(claim: CellValue): boolean {
  if (typeof claim === 'number') return claim > 0;
  if (typeof claim !== 'string') return false;
  const digits = claim.split(/[ /]/)[0]!.replace(/\./g, '').replace(',', '.');
  return /^\d+(\.\d*)?%*$/.test(digits) && Number.parseFloat(digits) > 0;
}

/** The cells that a formula of `evidenceMissingCondition` tests; null when it is no such formula. */
export function testedCells(
  formula: string,
): { readonly claim: CellPosition; readonly evidence: CellPosition } | null {
  const claim = /NUMBERVALUE\(LEFT\(([A-Z]+\d+),/.exec(formula)?.[1];
  const evidence = /LOWER\(TRIM\(SUBSTITUTE\(([A-Z]+\d+),/.exec(formula)?.[1];
  const claimCell = claim === undefined ? null : parseCell(claim);
  const evidenceCell = evidence === undefined ? null : parseCell(evidence);
  return claimCell && evidenceCell && { claim: claimCell, evidence: evidenceCell };
}
