import { PROVINCES } from '../../../src/core/units/provinces';
import {
  findSharedProvinceNames,
  provinceEra,
} from '../../../src/core/units/shared-province-names';

const OLD = PROVINCES.flatMap(({ from }) => from);
const NEW = PROVINCES.map(({ name }) => name);

describe('provinceEra', () => {
  it('knows an old list by one province that is no more', () => {
    expect(provinceEra(OLD)).toBe('before-2025');
    expect(provinceEra(['Đồng Tháp', 'UBND tỉnh Tiền Giang'])).toBe('before-2025');
  });

  it('knows a new list by many names and no retired one', () => {
    expect(provinceEra(NEW)).toBe('since-2025');
  });

  it('leaves a few names open, and lists of other units', () => {
    expect(provinceEra(['Đồng Tháp', 'An Giang'])).toBe('unknown');
    expect(provinceEra(['Huyện Bình Dương', 'Xã Hà Giang'])).toBe('unknown');
    expect(provinceEra([])).toBe('unknown');
  });
});

describe('findSharedProvinceNames', () => {
  it('names the 23 provinces that kept a name and grew', () => {
    const shared = findSharedProvinceNames(OLD, NEW);
    expect(shared).toHaveLength(23);
    expect(shared.find(({ name }) => name === 'Đồng Tháp')).toEqual({
      kind: 'shared-province-name',
      name: 'Đồng Tháp',
      newExtent: ['Đồng Tháp', 'Tiền Giang'],
    });
  });

  it('is the same either way round', () => {
    const names = (a: string[], b: string[]) =>
      findSharedProvinceNames(a, b)
        .map(({ name }) => name)
        .sort();
    expect(names(NEW, OLD)).toEqual(names(OLD, NEW));
  });

  it('says nothing about provinces that did not change', () => {
    expect(findSharedProvinceNames(OLD, NEW).map(({ name }) => name)).not.toContain('Hà Nội');
  });

  it('says nothing about two lists of one time', () => {
    expect(findSharedProvinceNames(OLD, OLD)).toEqual([]);
    expect(findSharedProvinceNames(NEW, NEW)).toEqual([]);
    expect(findSharedProvinceNames(['Đồng Tháp'], NEW)).toEqual([]);
  });
});
