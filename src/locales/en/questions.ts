import type { Catalogue } from '../catalogue';
import { plural } from './plural';

export const questions: Catalogue['questions'] = {
  whichTables: {
    title: (sheet) => `Which table on sheet “${sheet}” is to be scored?`,
    text: (count) =>
      `The sheet has ${plural(count, 'area')} like a table of scores. Only the chosen table is added up and ranked.`,
  },
  isTable: {
    title: (sheet, range) => `Is ${range} on sheet “${sheet}” a table of scores?`,
    text: 'If it is, its scores are added up and ranked. If not, the area is left out.',
    yes: 'Yes, score this table',
    no: 'No, leave this area out',
  },
  scoreColumn: {
    title: 'Which column holds the score that counts?',
    text: (sheet) =>
      `Sheet “${sheet}” has several columns of scores. Totals and ranks come from the chosen one.`,
  },
  maximumColumn: {
    title: 'Which column holds the maximum points?',
    text: (sheet) =>
      `Scores on sheet “${sheet}” are compared with this column: a score above the maximum is an error.`,
  },
  columnMeaning: {
    title: (column, header) => `What does column ${column} “${header}” hold?`,
    bareTitle: (column) => `What does column ${column}, which has no header, hold?`,
    text: (sheet) =>
      `The answer decides whether the numbers of this column on sheet “${sheet}” count as points.`,
  },
  rowMeaning: {
    title: (row, text) => `What is row ${row} “${text}”?`,
    bareTitle: (row) => `What is row ${row}, which has no name?`,
    text: (sheet) =>
      `The answer decides whether this row on sheet “${sheet}” is added to the totals.`,
  },
  numberNotation: {
    title: (column, written) => `Which number is “${written}” in column ${column}?`,
    text: (sheet) =>
      `The answer holds for all numbers typed as text in this column on sheet “${sheet}”.`,
  },
  tableShape: {
    title: (range) => `Is each row of table ${range} a unit or an indicator?`,
    text: (sheet) =>
      `The answer decides whether scores on sheet “${sheet}” are added along rows or down columns.`,
  },
  table: (range) => `Table ${range}`,
  namedTable: (range, name) => `Table ${range}: ${name}`,
  noTable: 'There is no table of scores',
  column: (column) => `Column ${column}`,
  namedColumn: (column, header) => `Column ${column}: ${header}`,
  noColumn: 'None of the columns',
};
