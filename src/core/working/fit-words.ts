/** Words that answer a rule: "Có", "Chưa ban hành", or exactly those of one of its options. */
import type { InputValue } from '../rules/outcome';
import type { Option, Rule, YesNoRule } from '../rules/rule';
import { bareText, foldText } from '../text/fold';

/** What words answer. */
export interface WordFigure {
  readonly input: string;
  readonly value: InputValue;
}

const YES = /^(?:co|da co|da thuc hien|dat|dat yeu cau|dung|yes|x|co thuc hien)[.!]?$/;
const NO = /^(?:khong|khong co|chua|chua co|chua thuc hien|khong thuc hien|khong dat|no)[.!]?$/;
/** "Đã ban hành", "Chưa ban hành": the verb must be the condition's own. */
const DONE = /^(?:da|co)\s+(\S+(?:\s\S+){1,7})[.!]?$/;
const NOT_DONE = /^(?:chua|khong)(?: co)?\s+(\S+(?:\s\S+){1,7})[.!]?$/;
const NEGATION = /(?<![a-z])(?:khong|chua)(?![a-z])/;

function answerYesNo({ condition }: YesNoRule, fold: string): boolean | null {
  const wanted = foldText(condition);
  if (NEGATION.test(wanted)) return null;
  if (YES.test(fold)) return true;
  if (NO.test(fold)) return false;
  const isAbout = (verb: string | undefined) => verb !== undefined && wanted.includes(verb);
  if (isAbout(DONE.exec(fold)?.[1])) return true;
  return isAbout(NOT_DONE.exec(fold)?.[1]) ? false : null;
}

/** The number of the only option with the same words. */
function optionOf(options: readonly Option[], text: string): string | null {
  const words = bareText(text);
  const alike = options.flatMap(({ label }, index) =>
    bareText(label) === words ? [String(index + 1)] : [],
  );
  return words !== '' && alike.length === 1 ? alike[0]! : null;
}

/** Every line is one of the parts. */
function partsOf(options: readonly Option[], text: string): readonly string[] | null {
  const lines = text.split(/[\n;]/).filter((line) => bareText(line) !== '');
  const numbers = lines.map((line) => optionOf(options, line));
  return numbers.every((number) => number !== null) && numbers.length > 0 ? numbers : null;
}

export function fitWords(rule: Rule, text: string): WordFigure | null {
  if (rule.form === 'yesNo') {
    const value = answerYesNo(rule, foldText(text));
    return value === null ? null : { input: 'yes', value };
  }
  if (rule.form === 'options') {
    const value = optionOf(rule.options, text);
    return value === null ? null : { input: 'choice', value };
  }
  if (rule.form !== 'parts') return null;
  const value = partsOf(rule.parts, text);
  return value === null ? null : { input: 'parts', value };
}
