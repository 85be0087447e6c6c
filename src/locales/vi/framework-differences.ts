export const frameworkDifferences = {
  addedLeaf: (node: string) => `Thêm chỉ số “${node}”`,
  addedGroup: (node: string) => `Thêm nhóm “${node}”`,
  removedLeaf: (node: string) => `Thiếu chỉ số “${node}”`,
  removedGroup: (node: string) => `Thiếu nhóm “${node}”`,
  reworded: (from: string, to: string) => `“${from}” viết thành “${to}”`,
  recoded: (from: string, to: string) => `“${from}” mang mã khác: “${to}”`,
  moved: (node: string) => `“${node}” ở vị trí khác`,
  maximumChanged: (node: string, from: string, to: string) =>
    `Điểm tối đa của “${node}”: ${to}; nơi khác: ${from}`,
  weightChanged: (node: string, from: string, to: string) =>
    `Trọng số của “${node}”: ${to}; nơi khác: ${from}`,
  nowScored: (node: string) => `“${node}” có tính điểm, nơi khác không`,
  notScored: (node: string) => `“${node}” không tính điểm, nơi khác có`,
  notStated: 'không ghi',
  more: (sheet: string, count: string) =>
    `Trang “${sheet}” nhiều hơn các trang khác ${count} chỉ số.`,
  fewer: (sheet: string, count: string) =>
    `Trang “${sheet}” ít hơn các trang khác ${count} chỉ số.`,
  moreAndFewer: (sheet: string, more: string, fewer: string) =>
    `So với các trang khác, trang “${sheet}” thêm ${more} và thiếu ${fewer} chỉ số.`,
  fromFramework: (sheet: string, framework: string, count: string) =>
    `Trang “${sheet}” khác bộ chỉ số ở trang “${framework}”: ${count} chỗ.`,
  otherwise: (sheet: string, count: string) =>
    `Trang “${sheet}” khác các trang khác ở ${count} chỗ.`,
};
