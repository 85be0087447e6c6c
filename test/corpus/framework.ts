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

interface Growth {
  readonly dice: Dice;
  readonly plan: FrameworkPlan;
  readonly names: Names;
  readonly nodes: Draft[];
  /** How many nodes each tier has so far. */
  readonly running: number[];
}

function makeNode(growth: Growth, path: readonly number[], parent: number | null): Draft {
  const { dice, plan, names, nodes, running } = growth;
  const tier = path.length - 1;
  const isDeduction = plan.hasDeductions && path[0] === plan.groups;
  const isScored = !(plan.hasUnscoredGroup && path[0] === 1);
  const hasPoints = tier === plan.tiers - 1 && isScored && !isDeduction;
  const maxima = plan.tiers === 1 ? INDEX_GROUP_MAXIMA : LEAF_MAXIMA;
  const place = {
    path,
    running: running[tier]!,
    parentRunning: parent === null ? 0 : running[nodes[parent]!.tier]!,
  };
  return {
    code: codeOf(plan.numbering, place),
    name: isDeduction && tier === 0 ? 'ĐIỂM TRỪ' : nameAt(names, tier, plan.tiers, running[tier]!),
    maximum: hasPoints ? dice.pick(maxima) * PARTS_OF_ONE : 0,
    children: [],
    ...{ parent, tier, isDeduction, isScored },
  };
}

function growNode(growth: Growth, path: readonly number[], parent: number | null): void {
  const { dice, plan, nodes, running } = growth;
  running[path.length - 1]! += 1;
  const index = nodes.length;
  nodes.push(makeNode(growth, path, parent));
  if (parent !== null) nodes[parent]!.children.push(index);
  if (path.length === plan.tiers) return;
  const children = dice.between(2, plan.mostChildren);
  for (let child = 1; child <= children; child += 1) growNode(growth, [...path, child], index);
}

/** A framework as one official might write it: `plan` says its shape, the dice its contents. */
export function inventFramework(dice: Dice, plan: FrameworkPlan): PlannedNode[] {
  const names = shuffledNames(dice, plan.tiers);
  const growth: Growth = { dice, plan, names, nodes: [], running: [0, 0, 0] };
  for (let group = 1; group <= plan.groups; group += 1) growNode(growth, [group], null);
  sumUp(growth.nodes);
  if (plan.groupMaxima === 'wrong') misstate(growth.nodes);
  return growth.nodes;
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
