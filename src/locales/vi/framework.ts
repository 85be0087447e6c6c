export const framework = {
  inCell: (cell: string, sentence: string) => `Ô ${cell}: ${sentence}`,
  ofEntry: (entry: string, sentence: string) => `${entry}: ${sentence}`,
  total: 'Tổng điểm',
  nameless: 'chưa có tên',
  unknownParent: (parent: string) => `thuộc “${parent}” nhưng bộ chỉ số không có mục này`,
  ambiguousParent: (parent: string) =>
    `thuộc “${parent}” nhưng có nhiều mục lồng nhau mang mã này, hãy đổi mã`,
  cycle: 'thuộc về chính nó qua các mục khác',
  duplicateCode: 'mã đã có ở một mục khác của cùng nhóm',
  maximumMismatch: (stated: string, sum: string) =>
    `điểm tối đa ghi ${stated}, các mục con cộng lại là ${sum}`,
  unknownPart: (part: string) => `gồm “${part}” nhưng bộ chỉ số không có mục này`,
  notANumber: (text: string) => `“${text}” không đọc được thành số`,
  unknownAggregation: (text: string) =>
    `cách gộp “${text}” không dùng được; ghi tổng, trung bình, trung bình nhân, thấp nhất, cao nhất hoặc không tính điểm, thêm giới hạn như không quá 5, không dưới 0`,
  withoutEntry: (text: string) => `“${text}” đứng ở dòng không có mã và tên`,
  unreadableIndex: (text: string) => `chỉ số tổng hợp “${text}” không đọc được`,
  otherMaximum: (onSheet: string, inFramework: string) =>
    `bảng điểm ghi điểm tối đa ${onSheet}, bộ chỉ số ghi ${inFramework}; tính theo bộ chỉ số`,
  otherWeight: (onSheet: string, inFramework: string) =>
    `bảng điểm ghi trọng số ${onSheet}, bộ chỉ số ghi ${inFramework}; tính theo bộ chỉ số`,
  policyKey: (key: string, known: string) =>
    `quy ước không có khóa “${key}”. Các khóa dùng được: ${known}`,
  policyValue: (key: string, value: string, allowed: string) =>
    `giá trị “${value}” không dùng được cho “${key}”. Các giá trị dùng được: ${allowed}`,
  policyTwice: (key: string) => `“${key}” đã có ở một dòng trên, dòng này không được dùng`,
};
