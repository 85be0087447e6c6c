import { makePlan } from '../../../src/core/plan/make-plan';
import { applyPlan } from '../../../src/core/plan/apply-plan';
import { DEFAULT_WRITE_OPTIONS } from '../../../src/core/plan/write-options';
import { DEFAULT_POLICY } from '../../../src/core/policy/policy';
import { scoreTable } from '../../../src/core/score/score-table';
import { isOwnContent } from '../../../src/core/plan/own-content';
import { buildWorkbook } from '../../../src/host/file/new-workbook';
import { scorebookOf } from '../../support/scorebook-of';
import { describeWithLibreOffice, recalculate } from '../../support/libre-office';
import {
  BLANK,
  layOutMatrix,
  NOT_APPLICABLE,
  numberScore,
  type NodeCase,
  type ScoreCase,
} from './plan-cases';

const group = (weight: string, ...weights: string[]): NodeCase => ({
  weight,
  children: weights.map((ofLeaf) => ({ weight: ofLeaf })),
});

function totalsOf(nodes: readonly NodeCase[], scores: readonly (readonly ScoreCase[])[]) {
  const units = scores.map((ofUnit) => ({ scope: 'A', scores: ofUnit }));
  const found = layOutMatrix({ name: 'Bảng', nodes, units, aggregation: 'mean' });
  const results = scoreTable(found.table, DEFAULT_POLICY);
  const scorebook = scorebookOf({ tables: [found.table] });
  const { snapshot } = found;
  const options = { ...DEFAULT_WRITE_OPTIONS, groupScores: true };
  const plan = makePlan({ snapshot, scorebook, results: [results], findings: [], options });
  const sheet = applyPlan(snapshot, plan).sheets[0]!;
  const column = sheet.values[3]!.indexOf('Tổng điểm');
  const expected = sheet.values.slice(4).map((row) => String(row[column]));
  return { sheet, column, expected };
}

const S = numberScore;
const CASES: [string, NodeCase[], ScoreCase[][], string[]][] = [
  ['all weights are zero', [{ weight: '0' }, { weight: '0' }], [[S('5'), S('7')]], ['']],
  [
    'only what does not apply has a weight',
    [{ weight: '0' }, { weight: '2' }],
    [
      [S('5'), NOT_APPLICABLE],
      [S('5'), S('7')],
      [S('5'), BLANK],
    ],
    ['', '7', '0'],
  ],
  [
    'a group has no weight inside',
    [group('3', '0', '0'), group('1', '1')],
    [
      [S('5'), S('6'), S('8')],
      [S('5'), S('6'), NOT_APPLICABLE],
    ],
    ['8', ''],
  ],
];

describe.each(CASES)('A mean where %s', (_, groups, scores, totals) => {
  it('has a total only where something weighs', () => {
    expect(totalsOf(groups, scores).expected).toEqual(totals);
  });

  it('has formulas that are known as ours', () => {
    const { sheet, column } = totalsOf(groups, scores);
    const formulas = sheet.formulas.filter((cell) => cell.column === column);
    expect(formulas).toHaveLength(scores.length);
    for (const { formula } of formulas) {
      expect(isOwnContent({ kind: 'formula', formula })).toBe(true);
    }
  });
});

describeWithLibreOffice('Means without weights, recalculated by LibreOffice', () => {
  it('show no division by zero', async () => {
    const jobs = CASES.map(([, groups, scores]) => totalsOf(groups, scores));
    const sheets = await recalculate(
      buildWorkbook(
        jobs.map(({ sheet }, index) => {
          const rows = sheet.values.map((cells) => cells.map((value) => ({ value })));
          for (const { row, column, formula } of sheet.formulas) {
            Object.assign(rows[row]![column]!, { formula, value: -1 });
          }
          return { name: `Bảng ${index}`, rows };
        }),
      ),
    );
    jobs.forEach(({ column }, index) => {
      const [, , scores, totals] = CASES[index]!;
      const rows = sheets.get(`Bảng ${index}`)!.slice(4, 4 + scores.length);
      expect(rows.map((row) => row[column])).toEqual(totals);
      expect(rows.flat().join(' ')).not.toMatch(/#|Err/);
    });
  }, 60_000);
});
