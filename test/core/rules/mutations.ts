/** Wordings spoilt by one small change, as typing, copying and PDF do. */
import fc from 'fast-check';

const CLEAR: readonly (readonly [text: string, max: string])[] = [
  ['Từ 90% trở lên: 2 điểm; từ 70% đến dưới 90%: 1 điểm; dưới 70%: 0 điểm', '2'],
  ['Có 01 mô hình: 2 điểm; có 02 mô hình: 3 điểm; có từ 03 mô hình trở lên: 5 điểm', '5'],
  ['a = Số hồ sơ đúng hạn;\nb = Tổng số hồ sơ;\n- Tỷ lệ = a/b;\n- Điểm = Tỷ lệ*Điểm tối đa', '20'],
  ['Có kế hoạch: 4 điểm; có tổ chức: 3 điểm; có báo cáo: 3 điểm', '10'],
  ['Hoàn thành tốt: 10 điểm; hoàn thành: 6 điểm; không hoàn thành: 0 điểm', '10'],
  ['Mỗi báo cáo chậm: trừ 0,5 điểm\nMỗi lần họp vắng: trừ 0,2 điểm', '10'],
  ['Cứ 5 tin, bài được 1 điểm, tối đa không quá 10 điểm', '10'],
  ['Không có vi phạm: 10 điểm; mỗi vi phạm trừ 2 điểm, trừ tối đa 6 điểm', '10'],
  [
    'Tỷ lệ nước sạch từ 70% trở xuống được tính 3 điểm; trên 70% thì cứ thêm 5% được tính thêm 0,5 điểm, nhưng tối đa không quá 5 điểm',
    '5',
  ],
  ['Từ 80% trở lên thì tính điểm theo công thức: Tỷ lệ % x 2; dưới 80%: 0 điểm', '2'],
  ['Thuộc 10 tỉnh cao nhất: 20 điểm; 10 tỉnh tiếp theo: 15 điểm; các tỉnh còn lại: 5 điểm', '20'],
  ['Loại A: từ 80 điểm trở lên\nLoại B: từ 50 đến dưới 80 điểm\nLoại C: dưới 50 điểm', '100'],
];

export const clearWording = fc.constantFrom(...CLEAR).map(([text, max]) => ({ text, max }));

const NUMBERS = /\d+(?:,\d+)?/g;

/** The same text with one number taken out or put in place of another. */
export const changedNumber = clearWording.chain(({ text, max }) => {
  const numbers = [...text.matchAll(NUMBERS)];
  if (numbers.length === 0) return fc.constant({ text, max, changed: text });
  return fc
    .tuple(fc.constantFrom(...numbers), fc.constantFrom('', '7', '43', '0,3', '999', '12,5'))
    .map(([match, other]) => {
      const end = match.index! + match[0].length;
      return { text, max, changed: text.slice(0, match.index) + other + text.slice(end) };
    });
});

const BORDERS: readonly (readonly [RegExp, string])[] = [
  [/từ (\d+%?) trở lên/iu, 'trên $1'],
  [/đến dưới/iu, 'đến'],
  [/dưới (?=\d)/iu, 'trên '],
  [/trở xuống/iu, 'trở lên'],
  [/trừ/iu, 'cộng'],
  [/không /iu, ''],
  [/mỗi /iu, ''],
  [/trên/iu, ''],
  [/ điểm/iu, ''],
];

/** Any damage: a word or a line dropped, a space lost, a border or a sign exchanged. */
export const damagedWording = fc
  .tuple(clearWording, fc.nat({ max: 3 }), fc.nat({ max: 200 }))
  .map(([{ text, max }, kind, at]) => {
    const words = text.split(' ');
    const lines = text.split(/(?<=[;\n])/);
    const [from, to] = BORDERS[at % BORDERS.length]!;
    const without = (parts: readonly string[]) =>
      parts.filter((_, index) => index !== at % parts.length);
    const damaged = [
      () => without(words).join(' '),
      () => without(lines).join(''),
      () => text.slice(0, at % text.length) + text.slice((at % text.length) + 1),
      () => text.replace(from, to),
    ][kind]!();
    return { text, max, damaged };
  });
