import type { Catalogue } from '../catalogue';

export const ruleReading: Catalogue['ruleReading'] = {
  questions: {
    border: (number) => `Does exactly ${number} belong to the upper or the lower band?`,
    between: (from, to) =>
      `Do numbers between ${from} and ${to} belong to the upper or the lower band?`,
    beyondSteps: (count) =>
      `Does more than ${count} count as the highest step, or as the line “còn lại”?`,
    zeroCase: 'Is anything deducted at the lowest level where there is no such case (0%)?',
    belowTarget: 'Below the target, are points given in proportion, or none?',
    combine: (lines) =>
      `Lines ${lines}: does one of them count, do all that hold add up, or does the highest count?`,
    repeat: (label) => `“${label}”: each time it happens, or once only?`,
    start: 'Is this taken from the maximum of the row, or only the change stated?',
    floor: 'When more is deducted than the row has, is the result 0 or negative?',
    bonusLimit: 'Do the bonus points end at the maximum of the row?',
    incrementPercent: (increment) =>
      `“${increment}”: percent of what it is compared with, or percentage points?`,
    stepInterpolation: 'Does part of a step count in proportion, or do whole steps only count?',
    proportional: 'Are the points this ratio times the maximum?',
    confirm: (findings) => `Please look at this: ${findings}. Is the rule as understood right?`,
  },
  choices: {
    border: { upper: 'Upper band', lower: 'Lower band' },
    'beyond-steps': { 'as-top': 'As the highest step', otherwise: 'As the line “còn lại”' },
    'zero-case': { none: 'Nothing is deducted', lowest: 'As at the lowest level' },
    'below-target': { proportional: 'In proportion', none: 'No points' },
    combine: { one: 'One of them', sum: 'All that hold add up', highest: 'The highest' },
    repeat: { each: 'Each time', once: 'Once only' },
    start: { maximum: 'Taken from the maximum', change: 'Only the change' },
    floor: { zero: '0 points', negative: 'Negative points' },
    'bonus-limit': { none: 'No limit', maximum: 'At most the maximum' },
    'increment-percent': {
      'of-reference': 'Percent of what it is compared with',
      points: 'Percentage points',
    },
    'step-interpolation': { linear: 'In proportion', whole: 'Whole steps only' },
    proportional: { yes: 'Yes', no: 'No, a person judges' },
    confirm: { yes: 'Yes', no: 'No, a person judges' },
  },
  findings: {
    'unread-text': (text) => `not wholly understood: “${text}”`,
    'maximum-differs': (text) => `the best points differ from the maximum, in “${text}”`,
    'bands-overlap': (text) => `two bands overlap at ${text}`,
    'bands-leave-gap': (text) => `no band covers ${text}`,
    'range-contradicts': (text) => `a range contradicts itself, in “${text}”`,
    'points-contradict': (text) => `two different points, in “${text}”`,
    'numbers-lost': (text) => `numbers left unused: ${text}`,
    'points-out-of-order': (text) => `the points of the bands rise and fall, in “${text}”`,
    'may-fall-below-zero': (text) => `deductions may exceed the points of the row (${text})`,
  },
  refusals: {
    'empty-denominator': 'The denominator is 0, so there is no ratio.',
    'part-exceeds-whole': 'The part is larger than the whole.',
    'negative-figure': 'The figure is negative.',
    'not-a-count': 'A count must be a whole number.',
    'not-a-figure': 'The figure is not a number.',
    'no-such-option': 'There is no such option.',
    'no-such-answer': 'The question has no such answer.',
    'happens-once': 'It happens once only, so the count is 0 or 1.',
    'not-covered': 'The decision has no band for this number.',
    'below-zero': 'More is deducted than the row has, and the decision does not say what follows.',
    'out-of-range': 'The points are outside their range.',
    'no-maximum': 'The maximum of the row is missing.',
    'gives-no-points': 'This is a general provision without points of its own.',
  },
};
