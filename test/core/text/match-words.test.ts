import { looseKey, matchesWords } from '../../../src/core/text/match-words';

describe('matchesWords', () => {
  it.each([
    ['lost spaces', 'Điểmtốiđa'],
    ['doubled spaces', 'Điểm  tối   đa'],
    ['a line break inside a word', 'Điểm tố\ni đa'],
    ['a hyphen at a line break', 'Điểm tối-\nđa'],
    ['capitals', 'ĐIỂM TỐI ĐA'],
    ['no marks', 'Diem toi da'],
    ['decomposed letters', 'Điểm tối đa'.normalize('NFD')],
    ['full-width letters', 'Ｄｉｅｍ ｔｏｉ ｄａ'],
    ['eth for đ', 'Ðiểm tối ða'],
    ['African d for đ', 'Ɖiểm tối ɖa'],
    ['letters lost to ?', '?i?m t?i ?a'],
    ['letters lost to the replacement character', '\ufffdi\ufffdm t\ufffdi \ufffda'],
    ['letter spacing', 'Đ i ể m  t ố i  đ a'],
    ['a soft hyphen and a zero-width space', 'Điểm tối\u00ad \u200bđa'],
  ])('sees through %s', (_, text) => {
    expect(matchesWords(text, 'Điểm tối đa')).toBe(true);
  });

  it.each([
    ['Điểm tối thiểu', 'Điểm tối đa'],
    ['Điểm tối đa (10)', 'Điểm tối đa'],
    ['?????????', 'Điểm tối đa'],
    ['?i?m t?i?', 'Điểm tối đa'],
    ['?i?m t?i ?o', 'Điểm tối đa'],
    ['', ''],
    ['?', 'a'],
  ])('does not take %j for %j', (text, words) => {
    expect(matchesWords(text, words)).toBe(false);
  });

  it('takes old and new tone placement for the same words', () => {
    expect(matchesWords('Toà nhà Thuỷ lợi', 'Tòa nhà Thủy lợi')).toBe(true);
  });
});

it('makes one key of them', () => {
  expect(looseKey('Ｄiểm tối-\nđa')).toBe('diemtoida');
});
