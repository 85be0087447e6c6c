import type { Catalogue } from '../catalogue';
import { plural } from './plural';

export const reading: Catalogue['reading'] = {
  noTable: {
    title: 'No table of scores was found.',
    safe: 'The workbook has not been changed.',
    next: 'A table needs a header row, a column of unit or indicator names, and a column of scores. Correct the header and choose “Read again”.',
  },
  hiddenRows: (sheet, count) => `${plural(count, 'hidden row')} on sheet “${sheet}” included.`,
  hiddenColumns: (sheet, count) =>
    `${plural(count, 'hidden column')} on sheet “${sheet}” included.`,
  hiddenSheet: (sheet) => `The hidden sheet “${sheet}” is included.`,
  indexValues: 'Scores are index values from 0 to 1; the total is their weighted mean.',
};
