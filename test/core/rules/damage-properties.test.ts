import fc from 'fast-check';
import {
  compareExact,
  exactFromDecimal,
  exactFromNumber,
  signOfExact,
} from '../../../src/core/number/exact';
import { evaluateRule } from '../../../src/core/rules/evaluate-rule';
import { NOT_APPLICABLE } from '../../../src/core/rules/outcome';
import { readRule } from '../../../src/core/rules/read-rule';
import { inputsOfRule } from '../../../src/core/rules/rule-inputs';
import { writeRule } from '../../../src/core/rules/write-rule';
import { changedNumber, clearWording, damagedWording } from './mutations';
import { anyRule } from './rule-arbitraries';

const reading = (text: string, max: string) => readRule({ text, name: '', max });

/** A number of the text at which an outcome can be told from others. */
const figure = fc.integer({ min: 0, max: 400 }).map((quarters) => exactFromNumber(quarters / 4));

describe('a clear wording', () => {
  it('is certain', () => {
    fc.assert(
      fc.property(clearWording, ({ text, max }) => {
        expect(reading(text, max).status).toBe('certain');
      }),
    );
  });

  it('with another number is another rule, or is asked about', () => {
    fc.assert(
      fc.property(changedNumber, ({ text, max, changed }) => {
        const { status, rule } = reading(changed, max);
        const isSameText = changed.replace(/0(?=\d)/g, '') === text.replace(/0(?=\d)/g, '');
        if (isSameText || status !== 'certain') return;
        expect(writeRule(rule)).not.toBe(writeRule(reading(text, max).rule));
      }),
      { numRuns: 1500 },
    );
  });

  it('however damaged is read without failing, and gives no more than the maximum when certain', () => {
    fc.assert(
      fc.property(damagedWording, figure, figure, ({ max, damaged }, value, other) => {
        const { status, rule } = reading(damaged, max);
        if (status !== 'certain') return;
        const limit = exactFromDecimal(max);
        const inputs = Object.fromEntries(
          inputsOfRule(rule).map(({ id, type }, at) => {
            if (type === 'choice') return [id, '1'];
            if (type === 'parts') return [id, ['1']];
            if (type === 'yesNo') return [id, true];
            return [id, at % 2 === 0 ? value : other];
          }),
        );
        const outcome = evaluateRule(rule, inputs, {}, limit);
        if (outcome.kind !== 'points') return;
        expect(compareExact(outcome.points, limit)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a blank', () => {
  it('never gives points, whatever the rule', () => {
    fc.assert(
      fc.property(anyRule, fc.constantFrom(null, undefined, ''), (rule, blank) => {
        const inputs = Object.fromEntries(inputsOfRule(rule).map(({ id }) => [id, blank]));
        const { kind } = evaluateRule(rule, inputs, {}, exactFromDecimal('10'));
        expect(kind).toBe(rule.form === 'statement' ? 'refused' : 'needs');
      }),
    );
  });

  it('is none of zero, "not applicable" and a refusal', () => {
    const { rule } = reading('a = Số hồ sơ đúng hạn;\nb = Tổng số hồ sơ;\nĐiểm = a/b * 20', '20');
    const zero = exactFromNumber(0);
    const kinds = [zero, null, NOT_APPLICABLE, exactFromNumber(-1)].map((a) => {
      const outcome = evaluateRule(rule, { a, b: exactFromNumber(5) }, {}, exactFromNumber(20));
      return outcome.kind === 'points' ? `points ${signOfExact(outcome.points)}` : outcome.kind;
    });
    expect(kinds).toEqual(['points 0', 'needs', 'not-applicable', 'refused']);
  });
});
