/** "Ghi" of the scoring assistant: the points into the score cell, the figures into their own cells. */
import { exactToNumber, type Exact } from '../number/exact';
import { cellsPlan, contentText, type CellWrite } from '../plan/cells-plan';
import type { Plan } from '../plan/plan';
import { indexSheets, isBlankContent, type SheetIndex } from '../plan/sheet-index';
import type { RuleInputs } from '../rules/outcome';
import type { Snapshot } from '../sheet/snapshot';
import type { FigurePlace } from './figure-places';
import { shareInputs } from './fit-figures';
import type { RuleAt, Working } from './rule-at';
import { scoreNumber } from './score-number';
import { figureText } from './written-figures';

export interface EntryPlan {
  readonly plan: Plan;
  /** Inputs whose figures have no cell in the row, by id. */
  readonly unwritten: readonly string[];
}

/** The cell that is named for an input. */
function namedPlace(
  places: readonly FigurePlace[],
  { rule, inputs }: Working,
  input: string,
): FigurePlace | null {
  const isOf = ({ role }: FigurePlace): boolean => {
    if (role.kind === 'letter') return role.id === input;
    if (role.kind === 'reference') return input === 'ref' && rule.form === 'increment';
    const { part, whole } = shareInputs(rule);
    if (part !== null) {
      const hasTarget = places.some((place) => place.role.kind === 'target');
      if (role.kind === 'target') return input === whole;
      return role.kind === 'achieved' && hasTarget && input === part;
    }
    if (role.kind === 'percent') return input === 'x' && isPercent(rule);
    const isOnly =
      inputs.length === 1 && inputs[0]!.type !== 'choice' && inputs[0]!.type !== 'parts';
    return role.kind === 'achieved' && isOnly && inputs[0]!.type !== 'yesNo' && !isPercent(rule);
  };
  return places.find(isOf) ?? null;
}

function isPercent(rule: Working['rule']): boolean {
  const isTabled = rule.form === 'table' || rule.form === 'increment';
  return rule.form === 'threshold' || (isTabled && rule.unit === '%');
}

function isNumber(value: RuleInputs[string]): value is Exact {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The cell for words: "Số liệu" and the like, then the explanation. Evidence is a person's own. */
function wordPlaces(places: readonly FigurePlace[]): FigurePlace[] {
  const rank = ({ role }: FigurePlace): number =>
    role.kind === 'achieved' ? 0 : role.kind === 'words' && role.of === 'explanation' ? 1 : 2;
  return places.filter((place) => rank(place) < 2).sort((a, b) => rank(a) - rank(b));
}

/** As every reading of a score cell knows it. */
const NOT_APPLICABLE_TEXT = 'Không áp dụng';

function scoreWrites(
  { score: { cell, isSubtracted }, rounding }: RuleAt,
  { outcome }: Working,
): CellWrite[] {
  if (outcome.kind === 'not-applicable') {
    return [{ cell, content: { kind: 'text', text: NOT_APPLICABLE_TEXT }, purpose: 'score' }];
  }
  if (outcome.kind !== 'points') return [];
  const value = scoreNumber(outcome.points, rounding, isSubtracted);
  return [{ cell, content: { kind: 'number', value }, purpose: 'score' }];
}

/**
 * The score, and the figures that it was computed from. Words that a person wrote beside figures
 * stay; a formula in a cell that is named for a figure stays as well.
 * @param worked of `workOut`; without points only the figures are written, and of what does not
 *   apply nothing but that
 */
export function planEntry(
  snapshot: Snapshot,
  at: RuleAt,
  worked: Working,
  entered: RuleInputs,
): EntryPlan {
  const sheetAt = indexSheets(snapshot);
  if (worked.outcome.kind === 'not-applicable') {
    return { plan: cellsPlan(sheetAt, scoreWrites(at, worked)), unwritten: [] };
  }
  const writes: CellWrite[] = [];
  const rest: Record<string, RuleInputs[string]> = {};
  for (const { id } of worked.inputs) {
    const value = entered[id];
    if (value === undefined || value === null || value === '') continue;
    const named = isNumber(value) ? namedPlace(at.places, worked, id) : null;
    const content = named && sheetAt(named.cell.sheetId)?.contentAt(named.cell);
    if (!named || !isNumber(value)) rest[id] = value;
    else if (content?.kind !== 'formula') {
      writes.push({
        cell: named.cell,
        content: { kind: 'number', value: exactToNumber(value) },
        purpose: 'figures',
      });
    }
  }
  const words = writeWords(sheetAt, at, worked, rest);
  return {
    plan: cellsPlan(sheetAt, [...scoreWrites(at, worked), ...writes, ...(words ? [words] : [])]),
    unwritten: words ? [] : Object.keys(rest),
  };
}

function writeWords(
  sheetAt: (sheetId: string) => SheetIndex | null,
  at: RuleAt,
  { rule, inputs }: Working,
  rest: RuleInputs,
): CellWrite | null {
  for (const { cell } of wordPlaces(at.places)) {
    const content = sheetAt(cell.sheetId)?.contentAt(cell);
    if (!content || content.kind === 'formula') continue;
    const old = isBlankContent(content) ? '' : contentText(content);
    const text = figureText(rule, inputs, rest, old);
    if (text !== null) return { cell, content: { kind: 'text', text }, purpose: 'figures' };
  }
  return null;
}
