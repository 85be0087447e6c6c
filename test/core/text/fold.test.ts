import { foldText, squeezeText } from '../../../src/core/text/fold';

describe('foldText', () => {
  it.each([
    ['Điểm tối đa', 'diem toi da'],
    ['ĐIỂM TỐI ĐA', 'diem toi da'],
    ['Điểm\ntự chấm', 'diem tu cham'],
    ['Người  đứng\u00a0 đầu', 'nguoi dung dau'],
    ['\u3000Đơn vị\u2003', 'don vi'],
    ['Thanh Hoá', 'thanh hoa'],
    ['Thanh Hóa', 'thanh hoa'],
    ['Đắk Nông'.normalize('NFD'), 'dak nong'],
    ['Khoa\u200bhọc', 'khoahoc'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps digits and punctuation, which codes are made of', () => {
    expect(foldText('Đ.1.2) a/b')).toBe('d.1.2) a/b');
  });
});

describe('squeezeText', () => {
  it.each(['Điểm tối đa', 'Điểmtốiđa', 'Điểm tốiđa', 'Điểm\ntối\nđa'])(
    'reads %j alike whatever spaces were lost',
    (text) => {
      expect(squeezeText(text)).toBe('diemtoida');
    },
  );
});
