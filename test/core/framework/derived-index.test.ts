import { derivedValue } from '../../../src/core/framework/derived-index';
import { exactFromNumber, formatDecimal, multiplyExact } from '../../../src/core/number/exact';
import { DTI_PROVINCES_1726 } from '../../../src/core/templates/data/dti-tinh-1726-2020';
import { DTI_PROVINCES_922 } from '../../../src/core/templates/data/dti-tinh-922-2022';
import { DTI_2022_ROWS } from '../../fixtures/dti-2022';

const points = (value: number, maximum: number) => ({
  points: exactFromNumber(value),
  maximum: exactFromNumber(maximum),
});
const part = (code: string, weight = 1) => ({ code, weight: exactFromNumber(weight) });

describe('derivedValue', () => {
  it('is the share of all points for overlapping groups', () => {
    const index = { kind: 'share' as const, parts: [part('1'), part('7')] };
    const value = derivedValue(index, (code) =>
      code === '1' ? points(80, 100) : points(100, 200),
    );
    expect(formatDecimal(value!)).toBe('0.6');
  });

  it('weights the shares of its parts', () => {
    // Bắc Ninh 2020, published 0.4096: dangcongsan.vn.
    const shares = new Map([
      ['1', points(0.4449, 1)],
      ['2', points(0.3668, 1)],
      ['3', points(0.4052, 1)],
    ]);
    const parts = [part('1', 0.4), part('2', 0.3), part('3', 0.3)];
    const value = derivedValue({ kind: 'weighted', parts }, (code) => shares.get(code) ?? null);
    expect(formatDecimal(value!, 4)).toBe('0.4096');
    const pillars = DTI_PROVINCES_1726.framework.nodes.filter(({ weight }) => weight !== null);
    expect(pillars.map(({ weight }) => weight)).toEqual(parts.map(({ weight }) => weight));
  });

  it.each(['share', 'weighted'] as const)('is unknown when a part is: %s', (kind) => {
    expect(derivedValue({ kind, parts: [part('1')] }, () => null)).toBeNull();
    expect(derivedValue({ kind, parts: [part('1')] }, () => points(0, 0))).toBeNull();
    expect(derivedValue({ kind, parts: [] }, () => points(1, 1))).toBeNull();
  });

  it('takes the pillars of Decision 922 from their foundation and their own activity', () => {
    const { derived, nodes } = DTI_PROVINCES_922.framework;
    const [unit, shares] = DTI_2022_ROWS[0]!;
    const codes = ['1', '2', '3', '4', '5', '7', '8', '9'];
    const pillars = derived.map((index) =>
      derivedValue(index, (code) => {
        const maximum = nodes.find((node) => node.code === code)!.maxPoints!;
        const share = exactFromNumber(shares[codes.indexOf(code)]!);
        return { points: multiplyExact(share, maximum), maximum };
      }),
    );
    // Foundation 433.18 of 500; activities 171.5 of 200, 117.54 of 150 and 77.955 of 150.
    expect([unit, ...pillars.map((value) => formatDecimal(value!, 4))]).toEqual([
      ...['TP. Đà Nẵng', '0.8638', '0.8473', '0.7864'],
    ]);
  });
});
