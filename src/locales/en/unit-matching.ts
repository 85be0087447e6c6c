import type { unitMatching as vietnamese } from '../vi/unit-matching';

export const unitMatching: typeof vietnamese = {
  how: {
    same: 'Same name',
    prefix: 'With or without UBND, huyện, TP. and the like',
    abbreviation: 'Abbreviation',
    'known-variant': 'Another spelling of one name',
    'marks-lost': 'Written without marks',
    'spelling-slip': 'One letter mistyped',
  },
  pair: (a, b, how) => `“${a}” is “${b}” (${how})`,
  several: (a, b) => `“${a}” could be several units: ${b}. Choose the right one.`,
  near: (a, b) => `“${a}” is much like “${b}”. Are they one unit?`,
  sharedProvinceName: (name, extent) =>
    `“${name}” does not mean the same area in both lists: the new province holds ${extent}.`,
};
