import { readUnitName } from '../../../src/core/units/unit-name';

describe('readUnitName', () => {
  it.each([
    ['UBND huyện Cao Lãnh', 'ruralDistrict'],
    ['Ủy ban nhân dân huyện Cao Lãnh', 'ruralDistrict'],
    ['Uỷ ban nhân dân Huyện Cao Lãnh', 'ruralDistrict'],
    ['H. Cao Lãnh', 'ruralDistrict'],
    ['TP. Cao Lãnh', 'city'],
    ['Tp Cao Lãnh', 'city'],
    ['TP.Cao Lãnh', 'city'],
    ['UBND-TP Cao Lãnh', 'city'],
    ['thành phố Cao Lãnh', 'city'],
    ['THÀNH PHỐ CAO LÃNH', 'city'],
    ['TX Cao Lãnh', 'town'],
    ['Thị xã Cao  Lãnh', 'town'],
    ['Thị trấn Cao Lãnh', 'township'],
    ['TT. Cao Lãnh', 'township'],
    ['Xã Cao Lãnh', 'commune'],
    ['X. Cao Lãnh', 'commune'],
    ['P. Cao Lãnh', 'ward'],
    ['Phường Cao Lãnh', 'ward'],
    ['Đặc khu Cao Lãnh', 'specialZone'],
    ['Tỉnh Cao Lãnh', 'province'],
    ['HuyệnCaoLãnh', 'ruralDistrict'],
    ['Cao Lãnh', null],
    ['CAO LÃNH', null],
    ['Cao Lãnh'.normalize('NFD'), null],
  ])('reads %s', (name, level) => {
    expect(readUnitName(name)).toMatchObject({ level, core: readUnitName('cao lãnh').core });
  });

  it.each([
    ['Tịnh Biên', 'tinh bien'],
    ['Tĩnh Gia', 'tinh gia'],
    ['Quảng Nam', 'quang nam'],
    ['Phường', 'phuong'],
    ['Hồng Ngự', 'hong ngu'],
    ['Thị Nại', 'thi nai'],
    ['Xuân Lộc', 'xuan loc'],
    ['Tam Nông', 'tam nong'],
  ])('leaves %s whole', (name, words) => {
    const unit = readUnitName(name);
    expect([unit.level, unit.words.join(' ').toLowerCase()]).toEqual([null, name.toLowerCase()]);
    expect(unit.bare).toBe(words.replace(/ /g, ''));
  });

  it.each([
    ['Xã Tân Hòa, huyện Thanh Bình', 'commune', 'ruralDistrict'],
    ['Xã Tân Hòa (H. Thanh Bình)', 'commune', 'ruralDistrict'],
    ['Xã Tân Hòa - huyện Thanh Bình', 'commune', 'ruralDistrict'],
    ['Sở Nội vụ tỉnh Thanh Bình', 'department', 'province'],
    ['Phòng Nội vụ huyện Thanh Bình', 'office', 'ruralDistrict'],
  ])('reads the place of %s', (name, level, placeLevel) => {
    const unit = readUnitName(name);
    expect(unit.level).toBe(level);
    expect(unit.within).toEqual({ level: placeLevel, core: readUnitName('Thanh Bình').core });
  });

  it.each([
    ['Đắc Nông', 'Đắk Nông'],
    ['Đăk Lăk', 'Đắk Lắk'],
    ['Dak Lak', 'Đắk Lắk'],
    ['Thừa Thiên - Huế', 'Huế'],
    ['Qui Nhơn', 'Quy Nhơn'],
    ['Mĩ Tho', 'Mỹ Tho'],
  ])('knows %s as %s', (a, b) => {
    expect(readUnitName(a).variant).toBe(readUnitName(b).variant);
  });

  it.each([
    ['Phú Mỹ', 'Phù Mỹ'],
    ['Tân Tai', 'Tân Tay'],
    ['Đắk Nông', 'Đắk Lắk'],
    ['Quận 1', 'Quận 10'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(readUnitName(a).variant).not.toBe(readUnitName(b).variant);
  });

  it.each([
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'SỞ VĂN HOÁ THỂ THAO & DU LỊCH'],
    ['Phường 01', 'Phường 1'],
    ['Tân Hòa', 'Tân Hoà'],
  ])('takes %s and %s for the same words', (a, b) => {
    expect(readUnitName(a).whole).toBe(readUnitName(b).whole);
  });

  it.each([
    ['TP_HO_CHI_MINH', 'TP Hồ Chí Minh'],
    ['So Khoa hoc va Cong nghe', 'Sở Khoa học và Công nghệ'],
    ['SO_KHOA_HOC_VA_CONG_NGHE', 'Sở Khoa học & Công nghệ'],
  ])('reads %s, which lost its marks, like %s', (plain, marked) => {
    const { level, bare } = readUnitName(marked);
    expect(readUnitName(plain)).toMatchObject({ level, bare });
  });

  it('keeps a name that only looks like the joining word', () => {
    expect(readUnitName('Xa Tra Va').bare).toBe('trava');
  });
});
