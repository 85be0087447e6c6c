import type { Catalogue } from '../catalogue';

export const common: Catalogue['common'] = {
  productName: 'Chấm điểm',
  language: { vi: 'Tiếng Việt', en: 'English' },
  cell: (address) => `cell ${address}`,
  sheetCell: (sheet, address) => `${sheet} · cell ${address}`,
  cancel: 'Cancel',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  details: 'Details',
  retry: 'Try again',
};
