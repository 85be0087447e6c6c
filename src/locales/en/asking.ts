import type { Catalogue } from '../catalogue';
import { plural } from './plural';

export const asking: Catalogue['asking'] = {
  title: 'Questions about the reading',
  progress: (number, of) => `Question ${number} of ${of}`,
  clickOnSheet: 'You can also choose by clicking the place on the sheet.',
  showPlace: 'Show on the sheet',
  answer: 'Answer',
  later: 'Later',
  whereKept: 'The answer is written to the sheet “Quy ước” and is not asked again.',
  postponed: (count) => `${plural(count, 'question')} put off; read as assumed for now.`,
  askNow: 'Answer now',
};
