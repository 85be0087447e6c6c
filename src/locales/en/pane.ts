import type { Catalogue } from '../catalogue';
import { plural } from './plural';

export const pane: Catalogue['pane'] = {
  stage: {
    unread: 'Not read',
    read: 'Read',
    checked: 'Checked',
    previewed: 'In preview',
    written: 'Scored',
    undone: 'Undone',
  },
  changed: 'Changed since it was read',
  questionHeader: 'An answer is needed first',
  noTableHeader: 'No table of scores',
  unreadHeader: 'No workbook read yet',
  readAgain: 'Read again',
  tableLine: (title, units, indicators) =>
    `${title} · ${plural(units, 'unit')} · ${plural(indicators, 'indicator')}`,
  points: (points) => `${points} points`,
  table: 'Table',
  tabs: {
    overview: 'Overview',
    review: 'To review',
    ranking: 'Ranking',
    rules: 'Rules',
    settings: 'Settings',
  },
  tabWithCount: (tab, count) => `${tab} ${count}`,
  tabsLabel: 'Parts of the scoring pane',
  primary: {
    read: 'Read',
    check: 'Check',
    preview: 'Score and rank',
    write: 'Write to the workbook',
    undo: 'Undo',
  },
  blocked: {
    working: 'At work, please wait.',
    'no-table': 'There is no table of scores yet.',
    question: 'Answer the question on the Overview first.',
    'nothing-to-write': 'The workbook is up to date, nothing needs writing.',
    'read-only': 'The workbook is read-only.',
  },
  work: {
    reading: 'Reading the workbook',
    checking: 'Checking',
    planning: 'Preparing the preview',
    writing: 'Writing',
    undoing: 'Undoing',
  },
  progress: (work, done, total) => `${work}: ${done} of ${total}`,
  stop: 'Stop',
  stopped: 'Stopped, the workbook is as it was.',
  done: {
    read: 'Reading finished.',
    checked: (count) => `Check finished, ${count} to review.`,
    written: (cells) => `${plural(cells, 'cell')} written.`,
    writtenMarks: 'Cells without evidence are marked.',
    undone: 'Undone, the workbook is as it was before writing.',
    marksCleared: 'The marks of this tool are cleared.',
    score: (cell) => `The score was written to cell ${cell}.`,
    rule: 'The rule was written to the sheet “Bộ chỉ số”.',
    answered: {
      sheet: 'The answer is written to the sheet “Quy ước”.',
      setting:
        'The sheet “Quy ước” cannot be written, so the answer is kept in the settings of the workbook.',
      nowhere: 'The workbook cannot keep the answer, and it will be asked again next time.',
    },
  },
  welcome: {
    title: 'Score and rank inside the workbook',
    steps: [
      'Read: recognise the table, its units and its framework.',
      'Check: find wrong scores and missing evidence.',
      'Score and rank: see what will be written first, and undo it at any time.',
    ],
  },
  detailsOf: (code) => `Error code: ${code}`,
};
