import type { Catalogue } from '../catalogue';

export const templates: Catalogue['templates'] = {
  button: 'Make from a template',
  choose: 'Choose a framework',
  decision: (decision) => `By ${decision}`,
  missing: 'What this template lacks',
  form: {
    scorecard: 'Scorecard, one sheet a unit',
    matrix: 'Ranking, one row a unit',
  },
  preview: 'Preview the sheets to add',
  newWorkbook: 'Download as a new file',
  fromAnnex: 'Make a framework of the annex on this sheet',
  noAnnex: (sheet) =>
    `The sheet “${sheet}” holds no annex that can be read. It needs a column of indicators, and one of maxima or rules.`,
};
