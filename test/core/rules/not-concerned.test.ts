import fc from 'fast-check';
import { readRule } from '../../../src/core/rules/read-rule';
import { inputsOfRule } from '../../../src/core/rules/rule-inputs';
import { writeRule } from '../../../src/core/rules/write-rule';
import { anyRule } from './rule-arbitraries';
import { outcome, reading } from './wordings';

const BASE = 'Có ban hành kế hoạch: 2 điểm; không ban hành: 0 điểm';

describe('units that a row does not concern', () => {
  it.each([
    [
      `${BASE}. Đơn vị không được giao nhiệm vụ thì không đánh giá.`,
      'Đơn vị không được giao nhiệm vụ',
    ],
    [
      `${BASE}\n(Trường hợp không phát sinh hồ sơ thì không xét)`,
      'Trường hợp không phát sinh hồ sơ',
    ],
    [
      `${BASE}\nKhông đánh giá tiêu chí này đối với các sở không có thủ tục hành chính.`,
      'các sở không có thủ tục hành chính',
    ],
  ])('%s', (text, when) => {
    const read = reading(text, '2');
    expect([read.status, read.rule.kind, read.notApplicableWhen]).toEqual([
      'certain',
      'yesNo',
      when,
    ]);
    expect(inputsOfRule(read.rule, read.notApplicableWhen).map(({ id }) => id)).toEqual([
      'yes',
      'na',
    ]);
  });

  it('are not applicable, which is neither zero nor a blank', () => {
    const text = `${BASE}. Đơn vị không được giao nhiệm vụ thì không đánh giá.`;
    expect(outcome(text, '2', { na: true })).toBe('not applicable');
    expect(outcome(text, '2', { na: false, yes: false })).toBe('0');
    expect(outcome(text, '2', { na: false })).toBe('needs yes');
  });

  it('are no units that earn points', () => {
    const text = `${BASE}. Đơn vị không phát sinh nhiệm vụ thì được tính 2 điểm.`;
    expect(reading(text, '2').notApplicableWhen).toBeNull();
  });

  it('stay in the normalised sentence of any rule', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const text = writeRule(rule, 'không được giao; không có 1 hồ sơ');
        const read = readRule({ text, name: '', max: null });
        expect(read.rule).toEqual(rule);
        expect(read.notApplicableWhen).toBe('không được giao; không có 1 hồ sơ');
      }),
    );
  });
});
