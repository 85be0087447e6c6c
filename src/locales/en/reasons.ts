import type { Catalogue } from '../catalogue';
import { plural } from './plural';

export const reasons: Catalogue['reasons'] = {
  headersKnown: (known, of) => `${known} of ${plural(of, 'column header')} understood`,
  codesRunOn: (nodes) => `The numbering of ${plural(nodes, 'row')} runs on`,
  maximaAddUp: (groups) =>
    `The maximum of ${plural(groups, 'group')} is the sum of the items below`,
  totalsAgree: (units) => `The stated total of ${plural(units, 'unit')} agrees when recomputed`,
  ranksAgree: (units) => `The stated rank of ${plural(units, 'unit')} agrees when recomputed`,
  scoresInRange: (scores) => `${plural(scores, 'score')} from 0 to the maximum, none outside`,
  unitsKnown: (units) => `${plural(units, 'unit name')} recognised`,
  frameworkMatches: (title) => `Matches the framework “${title}”`,
  frameworkMatchesUntitled: 'Matches the framework of the workbook',
  sheetsAlike: (sheets) => `${plural(sheets, 'sheet')} of one framework`,
  answered: (answers) => `Follows ${plural(answers, 'remembered answer')}`,
  columnNotRead: (column, header, numbers) =>
    `Column ${column} “${header}” is not understood; it holds ${plural(numbers, 'number')}`,
  bareColumnNotRead: (column, numbers) =>
    `Column ${column} has no header and is not understood; it holds ${plural(numbers, 'number')}`,
  rowNotRead: (row, text) => `Row ${row} “${text}” is not understood`,
  maximaDoNotAddUp: (groups, of) =>
    `In ${groups} of ${plural(of, 'group')} the maximum is not the sum of the items below`,
  totalsDiffer: (units, of) =>
    `The stated total of ${units} of ${plural(of, 'unit')} differs when recomputed`,
  scoresOutOfRange: (scores, of) =>
    `${scores} of ${plural(of, 'score')} outside the range from 0 to the maximum`,
  scoresNotNumbers: (scores, of) => `${scores} of ${plural(of, 'score cell')} not a number`,
  likeColumns: (headers) => `Several columns could be the score: ${headers}`,
  codesOutOfPlace: (codes, of) =>
    `The codes of ${codes} of ${plural(of, 'item')} say that they belong to another group`,
  unitsAmongIndicators: (names, of) => `${names} of ${plural(of, 'indicator')} named as units are`,
  sheetsDiffer: (text) => `“${text}” is a group on one of the sheets and none on another`,
  notationOpen: (text) => `The mark in “${text}” may part thousands or decimals`,
  noHeader: 'The table has no header row',
};
