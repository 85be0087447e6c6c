/**
 * The sheet "Quy ước": the policy and the mapping as keys and values that people edit and print.
 * Keys of the mapping have a colon (`cột: Trang1!C`).
 */
import type { MappingLine } from '../mapping/mapping';
import { mappingKeyLabels, mappingValueLabels, readMappingKey } from '../mapping/mapping-line';
import { readMapping } from '../mapping/read-mapping';
import { exactRatio, formatDecimal } from '../number/exact';
import { parsePolicy } from '../policy/parse-policy';
import { PolicyProblem, type PolicyProblemCode } from '../policy/policy-problem';
import type { Policy } from '../policy/policy';
import { makeGrid, makeLexicon, type Grid } from '../recognise/grid';
import type { CellPosition } from '../sheet/address';
import type { CellValue, SheetSnapshot } from '../sheet/snapshot';
import { squeezeText } from '../text/fold';
import {
  POLICY_COLUMN_LABELS,
  POLICY_KEY_WORDS,
  POLICY_KEYS,
  POLICY_SHEET_NAME,
  policyKeyOf,
  policyValueLabels,
  policyValueOf,
  policyValueText,
  readTieBreak,
  type PolicyKey,
} from './policy-words';
import { contentRow, LOOKS, type SheetContent } from '../plan/sheet-content';

/** An answer that was remembered: how a sheet is read. */
export interface MappingEntry extends MappingLine {
  readonly explanation: string | null;
}

export interface PolicySheetProblem {
  readonly code: Exclude<PolicyProblemCode, 'not-an-object'> | 'duplicate-key';
  readonly cell: CellPosition;
  readonly key: string;
  readonly value: CellValue;
  /** What may stand there, as it is written; `0–10` for places. */
  readonly allowed: readonly string[];
}

export interface PolicySheetReading {
  readonly sheetId: string;
  readonly policy: Partial<Policy>;
  readonly mapping: readonly MappingEntry[];
  /** Of the lines of the mapping, too. */
  readonly problems: readonly PolicySheetProblem[];
}

const COLUMN_WIDTHS = [28, 28, 60];

/** Every key of the policy that was chosen, then the mapping. */
export function policySheet(
  policy: Partial<Policy>,
  mapping: readonly MappingEntry[] = [],
): SheetContent {
  const policyRow = (key: PolicyKey): CellValue[][] => {
    const value = policy[key];
    if (value === undefined) return [];
    const { names, explanation } = POLICY_KEY_WORDS[key];
    return [[names[0], policyValueText(key, value), explanation]];
  };
  const rows = [
    ...POLICY_KEYS.flatMap(policyRow),
    ...mapping.map(({ key, value, explanation }) => [key, value, explanation]),
  ];
  return {
    name: POLICY_SHEET_NAME,
    columnWidths: COLUMN_WIDTHS,
    rows: [
      contentRow(POLICY_COLUMN_LABELS, LOOKS.HEADER),
      ...rows.map((row) => contentRow(row, LOOKS.TEXT)),
    ],
  };
}

/** Where the header stands, by row and columns. */
export interface PolicyHeader {
  readonly row: number;
  readonly key: number;
  readonly value: number;
  readonly explanation: number | null;
}

const HEADER_DEPTH = 20;
const HEADER_KIN = [
  /^(?:khoa|tenkhoa|quyuoc|key)$/,
  /^(?:giatri|value)$/,
  /^(?:giaithich|giainghia|ghichu|explanation|note)$/,
] as const;

function findHeader(grid: Grid): PolicyHeader | null {
  const last = Math.min(grid.range.bottom, grid.range.top + HEADER_DEPTH);
  for (let row = grid.range.top; row <= last; row += 1) {
    const [key, value, explanation] = HEADER_KIN.map((kin) =>
      grid.filled(row).find((column) => kin.test(squeezeText(grid.text(row, column)))),
    );
    if (key !== undefined && value !== undefined) {
      return { row, key, value, explanation: explanation ?? null };
    }
  }
  return null;
}

/** Null when the sheet is not called "Quy ước" or has no header of keys and values. */
export function findPolicyHeader(
  sheet: SheetSnapshot,
): { grid: Grid; header: PolicyHeader } | null {
  if (!squeezeText(sheet.name).startsWith(squeezeText(POLICY_SHEET_NAME))) return null;
  const grid = makeGrid(sheet, makeLexicon());
  const header = grid && findHeader(grid);
  return header ? { grid, header } : null;
}

export function isPolicySheet(sheet: SheetSnapshot): boolean {
  return findPolicyHeader(sheet) !== null;
}

/** Null when the sheet is not called "Quy ước" or has no header of keys and values. */
export function readPolicySheet(sheet: SheetSnapshot): PolicySheetReading | null {
  const found = findPolicyHeader(sheet);
  if (!found) return null;
  const { grid, header } = found;
  const policy: { [Key in PolicyKey]?: Policy[Key] } = {};
  const mapping: PlacedEntry[] = [];
  const problems: PolicySheetProblem[] = [];
  for (let row = header.row + 1; row <= grid.range.bottom; row += 1) {
    const keyText = grid.text(row, header.key);
    if (keyText === '') continue;
    const key = policyKeyOf(keyText);
    const explanation = header.explanation === null ? '' : grid.text(row, header.explanation);
    if (key) problems.push(...readChoice(grid, row, header, key, policy));
    else if (keyText.includes(':')) {
      const value = grid.text(row, header.value);
      const entry = { key: keyText, value, explanation: explanation === '' ? null : explanation };
      mapping.push({ entry, row });
    } else {
      const allowed = POLICY_KEYS.map((known) => POLICY_KEY_WORDS[known].names[0]);
      const cell = { row, column: header.key };
      problems.push({ code: 'unknown-key', cell, key: keyText, value: keyText, allowed });
    }
  }
  problems.push(...mappingProblems(mapping, header));
  return { sheetId: sheet.id, policy, mapping: mapping.map(({ entry }) => entry), problems };
}

interface PlacedEntry {
  readonly entry: MappingEntry;
  readonly row: number;
}

/** What is wrong with lines of the mapping, at the cell that is. */
function mappingProblems(
  lines: readonly PlacedEntry[],
  header: PolicyHeader,
): PolicySheetProblem[] {
  return readMapping(lines.map(({ entry }) => entry)).problems.map(({ code, line }) => {
    const { row } = lines.find(({ entry }) => entry === line)!;
    const { key, value } = line;
    const target = readMappingKey(key);
    if (code === 'unknown-value' && typeof target !== 'string') {
      const allowed = mappingValueLabels(target.kind);
      return { code: 'bad-value', cell: { row, column: header.value }, key, value, allowed };
    }
    const cell = { row, column: header.key };
    return code === 'duplicate-key'
      ? { code, cell, key, value, allowed: [] }
      : { code: 'unknown-key', cell, key, value: key, allowed: mappingKeyLabels() };
  });
}

/** Puts one choice into the policy, or says why it cannot. An empty value leaves the choice open. */
function readChoice(
  grid: Grid,
  row: number,
  header: PolicyHeader,
  key: PolicyKey,
  policy: Partial<Policy>,
): PolicySheetProblem[] {
  const cell = { row, column: header.value };
  const value = grid.value(row, header.value);
  const name = POLICY_KEY_WORDS[key].names[0];
  if (grid.text(row, header.value) === '') return [];
  if (policy[key] !== undefined) {
    const keyCell = { row, column: header.key };
    return [{ code: 'duplicate-key', cell: keyCell, key: name, value, allowed: [] }];
  }
  try {
    Object.assign(policy, parsePolicy({ [key]: policyInput(key, grid, row, header.value) }));
    return [];
  } catch (problem) {
    if (!(problem instanceof PolicyProblem)) throw problem;
    const labels = policyValueLabels(key);
    const allowed = labels.length > 0 ? labels : problem.allowed;
    return [{ code: 'bad-value', cell, key: name, value, allowed }];
  }
}

/** A value as the policy file writes it; digits that were typed as text count as a number. */
function policyInput(
  key: PolicyKey,
  grid: Grid,
  row: number,
  column: number,
): CellValue | readonly string[] {
  const value = grid.value(row, column);
  const text = grid.text(row, column);
  switch (key) {
    case 'places':
      return typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
    case 'coverage':
      return typeof value === 'number' ? value : shareOf(text);
    case 'tieBreak':
      return readTieBreak(text);
    default:
      return policyValueOf(key, text);
  }
}

/** `65%` → `0.65`; other texts are handed on as they are. */
function shareOf(text: string): string {
  const percent = /^(\d+)(?:[.,]0+)?\s*%$/.exec(text)?.[1];
  return percent === undefined ? text : formatDecimal(exactRatio(BigInt(percent), 100n));
}
