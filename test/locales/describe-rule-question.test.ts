import type { OpenQuestion, QuestionFacts, QuestionKind } from '../../src/core/rules/reading';
import { openQuestion, QUESTION_CHOICES } from '../../src/core/rules/question';
import { describeRuleQuestion } from '../../src/locales/describe-rule-question';

function question<Kind extends QuestionKind>(kind: Kind, facts: QuestionFacts[Kind]): OpenQuestion {
  const [usual] = QUESTION_CHOICES[kind];
  return openQuestion(kind, { facts, default: usual, settle: (rule) => rule });
}

const QUESTIONS: { [Kind in QuestionKind]: OpenQuestion } = {
  border: question('border', {
    from: { units: 845, places: 1 },
    to: { units: 845, places: 1 },
  }),
  'beyond-steps': question('beyond-steps', { count: '4 lần' }),
  'zero-case': question('zero-case', {}),
  'below-target': question('below-target', {}),
  combine: question('combine', { lines: ['Tốt', 'Khá'] }),
  repeat: question('repeat', { label: 'Báo cáo chậm' }),
  start: question('start', {}),
  floor: question('floor', {}),
  'bonus-limit': question('bonus-limit', {}),
  'increment-percent': question('increment-percent', { increment: 'cứ giảm 5%' }),
  'step-interpolation': question('step-interpolation', {}),
  proportional: question('proportional', {}),
  confirm: question('confirm', {
    findings: [{ problem: 'unread-text', detail: 'theo hướng dẫn' }],
  }),
};

describe('a question about a wording', () => {
  it.each(Object.entries(QUESTIONS))(
    '%s has a text and its choices in both languages',
    (_, own) => {
      const vi = describeRuleQuestion(own, 'vi');
      const en = describeRuleQuestion(own, 'en');
      expect(vi.text).toMatch(/\?$/);
      expect(en.text).toMatch(/\?$/);
      expect(vi.text).not.toBe(en.text);
      for (const { choices } of [vi, en]) {
        expect(choices).toHaveLength(own.choices.length);
        expect(choices.filter((label) => own.choices.includes(label))).toEqual([]);
      }
    },
  );

  it('names the numbers as the language prints them', () => {
    expect(describeRuleQuestion(QUESTIONS.border, 'vi').text).toContain('Đúng 84,5 ');
    expect(describeRuleQuestion(QUESTIONS.border, 'en').text).toContain('exactly 84.5 ');
  });

  it('names what lies between two bands', () => {
    const gap = question('border', {
      from: { units: 84, places: 0 },
      to: { units: 85, places: 0 },
    });
    expect(describeRuleQuestion(gap, 'vi').text).toContain('Giữa 84 và 85');
  });

  it('says what has to be looked at', () => {
    expect(describeRuleQuestion(QUESTIONS.confirm, 'vi').text).toBe(
      'Cần xem lại: chưa hiểu hết “theo hướng dẫn”. Quy tắc đã hiểu có đúng không?',
    );
  });
});
