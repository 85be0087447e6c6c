import type { Catalogue } from '../catalogue';
import { plural } from './plural';

export const links: Catalogue['links'] = {
  unitsMatched: (sheet, count) =>
    `${plural(count, 'unit')} matched with the list on sheet “${sheet}”.`,
  matchedNames: (count) => `${plural(count, 'name')} written differently:`,
  moreNames: (count) => `and ${plural(count, 'other name')}`,
  scopeTaken: (scope) => `“${scope}” is taken from this list.`,
  registerRead: (sheet, entries, proven) =>
    `Register of evidence on sheet “${sheet}”: ${plural(entries, 'line')}, proving ${plural(proven, 'score')} without evidence in the table.`,
  previousOfYear: (sheet, year, count) =>
    `Sheet “${sheet}” is the result of ${year}: ${plural(count, 'unit')}, for comparison only.`,
  previous: (sheet, count) =>
    `Sheet “${sheet}” is the previous result: ${plural(count, 'unit')}, for comparison only.`,
  codesRepaired: (sheet, count, cell, shown, code) =>
    `${plural(count, 'code')} on sheet “${sheet}” had been turned into numbers or dates by Excel and ${count === '1' ? 'was' : 'were'} read as typed; the first in cell ${cell}: ${shown} is ${code}.`,
  frameworkOnly: (sheet, indicators, groups, points) =>
    `Sheet “${sheet}” is a framework of ${plural(indicators, 'indicator')}, ${plural(groups, 'group')} and ${points} points; nothing is scored yet.`,
  frameworkWithoutPoints: (sheet, indicators, groups) =>
    `Sheet “${sheet}” is a framework of ${plural(indicators, 'indicator')} and ${plural(groups, 'group')}; nothing is scored yet.`,
};
