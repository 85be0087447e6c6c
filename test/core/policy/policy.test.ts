import { completePolicy } from '../../../src/core/policy/complete-policy';
import { parsePolicy } from '../../../src/core/policy/parse-policy';
import { DEFAULT_POLICY, POLICY_CHOICES } from '../../../src/core/policy/policy';
import { PolicyProblem } from '../../../src/core/policy/policy-problem';

describe('parsePolicy', () => {
  it('leaves open what is not chosen', () => {
    expect(parsePolicy({})).toEqual({});
    expect(parsePolicy({ places: 4, ties: '1223' })).toEqual({ places: 4, ties: '1223' });
  });

  it('reads a complete policy as it is printed', () =>
    expect(parsePolicy(JSON.parse(JSON.stringify(DEFAULT_POLICY)))).toEqual(DEFAULT_POLICY));

  it.each(Object.entries(POLICY_CHOICES).flatMap(([key, values]) => values.map((v) => [key, v])))(
    'knows %s: %s',
    (key, value) => expect(parsePolicy({ [key!]: value })).toEqual({ [key!]: value }),
  );

  it('takes the older name of a missing score', () =>
    expect(parsePolicy({ blank: 'refuse' })).toEqual({ missing: 'refuse' }));

  it('refuses an older name that says something else than the newer one', () =>
    expect(refused({ blank: 'zero', missing: 'skip' })).toMatchObject({
      code: 'bad-value',
      key: 'blank',
      allowed: ['zero', 'refuse'],
    }));

  it.each([
    [0.65, '0.65'],
    ['0,650', '0.65'],
    ['1', '1'],
    [0, '0'],
  ])('reads the coverage %j', (coverage, text) =>
    expect(parsePolicy({ coverage })).toEqual({ coverage: text }),
  );

  it.each([1.01, '65%', -0.1, ''])('refuses the coverage %j', (coverage) =>
    expect(refused({ coverage })).toMatchObject({ key: 'coverage', allowed: ['0–1'] }),
  );

  it('keeps the chain of the tie-break in its order', () =>
    expect(parsePolicy({ tieBreak: ['II', ' 1.2 '] })).toEqual({ tieBreak: ['II', '1.2'] }));

  it.each([0, 10])('rounds to %i places', (places) =>
    expect(parsePolicy({ places })).toEqual({ places }),
  );

  it.each([
    ['places', 11],
    ['places', -1],
    ['places', 2.5],
    ['places', '2'],
    ['places', null],
    ['roundAt', 'group'],
    ['roundMode', 'half-down'],
    ['rankOn', 'ROUNDED'],
    ['ties', 1224],
    ['blank', ''],
    ['overMax', true],
  ])('refuses the value of %s: %j', (key, value) => {
    const problem = refused({ [key]: value });
    expect(problem).toMatchObject({ code: 'bad-value', key, value });
  });

  it('says what the refused key may be', () => {
    expect(refused({ ties: '123' }).allowed).toEqual(['1224', '1334', '1223', 'average']);
    expect(refused({ places: 99 }).allowed).toEqual(['0–10']);
  });

  it.each(['place', 'Places', 'toString', '__proto__', 'a.b', ''])('refuses the key %j', (key) => {
    const problem = refused(JSON.parse(`{"places": 2, ${JSON.stringify(key)}: 1}`));
    expect(problem).toMatchObject({ code: 'unknown-key', key, value: 1 });
    expect(problem.allowed).toEqual(Object.keys(DEFAULT_POLICY));
  });

  it.each([[null], [[]], ['1224'], [2], [undefined]])('refuses %j, which is no object', (json) =>
    expect(refused(json)).toMatchObject({ code: 'not-an-object', key: null, value: json }),
  );

  function refused(json: unknown): PolicyProblem {
    try {
      parsePolicy(json);
    } catch (problem) {
      if (problem instanceof PolicyProblem) return problem;
      throw problem;
    }
    throw new Error('The policy was not refused');
  }
});

describe('completePolicy', () => {
  it('rounds points to two places and index values to four', () => {
    expect(completePolicy({}, { scale: 'points' }).places).toBe(2);
    expect(completePolicy({}, { scale: 'unit' }).places).toBe(4);
  });

  it('keeps what was chosen', () =>
    expect(completePolicy({ places: 3, missing: 'refuse' }, { scale: 'unit' })).toEqual({
      ...DEFAULT_POLICY,
      places: 3,
      scale: 'unit',
      missing: 'refuse',
    }));
});
