import { readSheetName } from '../../../../src/core/text/legacy/sheet-name';

describe('readSheetName', () => {
  it.each([
    ['Danh s¸ch ®¬n vÞ', 'Danh sách đơn vị'],
    ['ThÞ trÊn Mü Thä', 'Thị trấn Mỹ Thọ'],
    ['Danh sÃ¡ch Ä‘Æ¡n vá»‹', 'Danh sách đơn vị'],
    ['Danh sách đơn vị', 'Danh sách đơn vị'],
    ['DM_DON_VI', 'DM_DON_VI'],
  ])('reads %s as %s', (name, meant) => {
    expect(readSheetName({ name })).toBe(meant);
  });
});
