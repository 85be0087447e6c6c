import { POLICY_WORDS } from '../../core/policy/policy-sentence';

export const policy = {
  ...POLICY_WORDS,
  otherPlaces: (places: string) => `làm tròn đến ${places} chữ số thập phân`,
  withoutTieBreak: 'không xét tiếp khi bằng điểm',
  problem: {
    notAnObject: 'Quy ước tính điểm phải là một bảng khóa và giá trị.',
    unknownKey: (key: string, known: string) =>
      `Quy ước tính điểm không có khóa “${key}”. Các khóa dùng được: ${known}.`,
    badValue: (key: string, value: string, allowed: string) =>
      `Giá trị ${value} không dùng được cho khóa “${key}”. Các giá trị dùng được: ${allowed}.`,
  },
};
