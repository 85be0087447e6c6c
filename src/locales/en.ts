import type { Catalogue } from './catalogue';
import { asking } from './en/asking';
import { common } from './en/common';
import { findings } from './en/findings';
import { framework } from './en/framework';
import { frameworkDifferences } from './en/framework-differences';
import { legacyText } from './en/legacy-text';
import { mappingProblems } from './en/mapping-problems';
import { mapping } from './en/mapping';
import { meanings } from './en/meanings';
import { links } from './en/links';
import { outside } from './en/outside';
import { overview } from './en/overview';
import { pane } from './en/pane';
import { policy } from './en/policy';
import { preview } from './en/preview';
import { problems } from './en/problems';
import { questions } from './en/questions';
import { ranking } from './en/ranking';
import { reading } from './en/reading';
import { reasons } from './en/reasons';
import { review } from './en/review';
import { ruleReading } from './en/rule-reading';
import { rules } from './en/rules';
import { settings } from './en/settings';
import { filePage } from './en/file-page';
import { unitMatching } from './en/unit-matching';
import { summary } from './en/summary';
import { templates } from './en/templates';

export const en: Catalogue = {
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
