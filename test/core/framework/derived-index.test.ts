import { derivedValue } from '../../../src/core/framework/derived-index';
import { readDerivedKind } from '../../../src/core/framework/framework-words';
import { exactFromNumber, formatDecimal } from '../../../src/core/number/exact';
import { DTI_PROVINCES_1726 } from '../../../src/core/templates/data/dti-tinh-1726-2020';

const part = (points: number, maximum: number, weight = 1) => ({
  weight: exactFromNumber(weight),
  points: exactFromNumber(points),
  maximum: exactFromNumber(maximum),
});

describe('derivedValue', () => {
  it('is the share of all points for overlapping groups', () =>
    expect(formatDecimal(derivedValue('share', [part(80, 100), part(100, 200)])!)).toBe('0.6'));

  it('weights the shares of its parts', () => {
    // Bắc Ninh 2020, published 0.4096: dangcongsan.vn.
    const parts = [part(0.4449, 1, 0.4), part(0.3668, 1, 0.3), part(0.4052, 1, 0.3)];
    expect(formatDecimal(derivedValue('weighted', parts)!, 4)).toBe('0.4096');
    const pillars = DTI_PROVINCES_1726.framework.nodes.filter(({ weight }) => weight !== null);
    expect(pillars.map(({ weight }) => weight)).toEqual(parts.map(({ weight }) => weight));
  });

  it('is the weighted mean of the shares whatever the weights add up to', () =>
    expect(formatDecimal(derivedValue('mean', [part(5, 10, 3), part(10, 10, 1)])!)).toBe('0.625'));

  it.each(['share', 'weighted', 'mean'] as const)(
    'is nothing without points to get: %s',
    (kind) => {
      expect(derivedValue(kind, [part(0, 0)])).toBeNull();
      expect(derivedValue(kind, [])).toBeNull();
    },
  );
});

describe('readDerivedKind', () => {
  it.each([
    ['tổng điểm / tổng điểm tối đa', 'share'],
    ['Điểm đạt được/Điểm tối đa', 'share'],
    ['Tỷ lệ điểm', 'share'],
    ['tổng có trọng số của các tỷ lệ điểm', 'weighted'],
    ['Tổng có trọng số', 'weighted'],
    ['trung bình có trọng số của các tỷ lệ điểm', 'mean'],
    ['Trung bình cộng', 'mean'],
    ['theo hội đồng', null],
  ] as const)('%s → %s', (text, kind) => expect(readDerivedKind(text)).toBe(kind));
});
