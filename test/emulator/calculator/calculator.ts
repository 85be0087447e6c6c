import type { CellRange } from '../../../src/core/sheet/address';
import { isEntireColumns } from '../model/areas';
import { isErrorValue } from '../model/cell';
import type { Calculator, Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { findFunction } from './functions';
import { parseFormula, UnknownFormula, type Syntax } from './syntax';
import {
  broadcast,
  catchError,
  compare,
  firstOf,
  requireNoError,
  single,
  toBoolean,
  toNumber,
  toText,
  ValueError,
  type Matrix,
  type Scalar,
} from './values';

type ReadRange = (sheetName: string | null, range: CellRange) => Matrix;

function divide(left: number, right: number): number {
  if (right === 0) throw new ValueError('#DIV/0!');
  return left / right;
}

const OPERATORS: Readonly<Record<string, (left: Scalar, right: Scalar) => Scalar>> = {
  '+': (left, right) => toNumber(left) + toNumber(right),
  '-': (left, right) => toNumber(left) - toNumber(right),
  '*': (left, right) => toNumber(left) * toNumber(right),
  '/': (left, right) => divide(toNumber(left), toNumber(right)),
  '^': (left, right) => toNumber(left) ** toNumber(right),
  '&': (left, right) => toText(left) + toText(right),
  '=': (left, right) => compare(left, right) === 0,
  '<>': (left, right) => compare(left, right) !== 0,
  '<': (left, right) => compare(left, right) < 0,
  '>': (left, right) => compare(left, right) > 0,
  '<=': (left, right) => compare(left, right) <= 0,
  '>=': (left, right) => compare(left, right) >= 0,
};

function evaluate(syntax: Syntax, read: ReadRange): Matrix {
  switch (syntax.kind) {
    case 'literal':
      return single(syntax.value);
    case 'reference':
      return read(syntax.sheet, syntax.range);
    case 'unary': {
      const factor = { '-': -1, '+': 1, '%': 0.01 }[syntax.operator];
      return broadcast([evaluate(syntax.operand, read)], (value) => {
        return toNumber(requireNoError(value!)) * factor;
      });
    }
    case 'binary': {
      const operands = [evaluate(syntax.left, read), evaluate(syntax.right, read)];
      const operate = OPERATORS[syntax.operator]!;
      return broadcast(operands, (left, right) =>
        operate(requireNoError(left!), requireNoError(right!)),
      );
    }
    case 'call':
      return call(syntax.name, syntax.operands, read);
  }
}

function call(name: string, operands: readonly Syntax[], read: ReadRange): Matrix {
  if (name === 'IF') return chooseBranch(operands, read);
  if (name === 'IFERROR') {
    const [tried, instead] = operands.map((operand) => evaluate(operand, read));
    return broadcast([tried!, instead!], (value, other) =>
      isErrorValue(value!) ? other! : value!,
    );
  }
  const work = findFunction(name);
  if (!work) throw new UnknownFormula(`Unknown function ${name}`);
  try {
    return work(operands.map((operand) => evaluate(operand, read)));
  } catch (cause) {
    if (cause instanceof ValueError) return single(cause.text);
    throw cause;
  }
}

/** Works out the branch that is taken only, unless the condition is a matrix. */
function chooseBranch([test, yes, no]: readonly Syntax[], read: ReadRange): Matrix {
  const conditions = evaluate(test!, read);
  const branch = (syntax: Syntax | undefined): Matrix =>
    syntax ? evaluate(syntax, read) : single(false);
  if (conditions.length > 1 || (conditions[0]?.length ?? 0) > 1) {
    return broadcast([conditions, branch(yes), branch(no)], (condition, left, right) =>
      toBoolean(requireNoError(condition!)) ? left! : right!,
    );
  }
  const condition = firstOf(conditions);
  if (isErrorValue(condition)) return conditions;
  return branch(toBoolean(condition) ? yes : no);
}

/** The values of a range; of whole columns, down to the last one. */
function readRange(sheet: Sheet, range: CellRange): Matrix {
  const { top, left, right } = range;
  const bottom = isEntireColumns(range)
    ? (sheet.usedRange(range, true)?.bottom ?? top)
    : range.bottom;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from(
      { length: right - left + 1 },
      (__, column) => sheet.cellAt(top + row, left + column).value,
    ),
  );
}

/**
 * A small calculator for the formulas of score tables: arithmetic, comparisons, references to
 * other sheets, and some thirty functions. It answers undefined for any other formula. Results
 * that matter are compared in a real spreadsheet program; this one keeps pages and hosts honest.
 */
export function createCalculator(): Calculator {
  const parsed = new Map<string, Syntax>();
  return (formula, sheet, _cell, workbook: Workbook) => {
    try {
      let syntax = parsed.get(formula);
      if (!syntax) parsed.set(formula, (syntax = parseFormula(formula)));
      const result = evaluate(syntax, (name, range) => {
        const source = name === null ? sheet : workbook.findSheet(name);
        return source ? readRange(source, range) : single('#REF!');
      });
      return catchError(() => firstOf(result)) ?? 0;
    } catch (cause) {
      if (cause instanceof UnknownFormula) return undefined;
      if (cause instanceof ValueError) return cause.text;
      throw cause;
    }
  };
}
