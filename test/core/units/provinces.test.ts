import { mergedProvinceOf, PROVINCES } from '../../../src/core/units/provinces';

describe('the provinces of 2025', () => {
  it('are 34, of which 6 are cities, made of 63', () => {
    const old = PROVINCES.flatMap(({ from }) => from);
    expect(PROVINCES).toHaveLength(34);
    expect(PROVINCES.filter(({ isCity }) => isCity)).toHaveLength(6);
    expect(new Set(old).size).toBe(63);
    expect(old).toHaveLength(63);
    expect(PROVINCES.filter(({ from }) => from.length === 1)).toHaveLength(11);
  });

  it.each([
    ['Tiền Giang', 'Đồng Tháp'],
    ['UBND tỉnh Bắc Kạn', 'Thái Nguyên'],
    ['Đắc Nông', 'Lâm Đồng'],
    ['Bà Rịa-Vũng Tàu', 'Hồ Chí Minh'],
    ['Hoà Bình', 'Phú Thọ'],
    ['Thừa Thiên - Huế', 'Huế'],
    ['TP. Huế', 'Huế'],
    ['Thái Nguyên', 'Thái Nguyên'],
    ['TP. Hà Nội', 'Hà Nội'],
  ])('knows that %s is in %s', (old, merged) => {
    expect(mergedProvinceOf(old)?.name).toBe(merged);
  });

  it('knows no other place', () => {
    expect(mergedProvinceOf('Cao Lãnh')).toBeNull();
  });
});
