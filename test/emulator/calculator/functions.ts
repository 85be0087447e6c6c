import { isErrorValue } from '../model/cell';
import {
  broadcast,
  compare,
  requireNoError,
  single,
  toBoolean,
  toNumber,
  toText,
  ValueError,
  type Matrix,
  type Scalar,
} from './values';

type MatrixFunction = (operands: readonly Matrix[]) => Matrix;
type ScalarFunction = (...values: Scalar[]) => Scalar;

/** All values of all operands; an error among them is the result. @throws ValueError */
function flatten(operands: readonly Matrix[]): Scalar[] {
  return operands.flatMap((matrix) => matrix.flat()).map(requireNoError);
}

function numbersIn(operands: readonly Matrix[]): number[] {
  return flatten(operands).filter((value): value is number => typeof value === 'number');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}

/** Rounds half away from zero, on the fifteen digits that Excel keeps. */
function roundHalfUp(value: number, places: number): number {
  const size = Number(Math.abs(value).toPrecision(15));
  const rounded = Number(`${Math.round(shift(size, places))}`);
  return Math.sign(value) * shift(rounded, -places);
}

/** Moves the decimal point of a number by its text, so that no binary error comes in. */
function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

function sumProduct(operands: readonly Matrix[]): Matrix {
  const products = broadcast(operands, (...values) =>
    values
      .map((value) => (typeof requireNoError(value) === 'number' ? (value as number) : 0))
      .reduce((product, value) => product * value, 1),
  );
  return single(sum(numbersIn([products])));
}

function averageOf(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new ValueError('#DIV/0!');
  return sum(numbers) / numbers.length;
}

/** The test that a criterion such as `">=5"`, `"8.5"` or `"Huyện*"` stands for. */
function criterionTest(criterion: Scalar): (value: Scalar) => boolean {
  const match = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(toText(criterion))!;
  const [operator, text] = [match[1] ?? '=', match[2]!];
  const number = /^[-+]?\d+(?:\.\d+)?(?:E[-+]?\d+)?$/i.test(text) ? Number(text) : null;
  if (operator === '=' || operator === '<>') {
    const pattern = wildcardPattern(text);
    const isEqual = (value: Scalar): boolean =>
      number !== null && typeof value === 'number'
        ? value === number
        : (typeof value === 'string' || text === '') && pattern.test(toText(value));
    return operator === '=' ? isEqual : (value) => !isEqual(value);
  }
  return (value) => {
    if (typeof value !== (number === null ? 'string' : 'number')) return false;
    const order = compare(value, number ?? text);
    return operator.startsWith('<')
      ? order < 0 || (operator === '<=' && order === 0)
      : order > 0 || (operator === '>=' && order === 0);
  };
}

function wildcardPattern(text: string): RegExp {
  const source = text
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 'isu');
}

/** Pairs of range and criterion; a criterion that is a matrix gives a matrix of counts. */
function countIfs(operands: readonly Matrix[]): Matrix {
  const ranges = operands.filter((_, index) => index % 2 === 0).map((matrix) => matrix.flat());
  const criteria = operands.filter((_, index) => index % 2 === 1);
  return broadcast(criteria, (...values) => {
    const tests = values.map(criterionTest);
    const places = ranges[0] ?? [];
    return places.filter((_, place) =>
      tests.every((test, index) => test(ranges[index]![place] ?? null)),
    ).length;
  });
}

/** Reads a number with the given separators. @throws ValueError */
function numberValue(text: Scalar, decimal: Scalar, group: Scalar): number {
  if (typeof text === 'number') return text;
  const plain = toText(text)
    .replace(/\s/g, '')
    .split(toText(group))
    .join('')
    .replace(toText(decimal), '.');
  if (plain === '') return 0;
  const percents = /%*$/.exec(plain)![0].length;
  const number = Number(plain.slice(0, plain.length - percents));
  if (Number.isNaN(number)) throw new ValueError('#VALUE!');
  return number / 100 ** percents;
}

function find(wanted: Scalar, text: Scalar, start: Scalar = 1): number {
  const place = toText(text).indexOf(toText(wanted), toNumber(start) - 1);
  if (place < 0) throw new ValueError('#VALUE!');
  return place + 1;
}

const SCALAR_FUNCTIONS: Readonly<Record<string, ScalarFunction>> = {
  ABS: (value) => Math.abs(toNumber(value!)),
  FIND: (wanted, text, start) => find(wanted!, text!, start),
  INT: (value) => Math.floor(toNumber(value!)),
  ISBLANK: (value) => value === null,
  ISERROR: (value) => isErrorValue(value!),
  ISNUMBER: (value) => typeof value === 'number',
  ISTEXT: (value) => typeof value === 'string' && !isErrorValue(value),
  LEFT: (text, count = 1) => toText(text!).slice(0, toNumber(count)),
  LEN: (text) => toText(text!).length,
  LOWER: (text) => toText(text!).toLowerCase(),
  MOD: (value, divisor) =>
    toNumber(value!) - toNumber(divisor!) * Math.floor(toNumber(value!) / toNumber(divisor!)),
  N: (value) => (typeof value === 'string' ? 0 : toNumber(value!)),
  NOT: (value) => !toBoolean(value!),
  NUMBERVALUE: (text, decimal = '.', group = ',') => numberValue(text!, decimal, group),
  ROUND: (value, places) => roundHalfUp(toNumber(value!), toNumber(places!)),
  SUBSTITUTE: (text, old, fresh) => toText(text!).split(toText(old!)).join(toText(fresh!)),
  TRIM: (text) => toText(text!).trim().replace(/ +/g, ' '),
  UPPER: (text) => toText(text!).toUpperCase(),
};

const IS_FUNCTIONS = new Set(['ISBLANK', 'ISERROR', 'ISNUMBER', 'ISTEXT']);

const MATRIX_FUNCTIONS: Readonly<Record<string, MatrixFunction>> = {
  AND: (operands) => single(flatten(operands).every((value) => value === null || toBoolean(value))),
  AVERAGE: (operands) => single(averageOf(numbersIn(operands))),
  COUNT: (operands) =>
    single(operands.flatMap((matrix) => matrix.flat()).filter((v) => typeof v === 'number').length),
  COUNTA: (operands) =>
    single(operands.flatMap((matrix) => matrix.flat()).filter((value) => value !== null).length),
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  MAX: (operands) => single(Math.max(...numbersIn(operands), ...noNumbers(operands))),
  MIN: (operands) => single(Math.min(...numbersIn(operands), ...noNumbers(operands))),
  OR: (operands) => single(flatten(operands).some((value) => value !== null && toBoolean(value))),
  SUM: (operands) => single(sum(numbersIn(operands))),
  SUMPRODUCT: sumProduct,
};

/** MIN and MAX of no number are zero. */
function noNumbers(operands: readonly Matrix[]): number[] {
  return numbersIn(operands).length === 0 ? [0] : [];
}

/** The function of this name on matrices; undefined when the calculator does not know it. */
export function findFunction(name: string): MatrixFunction | undefined {
  const scalar = SCALAR_FUNCTIONS[name];
  if (!scalar) return MATRIX_FUNCTIONS[name];
  const guard = IS_FUNCTIONS.has(name) ? (value: Scalar) => value : requireNoError;
  return (operands) => broadcast(operands, (...values) => scalar(...values.map(guard)));
}
