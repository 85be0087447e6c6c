import fc from 'fast-check';
import {
  compareExact,
  exactFromDecimal,
  exactFromNumber,
  signOfExact,
  type Exact,
} from '../../../src/core/number/exact';
import { formatVietnamese } from '../../../src/core/rules/amount';
import { evaluateRule } from '../../../src/core/rules/evaluate-rule';
import type { RuleInputs } from '../../../src/core/rules/outcome';
import { readRule } from '../../../src/core/rules/read-rule';
import type { Rule } from '../../../src/core/rules/rule';
import { writeRule } from '../../../src/core/rules/write-rule';
import { anyRule } from './rule-arbitraries';

function points(rule: Rule, inputs: RuleInputs, max: Exact): Exact | null {
  const outcome = evaluateRule(rule, inputs, {}, max);
  return outcome.kind === 'points' ? outcome.points : null;
}

describe('the normalised sentence', () => {
  it('is read back to the same rule', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(readRule({ text: writeRule(rule), name: '', max: null }).rule).toEqual(rule);
      }),
    );
  });

  it('is not read as ours when a clause is spoilt', () => {
    const text = 'Tra theo mức - giá trị «tỷ lệ»; đơn vị «%»; từ 90: 2 điểm; khoảng 80: 1 điểm.';
    expect(readRule({ text, name: '', max: '2' }).status).not.toBe('certain');
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'từ',
    'đến dưới',
    'trên',
    '80%',
    '5',
    '2 điểm',
    'trừ 1 điểm',
    'cộng',
    'mỗi',
    'lần',
    ':',
    ';',
    '\n',
    '|',
    '-',
    'Điểm tối đa',
    '1/2*',
    'a = ',
    'a/b',
    'tỷ lệ',
    'không',
    'còn lại',
    'cứ thêm',
    '(',
    ')',
    '«',
    '=',
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));

  it('is read without failing, and what is certain asks nothing', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, '2', '10'), (wording, max) => {
        const reading = readRule({ text: wording, name: '', max });
        expect(reading.questions.length > 0).toBe(reading.status === 'uncertain');
        expect(reading.findings.length > 0 && reading.status === 'certain').toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('that is certain never gives more than the maximum', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 120 }), (wording, figure) => {
        const { status, rule } = readRule({ text: wording, name: '', max: '10' });
        if (status !== 'certain' || rule.kind === 'bonus' || rule.kind === 'sum-of-parts') return;
        const value = exactFromNumber(figure);
        const inputs = {
          x: value,
          n: value,
          a: value,
          b: exactFromNumber(120),
          ref: value,
          yes: true,
          choice: '1',
        };
        const got = points(rule, inputs, exactFromDecimal('10'));
        expect(got === null || compareExact(got, exactFromDecimal('10')) <= 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

const percent = fc.integer({ min: 0, max: 400 }).map((quarters) => exactFromNumber(quarters / 4));

/** "Từ 90% trở lên: 5 điểm; …" with falling borders and points. */
const bands = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('; ', '\n', '.\n- '),
  )
  .map(([borders, separator]) => {
    const falling = [...borders].sort((a, b) => b - a);
    const lines = falling.map((low, index) =>
      index === 0 ? `Từ ${low}% trở lên` : `Từ ${low}% đến dưới ${falling[index - 1]}%`,
    );
    const last = `Dưới ${falling[falling.length - 1]}%`;
    const text = [...lines, last]
      .map((line, index) => `${line}: ${falling.length - index} điểm`)
      .join(separator);
    return { text, max: String(falling.length) };
  });

describe('more of a good thing never lowers the points', () => {
  const grows = (
    rule: Rule,
    max: string,
    id: string,
    low: Exact,
    high: Exact,
    more: RuleInputs = {},
  ) => {
    const [less, greater] = compareExact(low, high) <= 0 ? [low, high] : [high, low];
    const before = points(rule, { ...more, [id]: less }, exactFromDecimal(max));
    const after = points(rule, { ...more, [id]: greater }, exactFromDecimal(max));
    expect(before !== null && after !== null && compareExact(after, before) >= 0).toBe(true);
  };

  it('in bands, which are certain and give all of the maximum and no more', () => {
    fc.assert(
      fc.property(bands, percent, percent, ({ text, max }, low, high) => {
        const { status, rule } = readRule({ text, name: '', max });
        expect(status).toBe('certain');
        grows(rule, max, 'x', low, high);
      }),
    );
  });

  it('in increments', () => {
    fc.assert(
      fc.property(
        percent,
        fc.integer({ min: 1, max: 20 }),
        percent,
        percent,
        (threshold, per, low, high) => {
          const at = formatVietnamese(threshold);
          const text = `Tỷ lệ nước sạch từ ${at}% trở xuống được tính 3 điểm; trên ${at}% thì cứ thêm ${per}% được tính thêm 0,5 điểm, nhưng tối đa không quá 5 điểm`;
          const { status, rule } = readRule({ text, name: '', max: '5' });
          expect(status).toBe('certain');
          grows(rule, '5', 'x', low, high);
        },
      ),
    );
  });

  it('in counts, and a deduction never raises them', () => {
    const cases = fc.nat({ max: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), cases, cases, (cap, fewer, more) => {
        const max = exactFromDecimal('10');
        const count = readRule({
          text: `Mỗi mô hình được 0,5 điểm, tối đa ${cap} điểm`,
          name: '',
          max: '10',
        });
        const loss = readRule({
          text: `Mỗi lỗi trừ 0,5 điểm, nhưng không quá ${cap} điểm`,
          name: '',
          max: '10',
        });
        const at = (rule: Rule, n: number) => points(rule, { n: exactFromNumber(n) }, max)!;
        const [low, high] = [Math.min(fewer, more), Math.max(fewer, more)];
        expect(compareExact(at(count.rule, high), at(count.rule, low))).toBeGreaterThanOrEqual(0);
        expect(compareExact(at(loss.rule, high), at(loss.rule, low))).toBeLessThanOrEqual(0);
        expect(signOfExact(at(loss.rule, high))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
