/**
 * The register of evidence (`FILE_UPLOADS`, "Sổ minh chứng", "Danh mục tài liệu kiểm chứng"): one
 * document a row, with the unit and the indicator that it proves.
 */
import type { BlockColumn } from '../recognise/choose-shape';
import { codeAt } from '../recognise/code-cells';
import { codeKey, splitLeadingCode, type Code } from '../recognise/code';
import { isWords } from '../recognise/column-contents';
import type { Grid } from '../recognise/grid';
import type { CellPosition } from '../sheet/address';
import type { CellValue, SheetSnapshot } from '../sheet/snapshot';
import { foldText, squeezeText } from '../text/fold';
import { readSheetName } from '../text/legacy/sheet-name';
import { saysNothing } from '../text/says-nothing';
import { hasScores, headerWordsOf, readListBlock, type ListBlock } from './list-block';

export interface RegisterEntry {
  /** Name or code of the unit; null where the register has no column for it. */
  readonly unit: string | null;
  /** As `codeKey` gives it; empty when the register names the indicator by words only. */
  readonly code: string;
  /** The words of the indicator, squeezed; empty when there are none. */
  readonly words: string;
  /** False for what was withdrawn, and for rows without any document. */
  readonly isActive: boolean;
  /** Where the document is named. */
  readonly cell: CellPosition;
}

export interface EvidenceRegister {
  readonly kind: 'evidence-register';
  readonly sheetId: string;
  readonly entries: readonly RegisterEntry[];
}

const REGISTER_NAME =
  /^(?:so|danhmuc|danhsach|bangke|thongke|kho|quanly|tonghop)?(?:theodoi|cac)?(?:file|tep|hoso)?(?:minhchung|tailieu(?:kiemchung|minhchung)|tlkc|kiemchung|fileuploads?|uploads?|evidence(?:register)?)$/;
const FILE_WORDS =
  /^(?:ten)?(?:file|tep|tepdinhkem|filedinhkem|filename|vanban|tailieu|tailieukiemchung|tailieuminhchung|minhchung|hoso)(?:dinhkem|kiemchung|minhchung|name)?$|^(?:so|sohieu|sokyhieu|sovakyhieu)(?:vanban)?$|^trichyeu/;
const LINK_WORDS =
  /^(?:file|tep)?(?:url|link|duongdan|duonglink|lienket|fileid|diachitep)(?:file|tep|tailieu|minhchung)?$/;
/** Headers that no table of scores has. */
const OWN_WORDS =
  /^(?:ten(?:file|tep|tailieu|vanban)(?:kiemchung|minhchung|dinhkem)?|filename|fileurl|fileid|mimetype|duongdan(?:file|tep|tailieu)?|link(?:file|tailieu|minhchung)?|url)$/;
const STATUS_WORDS = /^(?:trangthai|tinhtrang|status)(?:file|tep|hoso|tailieu|minhchung)?$/;
const UNIT_CODE_WORDS = /^ma(?:donvi|dv|coquan|huyen|xa|tinh|so)$/;
const INDICATOR_CODE_WORDS =
  /^(?:ma|maso|so|stt)(?:chiso|tieuchi|tieuchithanhphan|chisothanhphan|cs|tc)$|^rowid$/;
/** Deleted, withdrawn, expired, refused. */
const INACTIVE =
  /^(?:inactive|deleted|removed|archived|revoked|rejected|expired|false|0|no|n|khong (?:hoat dong|hop le|dat|dung|duyet|con)|da (?:xoa|huy|thu hoi|go|thay the|bi)|het (?:hieu luc|han)|tu choi|bi tu choi|huy|xoa|thu hoi|khoa|ngung|thay the|chua (?:nop|co)|thieu)\b/;

const HEADER_DEPTH = 40;
const LONGEST_HEADER = 30;

/** Whether the name or a header among the first rows speaks of files: asked of every sheet. */
export function mayBeRegister(sheet: SheetSnapshot): boolean {
  if (isNamedRegister(sheet)) return true;
  return sheet.values.slice(0, HEADER_DEPTH).some((row) => row.some(isOwnHeader));
}

function isNamedRegister(sheet: SheetSnapshot): boolean {
  return REGISTER_NAME.test(squeezeText(readSheetName(sheet)).replace(/[^a-z0-9]/g, ''));
}

function isOwnHeader(value: CellValue): boolean {
  if (typeof value !== 'string' || value.length > LONGEST_HEADER) return false;
  if (!/^\s*[tfmdlu]/i.test(value)) return false;
  return OWN_WORDS.test(squeezeText(value).replace(/[^a-z0-9]/g, ''));
}

interface RegisterColumns {
  readonly unit: BlockColumn | null;
  readonly code: BlockColumn | null;
  readonly name: BlockColumn | null;
  readonly documents: readonly BlockColumn[];
  readonly status: BlockColumn | null;
}

/** The register on a sheet; null when it holds none. */
export function readRegister(grid: Grid): EvidenceRegister | null {
  const list = readListBlock(grid);
  if (!list || hasScores(list)) return null;
  const columns = sortColumns(list, isNamedRegister(grid.sheet));
  const entries = columns ? readEntries(list, columns) : [];
  return entries.length > 0 ? { kind: 'evidence-register', sheetId: grid.sheet.id, entries } : null;
}

/** A register says whose document it is, unless its name says what the sheet is for. */
function sortColumns({ block, columns }: ListBlock, isNamed: boolean): RegisterColumns | null {
  const find = (isWanted: (column: BlockColumn) => boolean): BlockColumn | null =>
    columns.find(isWanted) ?? null;
  const saying = (words: RegExp) => (column: BlockColumn) => words.test(headerWordsOf(column));
  const documents = columns.filter(
    (column) =>
      saying(FILE_WORDS)(column) || saying(LINK_WORDS)(column) || column.role === 'evidence',
  );
  const isDocument = (column: BlockColumn): boolean => documents.includes(column);
  const unit =
    find((column) => column.role === 'unit' && isWords(column.contents) && !isDocument(column)) ??
    find(saying(UNIT_CODE_WORDS));
  const name = find((column) => column.role === 'name' && !isDocument(column));
  const code =
    find(saying(INDICATOR_CODE_WORDS)) ??
    find(
      (column) =>
        column.role === 'number' && !isDocument(column) && !isCount(block.grid, block.rows, column),
    );
  const isRule = columns.some(({ role }) => role === 'rule' || role === 'verification');
  if (documents.length === 0 || (!code && !name) || isRule) return null;
  if (!unit && !isNamed) return null;
  return { unit, code, name, documents, status: find(saying(STATUS_WORDS)) };
}

/** `1 2 3 …` down the rows counts them. */
function isCount(grid: Grid, rows: readonly number[], { index }: BlockColumn): boolean {
  const numbers = rows.map((row) => grid.text(row, index)).filter((text) => text !== '');
  return numbers.every((text, at) => text.replace(/[.)]$/, '') === String(at + 1));
}

function readEntries({ block }: ListBlock, columns: RegisterColumns): RegisterEntry[] {
  const { grid } = block;
  const textAt = (row: number, column: BlockColumn | null): string =>
    column === null ? '' : grid.text(row, column.index);
  let before: Code | null = null;
  return block.rows.flatMap((row): RegisterEntry[] => {
    const own: Code | null = columns.code && codeAt(grid, row, columns.code.index, before);
    if (own?.parts.length === 2) before = own;
    const named = splitLeadingCode(textAt(row, columns.name) || textAt(row, columns.code));
    const code = codeKey(own?.text ?? named.code?.text ?? null);
    const words = own && !columns.name ? '' : wordsKey(named.name);
    const document = columns.documents.find(({ index }) => !saysNothing(grid.value(row, index)));
    const unit = columns.unit ? textAt(row, columns.unit).replace(/\s+/g, ' ') : null;
    if ((code === '' && words === '') || unit === '') return [];
    const isActive =
      document !== undefined && !INACTIVE.test(foldText(textAt(row, columns.status)));
    const cell = { row, column: (document ?? columns.documents[0]!).index };
    return [{ unit, code, words, isActive, cell }];
  });
}

/** Letters and digits only, as names of indicators are compared. */
export function wordsKey(text: string): string {
  return squeezeText(text).replace(/[^a-z0-9]/g, '');
}
