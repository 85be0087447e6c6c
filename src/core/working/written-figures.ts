/** Figures as the words of a cell: "a = 12; b = 15", put into what a person wrote there before. */
import { formatVietnamese } from '../rules/amount';
import type { RuleInput, RuleInputs } from '../rules/outcome';
import type { Rule } from '../rules/rule';
import type { Exact } from '../number/exact';

const NUMBER = String.raw`-?\d+(?:[.,]\d+)*(?: \d{3}(?!\d))*`;

function isNumber(value: RuleInputs[string]): value is Exact {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The numbers that were entered, by their letters, in the order in which the rule asks for them. */
function numbersOf(inputs: readonly RuleInput[], entered: RuleInputs): [string, string][] {
  return inputs.flatMap(({ id }): [string, string][] => {
    const value = entered[id];
    return isNumber(value) ? [[id, formatVietnamese(value)]] : [];
  });
}

function optionLabels(
  { options = [] }: RuleInput,
  value: RuleInputs[string],
): readonly string[] | null {
  const chosen = Array.isArray(value) ? value.map(String) : [String(value)];
  const labels = options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  return labels.length > 0 ? labels : null;
}

/** Words for a choice: the label of the option, or yes and no. */
function wordsOf(inputs: readonly RuleInput[], entered: RuleInputs): string | null {
  for (const input of inputs) {
    const value = entered[input.id];
    if (typeof value === 'boolean') return value ? 'Có' : 'Không';
    const isChoice = input.type === 'choice' || input.type === 'parts';
    const labels = isChoice && value ? optionLabels(input, value) : null;
    if (labels) return labels.join('\n');
  }
  return null;
}

/** A percentage and a thing counted are told by what they are, not by a letter. */
function loneNumber(rule: Rule, number: string): string {
  const unit = rule.form === 'table' || rule.form === 'increment' ? rule.unit : '';
  if (rule.form === 'threshold' || unit === '%') return `${number}%`;
  return unit === '' ? number : `${number} ${unit}`;
}

/** Letters that text can hold; a reference from outside has none. */
function isLetter(id: string): boolean {
  return /^(?:[a-d]|n\d?|x)$/.test(id);
}

/**
 * The text that says these figures in the place of those that `old` says, its other words kept;
 * null when `old` says something else, or when there is nothing to say.
 */
export function figureText(
  rule: Rule,
  inputs: readonly RuleInput[],
  entered: RuleInputs,
  old: string,
): string | null {
  const words = wordsOf(inputs, entered);
  if (words !== null) return old === '' || isChoiceText(rule, inputs, old) ? words : null;
  const numbers = numbersOf(inputs, entered).filter(([id]) => isLetter(id));
  if (numbers.length === 0) return null;
  const [first] = numbers;
  if (numbers.length === 1 && (first![0] === 'x' || first![0] === 'n')) {
    return withLoneNumber(loneNumber(rule, first![1]), first!, old);
  }
  return withLetters(numbers, old);
}

function withLoneNumber(text: string, figure: [string, string], old: string): string | null {
  if (old === '') return text;
  if (letterPattern(figure[0]).test(old)) return withLetters([figure], old);
  const numbers = old.match(new RegExp(NUMBER, 'g')) ?? [];
  const isOnlyFigure = numbers.length === 1 && new RegExp(`^\\s*${NUMBER}`).test(old);
  return isOnlyFigure ? old.replace(new RegExp(NUMBER), () => figure[1]) : null;
}

function letterPattern(id: string): RegExp {
  return new RegExp(String.raw`((?<![\p{L}\d])${id}\s*[=:]\s*)${NUMBER}`, 'iu');
}

function withLetters(numbers: readonly [string, string][], old: string): string | null {
  const plain = numbers.map(([id, number]) => `${id} = ${number}`).join('; ');
  if (old === '') return plain;
  if (numbers.some(([id]) => letterPattern(id).test(old))) {
    return numbers.reduce(
      (text, [id, number]) =>
        letterPattern(id).test(text)
          ? text.replace(letterPattern(id), (_, head: string) => `${head}${number}`)
          : `${text}; ${id} = ${number}`,
      old,
    );
  }
  return withFraction(numbers, old);
}

/** `12/15 cuộc (80%)`: the parts are replaced, and a percentage that would be wrong goes. */
function withFraction(numbers: readonly [string, string][], old: string): string | null {
  const fraction = new RegExp(String.raw`^\s*${NUMBER}\s*/\s*${NUMBER}`);
  if (numbers.length !== 2 || !fraction.test(old)) return null;
  const rest = old
    .replace(fraction, '')
    .replace(new RegExp(String.raw`\(?=?\s*${NUMBER}\s*%\)?`), '');
  return /\d/.test(rest) ? null : `${numbers[0]![1]}/${numbers[1]![1]}${rest.trimEnd()}`;
}

/** Whether a cell says nothing but an answer to the same choice. */
function isChoiceText(rule: Rule, inputs: readonly RuleInput[], old: string): boolean {
  if (rule.form === 'yesNo') return /^\s*(?:có|không)\s*$/iu.test(old);
  const labels = new Set(inputs.flatMap(({ options = [] }) => options.map(({ label }) => label)));
  return old.split('\n').every((line) => labels.has(line.trim()));
}
