import fc from 'fast-check';
import { compareExact } from '../../../src/core/number/exact';
import { DEFAULT_POLICY, POLICY_CHOICES, type Policy } from '../../../src/core/policy/policy';
import type { NodeSpec, ScoreSpec, TableSpec } from '../../support/score-table';
import { notApplicable } from '../../support/score-table';
import { ranksOf, scoreOf, scoreText, totalsOf } from '../../support/score-texts';

/** Few different hundredths, so that totals tie often. */
const hundredths = fc.oneof(
  fc.integer({ min: 0, max: 3 }).map((count) => count * 50),
  fc.integer({ min: 0, max: 1000 }),
);
const score: fc.Arbitrary<ScoreSpec> = fc.oneof(
  { weight: 6, arbitrary: hundredths.map((count) => `${count}e-2`) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant(notApplicable()) },
);
const policy: fc.Arbitrary<Policy> = fc
  .record({
    places: fc.nat({ max: 4 }),
    roundAt: fc.constantFrom(...POLICY_CHOICES.roundAt),
    roundMode: fc.constantFrom(...POLICY_CHOICES.roundMode),
    rankOn: fc.constantFrom(...POLICY_CHOICES.rankOn),
    ties: fc.constantFrom(...POLICY_CHOICES.ties),
    missing: fc.constantFrom(...POLICY_CHOICES.missing),
    notApplicable: fc.constantFrom(...POLICY_CHOICES.notApplicable),
    scale: fc.constantFrom(...POLICY_CHOICES.scale),
    coverage: fc.constantFrom('0', '0', '0.5', '0.65'),
    overMax: fc.constantFrom(...POLICY_CHOICES.overMax),
  })
  .map((chosen) => ({ ...DEFAULT_POLICY, ...chosen }));
const WIDTH = 4;
const weights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: WIDTH, maxLength: WIDTH });
const rows = fc.array(fc.array(score, { minLength: WIDTH, maxLength: WIDTH }), {
  minLength: 1,
  maxLength: 12,
});

/** Two groups of two leaves; every node states a weight. */
function tableOf(
  matrix: readonly (readonly ScoreSpec[])[],
  weightsOf: readonly number[],
  aggregation: TableSpec['aggregation'] & string,
  factor = 1,
): TableSpec {
  const leaf = (index: number): NodeSpec => ({
    weight: String(weightsOf[index]! * factor),
    max: '10',
  });
  return {
    aggregation,
    nodes: [
      { weight: String(factor), children: [leaf(0), leaf(1)] },
      { weight: String(2 * factor), children: [leaf(2), leaf(3)] },
    ],
    units: matrix.map((scores) => ({ scores })),
  };
}

const aggregation = fc.constantFrom('sum', 'mean', 'geometric', 'minimum', 'maximum');

describe('scoring', () => {
  it('gives a unit the same rank wherever it stands', () => {
    const shuffled = rows.chain((matrix) =>
      fc.tuple(
        fc.constant(matrix),
        fc.shuffledSubarray([...matrix.keys()], { minLength: matrix.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, weights, aggregation, policy, ([matrix, order], w, kind, p) => {
        const ranks = ranksOf(tableOf(matrix, w, kind), p);
        const moved = order.map((row) => matrix[row]!);
        expect(ranksOf(tableOf(moved, w, kind), p)).toEqual(order.map((row) => ranks[row]));
      }),
    );
  });

  it('gives the same totals and ranks when all weights are rescaled', () => {
    fc.assert(
      fc.property(
        rows,
        weights,
        policy,
        fc.integer({ min: 2, max: 99 }),
        fc.constantFrom('mean' as const, 'geometric' as const),
        (matrix, w, p, factor, kind) => {
          const before = tableOf(matrix, w, kind);
          const after = tableOf(matrix, w, kind, factor);
          expect(totalsOf(after, p)).toEqual(totalsOf(before, p));
          expect(ranksOf(after, p)).toEqual(ranksOf(before, p));
        },
      ),
    );
  });

  it('never scores a blank above zero', () => {
    const place = fc.tuple(rows, fc.nat(), fc.nat({ max: WIDTH - 1 }));
    fc.assert(
      fc.property(place, weights, aggregation, policy, ([matrix, n, column], w, kind, p) => {
        const scores = matrix[n % matrix.length]!;
        const withCell = (cell: ScoreSpec): string =>
          totalsOf(
            tableOf([scores.map((other, index) => (index === column ? cell : other))], w, kind),
            { ...p, missing: 'zero', coverage: '0' },
          )[0]!;
        const blank = withCell(null);
        if (blank !== 'blank') expect(blank).toBe(withCell('0'));
      }),
    );
  });

  it('ranks every unit that has a total, and no other', () => {
    fc.assert(
      fc.property(rows, weights, aggregation, policy, (matrix, w, kind, p) => {
        for (const unit of scoreOf(tableOf(matrix, w, kind), p).units) {
          expect(unit.rank !== null).toBe(unit.total.state === 'scored');
        }
      }),
    );
  });

  it('gives what is not applicable at least as much when it is full as when it is left out', () => {
    fc.assert(
      fc.property(rows, weights, aggregation, (matrix, w, kind) => {
        const under = (notApplicable: Policy['notApplicable']) =>
          scoreOf(tableOf(matrix, w, kind), { notApplicable, roundAt: 'never' }).units;
        const full = under('full');
        under('exclude').forEach(({ total }, unit) => {
          const other = full[unit]!.total;
          if (total.state !== 'scored') expect(other.state).toBe(total.state);
          else
            expect(
              other.state === 'scored' && compareExact(other.exact, total.exact),
            ).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it('rescales nothing where nothing is missing', () => {
    const complete = fc.array(
      fc.array(
        hundredths.map((count) => `${count}e-2`),
        { minLength: WIDTH, maxLength: WIDTH },
      ),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(complete, weights, aggregation, policy, (matrix, w, kind, p) => {
        const plain = { ...p, notApplicable: 'exclude', missing: 'zero' } as const;
        expect(totalsOf(tableOf(matrix, w, kind), p)).toEqual(
          totalsOf(tableOf(matrix, w, kind), plain),
        );
      }),
    );
  });

  it('adds and ranks 10,000 matrices that tie as whole hundredths do', () => {
    const matrix = fc.array(fc.array(hundredths, { minLength: WIDTH, maxLength: WIDTH }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(matrix, (counts) => {
        const spec: TableSpec = {
          nodes: Array.from({ length: WIDTH }, () => ({})),
          units: counts.map((row) => ({ scores: row.map((count) => (count / 100).toFixed(2)) })),
        };
        const sums = counts.map((row) => row.reduce((a, b) => a + b, 0));
        const { units } = scoreOf(spec);
        expect(units.map((unit) => scoreText(unit.total))).toEqual(
          sums.map((sum) => String(sum / 100)),
        );
        expect(units.map((unit) => unit.rank)).toEqual(
          sums.map((sum) => sums.filter((other) => other > sum).length + 1),
        );
      }),
      { numRuns: 10_000 },
    );
  });
});
