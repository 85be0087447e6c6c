import type { Scorebook } from '../scorebook';
import { auditClassSchemes } from './audit-classes';
import { auditFrameworks } from './audit-frameworks';
import { auditLinks } from './audit-links';
import { auditSpelling } from './audit-spelling';
import type { Finding } from './finding';

/** What is to be looked at beyond single tables: how they stand to each other and to other sheets. */
export function auditScorebook(scorebook: Scorebook): Finding[] {
  return [
    ...auditFrameworks(scorebook.notes),
    ...auditClassSchemes(scorebook.tables),
    ...auditLinks(scorebook),
    ...auditSpelling(scorebook.tables),
  ];
}
