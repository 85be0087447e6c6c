import { asking } from './vi/asking';
import { common } from './vi/common';
import { findings } from './vi/findings';
import { framework } from './vi/framework';
import { frameworkDifferences } from './vi/framework-differences';
import { legacyText } from './vi/legacy-text';
import { mappingProblems } from './vi/mapping-problems';
import { mapping } from './vi/mapping';
import { meanings } from './vi/meanings';
import { links } from './vi/links';
import { outside } from './vi/outside';
import { overview } from './vi/overview';
import { pane } from './vi/pane';
import { policy } from './vi/policy';
import { preview } from './vi/preview';
import { problems } from './vi/problems';
import { questions } from './vi/questions';
import { ranking } from './vi/ranking';
import { reading } from './vi/reading';
import { reasons } from './vi/reasons';
import { review } from './vi/review';
import { ruleReading } from './vi/rule-reading';
import { rules } from './vi/rules';
import { settings } from './vi/settings';
import { filePage } from './vi/file-page';
import { unitMatching } from './vi/unit-matching';
import { summary } from './vi/summary';
import { templates } from './vi/templates';

export const vi = {
  asking,
  common,
  filePage,
  findings,
  framework,
  frameworkDifferences,
  legacyText,
  mappingProblems,
  mapping,
  meanings,
  links,
  outside,
  overview,
  pane,
  policy,
  preview,
  problems,
  questions,
  ranking,
  reading,
  reasons,
  review,
  ruleReading,
  rules,
  settings,
  summary,
  templates,
  unitMatching,
};
