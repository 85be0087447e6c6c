import { exactFromDecimal, formatDecimal, type Exact } from '../../../src/core/number/exact';
import type { RuleInput } from '../../../src/core/rules/outcome';
import type { Language } from '../../../src/locales/language';
import {
  draftOfInputs,
  isUnreadable,
  ruleInputsOf,
  withDraft,
} from '../../../src/pane/assistant/draft';
import { readTypedNumber } from '../../../src/pane/parts/typed-number';

const A: RuleInput = { id: 'a', label: '', type: 'number' };
const PARTS: RuleInput = { id: 'parts', label: '', type: 'parts' };

describe('readTypedNumber', () => {
  it.each<[string, Language, string | null]>([
    ['12,5', 'vi', '12.5'],
    ['12.5', 'vi', '12.5'],
    ['1.234', 'vi', '1234'],
    ['1.234,5', 'vi', '1234.5'],
    ['85%', 'vi', '85'],
    ['1.234', 'en', '1.234'],
    ['1,234', 'en', '1234'],
    ['mười', 'vi', null],
    ['', 'vi', null],
    ['12/15', 'vi', null],
  ])('%s in %s is %s', (text, language, number) => {
    const read = readTypedNumber(text, language);
    expect(read && formatDecimal(read)).toBe(number);
  });
});

describe('A draft', () => {
  it('is nothing but blanks where nothing can be read, and tells it', () => {
    expect(ruleInputsOf([A], { a: 'mười' }, 'vi')).toEqual({ a: null });
    expect(isUnreadable(A, 'mười', 'vi')).toBe(true);
    expect(isUnreadable(A, ' ', 'vi')).toBe(false);
  });

  it('tells no part from parts that nobody marked', () => {
    expect(ruleInputsOf([PARTS], { parts: [] }, 'vi')).toEqual({ parts: [] });
    expect(ruleInputsOf([PARTS], {}, 'vi')).toEqual({ parts: null });
  });

  it.each<[Language, string]>([
    ['vi', '12,5'],
    ['en', '12.5'],
  ])('begins with the figures of the sheet as people type them, in %s', (language, text) => {
    const figures = { a: exactFromDecimal('12.5'), parts: ['1'], x: null };
    const draft = draftOfInputs(figures, language);
    expect(draft).toEqual({ a: text, parts: ['1'], x: null });
    const again = ruleInputsOf([A], draft, language)['a'] as Exact;
    expect(formatDecimal(again)).toBe('12.5');
  });

  it('is kept by the cell that it is for', () => {
    const cell = { sheetId: 'sheet-1', row: 2, column: 5 };
    const kept = withDraft({}, cell, { a: '1' });
    expect(withDraft(kept, { ...cell, row: 3 }, null)).toEqual(kept);
    expect(withDraft(kept, cell, null)).toEqual({});
  });
});
