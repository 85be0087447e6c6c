import { isErrorValue } from '../model/cell';

/** What a cell or an expression holds; `null` is an empty cell, errors are their text. */
export type Scalar = string | number | boolean | null;

/** Row-major; every expression has one, a single value being 1 × 1. */
export type Matrix = readonly (readonly Scalar[])[];

/** An error value on its way out of an expression. */
export class ValueError extends Error {
  override readonly name = 'ValueError';

  constructor(readonly text: '#VALUE!' | '#DIV/0!' | '#N/A' | '#NUM!' | '#REF!') {
    super(text);
  }
}

export function single(value: Scalar): Matrix {
  return [[value]];
}

/** The first value; what a formula shows of a matrix. */
export function firstOf(matrix: Matrix): Scalar {
  return matrix[0]?.[0] ?? null;
}

/** @throws ValueError */
export function toNumber(value: Scalar): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null) return 0;
  const text = value.trim();
  if (text === '' || isErrorValue(value) || !/^[-+]?[\d.]+(?:E[-+]?\d+)?$/i.test(text)) {
    throw new ValueError('#VALUE!');
  }
  return Number(text);
}

export function toText(value: Scalar): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

/** @throws ValueError */
export function toBoolean(value: Scalar): boolean {
  if (typeof value === 'string' && /^(?:TRUE|FALSE)$/i.test(value)) return /^T/i.test(value);
  return toNumber(value) !== 0;
}

/** Keeps an error value from passing for a text. @throws ValueError */
export function requireNoError(value: Scalar): Scalar {
  if (isErrorValue(value)) throw new ValueError(value as ValueError['text']);
  return value;
}

/** Applies a function to every place of matrices that are stretched to the same size. */
export function broadcast(
  matrices: readonly Matrix[],
  combine: (...values: Scalar[]) => Scalar,
): Matrix {
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const values = matrices.map((matrix) => {
        const line = matrix[matrix.length === 1 ? 0 : row];
        return line?.[line.length === 1 ? 0 : column] ?? null;
      });
      return catchError(() => combine(...values));
    }),
  );
}

/** A value error becomes the value of its place. */
export function catchError(work: () => Scalar): Scalar {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof ValueError) return cause.text;
    throw cause;
  }
}

const KIND_ORDER = ['number', 'string', 'boolean'];

/** Excel's order of values: numbers, then texts without regard to case, then truth values. */
export function compare(left: Scalar, right: Scalar): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  const kinds = KIND_ORDER.indexOf(typeof a) - KIND_ORDER.indexOf(typeof b);
  if (kinds !== 0) return kinds;
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : Number(x > y);
  }
  return Number(a) - Number(b);
}

function emptyLike(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
