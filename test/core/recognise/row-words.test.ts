import { isUnitText } from '../../../src/core/recognise/row-words';
import { foldText } from '../../../src/core/text/fold';
import { readTable } from './describe-table';

describe('isUnitText', () => {
  it.each([
    'Sở Y tế',
    'SỞ Y TẾ',
    'So Y te',
    'Bộ Công an',
    'Ban Dân tộc',
    'TP. Cao Lãnh',
    'Thành phố Huế',
  ])('takes %s for the name of a unit', (text) => {
    expect(isUnitText(text, foldText(text))).toBe(true);
    expect(isUnitText(text.normalize('NFD'), foldText(text))).toBe(true);
  });

  it.each([
    'Số lượng',
    'SỐ KHÁC',
    'Tính minh bạch',
    'Quản lý tài sản',
    'Bổ sung',
    'Ban hành quy chế',
    'Phương án',
  ])('takes %s for none', (text) => {
    expect(isUnitText(text, foldText(text))).toBe(false);
  });
});

it('reads indicators whose words are folded like units as a matrix of the units below', () => {
  const table = readTable([
    ['STT', 'Tên', 'Số lượng hồ sơ (10đ)', 'Quản lý tài sản (10đ)', 'Tính minh bạch (10đ)', 'Tổng'],
    [1, 'Sở Y tế', 8, 7, 6, 21],
    [2, 'Sở Nội vụ', 7, 7, 6, 20],
    [3, 'Sở Tư pháp', 9, 7, 6, 22],
  ]);
  expect(table.shape).toBe('matrix');
  expect(table.units.map(({ name }) => name)).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp']);
});
