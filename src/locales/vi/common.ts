export const common = {
  productName: 'Chấm điểm',
  language: { vi: 'Tiếng Việt', en: 'English' },
  cell: (address: string) => `ô ${address}`,
  sheetCell: (sheet: string, address: string) => `${sheet} · ô ${address}`,
  close: 'Đóng',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  details: 'Chi tiết',
};
