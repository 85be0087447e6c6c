import type { Catalogue } from '../catalogue';

export const policy: Catalogue['policy'] = {
  roundAt: {
    never: 'No rounding',
    indicator: (places) => `Rounded to ${places} places at each indicator`,
    tier: (places) => `Rounded to ${places} places at each tier`,
    total: (places) => `Rounded to ${places} places at the total`,
  },
  halfEven: 'a half goes to the even digit',
  rankOn: {
    rounded: 'ranked on the rounded score',
    exact: 'ranked on the exact score',
  },
  ties: {
    '1224': 'ties 1-2-2-4',
    '1334': 'ties 1-3-3-4',
    '1223': 'ties 1-2-2-3',
    average: 'ties share their average rank',
  },
  missing: {
    skip: 'a blank is skipped and the weights are shared out again',
    refuse: 'a unit with a blank gets no total',
  },
  coverage: (percent) => `no total where less than ${percent}% of the indicators are scored`,
  notApplicable: {
    rescale: 'what is not applicable is rescaled by the maximum that is left',
    redistribute: 'points of what is not applicable go to the remaining items',
    full: 'what is not applicable gets all its points',
  },
  scale: {
    unit: 'scores are shares of the maximum (0–1)',
    percent: 'scores are percent of the maximum',
  },
  ratioCap: {
    one: 'a ratio above 100% counts as 100%',
    none: 'a ratio above 100% counts as it is',
  },
  emptyDenominator: {
    refuse: 'a ratio of nothing gives no points',
    zero: 'a ratio of nothing gives 0 points',
    full: 'a ratio of nothing gives all points',
  },
  stepInterpolation: {
    linear: 'parts of a step count in proportion',
    whole: 'only whole steps count',
  },
  tieBreak: (nodes) => `equal totals are parted by ${nodes} in turn`,
  overMaxClamp: 'a score above the maximum counts as the maximum',
  otherPlaces: (places: string) => `rounded to ${places} decimal places`,
  withoutTieBreak: 'without the chain for equal totals',
  problem: {
    notAnObject: 'The policy must be a table of keys and values.',
    unknownKey: (key, known) => `The policy has no key “${key}”. Known keys: ${known}.`,
    badValue: (key, value, allowed) =>
      `The value ${value} does not fit the key “${key}”. It may be: ${allowed}.`,
  },
};
