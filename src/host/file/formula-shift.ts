/** The formulas of a shared group: the first cell's text, moved to each of the others. */
import { columnFromLetters, columnLetters, SHEET_LIMITS } from '../../core/sheet/address';

/**
 * Splits a formula into what may hold references and what may not: texts, quoted sheet names,
 * structured references, names and functions stay as they are.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*[!(]?|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu;

/** Moves the relative references of a formula (without `=`) by rows and columns. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [cellColumnLock, cellColumn, cellRowLock, cellRow] = groups;
    if (cellColumn !== undefined) {
      return (
        shiftColumn(cellColumnLock!, cellColumn, columns) + shiftRow(cellRowLock!, cellRow!, rows)
      );
    }
    const [, , , , firstColumnLock, firstColumn, lastColumnLock, lastColumn] = groups;
    if (firstColumn !== undefined) {
      const first = shiftColumn(firstColumnLock!, firstColumn, columns);
      return `${first}:${shiftColumn(lastColumnLock!, lastColumn!, columns)}`;
    }
    const [firstRowLock, firstRow, lastRowLock, lastRow] = groups.slice(8);
    if (firstRow !== undefined) {
      return `${shiftRow(firstRowLock!, firstRow, rows)}:${shiftRow(lastRowLock!, lastRow!, rows)}`;
    }
    return token;
  });
}

function shiftColumn(lock: string, letters: string, by: number): string {
  const column = columnFromLetters(letters);
  if (lock || column === null) return lock + letters;
  return columnLetters(wrap(column + by, SHEET_LIMITS.columns));
}

function shiftRow(lock: string, digits: string, by: number): string {
  if (lock) return lock + digits;
  return String(wrap(Number(digits) - 1 + by, SHEET_LIMITS.rows) + 1);
}

/** Excel lets the references of a shared formula run round the edges of the sheet. */
function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
