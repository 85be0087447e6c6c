/** Invents frameworks: a tree of groups and indicators with codes and maximum points. */
import type { Dice } from './dice';
import { codeOf, type NumberingName } from './numbering';
import { GROUP_NAMES, INDICATOR_NAMES, PILLAR_NAMES } from './words';

/** Points, weights and index values are whole numbers of this fraction of one. */
export const PARTS_OF_ONE = 10_000;

export interface PlannedNode {
  /** Empty when the framework is not numbered at this tier. */
  readonly code: string;
  readonly name: string;
  readonly parent: number | null;
  readonly children: readonly number[];
  readonly tier: number;
  /** In parts of one; a parent's is the sum of its children's, unless it is stated wrongly. */
  readonly maximum: number;
  /** Items of a group of deductions have scores at or below zero. */
  readonly isDeduction: boolean;
  readonly isScored: boolean;
}

export interface FrameworkPlan {
  readonly tiers: 1 | 2 | 3;
  readonly numbering: NumberingName;
  readonly groups: number;
  readonly mostChildren: number;
  /** `wrong`: the first group states less than its indicators have. */
  readonly groupMaxima: 'right' | 'wrong';
  readonly hasDeductions: boolean;
  readonly hasUnscoredGroup: boolean;
}

interface Draft {
  code: string;
  name: string;
  parent: number | null;
  children: number[];
  tier: number;
  maximum: number;
  isDeduction: boolean;
  isScored: boolean;
}

const LEAF_MAXIMA = [5, 10, 10, 10, 15, 20, 20, 30, 2.5];
const INDEX_GROUP_MAXIMA = [100, 100, 100, 150, 200];

interface Names {
  readonly tops: readonly string[];
  readonly middles: readonly string[];
  readonly leaves: readonly string[];
}

function shuffledNames(dice: Dice, tiers: number): Names {
  const groups = dice.shuffle(GROUP_NAMES);
  const indicators = dice.shuffle(INDICATOR_NAMES);
  if (tiers === 1) return { tops: groups, middles: [], leaves: groups };
  return {
    tops: tiers === 3 ? PILLAR_NAMES : groups,
    middles: groups,
    leaves: indicators,
  };
}

function nameAt(names: Names, tier: number, tiers: number, running: number): string {
  const pool = tier === tiers - 1 ? names.leaves : tier === 0 ? names.tops : names.middles;
  const round = Math.floor((running - 1) / pool.length);
  return pool[(running - 1) % pool.length]! + (round === 0 ? '' : ` đợt ${round + 1}`);
}

/** A framework as one official might write it: `plan` says its shape, the dice its contents. */
export function inventFramework(dice: Dice, plan: FrameworkPlan): PlannedNode[] {
  const nodes: Draft[] = [];
  const names = shuffledNames(dice, plan.tiers);
  const running = [0, 0, 0];
  const add = (path: number[], parent: number | null, parentRunning: number): void => {
    const tier = path.length - 1;
    running[tier] = running[tier]! + 1;
    const at = running[tier]!;
    const index = nodes.length;
    const isDeduction = plan.hasDeductions && path[0] === plan.groups;
    const name = isDeduction && tier === 0 ? 'ĐIỂM TRỪ' : nameAt(names, tier, plan.tiers, at);
    const code = codeOf(plan.numbering, { path, running: at, parentRunning });
    const isScored = !(plan.hasUnscoredGroup && path[0] === 1);
    const isLeaf = tier === plan.tiers - 1;
    const pool = plan.tiers === 1 ? INDEX_GROUP_MAXIMA : LEAF_MAXIMA;
    const maximum = isLeaf && isScored && !isDeduction ? dice.pick(pool) * PARTS_OF_ONE : 0;
    nodes.push({ code, name, parent, children: [], tier, maximum, isDeduction, isScored });
    if (parent !== null) nodes[parent]!.children.push(index);
    if (isLeaf) return;
    const children = dice.between(2, plan.mostChildren);
    for (let child = 1; child <= children; child += 1) add([...path, child], index, at);
  };
  for (let group = 1; group <= plan.groups; group += 1) add([group], null, 0);
  sumUp(nodes);
  if (plan.groupMaxima === 'wrong') misstate(nodes);
  return nodes;
}

function sumUp(nodes: Draft[]): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const { parent, maximum } = nodes[index]!;
    if (parent !== null) nodes[parent]!.maximum += maximum;
  }
}

/** A real defect: a group of 10 points whose four indicators have 3 each. */
function misstate(nodes: Draft[]): void {
  const group = nodes.find(({ children, maximum }) => children.length > 0 && maximum > 0);
  if (group) group.maximum -= 2 * PARTS_OF_ONE;
}

export function leavesOf(nodes: readonly PlannedNode[]): number[] {
  return nodes.flatMap(({ children }, index) => (children.length === 0 ? [index] : []));
}

/** The leaves below a node, or the node itself when it is one. */
export function leavesUnder(nodes: readonly PlannedNode[], index: number): number[] {
  const { children } = nodes[index]!;
  return children.length === 0 ? [index] : children.flatMap((child) => leavesUnder(nodes, child));
}

/** From the top down to the node itself. */
export function pathTo(nodes: readonly PlannedNode[], index: number): number[] {
  const { parent } = nodes[index]!;
  return parent === null ? [index] : [...pathTo(nodes, parent), index];
}
