import { formatDecimal } from '../../../src/core/number/exact';
import { readHeaderText } from '../../../src/core/recognise/header-text';

const maximumOf = (text: string): string | null => {
  const { maximum } = readHeaderText(text);
  return maximum && formatDecimal(maximum);
};

describe('points in a header', () => {
  it.each([
    ['CongKhaiMinhBach(18)', '18'],
    ['Nhận thức số (100 điểm)', '100'],
    ['Nhận thức số\n(10đ)', '10'],
    ['Hạ tầng số (tối đa 20 điểm)', '20'],
    ['Thể chế số (12,5 điểm)', '12.5'],
    ['1. Nhận thức số: (60 điểm)', '60'],
    ['Nhận thức số\n100 điểm', '100'],
    ['Tổng điểm (1000)', '1000'],
    ['Hạ tầng [15]', '15'],
  ])('%j states a maximum of %s', (text, maximum) => {
    expect(maximumOf(text)).toBe(maximum);
  });

  it.each(['Nhận thức số', 'Công nghệ thông tin (CNTT)', 'Hạ tầng (20%)', 'Năm 2024'])(
    '%j states no maximum',
    (text) => {
      expect(maximumOf(text)).toBeNull();
    },
  );

  it.each([
    ['Hạ tầng (20%)', '0.2'],
    ['Hạ tầng (trọng số 0,15)', '0.15'],
    ['Hạ tầng (hệ số 2)', '2'],
  ])('%j states a weight of %s', (text, weight) => {
    const stated = readHeaderText(text).weight;
    expect(stated && formatDecimal(stated)).toBe(weight);
  });

  it('takes code and points off the name', () => {
    expect(readHeaderText('1.2. Thể chế số (100 điểm)')).toMatchObject({
      code: { text: '1.2.' },
      name: 'Thể chế số',
      squeezed: 'thecheso',
    });
  });
});
