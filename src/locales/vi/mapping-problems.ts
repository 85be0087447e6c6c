/** Why a line of the mapping is not followed; it is named before the sentence. */
export const mappingProblems = {
  ofLine: (key: string, value: string, sentence: string) => `“${key}” → “${value}”: ${sentence}`,
  unknownKey: (keys: string) => `không có khóa này. Các khóa dùng được: ${keys}.`,
  withoutSheet: 'khóa phải ghi tên trang tính.',
  withoutCell: (keys: string) => `khóa phải ghi cột hoặc hàng. Các khóa dùng được: ${keys}.`,
  unknownValue: (values: string) =>
    `giá trị này không dùng được. Các giá trị dùng được: ${values}.`,
  duplicateKey: 'đã có một dòng khác về cùng chỗ này.',
  sheetMissing: 'bảng tính không có trang tính này.',
  placeMissing: 'chỗ này không nằm trong bảng điểm nào của trang tính.',
};
