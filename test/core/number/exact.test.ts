import fc from 'fast-check';
import {
  addExact,
  compareExact,
  decimalPlaces,
  divideExact,
  exactFromDecimal,
  exactFromNumber,
  exactRatio,
  exactToNumber,
  formatDecimal,
  isExactEqual,
  maxExact,
  multiplyExact,
  roundExact,
  signOfExact,
  subtractExact,
  sumExact,
  ZERO,
  type Exact,
} from '../../../src/core/number/exact';

const exact = exactFromDecimal;

describe('exactFromNumber', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [65.06000000000001, '65.06'],
    [1.005, '1.005'],
    [-12.5, '-12.5'],
    [-0, '0'],
    [1e-7, '0.0000001'],
    [9007199254740991, '9007199254740991'],
    [123456789.123456, '123456789.123456'],
  ])('reads the double %d as %s', (value, text) =>
    expect(formatDecimal(exactFromNumber(value))).toBe(text),
  );

  it('keeps the fifteen digits that a spreadsheet shows', () => {
    expect(formatDecimal(exactFromNumber(1 / 3), 20)).toBe('0.333333333333333');
    expect(formatDecimal(exactFromNumber(2e22))).toBe('20000000000000000000000');
  });

  it.each([NaN, Infinity, -Infinity])('refuses %d', (value) =>
    expect(() => exactFromNumber(value)).toThrow(RangeError),
  );

  it('reads every decimal of up to fifteen digits back as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), fc.nat({ max: 12 }), (units, places) => {
        const text = `${units}e-${places}`;
        expect(isExactEqual(exactFromNumber(Number(text)), exact(text))).toBe(true);
      }),
    );
  });
});

describe('exactFromDecimal', () => {
  it.each([
    ['-12.50', '-12.5'],
    ['+3', '3'],
    ['007', '7'],
    ['1.', '1'],
    ['1e-7', '0.0000001'],
    ['1.5E3', '1500'],
    ['0.000000000001', '0.000000000001'],
    ['123456789012345678901234567890.5', '123456789012345678901234567890.5'],
  ])('reads %s', (text, printed) => expect(formatDecimal(exact(text))).toBe(printed));

  it.each(['', '1,5', '.5', '1.2.3', '0x10', 'abc', '1e', '--1', ' 1'])('refuses %j', (text) =>
    expect(() => exact(text)).toThrow(RangeError),
  );
});

describe('exact arithmetic', () => {
  it('adds what binary floats cannot', () =>
    expect(sumExact([exact('9.24'), exact('19.05'), exact('6.9'), exact('17.68')])).toEqual(
      exact('52.87'),
    ));

  it('keeps thirds as thirds', () => {
    const third = exactRatio(1n, 3n);
    expect(sumExact([third, third, third])).toEqual(exact('1'));
  });

  it('knows one half in every disguise', () => {
    const half = exact('0.5');
    expect(exactRatio(2n, 4n)).toEqual(half);
    expect(exactRatio(-3n, -6n)).toEqual(half);
    expect(divideExact(exact('1'), exact('2'))).toEqual(half);
    expect(subtractExact(exactRatio(5n, 6n), exactRatio(1n, 3n))).toEqual(half);
    expect(multiplyExact(exact('0.25'), exact('2'))).toEqual(half);
  });

  it('goes on exactly where doubles end', () => {
    const large = exact('9007199254740991');
    expect(formatDecimal(addExact(large, large))).toBe('18014398509481982');
    expect(formatDecimal(multiplyExact(large, exact('0.1')))).toBe('900719925474099.1');
    expect(formatDecimal(sumExact([large, exact('0.01'), exact('-0.01')]))).toBe(
      '9007199254740991',
    );
    expect(compareExact(addExact(large, exact('0.1')), large)).toBeGreaterThan(0);
  });

  it('refuses a division by zero', () => {
    expect(() => divideExact(exact('1'), ZERO)).toThrow(RangeError);
    expect(() => exactRatio(1n, 0n)).toThrow(RangeError);
  });

  it('agrees with whole-number arithmetic on every ratio', () => {
    const ratio = fc.tuple(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.bigInt({ min: 1n, max: 10n ** 10n }),
    );
    fc.assert(
      fc.property(ratio, ratio, ([a, b], [c, d]) => {
        const left = exactRatio(a, b);
        const right = exactRatio(c, d);
        expect(addExact(left, right)).toEqual(exactRatio(a * d + c * b, b * d));
        expect(multiplyExact(left, right)).toEqual(exactRatio(a * c, b * d));
        expect(Math.sign(compareExact(left, right))).toBe(Math.sign(Number(a * d - c * b)));
        expect(signOfExact(left)).toBe(Math.sign(Number(a)));
        expect(maxExact(left, right)).toEqual(a * d >= c * b ? left : right);
      }),
    );
  });
});

describe('exactToNumber', () => {
  it.each([
    [exact('65.06'), 65.06],
    [exactRatio(1n, 3n), 1 / 3],
    [exactRatio(-2n, 3n), -2 / 3],
    [exactRatio(10n ** 40n, 3n), Number('3.3333333333333333333333333e39')],
    [exactRatio(1n, 3n * 10n ** 40n), Number('3.3333333333333333333333333e-41')],
  ])('gives the nearest double (%#)', (value, number) => expect(exactToNumber(value)).toBe(number));
});

describe('roundExact', () => {
  it.each([
    ['2.675', 2, '2.68', '2.68'],
    ['2.665', 2, '2.67', '2.66'],
    ['1.005', 2, '1.01', '1'],
    ['-1.005', 2, '-1.01', '-1'],
    ['0.5', 0, '1', '0'],
    ['1.5', 0, '2', '2'],
    ['-0.5', 0, '-1', '0'],
    ['0.00049', 3, '0', '0'],
    ['9.995', 2, '10', '10'],
    ['7', 2, '7', '7'],
    ['0.60775', 4, '0.6078', '0.6078'],
  ])('rounds %s to %i places: %s half up, %s half even', (text, places, halfUp, halfEven) => {
    expect(formatDecimal(roundExact(exact(text), places, 'half-up'))).toBe(halfUp);
    expect(formatDecimal(roundExact(exact(text), places, 'half-even'))).toBe(halfEven);
  });

  it('rounds ratios that never end', () => {
    expect(roundExact(exactRatio(2n, 3n), 2, 'half-up')).toEqual(exact('0.67'));
    expect(roundExact(exactRatio(-1n, 3n), 2, 'half-even')).toEqual(exact('-0.33'));
  });

  it('moves no number by more than half a unit, to the neighbour that the mode names', () => {
    const value = fc.tuple(
      fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
      fc.bigInt({ min: 1n, max: 2000n }),
    );
    fc.assert(
      fc.property(value, fc.nat({ max: 4 }), ([numerator, denominator], places) => {
        const power = 10n ** BigInt(places);
        const rounded = (mode: 'half-up' | 'half-even') =>
          roundExact(exactRatio(numerator, denominator), places, mode);
        expect(rounded('half-up')).toEqual(
          exactRatio(roundHalfAway(numerator * power, denominator), power),
        );
        const isHalf = (numerator * power * 2n) % denominator === 0n;
        if (!isHalf) expect(rounded('half-even')).toEqual(rounded('half-up'));
      }),
    );
  });

  function roundHalfAway(numerator: bigint, denominator: bigint): bigint {
    const magnitude = numerator < 0n ? -numerator : numerator;
    const rounded = (2n * magnitude + denominator) / (2n * denominator);
    return numerator < 0n ? -rounded : rounded;
  }
});

describe('formatDecimal', () => {
  it.each<[Exact, number | undefined, string]>([
    [exact('9.240'), undefined, '9.24'],
    [exact('-0.05'), undefined, '-0.05'],
    [exact('1000'), undefined, '1000'],
    [exactRatio(1n, 3n), undefined, '0.333333333333'],
    [exactRatio(2n, 3n), undefined, '0.666666666667'],
    [exactRatio(-2n, 3n), 2, '-0.67'],
    [exact('0.0000000000004'), undefined, '0'],
    [exact('-0.0000000000004'), undefined, '0'],
    [exact('99.5'), 0, '100'],
    [exactRatio(10n ** 21n, 7n), 3, '142857142857142857142.857'],
  ])('prints a plain decimal (%#)', (value, places, text) =>
    expect(formatDecimal(value, places)).toBe(text),
  );
});

describe('decimalPlaces', () => {
  it.each([
    ['65.06', 2],
    ['65.10', 1],
    ['65', 0],
  ])('of %s are %i', (text, places) => expect(decimalPlaces(exact(text))).toBe(places));

  it('never end for a third', () => expect(decimalPlaces(exactRatio(1n, 3n))).toBe(Infinity));
});

it('sums a province of decimals as whole numbers of hundredths do', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -99_999, max: 99_999 })), (hundredths) => {
      const sum = sumExact(hundredths.map((count) => exact(`${count}e-2`)));
      const expected = hundredths.reduce((a, b) => a + b, 0);
      expect(sum).toEqual(exactRatio(BigInt(expected), 100n));
    }),
  );
});
