/** The figures that a rule asks for, in the order of the text. */
import { NOT_CONCERNED_ID, type RuleInput } from './outcome';
import type { ClassesRule, GridRule, LedgerRule, Option, Quotient, Rule } from './rule';

function numbered(options: readonly Option[]): { id: string; label: string }[] {
  return options.map(({ label }, index) => ({ id: String(index + 1), label }));
}

/** `n`, or `n1`, `n2` … when several things are counted. */
export function countId(index: number, total: number): string {
  return total === 1 ? 'n' : `n${index + 1}`;
}

function ledgerInputs({ entries, gates }: LedgerRule): RuleInput[] {
  const counts = entries.map(({ label }, index): RuleInput => ({
    id: countId(index, entries.length),
    label,
    type: 'count',
  }));
  const knockouts = gates.map(({ label }, index): RuleInput => ({
    id: `gate${index + 1}`,
    label,
    type: 'yesNo',
  }));
  return [...counts, ...knockouts];
}

/** Where given points are entered: `ref` from another source, `points` from a person. */
export function givenId(kind: string): string {
  return kind === 'survey' || kind === 'reference-to-other' ? 'ref' : 'points';
}

function number(id: string, label: string, unit = ''): RuleInput {
  return { id, label, type: 'number', ...(unit !== '' && { unit }) };
}

/** Whether a rule speaks anywhere of such amounts or spans. */
function speaksOf(unit: 'achieved' | 'span', part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if ('unit' in part && part.unit === unit && ('value' in part || 'range' in part)) return true;
  return Object.values(part).some((inner) => speaksOf(unit, inner));
}

/** What any form may ask for beside its own figures. */
function furtherInputs(rule: Rule): RuleInput[] {
  return [
    ...(speaksOf('achieved', rule) ? [number('ref', 'Số điểm đạt được')] : []),
    ...(speaksOf('span', rule) ? [number('points', 'Số điểm trong khoảng của mức')] : []),
  ];
}

/** @param notApplicableWhen as read beside the rule; asked for as `na` */
export function inputsOfRule(
  rule: Rule,
  notApplicableWhen: string | null = null,
): readonly RuleInput[] {
  const concern: RuleInput[] =
    notApplicableWhen === null
      ? []
      : [{ id: NOT_CONCERNED_ID, label: notApplicableWhen, type: 'yesNo' }];
  return [...ownInputs(rule), ...furtherInputs(rule), ...concern];
}

function quotientInputs({ partId, part, wholeId, whole }: Quotient): RuleInput[] {
  return [number(partId, part), number(wholeId, whole)];
}

function gridInputs({ size, variable, requires }: GridRule): RuleInput[] {
  const condition: RuleInput[] =
    requires === null ? [] : [{ id: 'yes', label: requires, type: 'yesNo' }];
  return [...condition, number('n', size), number('x', variable)];
}

/** The kinds of units that rows speak of, in the order of the text. */
export function unitKindsOf({ rows }: ClassesRule): string[] {
  return [...new Set(rows.map(({ units }) => units).filter((units) => units !== null))];
}

/** The further conditions of rows, in the order of the text. */
export function requirementsOf({ rows }: ClassesRule): string[] {
  return [...new Set(rows.map(({ requires }) => requires).filter((requires) => requires !== null))];
}

/** `yes`, or `yes1`, `yes2` … when rows ask for several things. */
export function requirementId(index: number, total: number): string {
  return total === 1 ? 'yes' : `yes${index + 1}`;
}

function classInputs(rule: ClassesRule): RuleInput[] {
  const kinds = unitKindsOf(rule);
  const options = kinds.map((label, index) => ({ id: String(index + 1), label }));
  const all = requirementsOf(rule);
  return [
    ...(kinds.length > 0 ? [{ id: 'choice', label: '', type: 'choice' as const, options }] : []),
    number('x', rule.variable),
    ...all.map((label, index) => ({
      id: requirementId(index, all.length),
      label,
      type: 'yesNo' as const,
    })),
  ];
}

function ownInputs(rule: Rule): readonly RuleInput[] {
  switch (rule.form) {
    case 'yesNo':
      return [{ id: 'yes', label: rule.condition, type: 'yesNo' }];
    case 'options':
      return [{ id: 'choice', label: '', type: 'choice', options: numbered(rule.options) }];
    case 'parts':
      return [{ id: 'parts', label: '', type: 'parts', options: numbered(rule.parts) }];
    case 'table':
      if (rule.quotient) return quotientInputs(rule.quotient);
      return rule.kind === 'bands'
        ? [number('x', rule.variable, rule.unit)]
        : [{ id: 'x', label: rule.variable, type: 'count' }];
    case 'grid':
      return gridInputs(rule);
    case 'classes':
      return classInputs(rule);
    case 'ratio':
      return quotientInputs(rule);
    case 'threshold':
      return rule.quotient ? quotientInputs(rule.quotient) : [number('x', rule.variable, '%')];
    case 'ledger':
      return ledgerInputs(rule);
    case 'increment':
      return 'outside' in rule.threshold
        ? [number('x', rule.variable, rule.unit), number('ref', rule.threshold.outside, rule.unit)]
        : [number('x', rule.variable, rule.unit)];
    case 'target':
      return [number('a', rule.variable), number('ref', rule.variable)];
    case 'targetBest':
      return ['a', 'ref', 'best'].map((id) => number(id, rule.variable));
    case 'best':
      return (rule.scale === 'span' ? ['a', 'ref', 'worst'] : ['a', 'ref']).map((id) =>
        number(id, rule.variable),
      );
    case 'given':
      return [number(givenId(rule.kind), rule.source)];
    case 'statement':
      return [];
  }
}
