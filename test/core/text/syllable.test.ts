import { isVietnameseSyllable } from '../../../src/core/text/syllable';

describe('isVietnameseSyllable', () => {
  it.each(
    (
      'điểm tối đa tiêu chí chỉ số nghiệp nghĩa trưởng người giếng gì giá giữa quá quốc quyết quy ' +
      'hòa hoà thủy thuỷ khỏe khoẻ khuya nguyễn đường được hưởng ứng thuế huế ước uỷ ủy ban nhân dân ' +
      'xoong thoáng hoạt xoay ngoằn ngoèo ý yên yếu ưu rượu mười bưởi buổi chuối của mùa nghĩ kỹ kĩ lý lí ' +
      'TỈNH Đồng'
    ).split(' '),
  )('takes %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it('takes the decomposed form', () => {
    expect(isVietnameseSyllable('điểm'.normalize('NFD'))).toBe(true);
  });

  it.each(
    (
      'TiÕng caùc toå quaù ñieåm bỏo ộvaluation été où sûr école Müller wifi jazz file zone ' +
      'Lãnhh Thnah Nôngg hết1 a-b pòur chạch1 đíểm tối. thàch hụyn áu2 aú'
    ).split(' '),
  )('refuses %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });

  it('refuses a stop without the acute or the dot below', () => {
    expect(['các', 'cạc', 'cac', 'càc', 'cãc'].map(isVietnameseSyllable)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('refuses what is no word', () => {
    expect(['', ' ', '12', 'x', 'hai từ'].map(isVietnameseSyllable)).not.toContain(true);
  });
});
