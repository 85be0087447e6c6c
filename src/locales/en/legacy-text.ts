import type { Catalogue } from '../catalogue';
import { plural } from './plural';

export const legacyText: Catalogue['legacyText'] = {
  encoding: {
    TCVN3: 'TCVN3 (ABC)',
    VNI: 'VNI Windows',
    VISCII: 'VISCII',
    VPS: 'VPS',
    'UTF-8': 'UTF-8 misread as Latin-1',
    'UTF-8 twice': 'UTF-8 misread as Latin-1 twice',
  },
  note: (sheet, encoding, count) =>
    `Sheet “${sheet}” has ${plural(count, 'cell')} in ${encoding}: read as meant, not rewritten.`,
};
