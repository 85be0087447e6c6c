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
  blankRefuse: 'a unit with a blank gets no total',
  overMaxClamp: 'a score above the maximum counts as the maximum',
  problem: {
    notAnObject: 'The policy must be a table of keys and values.',
    unknownKey: (key, known) => `The policy has no key “${key}”. Known keys: ${known}.`,
    badValue: (key, value, allowed) =>
      `The value ${value} does not fit the key “${key}”. It may be: ${allowed}.`,
  },
};
