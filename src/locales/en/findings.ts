import type { Catalogue } from '../catalogue';

export const findings: Catalogue['findings'] = {
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  kind: {
    'score-above-maximum': 'Score above the maximum',
    'score-below-zero': 'Score below zero',
    'not-a-number': 'Not readable as a score',
    'blank-score': 'Not scored',
    'duplicate-unit': 'Unit named twice',
    'group-maximum-mismatch': 'Group maximum does not match',
    'total-mismatch': 'Total does not match',
    'rank-mismatch': 'Rank does not match',
    'tie-broken': 'Equal totals, told apart',
    'tie-break-unknown': 'Tie-break names no node of the table',
    'class-unreadable': 'Condition of a class could not be read',
    'class-bands': 'Classes overlap or leave a gap',
    'class-node-unknown': 'Condition of a class names no node',
    'class-fallen': 'Falls through the classes',
    'class-mismatch': 'Class does not match',
    'cap-applied': 'Score is capped',
    'coverage-too-low': 'Too little is scored',
    'cannot-rescale': 'No maximum to rescale by',
    'evidence-missing': 'Evidence missing',
    'unit-not-listed': 'Unit not in the list',
    'unit-not-scored': 'Unit without a score',
    'unit-unclear': 'Unit not clear',
    'merger-incomplete': 'Merged unit lacks a part',
    'unit-misspelled': 'Unit perhaps mistyped',
    'province-changed': 'Province of one name, another area',
    'framework-differs': 'Framework differs from the other sheets',
    'framework-number': 'Table states another number than the framework',
    'framework-indicator-missing': 'Table lacks an indicator',
    'framework-not-followed': 'Table does not follow the framework',
    'framework-applies-to': 'Unclear which units it is for',
    'not-for-unit': 'Indicator is not for this unit',
    'score-differs-from-rule': 'Score differs from its rule',
    'rule-refused': 'Rule gives no points',
    'figures-contradict': 'Figures contradict each other',
    'rule-contradicts-maximum': 'Rule does not meet the maximum',
    'understood-rule-unreadable': 'Understood rule cannot be read',
    'framework-unreadable': 'A cell of the framework cannot be read',
    'framework-inconsistent': 'Framework does not agree with itself',
  },
  scoreDiffersFromRule: (typed, worked) => `The score is ${typed}; by its rule: ${worked}`,
  ruleRefused: (figures, reason) => `“${figures}”: ${reason}`,
  figuresContradict: (one, other) => `The figures “${one}” and “${other}” cannot both be right`,
  figureContradictsItself: (text) => `The figures in “${text}” contradict each other`,
  ruleContradictsMaximum: (maximum, detail) =>
    `The best that the rule gives is not the maximum of ${maximum}, at “${detail}”`,
  understoodRuleUnreadable: (text) =>
    `“${text}” cannot be read as a rule; the wording in “Cách tính” counts`,
  scoreAboveMaximum: (score, maximum) => `The score ${score} is above the maximum of ${maximum}`,
  scoreBelowZero: (score) => `The score ${score} is below 0`,
  notANumber: (text) => `“${text}” cannot be read as a score`,
  blankScore: 'Not scored, the cell is blank',
  duplicateUnit: (firstCell) => `The unit is already named in cell ${firstCell}`,
  groupMaximumMismatch: (stated, sum) =>
    `The stated maximum is ${stated}, the items below add up to ${sum}`,
  totalMismatch: (stated, computed) => `The stated total is ${stated}, recomputed ${computed}`,
  groupTotalMismatch: (stated, computed) =>
    `The stated group score is ${stated}, recomputed ${computed}`,
  rankMismatch: (stated, computed) => `The stated rank is ${stated}, recomputed ${computed}`,
  groupRankMismatch: (stated, computed) =>
    `The stated group rank is ${stated}, recomputed ${computed}`,
  noScore: 'no score',
  tieBroken: (total: string, other: string, node: string, score: string, otherScore: string) =>
    `Equal totals of ${total}: placed above ${other}, because the score in “${node}” is higher (${score} > ${otherScore})`,
  tieBreakUnknown: (name: string) =>
    `The policy breaks ties by “${name}”, but the table does not have exactly one such node, so it is passed over`,
  classWithoutCondition: (name: string) => `The class “${name}” states no condition`,
  classUnreadable: (name: string, text: string) =>
    `The condition “${text}” of the class “${name}” could not be read; no unit gets this class or one after it`,
  classOverlap: (first: string, second: string, range: string) =>
    `“${first}” and “${second}” both take totals of ${range}; “${first}” counts`,
  classGap: (first: string, second: string, range: string) =>
    `Between “${first}” and “${second}” there is a gap at ${range}: totals there have no class`,
  classUnreachable: (first: string, second: string) =>
    `No unit ever reaches “${second}”: “${first}” is tried first and takes them all`,
  classNodeUnknown: (name: string, subject: string) =>
    `A condition of the class “${name}” is about “${subject}”, of which the table does not have exactly one`,
  classNone: (missed: string) =>
    `The total would do for “${missed}”, another condition is not met, and no other class fits`,
  classFallen: (missed: string, given: string) =>
    `The total would do for “${missed}”, another condition is not met and the next class does not take it, so it gets “${given}”`,
  classMismatch: (stated: string, computed: string) =>
    `The class is stated as “${stated}”; by its conditions it is “${computed}”`,
  classUndeserved: (stated: string) =>
    `The class is stated as “${stated}”; by the conditions it fits no class`,
  mergerIncomplete: (missing: string) =>
    `The table has no scores of ${missing} before the merger, so there is no total`,
  indicatorMissing: (title: string) => `The table has no place for this indicator of “${title}”`,
  notFollowed: (title: string) =>
    `“${title}” has no such entry, so the table is not scored by it; change the header or add the entry`,
  appliesToUnclear: (text: string) => `“${text}” names no kind of unit; it counts for all units`,
  notForUnit: (score: string, appliesTo: string) =>
    `Scored ${score}, but the indicator is for “${appliesTo}” only; this score does not count`,
  unitNotListed: 'This unit is not in the list of units',
  unitNotScored: 'In the list of units, but in no table of scores',
  capApplied: (raw, limited) => `Comes to ${raw}, counts ${limited} at most`,
  floorApplied: (raw, limited) => `Comes to ${raw}, counts ${limited} at least`,
  coverageTooLow: (scored, applicable) =>
    `Only ${scored} of ${applicable} indicators are scored, too few for a score`,
  cannotRescale: 'States no maximum to rescale by',
  evidenceMissing: (points) => `${points} points claimed without evidence`,
};
