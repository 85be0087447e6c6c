/** Words that the tool writes into the workbook itself. */
export const sheet = {
  total: 'Tổng điểm',
  rank: 'Xếp hạng',
  scopeRank: (scope: string) => `Hạng trong ${scope.toLocaleLowerCase('vi')}`,
  groupScore: (group: string) => `Điểm ${group}`,
  groupRank: (group: string) => `Hạng ${group}`,
  status: 'Tình trạng minh chứng',
  evidenceComplete: 'Đủ',
  evidenceMissing: (count: number) => `Thiếu ${count}`,
  resultSheet: 'Kết quả',
  unit: 'Đơn vị',
  number: 'STT',
};
