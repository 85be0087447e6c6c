import { DEFAULT_POLICY } from '../../src/core/policy/policy';
import { scoreTable } from '../../src/core/score/score-table';
import {
  openingView,
  rankingRows,
  scopesOf,
  type RankingView,
} from '../../src/pane/ranking/ranking-rows';
import { flatNodes, notApplicable, scoreTableOf, type UnitSpec } from '../support/score-table';

const WHOLE: RankingView = { node: null, derived: null, scope: null };

function rowsOf(units: readonly UnitSpec[], view = WHOLE) {
  const table = scoreTableOf({ nodes: flatNodes('10', '30'), units });
  return rankingRows(table, scoreTable(table, DEFAULT_POLICY), view);
}

describe('rankingRows', () => {
  it('puts the best first and keeps sheet order among equals', () => {
    const rows = rowsOf([
      { name: 'Xã A', scores: ['1', '1'] },
      { name: 'Xã B', scores: ['9', '9'] },
      { name: 'Xã C', scores: ['1', '1'] },
    ]);
    expect(rows.map(({ unit, rank, isTied }) => [unit, rank, isTied])).toEqual([
      ['Xã B', 1, false],
      ['Xã A', 2, true],
      ['Xã C', 2, true],
    ]);
  });

  it.each([
    ['points', 0.75],
    ['unit', 0.75],
    ['percent', 0.75],
  ] as const)(
    'draws a score as its share of the maximum, whatever the scale: %s',
    (scale, share) => {
      const table = scoreTableOf({
        nodes: flatNodes('10', '30'),
        units: [{ scores: ['10', '20'] }],
      });
      const results = scoreTable(table, { ...DEFAULT_POLICY, scale });
      expect(rankingRows(table, results, WHOLE)[0]!.share).toBe(share);
    },
  );

  it('prints every score with the same number of places', () => {
    const rows = rowsOf([
      { scores: ['9.5', '20'] },
      { scores: ['9.25', '20'] },
      { scores: ['1', '2'] },
    ]);
    expect(rows.map(({ points }) => points)).toEqual(['29.50', '29.25', '3.00']);
  });

  it('measures the bar against the sum of the maxima', () => {
    expect(rowsOf([{ scores: ['10', '10'] }])[0]!.share).toBe(0.5);
  });

  it('does not draw beyond the end of the bar', () => {
    expect(rowsOf([{ scores: ['10', '90'] }])[0]!.share).toBe(1);
  });

  it('puts a unit without a score last and says why', () => {
    const rows = rowsOf([
      { name: 'Xã A', scores: [notApplicable(), notApplicable()] },
      { name: 'Xã B', scores: ['1', '1'] },
    ]);
    expect(rows[1]).toMatchObject({
      unit: 'Xã A',
      rank: null,
      points: null,
      share: null,
      state: 'notApplicable',
    });
  });

  it('ranks one group by itself', () => {
    const rows = rowsOf(
      [
        { name: 'Xã A', scores: ['9', '1'] },
        { name: 'Xã B', scores: ['1', '30'] },
      ],
      { node: 0, derived: null, scope: null },
    );
    expect(rows.map(({ unit, points, share }) => [unit, points, share])).toEqual([
      ['Xã A', '9', 0.9],
      ['Xã B', '1', 0.1],
    ]);
  });

  it('ranks inside one scope and leaves the others out', () => {
    const units = [
      { name: 'Huyện A', scope: 'Huyện', scores: ['1', '1'] },
      { name: 'Sở B', scope: 'Sở', scores: ['9', '9'] },
      { name: 'Huyện C', scope: 'Huyện', scores: ['5', '5'] },
    ];
    expect(
      rowsOf(units, { node: null, derived: null, scope: 'Huyện' }).map(({ unit, rank }) => [
        unit,
        rank,
      ]),
    ).toEqual([
      ['Huyện C', 1],
      ['Huyện A', 2],
    ]);
  });
});

describe('a table of several years', () => {
  const table = scoreTableOf({
    nodes: flatNodes('10', '30'),
    scopeIsPeriod: true,
    units: [
      { name: 'Tỉnh A', scope: '2022', scores: ['1', '1'] },
      { name: 'Tỉnh B', scope: '2022', scores: ['5', '5'] },
      { name: 'Tỉnh A', scope: '2023', scores: ['9', '9'] },
    ],
  });

  it('opens with its first year', () => {
    expect(openingView(table)).toEqual({ node: null, derived: null, scope: '2022' });
  });

  it('ranks inside the year', () => {
    const rows = rankingRows(table, scoreTable(table, DEFAULT_POLICY), openingView(table));
    expect(rows.map(({ unit, rank, isTied }) => [unit, rank, isTied])).toEqual([
      ['Tỉnh B', 1, false],
      ['Tỉnh A', 2, false],
    ]);
  });
});

describe('scopesOf', () => {
  it('lists the scopes once, in sheet order', () => {
    const units = ['Sở', 'Huyện', 'Sở'].map((scope) => ({ scope, scores: ['1', '1'] }));
    expect(scopesOf(scoreTableOf({ nodes: flatNodes('10', '30'), units }))).toEqual([
      'Sở',
      'Huyện',
    ]);
  });
});

describe('Equal totals that the chain set apart', () => {
  const table = scoreTableOf({
    nodes: flatNodes('10', '30'),
    units: [
      { name: 'Xã A', scores: ['5', '20'] },
      { name: 'Xã B', scores: ['6', '19'] },
      { name: 'Xã C', scores: ['9', '9'] },
    ],
  });
  const chain = [table.nodes[0]!.name];
  const results = scoreTable(table, { ...DEFAULT_POLICY, tieBreak: chain });
  const decided = (view: RankingView) =>
    rankingRows(table, results, view).map(({ unit, rank, tieBreak }) => [
      unit,
      rank,
      tieBreak && [tieBreak.side, tieBreak.node.name, tieBreak.unit],
    ]);

  it('say which node decided, and about whom', () => {
    expect(decided(WHOLE)).toEqual([
      ['Xã B', 1, ['over', chain[0], 'Xã A']],
      ['Xã A', 2, ['under', chain[0], 'Xã B']],
      ['Xã C', 3, null],
    ]);
  });

  it('say nothing of it where a group is ranked', () => {
    const ofGroup = decided({ ...WHOLE, node: 1 });
    expect(ofGroup.map(([, , reason]) => reason)).toEqual([null, null, null]);
  });
});
