import { NO_LINKS } from '../../src/core/link/workbook-links';
import type { Scorebook } from '../../src/core/scorebook';

/** A reading of which a test says only what it is about. */
export function scorebookOf(said: Partial<Scorebook>): Scorebook {
  const nothing = {
    tables: [],
    assessments: [],
    layouts: [],
    questions: [],
    notes: [],
    mappingProblems: [],
  };
  return { ...nothing, ...NO_LINKS, ...said };
}
