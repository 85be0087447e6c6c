import type { Catalogue } from '../catalogue';

export const mapping: Catalogue['mapping'] = {
  title: 'How the sheets are read',
  area: 'Sheet and range',
  range: 'Range of the table',
  rangeHint: 'Give a range of cells, such as A5:H20.',
  header: 'Header rows',
  headerHint: 'Give the first and the last row, such as 5:7.',
  shape: 'Shape of the table',
  columns: 'What each column holds',
  forAll: (count) =>
    `Correct every sheet with that column, among the ${count} sheets of this table`,
  hidden: 'hidden column',
  unread: 'Not read',
  unfollowed: 'Some answers fit the workbook no more and are not followed:',
  confidence: {
    sure: 'This reading is sure:',
    unsure: 'This reading is not sure:',
  },
};
