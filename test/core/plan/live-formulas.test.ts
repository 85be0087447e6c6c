import fc from 'fast-check';
import type { DerivedIndex } from '../../../src/core/framework/derived-index';
import { exactFromDecimal, exactToNumber, roundExact } from '../../../src/core/number/exact';
import { applyPlan } from '../../../src/core/plan/apply-plan';
import { makePlan } from '../../../src/core/plan/make-plan';
import { isOwnContent } from '../../../src/core/plan/own-content';
import type { BlockPurpose, Plan } from '../../../src/core/plan/plan';
import { DEFAULT_WRITE_OPTIONS } from '../../../src/core/plan/write-options';
import { DEFAULT_POLICY, POLICY_CHOICES, type Policy } from '../../../src/core/policy/policy';
import { scoreTable } from '../../../src/core/score/score-table';
import type { Score, TableResults } from '../../../src/core/score/results';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import { cellValueAt, type CellValue, type SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { buildWorkbook } from '../../../src/host/file/new-workbook';
import { describeWithLibreOffice, recalculate } from '../../support/libre-office';
import { scorebookOf } from '../../support/scorebook-of';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';
import { columnUnder, HEADER_ROW, unfinishedSheetOf } from './calculated-sheet';
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
  type UnitCase,
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
    roundAt: fc.constantFrom(...POLICY_CHOICES.roundAt),
    roundMode: fc.constantFrom(...POLICY_CHOICES.roundMode),
    rankOn: fc.constantFrom(...POLICY_CHOICES.rankOn),
    ties: fc.constantFrom(...POLICY_CHOICES.ties),
    missing: fc.constantFrom(...POLICY_CHOICES.missing),
    notApplicable: fc.constantFrom(...POLICY_CHOICES.notApplicable),
    coverage: fc.constantFrom('0', '0', '0.35', '0.65', '1'),
    scale: fc.constantFrom('points', 'points', 'points', 'unit', 'percent'),
    overMax: fc.constantFrom(...POLICY_CHOICES.overMax),
    tieBreak: fc.constantFrom([], [], ['Nhóm 2'], ['Nhóm 1.1', 'Nhóm 1']),
  })
  .map((chosen) => ({ ...DEFAULT_POLICY, ...chosen }));

const AGGREGATIONS = ['sum', 'mean', 'geometric', 'minimum', 'maximum'] as const;
const limits = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record({
      most: fc.constantFrom('4', '12.5', null),
      least: fc.constantFrom('0', '2', '-1', null),
    }),
  },
);

/** Up to three tiers; most trees state every maximum, and some have a bonus or a deduction. */
function nodesOf(depth: number, isStated: boolean, isWeighed: boolean): fc.Arbitrary<NodeCase[]> {
  const weight = isWeighed ? fc.constantFrom('1', '2', '0.5', '20', '3') : fc.constant(null);
  const max = isStated ? fc.constantFrom('5', '10', '7.5') : fc.constantFrom('5', '10', null);
  const leaf = fc
    .tuple(fc.record({ max, weight }), limits)
    .map(([node, of]) => ({ ...node, ...of }));
  const beside = fc.constantFrom<NodeCase>(
    { name: 'Điểm thưởng', max: '5', weight: isWeighed ? '1' : null },
    { name: 'Điểm trừ', max: '-5', weight: isWeighed ? '1' : null },
  );
  if (depth === 0) return fc.array(leaf, { minLength: 1, maxLength: 3 });
  const group = nodesOf(depth - 1, isStated, isWeighed).chain((children) =>
    fc
      .tuple(
        fc.record({ weight, aggregation: fc.constantFrom(null, 'sum', ...AGGREGATIONS) }),
        limits,
      )
      .map(([node, of]): NodeCase => ({ ...node, ...of, children })),
  );
  const node = fc.oneof(
    { weight: 3, arbitrary: group },
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: beside },
  );
  return fc.array(node, { minLength: 1, maxLength: 3 });
}

const pillar: fc.Arbitrary<Omit<DerivedIndex, 'code' | 'name'>> = fc.record({
  kind: fc.constantFrom('share', 'weighted', 'mean'),
  parts: fc
    .subarray(['Nhóm 1', 'Nhóm 2', 'Nhóm 3'], { minLength: 1 })
    .map((codes) => codes.map((code, at) => ({ code, weight: exactFromDecimal(`${at + 1}.5`) }))),
  note: fc.constant(null),
});

function countLeaves(nodes: readonly NodeCase[]): number {
  return nodes.reduce((sum, { children }) => sum + (children ? countLeaves(children) : 1), 0);
}

const matrix = (name: string): fc.Arbitrary<Case> =>
  fc
    .record({
      isStated: fc.constantFrom(true, true, true, false),
      isWeighed: fc.boolean(),
      unitCount: fc.integer({ min: 1, max: 9 }),
      aggregation: fc.constantFrom('sum' as const, ...AGGREGATIONS),
      scopeIsPeriod: fc.boolean(),
      chosen: policy,
    })
    .chain(({ isStated, isWeighed, unitCount, aggregation, scopeIsPeriod, chosen }) =>
      nodesOf(2, isStated, isWeighed).chain((nodes) => {
        const count = countLeaves(nodes);
        const scores = fc.array(score, { minLength: count, maxLength: count });
        const unit = fc.record({ scope: fc.constantFrom('Huyện', 'Sở', 'huyện'), scores });
        const units = fc.array(unit, { minLength: unitCount, maxLength: unitCount });
        const derived = fc.array(pillar, { maxLength: 2 });
        return fc.record({ units, later: units, derived }).map((of): Case => ({
          spec: { name, nodes, units: of.units, aggregation, scopeIsPeriod },
          later: of.later,
          derived: of.derived.map((index, at) => ({
            ...index,
            parts: index.parts.filter(({ code }) => Number(code.slice(-1)) <= nodes.length),
            code: `T${at}`,
            name: `Trụ ${at}`,
          })),
          policy: chosen,
        }));
      }),
    );

interface Case {
  readonly spec: MatrixCase;
  /** What the units hold once people have gone on working in the sheet. */
  readonly later: readonly UnitCase[];
  readonly derived: readonly DerivedIndex[];
  readonly policy: Policy;
}

interface Job {
  readonly sheet: SheetSnapshot;
  readonly plan: Plan;
  readonly results: TableResults;
}

function layOut(spec: MatrixCase, derived: readonly DerivedIndex[]) {
  const { snapshot, table } = layOutMatrix(spec);
  const framework = { sheetId: 'khung', title: 'Bộ chỉ số', wordings: [], derived };
  return { snapshot, table: { ...table, framework } };
}

function planned({ spec, derived, policy: chosen }: Case): Job {
  const { snapshot, table } = layOut(spec, derived);
  const results = scoreTable(table, chosen);
  const scorebook = scorebookOf({ tables: [table] });
  const plan = makePlan({
    snapshot,
    scorebook,
    results: [results],
    findings: [],
    options: OPTIONS,
  });
  return { sheet: applyPlan(snapshot, plan).sheets[0]!, plan, results };
}

/** The same formulas over other scores; what is typed as text stays as it is. */
function changed({ spec, later, derived, policy: chosen }: Case, { sheet, plan }: Job): Job {
  const isOpen = ({ value, entry }: ScoreCase): boolean =>
    typeof value !== 'string' || entry.state === 'notApplicable';
  const units = spec.units.map((unit, index) => ({
    ...unit,
    scores: unit.scores.map((before, at) => {
      const after = later[index]!.scores[at]!;
      return isOpen(before) && isOpen(after) ? after : before;
    }),
  }));
  const { snapshot, table } = layOut({ ...spec, name: `${spec.name} sau`, units }, derived);
  const values = sheet.values.map((cells, row) =>
    cells.map((value, column) => {
      const isScore = row > HEADER_ROW && column > 1;
      return isScore ? (cellValueAt(snapshot.sheets[0]!, row, column) ?? null) : value;
    }),
  );
  return {
    sheet: { ...sheet, name: `${spec.name} sau`, values },
    plan,
    results: scoreTable(table, chosen),
  };
}

function expectedTotals({ results }: Job): (number | '')[] {
  return results.units.map(({ total }) => shownScore(total));
}

function shownScore(of: Score): number | '' {
  return of.state === 'scored' ? exactToNumber(roundExact(of.rounded, 10, 'half-up')) : '';
}

const asNumbers = (texts: readonly string[]): (number | '')[] =>
  texts.map((text) => (text === '' ? '' : Number(text)));

describeWithLibreOffice('Live formulas, recalculated by LibreOffice', () => {
  const cases = fc.sample(
    fc.tuple(...Array.from({ length: SHEETS }, (_, index) => matrix(`Bảng ${index + 1}`))),
    { numRuns: 1, seed: 766 },
  )[0]!;
  const jobs = cases.map(planned);
  /** The cells of an only indicator may be the totals already. */
  const hasTotals = ({ plan }: Job): boolean =>
    plan.blocks.some(({ purpose }) => purpose === 'total');
  const nameOfFirst = ({ sheet }: Job): string =>
    cases.find(({ spec }) => spec.name === sheet.name)!.spec.nodes[0]!.name ?? 'Nhóm 1';
  const laterJobs = jobs.map((job, index) => changed(cases[index]!, job));
  let sheets: Map<string, string[][]>;

  beforeAll(async () => {
    sheets = await recalculate(
      buildWorkbook([...jobs, ...laterJobs].map(({ sheet }) => unfinishedSheetOf(sheet))),
    );
  }, 240_000);

  const rowsOf = ({ sheet }: Job): string[][] => sheets.get(sheet.name)!;
  const each = (check: (job: Job) => void, all = jobs): void => {
    for (const [index, job] of all.entries()) {
      try {
        check(job);
      } catch (error) {
        const { policy: ofCase, spec } = cases[index]!;
        const about = JSON.stringify({
          ...ofCase,
          aggregation: spec.aggregation,
          nodes: spec.nodes,
        });
        throw new Error(`${job.sheet.name} ${about}: ${String(error)}`);
      }
    }
  };

  /** Whether every cell of these columns is a formula. */
  const isLive = ({ plan }: Job, purpose: BlockPurpose): boolean => {
    const cells = plan.blocks
      .filter((block) => block.purpose === purpose)
      .flatMap((of) => of.cells);
    return cells.length > 0 && cells.flat().every((cell) => cell?.kind === 'formula');
  };

  it('is known as ours on the next run', () => {
    const scores = ['total', 'group-score', 'index-score', 'rank', 'group-rank', 'index-rank'];
    const formulas = jobs
      .flatMap(({ plan }) => plan.blocks.filter(({ purpose }) => scores.includes(purpose)))
      .flatMap(({ cells }) => cells.flat())
      .flatMap((cell) => (cell?.kind === 'formula' ? [cell] : []));
    expect(formulas.filter((cell) => !isOwnContent(cell))).toEqual([]);
  });

  it('is written for most totals, and for many pillars', () => {
    const count = (purpose: BlockPurpose) => jobs.filter((job) => isLive(job, purpose)).length;
    expect(count('total')).toBeGreaterThan(SHEETS * 0.5);
    expect(count('index-score')).toBeGreaterThan(SHEETS * 0.12);
  });

  it('gives the totals of the core', () => {
    each((job) => {
      if (!hasTotals(job)) return;
      const shown = columnUnder(rowsOf(job), 'Tổng điểm', job.results.units.length);
      expect(asNumbers(shown)).toEqual(expectedTotals(job));
    });
  });

  it('gives the totals of the core when scores come, go, and cease to apply', () => {
    each((job) => {
      if (!isLive(job, 'total')) return;
      const shown = columnUnder(rowsOf(job), 'Tổng điểm', job.results.units.length);
      expect(asNumbers(shown)).toEqual(expectedTotals(job));
    }, laterJobs);
  });

  it('gives the ranks of the core under every tie rule', () => {
    each((job) => {
      const shown = columnUnder(rowsOf(job), 'Xếp hạng', job.results.units.length);
      expect(asNumbers(shown)).toEqual(job.results.units.map(({ rank }) => rank ?? ''));
    });
  });

  it.each([
    ['now', jobs],
    ['when scores come, go, and cease to apply', laterJobs],
  ])('gives the pillars and their ranks, %s', (_, all) => {
    each((job) => {
      const { results } = job;
      if (all === laterJobs && !isLive(job, 'index-score')) return;
      results.units[0]!.derived.forEach((__, at) => {
        const under = (label: string) =>
          asNumbers(columnUnder(rowsOf(job), `${label} – Trụ ${at}`, results.units.length));
        const ofUnits = results.units.map(({ derived }) => derived[at]!);
        expect(under('Chỉ số trụ cột')).toEqual(ofUnits.map(({ score: of }) => shownScore(of)));
        expect(under('Hạng trụ cột')).toEqual(ofUnits.map(({ rank }) => rank ?? ''));
      });
    }, all);
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
      const shown = columnUnder(
        rowsOf(job),
        `Xếp hạng – ${nameOfFirst(job)}`,
        job.results.units.length,
      );
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

describeWithLibreOffice('Scorecards and transposed tables, recalculated by LibreOffice', () => {
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
  const scorecards = snapshotOf(
    scorecard('Xã A', [8.005, 15, '7,5', 9.5]),
    scorecard("Xã B's", [9, 12, 'KAD', null]),
    scorecard('=1+1', ['KAD', 15.005, 7.5, 9.5]),
  );
  const transposed = snapshotOf({
    name: 'Theo tiêu chí',
    rows: [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Xã A', 'Xã B', 'Xã C'],
      ['I', 'Nhận thức số', 30],
      ['1', 'Kế hoạch', 10, 8.005, 9, 'KAD'],
      ['2', 'Chuyên mục', 20, 15, 12, 15.005],
      ['II', 'Hạ tầng số', 20],
      ['1', 'Máy tính', 10, '7,5', 'KAD', 7.5],
      ['2', 'Mạng nội bộ', 10, 9.5, null, 9.5],
    ],
  });
  const POLICIES: Partial<Policy>[] = [
    {},
    { notApplicable: 'rescale' },
    { notApplicable: 'redistribute', missing: 'skip', roundMode: 'half-even' },
    { notApplicable: 'full', scale: 'percent' },
    { coverage: '0.8', scale: 'unit', roundAt: 'tier' },
  ];
  const made = [scorecards, transposed].flatMap((snapshot) =>
    POLICIES.map((of) => {
      const scored = scoreWorkbook(snapshot, of);
      const plan = makePlan({ snapshot, ...scored, options: DEFAULT_WRITE_OPTIONS });
      return { after: applyPlan(snapshot, plan), plan, units: scored.results[0]!.units };
    }),
  );

  it.each(made.map((one, index) => [index, one] as const))(
    'gives the totals and ranks of the core, book %i',
    async (_, { after, plan, units }) => {
      expect(plan.notes).toEqual([]);
      const sheets = await recalculate(buildWorkbook(after.sheets.map(unfinishedSheetOf)));
      const rows = sheets.get('Kết quả') ?? sheets.get('Theo tiêu chí')!;
      const shown = ['Tổng điểm', 'Xếp hạng'].map((label) => asNumbers(threeBeside(rows, label)));
      expect(shown).toEqual([
        units.map(({ total }) => shownScore(total)),
        units.map(({ rank }) => rank ?? ''),
      ]);
    },
    60_000,
  );

  /** The last three cells of the row that begins so, or else those below the header. */
  function threeBeside(rows: readonly (readonly string[])[], label: string): string[] {
    const row = rows.findIndex((cells) => cells.includes(label));
    const column = rows[row]!.indexOf(label);
    const isHeader = rows[row]!.includes('Đơn vị');
    return isHeader
      ? rows.slice(row + 1, row + 4).map((cells) => cells[column]!)
      : rows[row]!.slice(3, 6);
  }
});
