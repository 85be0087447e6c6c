/** What a person entered for one cell and has not written yet. */
import type { Exact } from '../../core/number/exact';
import { formatFraction } from '../../core/rules/amount';
import type { InputValue, RuleInput, RuleInputs } from '../../core/rules/outcome';
import type { CellAddress } from '../../core/sheet/address';
import { formatDecimal } from '../../locales/format-number';
import type { Language } from '../../locales/language';
import { withoutKey } from '../parts/without-key';
import { readTypedNumber } from '../parts/typed-number';

/** A number as typed, yes or no, one option, or several; null is a blank. */
export type DraftValue = string | boolean | readonly string[] | null;

/** By the id of the input. */
export type Draft = Readonly<Record<string, DraftValue>>;

/** By `draftKey`. */
export type Drafts = Readonly<Record<string, Draft>>;

export function draftKey({ sheetId, row, column }: CellAddress): string {
  return JSON.stringify([sheetId, row, column]);
}

export function cellOfDraft(key: string): CellAddress {
  const [sheetId, row, column] = JSON.parse(key) as [string, number, number];
  return { sheetId, row, column };
}

/** @param draft null takes the cell's draft away */
export function withDraft(drafts: Drafts, cell: CellAddress, draft: Draft | null): Drafts {
  const key = draftKey(cell);
  return draft === null ? withoutKey(drafts, key) : { ...drafts, [key]: draft };
}

/** A text in a number field that is no number. */
export function isUnreadable(input: RuleInput, value: DraftValue, language: Language): boolean {
  if (!isNumberInput(input) || typeof value !== 'string' || value.trim() === '') return false;
  return readTypedNumber(value, language) === null;
}

export function isNumberInput({ type }: RuleInput): boolean {
  return type === 'number' || type === 'count';
}

/** The figures as a rule takes them; what cannot be read counts as a blank. */
export function ruleInputsOf(
  inputs: readonly RuleInput[],
  draft: Draft,
  language: Language,
): RuleInputs {
  const entered = inputs.map((input): [string, InputValue] => {
    const value = draft[input.id] ?? null;
    const isTyped = isNumberInput(input) && typeof value === 'string';
    return [input.id, isTyped ? readTypedNumber(value, language) : value];
  });
  return Object.fromEntries(entered);
}

/** The figures that the sheet holds, as a person would have typed them. */
export function draftOfInputs(inputs: RuleInputs, language: Language): Draft {
  const entries = Object.entries(inputs).map(([id, value]) => [id, typedValue(value, language)]);
  return Object.fromEntries(entries) as Draft;
}

function typedValue(value: InputValue | undefined, language: Language): DraftValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object' && !Array.isArray(value)) {
    return formatDecimal(formatFraction(value as Exact), language);
  }
  return value as Exclude<DraftValue, null>;
}
