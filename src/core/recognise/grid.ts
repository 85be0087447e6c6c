/** One sheet as the recogniser looks at it: texts, folds and meanings, each made once. */
import { NOTHING_SAID, type SheetMapping } from '../mapping/mapping';
import { isBlankCell, isNotApplicableText } from '../number/number-column';
import { lexNumber, type DecimalSeparator } from '../number/parse-number';
import type { CellRange } from '../sheet/address';
import {
  cellValueAt,
  type CellValue,
  type DisplayCell,
  type SheetSnapshot,
} from '../sheet/snapshot';
import { foldText, squeezeText } from '../text/fold';
import { parseCode, type Code } from './code';
import { readHeaderText, squeezeHeader, type HeaderText } from './header-text';
import { headerMeaning, type HeaderMeaning } from './header-words';
import { isInformationText, isNotScoredText } from './row-words';

/** Empty, a number (typed as such or as text), or any other text. */
export type CellKind = 'empty' | 'number' | 'text';

export interface Grid {
  readonly sheet: SheetSnapshot;
  /** What a person said about how the sheet is read. */
  readonly said: SheetMapping;
  readonly range: CellRange;
  readonly value: (row: number, column: number) => CellValue;
  /** What a person sees, trimmed; `''` for an empty cell. */
  readonly text: (row: number, column: number) => string;
  readonly fold: (row: number, column: number) => string;
  readonly kind: (row: number, column: number) => CellKind;
  readonly meaning: (row: number, column: number) => HeaderMeaning | null;
  readonly meaningOf: (text: string) => HeaderMeaning | null;
  readonly header: (row: number, column: number) => HeaderText;
  readonly codeOf: (text: string) => Code | null;
  /** Letters and digits of a text alone, as names are compared. */
  readonly wordsOf: (text: string) => string;
  /** Whether a cell says that its row is not scored, or heads a block of information. */
  readonly saysUnscored: (row: number, column: number) => boolean;
  /** What a cell shows that holds a date, else null. */
  readonly dateText: (row: number, column: number) => string | null;
  readonly hasFormula: (row: number, column: number) => boolean;
  /** How a person said that the numbers of a column are written, or null. */
  readonly decimalOf: (column: number) => DecimalSeparator | null;
  readonly hasMerges: boolean;
  /** The merged area that covers a cell from another cell; null for none or when not known. */
  readonly coveringArea: (row: number, column: number) => CellRange | null;
  /** Columns with content of a row, ascending. */
  readonly filled: (row: number) => readonly number[];
}

function remember<V>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) known.set(text, (value = make(text)));
    return value;
  };
}

/** What words mean, remembered over all sheets of one reading: sheets repeat each other. */
export interface Lexicon {
  readonly fold: (text: string) => string;
  readonly kind: (text: string) => CellKind;
  readonly meaning: (text: string) => HeaderMeaning | null;
  readonly header: (text: string) => HeaderText;
  readonly code: (text: string) => Code | null;
  readonly words: (text: string) => string;
  readonly saysUnscored: (text: string) => boolean;
}

/** Longer texts are rules and evidence, which speak of more than their row. */
const LONGEST_ROW_WORDS = 80;

export function makeLexicon(): Lexicon {
  const header = remember(readHeaderText);
  const fold = remember((text) => foldText(text.replace(/_/g, ' ')));
  return {
    fold,
    kind: remember((text) => {
      if (isBlankCell(text)) return 'empty';
      return lexNumber(text) || isNotApplicableText(text) ? 'number' : 'text';
    }),
    header,
    code: remember(parseCode),
    words: remember((text) => squeezeText(text).replace(/[^a-z0-9]/g, '')),
    saysUnscored: remember((text) => {
      const words = fold(text);
      if (words.length >= LONGEST_ROW_WORDS) return false;
      return isNotScoredText(words) || isInformationText(words);
    }),
    meaning: remember((text) => {
      if (text.length > 120) return null;
      return headerMeaning(header(text).squeezed) ?? headerMeaning(squeezeHeader(text));
    }),
  };
}

function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Date parts outside of quotes, brackets and escapes make a number format a date's. */
function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[dmyDMY]/.test(bare) && !/General/i.test(bare);
}

function filledByRow(sheet: SheetSnapshot): number[][] {
  const left = sheet.range?.left ?? 0;
  return sheet.values.map((cells) => {
    const columns: number[] = [];
    cells.forEach((value, index) => {
      if (value === null || (typeof value === 'string' && value.trim() === '')) return;
      columns.push(left + index);
    });
    return columns;
  });
}

/** Merged areas by row, made when first asked for. */
function makeCoveringArea(merges: readonly CellRange[] | null): Grid['coveringArea'] {
  let byRow: Map<number, CellRange[]> | null = null;
  const index = (): Map<number, CellRange[]> => {
    const rows = new Map<number, CellRange[]>();
    for (const area of merges ?? []) {
      for (let row = area.top; row <= Math.min(area.bottom, area.top + TALLEST_MERGE); row += 1) {
        rows.set(row, [...(rows.get(row) ?? []), area]);
      }
    }
    return rows;
  };
  return (row, column) => {
    if (!merges || merges.length === 0) return null;
    byRow ??= index();
    const area = byRow.get(row)?.find(({ left, right }) => column >= left && column <= right);
    return area && (area.top !== row || area.left !== column) ? area : null;
  };
}

/** Taller merged areas are no cells of a table. */
const TALLEST_MERGE = 500;

const DECIMALS = { 'decimal-comma': ',', 'decimal-point': '.' } as const;

const NO_COLUMNS: readonly number[] = [];

/** Null for a sheet without content. */
export function makeGrid(
  sheet: SheetSnapshot,
  lexicon: Lexicon,
  said: SheetMapping = NOTHING_SAID,
): Grid | null {
  const { range } = sheet;
  if (!range) return null;
  const displays = new Map<number, DisplayCell>(
    sheet.displays.map((display) => [cellKey(display.row, display.column), display]),
  );
  const formulas = new Set(sheet.formulas.map((cell) => cellKey(cell.row, cell.column)));
  const filled = filledByRow(sheet);
  const value = (row: number, column: number): CellValue => cellValueAt(sheet, row, column);
  const text = (row: number, column: number): string => {
    const cell = value(row, column);
    if (cell === null) return '';
    if (typeof cell === 'string') return cell.trim();
    const shown = displays.size > 0 ? displays.get(cellKey(row, column))?.text : null;
    return (shown ?? String(cell)).trim();
  };
  return {
    sheet,
    said,
    range,
    value,
    text,
    fold: (row, column) => lexicon.fold(text(row, column)),
    kind: (row, column) => {
      const cell = value(row, column);
      if (typeof cell === 'number') return 'number';
      return cell === null ? 'empty' : lexicon.kind(String(cell));
    },
    meaning: (row, column) => lexicon.meaning(text(row, column)),
    meaningOf: lexicon.meaning,
    codeOf: lexicon.code,
    wordsOf: lexicon.words,
    saysUnscored: (row, column) => {
      const cell = value(row, column);
      return typeof cell === 'string' && lexicon.saysUnscored(cell);
    },
    header: (row, column) => lexicon.header(text(row, column)),
    dateText: (row, column) => {
      const display = displays.size > 0 ? displays.get(cellKey(row, column)) : undefined;
      if (!display || typeof value(row, column) !== 'number') return null;
      return isDateFormat(display.numberFormat) ? (display.text ?? display.numberFormat) : null;
    },
    decimalOf: (column) => {
      const notation = said.notations.get(column);
      return notation ? DECIMALS[notation] : null;
    },
    hasMerges: sheet.merges !== null && sheet.merges.length > 0,
    coveringArea: makeCoveringArea(sheet.merges),
    hasFormula: (row, column) => formulas.has(cellKey(row, column)),
    filled: (row) => filled[row - range.top] ?? NO_COLUMNS,
  };
}

/** The same grid without what is beside or below a range; the rows above it stay whole. */
export function cropGrid(grid: Grid, range: CellRange): Grid {
  const narrow = narrowGrid(grid, range.left, range.right);
  const filled: Grid['filled'] = (row) => (row < range.top ? grid : narrow).filled(row);
  return { ...narrow, range, filled };
}

/** The same grid without the columns outside of `left` to `right`. */
export function narrowGrid(grid: Grid, left: number, right: number): Grid {
  const isInside = (column: number): boolean => column >= left && column <= right;
  const { top, bottom } = grid.range;
  const rows = new Map<number, readonly number[]>();
  return {
    ...grid,
    range: { top, bottom, left, right },
    filled: (row) => {
      let columns = rows.get(row);
      if (!columns) rows.set(row, (columns = grid.filled(row).filter(isInside)));
      return columns;
    },
  };
}
