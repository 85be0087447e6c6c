/** Bands by the size of the unit, and classes with conditions. */
import { subtractExact, ZERO, type Exact } from '../../number/exact';
import type { RuleOutcome } from '../outcome';
import type { ClassesRule, ClassRow, GridRule } from '../rule';
import { requirementId, requirementsOf, unitKindsOf } from '../rule-inputs';
import { figure, inPoints, quantity, refuse, requireInputs, type Figures } from './figures';
import { describeRange, isInRange } from './ranges';

function answered(figures: Figures, id: string): boolean {
  requireInputs(figures, [id]);
  const answer = figures.inputs[id];
  return typeof answer === 'boolean' ? answer : refuse('not-a-figure');
}

function signed(rule: GridRule, points: Exact): Exact {
  return rule.effect === 'deduct' ? subtractExact(ZERO, points) : points;
}

export function evaluateGrid(rule: GridRule, figures: Figures): RuleOutcome {
  const { words } = figures;
  if (rule.requires !== null && !answered(figures, 'yes')) {
    return { kind: 'points', points: ZERO, worked: `${words.no}: ${words.number(ZERO)}` };
  }
  requireInputs(figures, ['n', 'x']);
  const size = quantity(figures, 'n');
  const value = rule.unit === '%' ? quantity(figures, 'x') : figure(figures, 'x');
  const group = rule.groups.find(({ range }) => isInRange(size, range)) ?? refuse('not-covered');
  const row = group.rows.find(({ range }) => isInRange(value, range));
  if (!row && rule.effect === 'give') return refuse('not-covered');
  const points = row ? signed(rule, inPoints(figures, row.points)) : ZERO;
  const where = row ? describeRange(row.range, rule.unit, words) : words.otherwise;
  const sized = `${words.number(size)} (${describeRange(group.range, '', words)})`;
  const shown = `${words.number(value)}${rule.unit === '%' ? '%' : ''} (${where})`;
  return { kind: 'points', points, worked: `${sized}, ${shown}: ${words.number(points)}` };
}

/** The kind of unit that was chosen; null where the rows are for all. */
function unitKind(rule: ClassesRule, figures: Figures): string | null {
  const kinds = unitKindsOf(rule);
  if (kinds.length === 0) return null;
  requireInputs(figures, ['choice']);
  return kinds[Number(figures.inputs['choice']) - 1] ?? refuse('no-such-option');
}

function holds({ requires }: ClassRow, rule: ClassesRule, figures: Figures): boolean {
  const all = requirementsOf(rule);
  return requires === null || answered(figures, requirementId(all.indexOf(requires), all.length));
}

export function evaluateClasses(rule: ClassesRule, figures: Figures): RuleOutcome {
  const kind = unitKind(rule, figures);
  const value = figure(figures, 'x');
  const row = rule.rows.find(
    (own) =>
      (own.units === null || own.units === kind) &&
      isInRange(value, own.range) &&
      holds(own, rule, figures),
  );
  const name = row?.name ?? rule.otherwise;
  const where = row ? describeRange(row.range, '', figures.words) : figures.words.otherwise;
  return { kind: 'class', name, worked: `${figures.words.number(value)} (${where}): ${name}` };
}
