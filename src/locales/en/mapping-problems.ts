import type { Catalogue } from '../catalogue';

export const mappingProblems: Catalogue['mappingProblems'] = {
  ofLine: (key, value, sentence) => `“${key}” → “${value}”: ${sentence}`,
  unknownKey: (keys) => `there is no such key. Known keys: ${keys}.`,
  withoutSheet: 'the key must name a sheet.',
  withoutCell: (keys) => `the key must name a column or a row. Known keys: ${keys}.`,
  unknownValue: (values) => `this value does not fit. It may be: ${values}.`,
  duplicateKey: 'another line speaks of the same place.',
  sheetMissing: 'the workbook has no such sheet.',
  placeMissing: 'the place is in no table of scores on the sheet.',
};
