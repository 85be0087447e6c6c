import type { commands as vietnamese } from '../vi/commands';

export const commands: typeof vietnamese = {
  'no-table': {
    title: 'No score table is recognised on the active sheet.',
    next: 'Choose the sheet with the score table, or open the scoring pane and read the workbook to see what was recognised.',
  },
  'two-tables': {
    title: 'The active sheet has more than one score table, so none was chosen.',
    next: 'Open the scoring pane, read the workbook and choose the table.',
  },
  'typed-cells': {
    title: 'Writing the results would replace values that a person typed.',
    next: 'Open the scoring pane to preview every cell that would be replaced.',
  },
  'nothing-to-write': {
    title: 'Totals and ranks on the sheet are right already; there is nothing to write.',
    next: 'Change scores and use this button again when needed.',
  },
  'policy-sheet': {
    title:
      'The sheet “Quy ước” (policy) says something that cannot be used, in the cell now selected.',
    next: 'Correct that cell and use this button again, or open the scoring pane to see what may stand there.',
  },
  'nothing-missing': {
    title: 'No cell has points without evidence.',
    next: 'Open the scoring pane to see other findings.',
  },
};
