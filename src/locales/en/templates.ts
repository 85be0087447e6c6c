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
  annex: {
    button: 'Make the sheet “Bộ chỉ số”',
    text: (sheet) => `The annex on sheet “${sheet}” can become the framework sheet to score by.`,
    withScorecard: 'With an empty scorecard. You see it before it is written.',
  },
};
