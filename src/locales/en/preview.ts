import type { Catalogue } from '../catalogue';
import { plural } from './plural';

export const preview: Catalogue['preview'] = {
  title: 'To be written',
  summary: (cells, sheets) => `${plural(cells, 'cell')} on ${plural(sheets, 'sheet')}.`,
  back: 'Back',
  form: 'Write as',
  formulas: 'Live formulas: the workbook recalculates when a score changes',
  values: 'Values: fixed numbers',
  replace: 'Cells that someone filled in',
  keep: 'Keep what was typed',
  overwrite: 'Replace by the computed result',
  change: (before, after) => `from ${before} to ${after}`,
  emptyText: 'blank',
  fillFromRules: 'Fill blank scores from their rules',
  groupRanks: 'Add ranks by group',
  marks: 'Mark cells without evidence',
  nothing: 'The workbook is up to date, nothing needs writing.',
  newSheet: (sheet) => `New sheet “${sheet}”`,
  onSheet: (sheet) => `Sheet “${sheet}”`,
  purpose: {
    header: 'Headers',
    total: 'Total',
    rank: 'Rank',
    'scope-rank': 'Rank within the scope',
    'group-score': 'Group score',
    'group-rank': 'Group rank',
    'index-score': 'Pillar index',
    'index-rank': 'Pillar rank',
    class: 'Class',
    status: 'Evidence status',
    'result-sheet': 'Result table',
    mapping: 'How the sheets are read',
    score: 'Scores by their rules',
    figures: 'Figures',
    rule: 'Understood rules',
    template: 'Template',
    restore: 'Put back',
  },
  filled: (count) => `${plural(count, 'blank cell')} to fill`,
  replaced: (count) => `${plural(count, 'cell')} with a value to replace`,
  replacements: (count) => `${plural(count, 'typed cell')} to replace`,
  hiddenRows: (count) =>
    `${plural(count, 'hidden or filtered row')} written as well; hiding and filters stay`,
  marksAdded: 'Cells without evidence marked, your own fills stay',
  marksRemoved: (count) => `${plural(count, 'earlier mark')} of this tool to take away`,
  note: {
    'values-for-policy':
      'Values are written: the maxima do not add up so that formulas could follow this policy.',
    'values-for-class':
      'Classes are written as words: a formula cannot look up their conditions here.',
    'values-for-half-even':
      'Values are written: formulas round half to even up to 8 decimal places only.',
    'values-for-tie-break':
      'Values are written: some units have no score where ties are broken, and a formula cannot rank them.',
    'values-for-unreadable-text':
      'Values are written: some scores are text that a formula cannot read.',
    'values-too-long': 'Values are written: the formula would exceed the limit of Excel.',
  },
};
