import fc from 'fast-check';
import { makeClassifier } from '../../../src/core/classes/classify-unit';
import { readClassConditions } from '../../../src/core/classes/read-class-condition';
import { completePolicy } from '../../../src/core/policy/complete-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { scoreTable } from '../../../src/core/score/score-table';
import {
  flatNodes,
  notApplicable,
  scoreTableOf,
  type NodeSpec,
  type ScoreSpec,
  type TableSpec,
} from '../../support/score-table';

const USUAL = [
  'Tốt: từ 80% tổng điểm và mỗi nhóm từ 50%',
  'Khá: từ 65%',
  'Trung bình: từ 50%',
  'Yếu: còn lại',
];
const TWO = flatNodes('10', '10');

function classesOf(
  spec: TableSpec,
  lines: readonly string[] = USUAL,
  policy: Partial<Policy> = {},
): string[] {
  const classes = lines.map((line) => {
    const [name = '', text = ''] = line.split(': ');
    return { name, text, ...readClassConditions(text), cell: { row: 0, column: 0 } };
  });
  const table = {
    ...scoreTableOf(spec),
    classes: { sheetId: 'sheet-9', classes, column: null, stated: [] },
  };
  return scoreTable(table, completePolicy(policy, table)).units.map(({ class: found }) => {
    if (found === null) return '–';
    if (found.state === 'none') {
      return `none${found.missed === null ? '' : `, not ${classes[found.missed]!.name}`}`;
    }
    const { name } = classes[found.at]!;
    return found.state === 'classed' ? name : `undecided at ${name}`;
  });
}

function classOf(
  scores: readonly ScoreSpec[],
  lines?: readonly string[],
  policy?: Partial<Policy>,
) {
  return classesOf(
    { nodes: flatNodes(...scores.map(() => '10')), units: [{ scores }] },
    lines,
    policy,
  )[0];
}

describe('the class of a unit', () => {
  it.each([
    [['8', '8'], 'Tốt'],
    [['10', '6'], 'Tốt'],
    [['8', '7.99'], 'Khá'],
    [['6.5', '6.5'], 'Khá'],
    [['5', '5'], 'Trung bình'],
    [['0', '9'], 'Yếu'],
  ])('is the first one whose conditions hold: %j', (scores, name) =>
    expect(classOf(scores)).toBe(name),
  );

  it('is denied by one group however high the total is', () => {
    const three = ['Tốt: từ 80% và mỗi nhóm từ 50%', 'Khá: từ 65%'];
    expect(classOf(['10', '10', '10', '4'], three)).toBe('Khá');
  });

  it('is none where another condition is missed and no class takes the total', () => {
    const bands = ['Tốt: từ 80% và mỗi nhóm từ 50%', 'Khá: từ 65% đến dưới 80%'];
    expect(classOf(['10', '10', '10', '4'], bands)).toBe('none, not Tốt');
    expect(classOf(['1', '1'], bands)).toBe('none');
  });

  it.each([
    ['Xuất sắc: không có tiêu chí nào 0 điểm', ['9', '0'], 'none'],
    ['Xuất sắc: không có tiêu chí nào 0 điểm', ['9', '0.5'], 'Xuất sắc'],
    ['Xuất sắc: nhóm 2 từ 60%', ['1', '6'], 'Xuất sắc'],
    ['Xuất sắc: Nhóm 2 từ 60%', ['10', '5'], 'none'],
    ['Xuất sắc: từ 18 điểm trở lên', ['9', '9'], 'Xuất sắc'],
    ['Xuất sắc: từ 18 điểm trở lên', ['9', '8.98'], 'none'],
  ])('looks at parts and at points: %s, %j', (line, scores, name) =>
    expect(classOf(scores, [line])).toBe(name),
  );

  it('looks at the total as it is ranked: rounded, or exactly', () => {
    expect(classOf(['8', '7.996'])).toBe('Tốt');
    expect(classOf(['8', '7.996'], USUAL, { rankOn: 'exact' })).toBe('Khá');
  });

  it('counts percent of what applies to the unit', () => {
    expect(classOf(['8', notApplicable()])).toBe('Tốt');
    expect(classOf(['8', null])).toBe('Yếu');
  });

  it('is the same on every scale on which scores may be stated', () => {
    for (const scale of ['points', 'unit', 'percent'] as const) {
      expect(classOf(['8', '8'], USUAL, { scale, places: 4 })).toBe('Tốt');
    }
  });

  it('asks index values for their percent', () => {
    const spec: TableSpec = {
      nodes: [{ weight: '1' }, { weight: '3' }],
      scale: 'unit',
      aggregation: 'mean',
      units: [{ scores: ['0.5', '0.9'] }, { scores: ['0.4', '0.95'] }],
    };
    expect(classesOf(spec)).toEqual(['Tốt', 'Khá']);
  });

  it('asks groups, indicators and components of their own tier', () => {
    const nodes: NodeSpec[] = [
      {
        max: '20',
        children: [{ max: '10', children: [{ max: '5' }, { max: '5' }] }, { max: '10' }],
      },
    ];
    const of = (line: string) =>
      classesOf({ nodes, units: [{ scores: ['5', '0', '10'] }] }, [line])[0];
    expect(of('A: mỗi nhóm từ 75%')).toBe('A');
    expect(of('A: mỗi tiêu chí từ 50%')).toBe('A');
    expect(of('A: mỗi tiêu chí từ 60%')).toBe('none');
    expect(of('A: không có tiêu chí thành phần nào 0 điểm')).toBe('none');
  });

  it('asks nothing of a bonus or a deduction, and counts percent without them', () => {
    const nodes: NodeSpec[] = [
      { name: 'Thể chế', max: '10' },
      { name: 'Điểm thưởng', max: '5' },
      { name: 'Điểm trừ', max: '-5' },
    ];
    const of = (...scores: string[]) => classesOf({ nodes, units: [{ scores }] })[0];
    expect(of('8', '0', '0')).toBe('Tốt');
    expect(of('8', '0', '-1')).toBe('Khá');
  });

  it('is nothing without a total', () =>
    expect(classesOf({ nodes: TWO, units: [{ scores: [null, null] }] })).toEqual(['–']));

  it('is undecided where a condition is not understood, unless a class before it holds', () => {
    const lines = ['Tốt: từ 80%', 'Khá: theo hội đồng', 'Yếu: còn lại'];
    expect(classOf(['9', '9'], lines)).toBe('Tốt');
    expect(classOf(['1', '1'], lines)).toBe('undecided at Khá');
  });

  it('is undecided where the table has no such node or states no maximum', () => {
    expect(classOf(['9', '9'], ['Tốt: nhóm X từ 60%', 'Yếu: còn lại'])).toBe('undecided at Tốt');
    const open = { nodes: [{}], units: [{ scores: ['9'] }] };
    expect(classesOf(open)).toEqual(['undecided at Tốt']);
  });

  it('needs no maximum for a class that fails already', () => {
    const lines = ['Tốt: từ 80% và từ 20 điểm', 'Khá: từ 5 điểm'];
    expect(classesOf({ nodes: [{}], units: [{ scores: ['9'] }] }, lines)).toEqual(['Khá']);
  });

  it('never falls when a score rises', () => {
    const tenths = fc.integer({ min: 0, max: 100 }).map((count) => count / 10);
    const order = [...USUAL.map((line) => line.split(':')[0]!)];
    fc.assert(
      fc.property(
        fc.array(tenths, { minLength: 2, maxLength: 5 }),
        fc.nat(),
        tenths,
        (row, n, more) => {
          const at = n % row.length;
          const better = row.map((score, index) => (index === at ? Math.max(score, more) : score));
          const [before, after] = [row, better].map((scores) => classOf(scores.map(String))!);
          expect(order.indexOf(after!)).toBeLessThanOrEqual(order.indexOf(before!));
        },
      ),
    );
  });
});

it('a table without classes gives none', () => {
  const table = scoreTableOf({ nodes: TWO, units: [{ scores: ['1', '1'] }] });
  const [unit] = scoreTable(table, completePolicy({}, table)).units;
  expect(makeClassifier(table, completePolicy({}, table))(unit!)).toBeNull();
});
