/** Scorecards of one framework are one table whose units are the sheets. */
import type { ScoreTable } from '../scorebook';
import { formatCell } from '../sheet/address';
import { blockTitle } from './block';
import { readScale } from './scale';
import type { Scorecard } from './scorecard';
import type { TableReading } from './table-reading';

function statusLine({ status }: Scorecard): ScoreTable['resultLines']['status'] {
  return status && { index: status.index, header: status.path[status.path.length - 1]!.cell };
}

function makeTable(cards: readonly Scorecard[]): TableReading {
  const first = cards[0]!;
  const units = cards.map(({ unit }) => unit);
  const scale = readScale(first.tree.nodes, units);
  const sheetId = first.block.grid.sheet.id;
  const { range } = first;
  const id = `${sheetId}!${formatCell({ row: range.top, column: range.left })}`;
  const table: ScoreTable = {
    id,
    shape: 'scorecard',
    title: blockTitle(first.block),
    areas: cards.map((card) => ({ sheetId: card.block.grid.sheet.id, range: card.range })),
    body: first.body,
    headerRow: first.block.header.bottom,
    nodes: scale.nodes,
    aggregation: scale.aggregation,
    statedMaximum: first.statedMaximum,
    scale: scale.scale,
    units,
    scopeName: null,
    scopeColumn: null,
    framework: null,
    scopeIsPeriod: false,
    resultLines: {
      total: null,
      rank: null,
      scopeRank: null,
      groupRanks: new Map(),
      status: statusLine(first),
    },
  };
  const layouts = cards.map(({ layout }) => ({ tableId: id, ...layout }));
  return { table, layouts, isIndex: scale.isIndex };
}

/** One table per framework, each at the place of its first sheet. */
export function groupScorecards(cards: readonly Scorecard[]): Map<Scorecard, TableReading> {
  const groups = new Map<string, Scorecard[]>();
  for (const card of cards) {
    const group = groups.get(card.frameworkKey);
    if (group) group.push(card);
    else groups.set(card.frameworkKey, [card]);
  }
  return new Map([...groups.values()].map((group) => [group[0]!, makeTable(group)]));
}
