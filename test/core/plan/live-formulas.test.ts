import fc from 'fast-check';
import { exactToNumber, roundExact } from '../../../src/core/number/exact';
import { applyPlan } from '../../../src/core/plan/apply-plan';
import { makePlan } from '../../../src/core/plan/make-plan';
import type { PlanBlock } from '../../../src/core/plan/plan';
import { DEFAULT_WRITE_OPTIONS } from '../../../src/core/plan/write-options';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy';
import { scoreTable } from '../../../src/core/score/score-table';
import type { TableResults } from '../../../src/core/score/results';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { buildWorkbook } from '../../../src/host/file/new-workbook';
import { describeWithLibreOffice, recalculate } from '../../support/libre-office';
import { scorebookOf } from '../../support/scorebook-of';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';
import { columnUnder, unfinishedSheetOf } from './calculated-sheet';
import {
  BLANK,
  layOutMatrix,
  NOT_APPLICABLE,
  numberScore,
  textScore,
  wordyScore,
  type MatrixCase,
  type NodeCase,
  type ScoreCase,
} from './plan-cases';

const SHEETS = 250;
const OPTIONS = {
  ...DEFAULT_WRITE_OPTIONS,
  groupRanks: true,
  groupScores: true,
} as const;

/** Few values with few digits, so that ties and exact halves are everywhere. */
const decimal = fc
  .tuple(
    fc.integer({ min: 0, max: 60 }),
    fc.constantFrom('', '5', '25', '05', '125', '345', '1', '3'),
  )
  .map(([whole, digits]) => (digits === '' ? `${whole}` : `${whole % 8}.${digits}`));

const score: fc.Arbitrary<ScoreCase> = fc.oneof(
  { weight: 12, arbitrary: decimal.map(numberScore) },
  { weight: 2, arbitrary: decimal.map(textScore) },
  { weight: 1, arbitrary: fc.constant(BLANK) },
  { weight: 1, arbitrary: fc.constant(NOT_APPLICABLE) },
);

const policy: fc.Arbitrary<Policy> = fc
  .record({
    places: fc.integer({ min: 0, max: 4 }),
    roundAt: fc.constantFrom('never', 'indicator', 'tier', 'total'),
    roundMode: fc.constantFrom('half-up', 'half-even'),
    rankOn: fc.constantFrom('rounded', 'exact'),
    ties: fc.constantFrom('1224', '1334', '1223', 'average'),
    missing: fc.constantFrom('zero', 'refuse'),
    overMax: fc.constantFrom('flag', 'clamp'),
  })
  .map((chosen) => ({ ...DEFAULT_POLICY, ...chosen }));

const matrix = (name: string): fc.Arbitrary<{ spec: MatrixCase; policy: Policy }> =>
  fc
    .record({
      sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
      unitCount: fc.integer({ min: 1, max: 12 }),
      aggregation: fc.constantFrom('sum', 'mean', 'geometric', 'minimum', 'maximum'),
      isPeriod: fc.boolean(),
      policy,
    })
    .chain(({ sizes, unitCount, aggregation, isPeriod, policy: chosen }) => {
      const leafCount = sizes.reduce((sum, size) => sum + size, 0);
      const weight = fc.constantFrom('1', '2', '0.5', '20', '3');
      const max = fc.constantFrom('5', '10', '7.5', null);
      const gathering = fc.constantFrom(
        null,
        'sum' as const,
        'mean' as const,
        'geometric' as const,
        'minimum' as const,
        'maximum' as const,
      );
      const unit = fc.record({
        scope: fc.constantFrom('Huyện', 'Sở', 'huyện'),
        scores: fc.array(score, { minLength: leafCount, maxLength: leafCount }),
      });
      return fc
        .record({
          nodes: fc.tuple(
            ...sizes.map((size): fc.Arbitrary<NodeCase> =>
              fc.boolean().chain((isWeighed): fc.Arbitrary<NodeCase> => {
                const leaf = fc.record({ max, weight: isWeighed ? weight : fc.constant(null) });
                if (size === 1) return leaf;
                const children = fc.array(leaf, { minLength: size, maxLength: size });
                return fc.record({ children, weight, aggregation: gathering });
              }),
            ),
          ),
          units: fc.array(unit, { minLength: unitCount, maxLength: unitCount }),
        })
        .map(({ nodes, units }) => ({
          spec: { name, nodes, units, aggregation, scopeIsPeriod: isPeriod },
          policy: chosen,
        }));
    });

interface Job {
  readonly sheet: SheetSnapshot;
  readonly blocks: readonly PlanBlock[];
  readonly results: TableResults;
}

function planned({ spec, policy: chosen }: { spec: MatrixCase; policy: Policy }): Job {
  const { snapshot, table } = layOutMatrix(spec);
  const results = scoreTable(table, chosen);
  const scorebook = scorebookOf({ tables: [table] });
  const plan = makePlan({
    snapshot,
    scorebook,
    results: [results],
    findings: [],
    options: OPTIONS,
  });
  return { sheet: applyPlan(snapshot, plan).sheets[0]!, blocks: plan.blocks, results };
}

function expectedTotals({ results }: Job): (number | '')[] {
  return results.units.map(({ total }) =>
    total.state === 'scored' ? exactToNumber(roundExact(total.rounded, 10, 'half-up')) : '',
  );
}

const asNumbers = (texts: readonly string[]): (number | '')[] =>
  texts.map((text) => (text === '' ? '' : Number(text)));

describeWithLibreOffice('Live formulas, recalculated by LibreOffice', () => {
  const cases = fc.sample(
    fc.tuple(...Array.from({ length: SHEETS }, (_, index) => matrix(`Bảng ${index + 1}`))),
    { numRuns: 1, seed: 766 },
  )[0]!;
  const jobs = cases.map(planned);
  let sheets: Map<string, string[][]>;

  beforeAll(async () => {
    sheets = await recalculate(buildWorkbook(jobs.map(({ sheet }) => unfinishedSheetOf(sheet))));
  }, 180_000);

  const rowsOf = ({ sheet }: Job): string[][] => sheets.get(sheet.name)!;
  const each = (check: (job: Job) => void): void => {
    for (const [index, job] of jobs.entries()) {
      try {
        check(job);
      } catch (error) {
        const { policy: ofCase } = cases[index]!;
        throw new Error(`${job.sheet.name} ${JSON.stringify(ofCase)}: ${String(error)}`);
      }
    }
  };

  it('gives the totals of the core', () => {
    each((job) => {
      // The cells of an only indicator may be the totals already.
      if (!job.blocks.some(({ purpose }) => purpose === 'total')) return;
      const shown = columnUnder(rowsOf(job), 'Tổng điểm', job.results.units.length);
      expect(asNumbers(shown)).toEqual(expectedTotals(job));
    });
  });

  it('gives the ranks of the core under every tie rule', () => {
    each((job) => {
      const shown = columnUnder(rowsOf(job), 'Xếp hạng', job.results.units.length);
      expect(asNumbers(shown)).toEqual(job.results.units.map(({ rank }) => rank ?? ''));
    });
  });

  it('gives the ranks inside the scope', () => {
    each((job) => {
      if (job.results.units.every(({ scopeRank }) => scopeRank === null)) return;
      const shown = columnUnder(rowsOf(job), 'Xếp hạng trong Khối', job.results.units.length);
      expect(asNumbers(shown)).toEqual(job.results.units.map(({ scopeRank }) => scopeRank ?? ''));
    });
  });

  it('gives the ranks of every group', () => {
    each((job) => {
      const shown = columnUnder(rowsOf(job), 'Xếp hạng – Nhóm 1', job.results.units.length);
      const ranks = job.results.units.map(({ groupRanks }) => groupRanks.get(0) ?? '');
      expect(asNumbers(shown)).toEqual(ranks);
    });
  });
});

describe('Scores that no formula can read', () => {
  const spec: MatrixCase = {
    name: 'Bảng',
    nodes: [{ max: '10' }],
    units: [
      { scope: 'A', scores: [wordyScore('9.5')] },
      { scope: 'A', scores: [numberScore('8')] },
    ],
    aggregation: 'sum',
  };

  it('get a value in their row and a note, while other rows stay live', () => {
    const { snapshot, table } = layOutMatrix(spec);
    const results = scoreTable(table, DEFAULT_POLICY);
    const scorebook = scorebookOf({ tables: [table] });
    const options = DEFAULT_WRITE_OPTIONS;
    const plan = makePlan({ snapshot, scorebook, results: [results], findings: [], options });
    const total = plan.blocks.find(({ purpose }) => purpose === 'total')!;
    expect(total.cells.map(([cell]) => cell?.kind)).toEqual(['number', 'formula']);
    expect(plan.notes).toEqual([{ kind: 'values-for-unreadable-text', tableId: table.id }]);
  });
});

describeWithLibreOffice('The result sheet of scorecards, recalculated by LibreOffice', () => {
  const scorecard = (name: string, scores: readonly CellValue[]): SheetSpec => ({
    name,
    rows: [
      [`PHIẾU CHẤM ĐIỂM ${name.toUpperCase()}`],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
      ['I', 'Nhận thức số', 30],
      ['1', 'Kế hoạch', 10, scores[0], 'Kế hoạch số 12'],
      ['2', 'Chuyên mục', 20, scores[1]],
      ['II', 'Hạ tầng số', 20],
      ['1', 'Máy tính', 10, scores[2], 'Báo cáo số 5'],
      ['2', 'Mạng nội bộ', 10, scores[3], 'Hợp đồng'],
      [null, 'Tổng cộng', 50, null],
    ],
  });
  const snapshot = snapshotOf(
    scorecard('Xã A', [8.005, 15, '7,5', 9.5]),
    scorecard("Xã B's", [9, 12, 8, null]),
    scorecard('=1+1', [8, 15.005, 7.5, 9.5]),
  );

  it('gives the totals and ranks of the core from every sheet', async () => {
    const scored = scoreWorkbook(snapshot, {});
    const plan = makePlan({ snapshot, ...scored, options: DEFAULT_WRITE_OPTIONS });
    const after = applyPlan(snapshot, plan);
    const sheets = await recalculate(buildWorkbook(after.sheets.map(unfinishedSheetOf)));
    const rows = sheets.get('Kết quả')!;
    const header = rows.findIndex((row) => row.includes('Tổng điểm'));
    const shown = ['Tổng điểm', 'Xếp hạng'].map((label) => {
      const column = rows[header]!.indexOf(label);
      return asNumbers(rows.slice(header + 1, header + 4).map((row) => row[column]!));
    });
    const { units } = scored.results[0]!;
    expect(shown).toEqual([
      units.map(({ total }) => (total.state === 'scored' ? exactToNumber(total.rounded) : '')),
      units.map(({ rank }) => rank),
    ]);
  }, 60_000);
});
