import type { Catalogue } from '../catalogue';

export const reading: Catalogue['reading'] = {
  noTable: {
    title: 'No table of scores was found.',
    safe: 'The workbook has not been changed.',
    next: 'A table needs a header row, a column of unit or indicator names, and a column of scores. Correct the header and choose “Read again”.',
  },
  twoTables: (sheet, ranges) =>
    `Sheet “${sheet}” holds two tables that could be scored: ${ranges}. Choose the one to score.`,
  hiddenRows: (sheet, count) => `${count} hidden rows on sheet “${sheet}” are included.`,
  hiddenColumns: (sheet, count) => `${count} hidden columns on sheet “${sheet}” are included.`,
  hiddenSheet: (sheet) => `The hidden sheet “${sheet}” is included.`,
  indexValues: 'Scores are index values from 0 to 1; the total is their weighted mean.',
};
