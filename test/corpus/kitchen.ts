/** What every layout works with: the recipe, the dice and the words of one workbook. */
import type { CellValue } from '../../src/core/sheet/snapshot';
import type { Dice } from './dice';
import { dressText } from './dress';
import { inventFramework, leavesOf, type PlannedNode } from './framework';
import { headerWords, type HeaderKind } from './header-pool';
import type { LabelPlan, Recipe } from './recipe';
import { cellNumber, decimalText, makeEntry, type PlannedEntry } from './scores';
import { trueTotal, type TrueEntry, type TrueNode, type TrueTotal } from './truth';
import { bareUnitName, UNIT_NAMES } from './words';

export interface PlannedUnit {
  readonly name: string;
  /** By node index; parents are blank. */
  readonly scores: readonly PlannedEntry[];
}

export interface Kitchen {
  readonly recipe: Recipe;
  readonly dice: Dice;
  readonly nodes: readonly PlannedNode[];
  readonly leaves: readonly number[];
  readonly units: readonly PlannedUnit[];
  /** A header of that meaning in this workbook's own words, the same each time. */
  readonly header: (kind: HeaderKind) => string;
  /** A text of the body, dressed when the recipe says so. */
  readonly text: (words: string) => string;
}

const BLANK: PlannedEntry = { cell: null, entry: { state: 'blank' }, claim: null };

function planUnits(dice: Dice, recipe: Recipe, nodes: readonly PlannedNode[]): PlannedUnit[] {
  const { kind, count, isBare } = recipe.units;
  const names = dice.shuffle(UNIT_NAMES[kind]).slice(0, count);
  return names.map((name) => ({
    name: isBare ? bareUnitName(name) : name,
    scores: nodes.map((node) =>
      node.children.length === 0 && node.isScored ? makeEntry(dice, node, recipe.scores) : BLANK,
    ),
  }));
}

export function openKitchen(dice: Dice, recipe: Recipe): Kitchen {
  const { language, dress, isDressedThroughout } = recipe.words;
  const nodes = inventFramework(dice, recipe.framework);
  const chosen = new Map<HeaderKind, string>();
  return {
    recipe,
    dice,
    nodes,
    leaves: leavesOf(nodes),
    units: planUnits(dice, recipe, nodes),
    header: (kind) => {
      const words = chosen.get(kind) ?? dice.pick(headerWords(kind, language));
      chosen.set(kind, words);
      return dressText(words, dress);
    },
    text: (words) => (isDressedThroughout ? dressText(words, dress) : words),
  };
}

/** `1.1. Name`, `Name` or `1.1`; the name where there is no code. */
export function nodeLabel(kitchen: Kitchen, node: PlannedNode, label: LabelPlan): string {
  const { code, name } = node;
  if (code === '' || label === 'name') return kitchen.text(name);
  if (label === 'code') return code;
  return `${code}${/[.)]$/.test(code) || code === '-' ? '' : '.'} ${kitchen.text(name)}`;
}

/** `(10 điểm)`, `(10đ)`, `(tối đa 10 điểm)`: the same form all over a workbook. */
export function pointsNote(parts: number, form: number): string {
  const points = decimalText(parts, ',');
  return [`(${points} điểm)`, `(${points}đ)`, `(tối đa ${points} điểm)`][form % 3]!;
}

/** Whether evidence is owed for points: those of the self score, where it is a score of its own. */
export function claimsPoints({ entry, claim }: PlannedEntry, isAppraised: boolean): boolean {
  if (isAppraised) return claim !== null && claim > 0;
  return entry.state === 'scored' && entry.parts > 0;
}

export function entriesOf(unit: PlannedUnit): TrueEntry[] {
  return unit.scores.map(({ entry }) => entry);
}

/** The sum of the scores of some leaves; null when none is scored. */
export function sumOf(unit: PlannedUnit, leaves: readonly number[]): number | null {
  const scored = leaves.flatMap((leaf) => {
    const { entry } = unit.scores[leaf]!;
    return entry.state === 'scored' ? [entry.parts] : [];
  });
  return scored.length === 0 ? null : scored.reduce((sum, parts) => sum + parts, 0);
}

/** The total as a sheet shows it: the sum, or the weighted mean to 2 or, for index values, 4 places. */
export function shownTotal(
  { recipe, leaves }: Kitchen,
  unit: PlannedUnit,
  weights: readonly number[] | null,
): number | null {
  const sum = sumOf(unit, leaves);
  if (sum === null || weights === null) return sum;
  const step = recipe.scores.isIndex ? 1 : 100;
  const counted = leaves.filter((leaf) => unit.scores[leaf]!.entry.state !== 'notApplicable');
  const weight = counted.reduce((all, leaf) => all + weights[leaf]!, 0);
  const weighted = counted.reduce((all, leaf) => {
    const { entry } = unit.scores[leaf]!;
    return all + (entry.state === 'scored' ? entry.parts * weights[leaf]! : 0);
  }, 0);
  return weight === 0 ? null : Math.floor(weighted / weight / step + 0.5) * step;
}

export function numberCell(parts: number | null): CellValue {
  return parts === null ? null : cellNumber(parts);
}

export function makeTrueNode(node: PlannedNode, maximum: number | null): TrueNode {
  const { code, name, parent, isScored } = node;
  return { code, name, parent, maximum, isScored };
}

export function totalOf(
  unit: PlannedUnit,
  nodes: readonly TrueNode[],
  weights: readonly number[] | null,
): TrueTotal | null {
  return trueTotal(entriesOf(unit), nodes, weights);
}

/** Ranks 1-2-2-4 of whole totals; null where there is none. */
export function ranksOf(totals: readonly (number | null)[]): (number | null)[] {
  return totals.map((total) =>
    total === null ? null : 1 + totals.filter((other) => other !== null && other > total).length,
  );
}
