import { auditTable } from '../../../src/core/audit/audit-table';
import type { TableLayout } from '../../../src/core/mapping/table-layout';
import { completePolicy } from '../../../src/core/policy/complete-policy';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy';
import type { TableAssessment } from '../../../src/core/doubt/assessment';
import type { QuestionChoice, ReadingQuestion } from '../../../src/core/doubt/question';
import { makeReport, type ReportInput } from '../../../src/core/report/make-report';
import type { Report, ReportTable } from '../../../src/core/report/report';
import type { Scorebook, ScoreTable } from '../../../src/core/scorebook';
import { scoreTable } from '../../../src/core/score/score-table';
import {
  SHEET_ID,
  notApplicable,
  invalid,
  scoreTableOf,
  type TableSpec,
} from '../../support/score-table';
import { scorebookOf } from '../../support/scorebook-of';
import { snapshotOf } from '../../support/snapshot-of';

const SPEC: TableSpec = {
  nodes: [
    { code: '1', name: 'Nhận thức số', max: '20', children: [{ code: '1.1', max: '10' }, {}] },
    { code: '2', name: 'Thể chế số', weight: '0.25' },
  ],
  units: [
    { name: 'Sở A', scope: 'Khối 1', scores: ['9.240', '1', '3'] },
    { name: 'Sở B', scope: 'Khối 1', scores: ['9.24', '1', '3'] },
    { name: 'Sở C', scope: null, scores: [invalid('tốt'), null, notApplicable()] },
  ],
};

function sure({ id }: ScoreTable): TableAssessment {
  return { tableId: id, confidence: 'sure', reasonsFor: [], reasonsAgainst: [] };
}

const NO_WORKINGS = { tableId: '', answers: {}, rules: new Map(), runs: [] };

function report(
  spec: TableSpec,
  chosenPolicy: Partial<Policy> = {},
  more: Partial<ReportInput> = {},
): Report {
  const table = scoreTableOf(spec);
  const results = scoreTable(table, completePolicy(chosenPolicy, table));
  const findings = auditTable(table, results, String);
  const scored = {
    scorebook: scorebookOf({ tables: [table], assessments: [sure(table)] }),
    results: [results],
    workings: [NO_WORKINGS],
    findings,
  };
  return makeReport({
    snapshot: snapshotOf({ name: 'Tổng hợp', rows: [['x']] }),
    chosen: { policy: chosenPolicy, mapping: [], sheetId: null, isOnSheet: false, problems: [] },
    scored,
    written: [],
    words: {
      finding: (finding) => `words for ${finding.facts.code}`,
      policyProblem: (problem) => `words for ${problem.key}`,
      policyChange: (change) => `words for ${Object.keys(change).join()}`,
      mappingProblem: ({ line }) => `words for ${line.key}`,
      reason: (reason) => `words for ${reason.kind}`,
      note: (note) => `words for ${note.kind}`,
      question: ({ subject, choices }) => ({
        message: `words for ${subject}`,
        choices: choices.map(({ caption }) => caption),
      }),
    },
    ...more,
  });
}

/** The report of a reading, apart from any findings of its tables. */
function reportOf(scorebook: Scorebook): Report {
  const results = scorebook.tables.map((table) => scoreTable(table, completePolicy({}, table)));
  return report(
    SPEC,
    {},
    {
      scored: { scorebook, results, workings: results.map(() => NO_WORKINGS), findings: [] },
    },
  );
}

function tableIn(spec: TableSpec, policy?: Partial<Policy>): ReportTable {
  return report(spec, policy).tables[0]!;
}

describe('makeReport', () => {
  it('prints the whole policy, chosen or not, and the older name of a missing score', () =>
    expect(report(SPEC, { ties: 'average' }).policy).toEqual({
      ...DEFAULT_POLICY,
      ties: 'average',
      blank: 'zero',
    }));

  it('says which area of which sheet was read', () =>
    expect(report(SPEC)).toMatchObject({
      version: 1,
      tables: [{ sheet: 'Tổng hợp', shape: 'matrix', range: 'A5:F8', places: 2 }],
    }));

  it('says how the columns of the area were read', () => {
    const table = scoreTableOf(SPEC);
    const layout: TableLayout = {
      tableId: table.id,
      area: table.areas[0]!,
      header: null,
      skippedRows: [],
      columns: [
        {
          index: 27,
          header: 'Tự đánh giá / Điểm',
          meaning: 'score',
          isAnswered: true,
          isHidden: false,
          numbers: 3,
          texts: 0,
        },
      ],
    };
    const columnsOf = (tableId: string) =>
      reportOf(
        scorebookOf({
          tables: [table],
          assessments: [sure(table)],
          layouts: [{ ...layout, tableId }],
        }),
      ).tables[0]!.columns;
    expect(columnsOf(table.id)).toEqual([
      {
        column: 'AB',
        header: 'Tự đánh giá / Điểm',
        meaning: 'score',
        isAnswered: true,
        isHidden: false,
      },
    ]);
    expect(columnsOf('another')).toEqual([]);
  });

  it('says how sure the reading is, and why', () => {
    const table = scoreTableOf(SPEC);
    const assessment: TableAssessment = {
      ...sure(table),
      confidence: 'unsure',
      reasonsFor: [{ kind: 'totals-agree', units: 3 }],
      reasonsAgainst: [{ kind: 'no-header', sheetId: SHEET_ID, cell: { row: 4, column: 1 } }],
    };
    const scorebook = scorebookOf({ tables: [table], assessments: [assessment] });
    expect(reportOf(scorebook).tables[0]).toMatchObject({
      confidence: 'unsure',
      reasons: [
        { code: 'totals-agree', speaks: 'for', message: 'words for totals-agree' },
        {
          code: 'no-header',
          speaks: 'against',
          sheet: 'Tổng hợp',
          cell: 'B5',
          message: 'words for no-header',
        },
      ],
    });
  });

  it('names every node with its parent and what it states', () =>
    expect(tableIn(SPEC).nodes).toEqual([
      {
        id: 'node-0',
        code: '1',
        name: 'Nhận thức số',
        parent: null,
        maxPoints: '20',
        weight: null,
      },
      {
        id: 'node-1',
        code: '1.1',
        name: 'Chỉ số 1',
        parent: 'node-0',
        maxPoints: '10',
        weight: null,
      },
      {
        id: 'node-2',
        code: null,
        name: 'Chỉ số 2',
        parent: 'node-0',
        maxPoints: null,
        weight: null,
      },
      {
        id: 'node-3',
        code: '2',
        name: 'Thể chế số',
        parent: null,
        maxPoints: null,
        weight: '0.25',
      },
    ]));

  it('gives totals and scores as decimal texts, for parents as well', () =>
    expect(tableIn(SPEC).units[0]).toEqual({
      name: 'Sở A',
      sheet: 'Tổng hợp',
      scope: 'Khối 1',
      total: '13.24',
      rank: 1,
      scopeRank: 1,
      tieBreak: null,
      derived: {},
      scores: {
        'node-0': { value: '10.24', state: 'scored' },
        'node-1': { value: '9.24', state: 'scored' },
        'node-2': { value: '1', state: 'scored' },
        'node-3': { value: '3', state: 'scored' },
      },
      ranks: { 'node-0': 1, 'node-3': 1 },
    }));

  it('says who would change place under neighbouring choices', () => {
    const spec: TableSpec = {
      nodes: [{}],
      units: [
        { name: 'Sở A', scores: ['10.24'] },
        { name: 'Sở B', scores: ['10.21'] },
      ],
    };
    const { policyPrice } = tableIn(spec);
    expect(policyPrice!.filter(({ moved }) => moved.length > 0)).toEqual([
      {
        change: { places: 1 },
        label: 'words for places',
        moved: [{ unit: 'Sở B', from: 2, to: 1 }],
      },
    ]);
  });

  it('says where equal totals were set apart', () => {
    const spec: TableSpec = {
      nodes: [{ code: 'I' }, { code: 'II' }],
      units: [
        { name: 'Sở A', scores: ['1', '2'] },
        { name: 'Sở B', scores: ['2', '1'] },
      ],
    };
    expect(tableIn(spec, { tieBreak: ['II'] }).units.map(({ tieBreak }) => tieBreak)).toEqual([
      { node: 'node-1', over: 'Sở B', under: null },
      { node: 'node-1', over: null, under: 'Sở A' },
    ]);
  });

  it('tells blank from not applicable, and gives neither a number nor a rank', () =>
    expect(tableIn(SPEC).units[2]).toEqual({
      name: 'Sở C',
      sheet: 'Tổng hợp',
      scope: null,
      total: null,
      rank: null,
      scopeRank: null,
      tieBreak: null,
      derived: {},
      scores: {
        'node-0': { value: null, state: 'blank' },
        'node-1': { value: null, state: 'blank' },
        'node-2': { value: null, state: 'blank' },
        'node-3': { value: null, state: 'notApplicable' },
      },
      ranks: {},
    }));

  it('gives a group that the policy refuses as blank', () => {
    const spec: TableSpec = { ...SPEC, units: [{ scores: ['1', null, '3'] }] };
    expect(tableIn(spec, { missing: 'refuse' }).units[0]).toMatchObject({
      total: null,
      rank: null,
      scores: { 'node-0': { value: null, state: 'blank' }, 'node-3': { value: '3' } },
      ranks: { 'node-3': 1 },
    });
  });

  it('writes half ranks as text and whole ranks as numbers', () => {
    const [first, second] = tableIn(SPEC, { ties: 'average' }).units;
    expect([first!.rank, second!.rank]).toEqual(['1.5', '1.5']);
    expect(first!.ranks).toEqual({ 'node-0': '1.5', 'node-3': '1.5' });
    const three = { ...SPEC, units: [0, 1, 2].map(() => ({ scores: ['1', '1', '1'] })) };
    expect(tableIn(three, { ties: 'average' }).units.map(({ rank }) => rank)).toEqual([2, 2, 2]);
  });

  it('gives scores as they go into the total', () => {
    const spec: TableSpec = {
      nodes: [{ children: [{}, {}] }],
      units: [{ scores: ['1.005', '1'] }],
    };
    const values = (policy: Partial<Policy>) => {
      const { scores, total } = tableIn(spec, policy).units[0]!;
      return [...Object.values(scores).map(({ value }) => value), total];
    };
    expect(values({ roundAt: 'total' })).toEqual(['2.005', '1.005', '1', '2.01']);
    expect(values({ roundAt: 'indicator' })).toEqual(['2.01', '1.01', '1', '2.01']);
    expect(values({ roundAt: 'never' })).toEqual(['2.005', '1.005', '1', '2.005']);
  });

  it('prints index values with four places', () => {
    const spec: TableSpec = {
      nodes: [{}, {}, {}],
      aggregation: 'mean',
      scale: 'unit',
      units: [{ scores: ['1', '0', '0'] }],
    };
    expect(tableIn(spec)).toMatchObject({ places: 4, units: [{ total: '0.3333' }] });
  });

  it('words findings from outside and names sheet and cell', () =>
    expect(report(SPEC).findings).toEqual([
      {
        code: 'not-a-number',
        severity: 'error',
        sheet: 'Tổng hợp',
        cell: 'D8',
        message: 'words for not-a-number',
      },
      {
        code: 'blank-score',
        severity: 'warning',
        sheet: 'Tổng hợp',
        cell: 'E8',
        message: 'words for blank-score',
      },
    ]));

  it('lists what was written by the name of the sheet', () => {
    const range = { top: 5, left: 11, bottom: 106, right: 12 };
    const written = [{ sheetId: 'added', sheetName: 'Kết quả', range, purpose: 'total' as const }];
    expect(report(SPEC, {}, { written }).written).toEqual([{ sheet: 'Kết quả', range: 'L6:M107' }]);
  });

  it('gives every choice of an open question with the mapping that answers it', () => {
    const place = { sheetId: SHEET_ID, range: { top: 4, left: 2, bottom: 9, right: 3 } };
    const choice = (value: string): QuestionChoice => ({
      lines: [{ key: 'cột: Tổng hợp!C', value }],
      shows: place,
      caption: value,
    });
    const question: ReadingQuestion = {
      id: 'q',
      kind: 'column-meaning',
      place,
      subject: 'Mức',
      choices: [choice('điểm tối đa'), choice('bỏ qua')],
      taken: null,
    };
    const { findings } = reportOf(scorebookOf({ questions: [question] }));
    expect(findings).toEqual([
      {
        code: 'question-column-meaning',
        severity: 'error',
        sheet: 'Tổng hợp',
        cell: 'C5',
        message: 'words for Mức',
        choices: [
          { label: 'điểm tối đa', mapping: { 'cột: Tổng hợp!C': 'điểm tối đa' } },
          { label: 'bỏ qua', mapping: { 'cột: Tổng hợp!C': 'bỏ qua' } },
        ],
      },
    ]);
  });

  it('tells what should be known of the reading, and which answers fit no sheet', () => {
    const table = scoreTableOf(SPEC);
    const scorebook = scorebookOf({
      tables: [table],
      assessments: [sure(table)],
      notes: [
        { kind: 'hidden-sheet', sheetId: SHEET_ID },
        { kind: 'index-values', tableId: table.id },
      ],
      mappingProblems: [{ code: 'sheet-missing', line: { key: 'bảng: Cũ', value: 'A1:B2' } }],
    });
    expect(reportOf(scorebook).notes).toEqual([
      { code: 'hidden-sheet', sheet: 'Tổng hợp', message: 'words for hidden-sheet' },
      { code: 'index-values', sheet: 'Tổng hợp', message: 'words for index-values' },
      { code: 'mapping-sheet-missing', sheet: null, message: 'words for bảng: Cũ' },
    ]);
  });

  it('is plain JSON', () => {
    const made = report(SPEC, { ties: 'average' });
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
});
