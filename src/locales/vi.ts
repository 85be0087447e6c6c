import { common } from './vi/common';
import { findings } from './vi/findings';
import { framework } from './vi/framework';
import { frameworkDifferences } from './vi/framework-differences';
import { legacyText } from './vi/legacy-text';
import { outside } from './vi/outside';
import { overview } from './vi/overview';
import { pane } from './vi/pane';
import { policy } from './vi/policy';
import { preview } from './vi/preview';
import { problems } from './vi/problems';
import { ranking } from './vi/ranking';
import { reading } from './vi/reading';
import { review } from './vi/review';
import { rules } from './vi/rules';
import { settings } from './vi/settings';
import { filePage } from './vi/file-page';
import { templates } from './vi/templates';

export const vi = {
  common,
  filePage,
  findings,
  framework,
  frameworkDifferences,
  legacyText,
  outside,
  overview,
  pane,
  policy,
  preview,
  problems,
  ranking,
  reading,
  review,
  rules,
  settings,
  templates,
};
