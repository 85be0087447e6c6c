/** Random rules of every form, for properties. */
import fc from 'fast-check';
import { exactRatio, type Exact } from '../../../src/core/number/exact';
import type { Amount, Award, Entry, Range, Rule, Span } from '../../../src/core/rules/rule';

const number = (low: number, high: number, places: bigint): fc.Arbitrary<Exact> =>
  fc.integer({ min: low, max: high }).map((units) => exactRatio(BigInt(units), places));

export const positive = number(1, 1000, 4n);
const amount: fc.Arbitrary<Amount> = fc.oneof(
  positive.map((value): Amount => ({ unit: 'points', value })),
  fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .map(([top, bottom]): Amount => ({
      unit: top % 3 === 0 ? 'achieved' : 'maximum',
      value: exactRatio(BigInt(Math.min(top, bottom)), BigInt(bottom)),
    })),
);
const label = fc
  .array(
    fc.constantFrom('kế hoạch', 'số', 'từ 5 điểm', '(đạt)', 'a: b;', 'không quá', '80%', '- x.'),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(' '));
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const bound = fc.record({ value: number(-200, 400, 4n), isClosed: fc.boolean() });
const range: fc.Arbitrary<Range> = fc.record({ low: orNull(bound), high: orNull(bound) });
const span: fc.Arbitrary<Span> = fc.record({ unit: fc.constant('span' as const), range });
const award: fc.Arbitrary<Award> = fc.oneof({ weight: 3, arbitrary: amount }, span);
const several = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 5 });
const options = several(fc.record({ label, points: award }));
const parts = several(fc.record({ label, points: amount }));
const gain = fc.oneof(
  award,
  label.map((name) => ({ unit: 'class' as const, name })),
);

const base = {
  label,
  effect: fc.constantFrom('add' as const, 'deduct' as const),
  most: orNull(amount),
};
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    ...base,
    by: fc.constant('count' as const),
    amount,
    per: orNull(fc.record({ count: number(1, 9, 1n), unit: label })),
  }),
  fc.record({
    ...base,
    by: fc.constant('steps' as const),
    unit: label,
    steps: fc.array(fc.record({ count: number(1, 9, 1n), orMore: fc.boolean(), amount }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
);

const is = <T extends string>(...values: T[]) => fc.constantFrom(...values);

const quotient = fc
  .record({
    partId: is('a', 'c'),
    part: label,
    wholeId: is('b', 'd'),
    whole: label,
    isOfRest: fc.boolean(),
    whenEmpty: orNull(amount),
  })
  .map(({ whenEmpty, ...own }) => (whenEmpty ? { ...own, whenEmpty } : own));

export const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ form: is('yesNo'), kind: is('yesNo'), condition: label, yes: amount, no: amount }),
  fc.record({
    form: is('options'),
    kind: is('choice', 'bonus'),
    pick: is('one', 'highest'),
    options,
  }),
  fc.record({ form: is('parts'), kind: is('sum-of-parts'), parts }),
  fc.record({
    form: is('table'),
    kind: is('bands', 'steps-by-count', 'reference-to-other'),
    variable: label,
    unit: fc.oneof(label, fc.constant('')),
    rows: fc.array(fc.record({ range, gain }), { minLength: 1, maxLength: 5 }),
    otherwise: orNull(gain),
  }),
  fc.record({
    form: is('table'),
    kind: is('bands'),
    variable: label,
    unit: is('%'),
    rows: fc.array(fc.record({ range, gain }), { minLength: 1, maxLength: 3 }),
    otherwise: fc.constant(null),
    quotient,
  }),
  fc.record({
    form: is('grid'),
    kind: is('bands'),
    effect: is('give', 'add', 'deduct'),
    size: label,
    variable: label,
    unit: label,
    groups: several(fc.record({ range, rows: several(fc.record({ range, points: amount })) })),
    requires: orNull(label),
  }),
  fc.record({
    form: is('classes'),
    kind: is('bands', 'ratio-with-threshold'),
    measure: is('total', 'least'),
    variable: label,
    rows: several(fc.record({ name: label, range, units: orNull(label), requires: orNull(label) })),
    otherwise: label,
  }),
  fc
    .tuple(quotient, amount, fc.boolean(), orNull(fc.integer({ min: 0, max: 4 })))
    .map(([parts, of, isCapped, places]) => ({
      form: 'ratio' as const,
      kind: 'ratio' as const,
      ...parts,
      of,
      isCapped,
      ...(places === null ? {} : { places }),
    })),
  fc.record({
    form: is('threshold'),
    kind: is('ratio-with-threshold'),
    variable: label,
    threshold: bound,
    from: is('all', 'proportional'),
    below: is('none', 'proportional', 'proportional-to-threshold'),
    of: amount,
  }),
  fc.record({
    form: is('threshold'),
    kind: is('ratio-with-threshold'),
    variable: label,
    threshold: bound,
    from: is('all', 'proportional'),
    below: is('none', 'proportional'),
    least: bound,
    of: amount,
    quotient,
  }),
  fc.record({
    form: is('ledger'),
    kind: is('deduction', 'bonus', 'count-times-points', 'sum-of-parts'),
    start: orNull(amount),
    entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
    mostDeducted: orNull(amount),
    mostAdded: orNull(amount),
    adding: is('each', 'highest', 'highest-without-deduction'),
    floor: orNull(is('zero', 'none')),
    gates: fc.array(fc.record({ label, outcome: label }), { maxLength: 2 }),
  }),
  fc.record({
    form: is('increment'),
    kind: is('formula', 'bonus'),
    effect: is('add', 'deduct'),
    variable: label,
    unit: label,
    threshold: fc.oneof(positive, fc.record({ outside: label })),
    direction: is('above', 'below'),
    base: amount,
    baseFrom: orNull(bound),
    per: positive,
    isPerRelative: fc.boolean(),
    step: amount,
    most: orNull(amount),
    floor: orNull(is('zero', 'none')),
    partialSteps: is('linear', 'whole'),
  }),
  fc.record({ form: is('target'), kind: is('relative-to-target'), variable: label, of: amount }),
  fc.record({
    form: is('best'),
    kind: is('best-in-class'),
    scale: is('share', 'span'),
    better: is('high', 'low'),
    variable: label,
    of: amount,
  }),
  fc.record({
    form: is('targetBest'),
    kind: is('relative-to-target'),
    variable: label,
    atTarget: amount,
    below: is('proportional', 'none'),
    of: amount,
  }),
  fc.record({
    form: is('given'),
    kind: is('manual', 'survey', 'reference-to-other', 'deduction', 'bonus'),
    source: label,
    low: orNull(amount),
    high: orNull(amount),
  }),
  fc.record({
    form: is('statement'),
    kind: is('formula'),
    says: is('linear-steps', 'evidence-needed', 'total-of-groups', 'class-ceiling'),
    wording: label,
  }),
);
