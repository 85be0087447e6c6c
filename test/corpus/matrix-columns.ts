/** Plans the columns of a matrix, from left to right, with the lines of their headers. */
import type { HeaderLine } from './header-lines';
import type { HeaderKind } from './header-pool';
import { pathTo } from './framework';
import { nodeLabel, pointsNote, type Kitchen } from './kitchen';
import type { MatrixPlan } from './recipe';

export type MatrixColumnKind =
  | 'order'
  | 'unit'
  | 'scope'
  | 'fact'
  | 'gap'
  | 'score'
  | 'claim'
  | 'sum'
  | 'evidence'
  | 'total'
  | 'rank'
  | 'note'
  | 'class';

export interface MatrixColumn {
  readonly kind: MatrixColumnKind;
  /** The indicator of a score or evidence column, the group of a sum. */
  readonly node: number | null;
  readonly lines: readonly HeaderLine[];
}

interface Draft {
  readonly kitchen: Kitchen;
  readonly plan: MatrixPlan;
  readonly pointsForm: number;
}

function roleColumn({ kitchen }: Draft, kind: MatrixColumnKind, words: HeaderKind): MatrixColumn {
  return { kind, node: null, lines: [{ key: kind, text: kitchen.header(words) }] };
}

function headingOf({ kitchen, plan, pointsForm }: Draft, index: number, isBand: boolean): string {
  const node = kitchen.nodes[index]!;
  const label = nodeLabel(kitchen, node, isBand ? plan.bandLabel : plan.leafLabel);
  const hasPoints = plan.maxima === 'brackets' && !node.isDeduction;
  return hasPoints ? `${label} ${pointsNote(node.maximum, pointsForm)}` : label;
}

/** The bands above a node, the universal one first, and the node's own heading. */
function stackOf(draft: Draft, index: number): HeaderLine[] {
  const { kitchen, plan } = draft;
  const path = plan.parents === 'bands' ? pathTo(kitchen.nodes, index) : [index];
  const lines = path.map((at) => ({
    key: `node ${at}`,
    text: headingOf(draft, at, kitchen.nodes[at]!.children.length > 0),
  }));
  const top = { key: 'all', text: kitchen.header('indicatorsBand') };
  const withTop = plan.universalBand ? [top, ...lines] : lines;
  const code = kitchen.nodes[index]!.code;
  return plan.codeRow ? [...withTop, { key: `code ${index}`, text: code }] : withTop;
}

function leafColumns(draft: Draft, index: number): MatrixColumn[] {
  const { kitchen, plan } = draft;
  const lines = stackOf(draft, index);
  const evidence = { key: `evidence ${index}`, text: kitchen.header('evidence') };
  if (plan.hasPhases) {
    const claim = { key: `claim ${index}`, text: kitchen.header('self') };
    const appraised = { key: `score ${index}`, text: kitchen.header('appraised') };
    return [
      { kind: 'claim', node: index, lines: [...lines, claim] },
      { kind: 'score', node: index, lines: [...lines, appraised] },
    ];
  }
  if (plan.evidence === 'banded') {
    const score = { key: `score ${index}`, text: kitchen.header('score') };
    return [
      { kind: 'score', node: index, lines: [...lines, score] },
      { kind: 'evidence', node: index, lines: [...lines, evidence] },
    ];
  }
  const score: MatrixColumn = { kind: 'score', node: index, lines };
  if (plan.evidence === 'none') return [score];
  return [score, { kind: 'evidence', node: index, lines: [...lines.slice(0, -1), evidence] }];
}

function nodeColumns(draft: Draft, index: number): MatrixColumn[] {
  const { kitchen, plan } = draft;
  const { children } = kitchen.nodes[index]!;
  if (children.length === 0) return leafColumns(draft, index);
  const below = children.flatMap((child) => nodeColumns(draft, child));
  const lines = stackOf(draft, index);
  if (plan.parents === 'columns') return [{ kind: 'sum', node: index, lines }, ...below];
  if (!plan.subtotals) return below;
  const own = { key: `sum ${index}`, text: kitchen.header('subtotal') };
  return [...below, { kind: 'sum', node: index, lines: [...lines, own] }];
}

function labelColumns(draft: Draft): MatrixColumn[] {
  const { plan } = draft;
  const hasScope = plan.scope === 'column' || plan.scope === 'merged column';
  return [
    ...(plan.isRankFirst && plan.rank !== 'none' ? [roleColumn(draft, 'rank', 'rank')] : []),
    ...(plan.hasOrder ? [roleColumn(draft, 'order', 'order')] : []),
    ...(hasScope ? [roleColumn(draft, 'scope', 'scope')] : []),
    roleColumn(draft, 'unit', 'unit'),
    ...(plan.hasFact ? [roleColumn(draft, 'fact', 'fact')] : []),
    ...(plan.hasBlankColumn ? [{ kind: 'gap', node: null, lines: [] } as const] : []),
  ];
}

function resultColumns(draft: Draft): MatrixColumn[] {
  const { plan } = draft;
  return [
    ...(plan.total === 'none' ? [] : [roleColumn(draft, 'total', 'total')]),
    ...(plan.rank === 'none' || plan.isRankFirst ? [] : [roleColumn(draft, 'rank', 'rank')]),
    ...(plan.hasClass ? [roleColumn(draft, 'class', 'class')] : []),
    ...(plan.hasNote ? [roleColumn(draft, 'note', 'note')] : []),
  ];
}

export function planMatrixColumns(kitchen: Kitchen, plan: MatrixPlan): MatrixColumn[] {
  const draft = { kitchen, plan, pointsForm: kitchen.dice.below(3) };
  const tops = kitchen.nodes.flatMap(({ parent }, index) => (parent === null ? [index] : []));
  return [
    ...labelColumns(draft),
    ...tops.flatMap((top) => nodeColumns(draft, top)),
    ...resultColumns(draft),
  ];
}
