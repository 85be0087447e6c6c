import { completePolicy } from '../../../src/core/policy/complete-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { jointRanks } from '../../../src/core/score/joint-ranks';
import { scoreTable } from '../../../src/core/score/score-table';
import { flatNodes, scoreTableOf, type TableSpec } from '../../support/score-table';

/** Sở with administrative procedures score up to 1000 points, those without up to 800. */
const WITH: TableSpec = {
  nodes: flatNodes('1000'),
  units: [
    { name: 'Sở Y tế', scores: ['800'] },
    { name: 'Sở Nội vụ', scores: ['900'] },
  ],
};
const WITHOUT: TableSpec = {
  nodes: flatNodes('800'),
  units: [
    { name: 'Ban Dân tộc', scores: ['700'] },
    { name: 'Thanh tra tỉnh', scores: [null] },
  ],
};

function ranks(specs: readonly TableSpec[], policy: Partial<Policy>) {
  const tables = specs.map(scoreTableOf);
  const results = tables.map((table) => scoreTable(table, completePolicy(policy, table)));
  return jointRanks(tables, results);
}

describe('units under different frameworks', () => {
  it('are ranked together by percent', () =>
    expect(ranks([WITH, WITHOUT], { scale: 'percent' })).toEqual([
      [3, 1],
      [2, null],
    ]));

  it('are ranked apart by points', () => expect(ranks([WITH, WITHOUT], {})).toBeNull());

  it('are ranked apart when a unit stands in both', () =>
    expect(ranks([WITH, WITH], { scale: 'percent' })).toBeNull());

  it('are one table when there is one framework', () =>
    expect(ranks([WITH], { scale: 'percent' })).toBeNull());

  it('keep their own ranks', () => {
    const table = scoreTableOf(WITHOUT);
    const { units } = scoreTable(table, completePolicy({ scale: 'percent' }, table));
    expect(units.map(({ rank }) => rank)).toEqual([1, null]);
  });
});
