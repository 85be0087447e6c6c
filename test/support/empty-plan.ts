import type { Plan } from '../../src/core/plan/plan';

/** Writes nothing; what a test is about is spread over it. */
export const EMPTY_PLAN: Plan = {
  version: 1,
  addSheets: [],
  removeSheets: [],
  blocks: [],
  addRules: [],
  removeRules: [],
  sources: [],
  replacements: [],
  notes: [],
};
