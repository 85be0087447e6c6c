import type { Catalogue } from '../catalogue';
import { plural } from './plural';

export const frameworkDifferences: Catalogue['frameworkDifferences'] = {
  addedLeaf: (node) => `Indicator “${node}” added`,
  addedGroup: (node) => `Group “${node}” added`,
  removedLeaf: (node) => `Indicator “${node}” missing`,
  removedGroup: (node) => `Group “${node}” missing`,
  reworded: (from, to) => `“${from}” is worded “${to}”`,
  recoded: (from, to) => `“${from}” has another code: “${to}”`,
  moved: (node) => `“${node}” stands elsewhere`,
  maximumChanged: (node, from, to) => `The maximum of “${node}” is ${to}, elsewhere ${from}`,
  weightChanged: (node, from, to) => `The weight of “${node}” is ${to}, elsewhere ${from}`,
  nowScored: (node) => `“${node}” is scored, elsewhere it is not`,
  notScored: (node) => `“${node}” is not scored, elsewhere it is`,
  notStated: 'not stated',
  more: (sheet, count) =>
    `Sheet “${sheet}” has ${plural(count, 'indicator')} more than the others.`,
  fewer: (sheet, count) =>
    `Sheet “${sheet}” has ${plural(count, 'indicator')} fewer than the others.`,
  moreAndFewer: (sheet, more, fewer) =>
    `Against the others, sheet “${sheet}” has ${plural(more, 'more indicator')} and lacks ${fewer}.`,
  fromFramework: (sheet, framework, count) =>
    `Sheet “${sheet}” differs from the framework on “${framework}” in ${plural(count, 'place')}.`,
  otherwise: (sheet, count) =>
    `Sheet “${sheet}” differs from the others in ${plural(count, 'place')}.`,
};
