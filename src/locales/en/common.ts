import type { Catalogue } from '../catalogue';

export const common: Catalogue['common'] = {
  productName: 'Chấm điểm',
  language: { vi: 'Tiếng Việt', en: 'English' },
  cell: (address) => `cell ${address}`,
  sheetCell: (sheet, address) => `${sheet} · cell ${address}`,
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  details: 'Details',
};
