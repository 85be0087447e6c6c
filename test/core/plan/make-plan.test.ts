import fc from 'fast-check';
import { auditTable } from '../../../src/core/audit/audit-table';
import { exactFromNumber } from '../../../src/core/number/exact';
import { applyPlan } from '../../../src/core/plan/apply-plan';
import { makePlan } from '../../../src/core/plan/make-plan';
import { isEmptyPlan, type Plan } from '../../../src/core/plan/plan';
import { describePlan } from '../../../src/core/plan/preview';
import { DEFAULT_WRITE_OPTIONS, type WriteOptions } from '../../../src/core/plan/write-options';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy';
import { scoreTable } from '../../../src/core/score/score-table';
import type {
  EvidenceEntry,
  ResultLine,
  ScoreTable,
  StatedNumber,
} from '../../../src/core/scorebook';
import { formatCell, parseCell } from '../../../src/core/sheet/address';
import { cellValueAt, type CellValue, type Snapshot } from '../../../src/core/sheet/snapshot';
import {
  BLANK,
  layOutMatrix,
  numberScore,
  textScore,
  type MatrixCase,
  type NodeCase,
} from './plan-cases';
import { scorebookOf } from '../../support/scorebook-of';
import { EMPTY_PLAN } from '../../support/empty-plan';

interface Case {
  readonly snapshot: Snapshot;
  readonly table: ScoreTable;
}

interface Choices {
  readonly policy?: Partial<Policy>;
  readonly options?: Partial<WriteOptions>;
}

function planFor({ snapshot, table }: Case, { policy, options }: Choices = {}): Plan {
  const results = scoreTable(table, { ...DEFAULT_POLICY, ...policy });
  return makePlan({
    snapshot,
    scorebook: scorebookOf({ tables: [table] }),
    results: [results],
    findings: auditTable(table, results, () => 'Bảng'),
    options: { ...DEFAULT_WRITE_OPTIONS, ...options },
  });
}

const HEADER_ROW = 3;

/** The table as the recogniser finds it after a run: with result lines by their headers. */
function reread({ snapshot, table }: Case): Case {
  const sheet = snapshot.sheets[0]!;
  const headers = Array.from({ length: (sheet.range?.right ?? 0) + 1 }, (_, column) =>
    cellValueAt(sheet, HEADER_ROW, column),
  );
  const lineOf = (label: string): ResultLine | null => {
    const index = headers.indexOf(label);
    return index < 0 ? null : { index, header: { row: HEADER_ROW, column: index } };
  };
  const statedIn = (line: ResultLine | null, row: number): StatedNumber | null => {
    if (!line) return null;
    const value = cellValueAt(sheet, row, line.index);
    return {
      cell: { sheetId: sheet.id, row, column: line.index },
      value: typeof value === 'number' ? exactFromNumber(value) : null,
      text: typeof value === 'string' && value !== '' ? value : null,
      hasFormula: sheet.formulas.some((cell) => cell.row === row && cell.column === line.index),
    };
  };
  const [total, rank] = [lineOf('Tổng điểm'), lineOf('Xếp hạng')];
  const scopeRank = lineOf('Xếp hạng trong Khối');
  const groupRanks = new Map(
    table.nodes.flatMap(({ name }, node): [number, ResultLine][] => {
      const line = lineOf(`Xếp hạng – ${name}`);
      return line ? [[node, line]] : [];
    }),
  );
  const status = lineOf('Tình trạng minh chứng');
  return {
    snapshot,
    table: {
      ...table,
      resultLines: { total, rank, scopeRank, groupRanks, status },
      units: table.units.map((unit) => ({
        ...unit,
        statedTotal: statedIn(total, unit.cell.row),
        statedRank: statedIn(rank, unit.cell.row),
        statedScopeRank: statedIn(scopeRank, unit.cell.row),
      })),
    },
  };
}

function again(found: Case, plan: Plan): Case {
  return reread({ ...found, snapshot: applyPlan(found.snapshot, plan) });
}

/** The formulas and values that a plan writes, by address. */
function writtenIn(plan: Plan): Record<string, CellValue> {
  return Object.fromEntries(
    plan.blocks.flatMap(({ range, cells }) =>
      cells.flatMap((row, r) =>
        row.flatMap((cell, c): [string, CellValue][] => {
          if (!cell) return [];
          const address = formatCell({ row: range.top + r, column: range.left + c });
          if (cell.kind === 'formula') return [[address, cell.formula]];
          return [[address, cell.kind === 'text' ? cell.text : (cell as { value: number }).value]];
        }),
      ),
    ),
  );
}

const LEAF: NodeCase = { max: '10' };

function matrixOf(scores: readonly (readonly string[])[], extra: Partial<MatrixCase> = {}): Case {
  return layOutMatrix({
    name: 'Bảng',
    nodes: scores[0]!.map(() => LEAF),
    units: scores.map((ofUnit) => ({ scope: 'Huyện', scores: ofUnit.map(numberScore) })),
    aggregation: 'sum',
    ...extra,
  });
}

/** The same sheet with cells that somebody typed. */
function typed(found: Case, cells: Readonly<Record<string, CellValue>>): Case {
  const [sheet] = found.snapshot.sheets;
  const blocks = Object.entries(cells).map(([address, value]) => {
    const { row, column } = parseCell(address)!;
    const isFormula = typeof value === 'string' && value.startsWith('=');
    return {
      target: { kind: 'existing', sheetId: sheet!.id } as const,
      range: { top: row, left: column, bottom: row, right: column },
      purpose: 'restore' as const,
      cells: [
        [
          isFormula
            ? ({ kind: 'formula', formula: value, value: null } as const)
            : typeof value === 'number'
              ? ({ kind: 'number', value } as const)
              : ({ kind: 'text', text: String(value) } as const),
        ],
      ],
      format: null,
      before: null,
    };
  });
  const plan: Plan = { ...EMPTY_PLAN, blocks };
  return again(found, plan);
}

describe('A matrix without result columns', () => {
  const found = matrixOf([
    ['1.5', '2'],
    ['3', '4'],
  ]);

  it('gets them directly to the right, with live formulas', () => {
    expect(writtenIn(planFor(found, { options: { statusColumn: false } }))).toEqual({
      E4: 'Tổng điểm',
      E5: '=IF(COUNT(C5:D5)=0,"",ROUND(ROUND(SUM(C5:D5),10),2))',
      E6: '=IF(COUNT(C6:D6)=0,"",ROUND(ROUND(SUM(C6:D6),10),2))',
      F4: 'Xếp hạng',
      F5: '=IF(ISNUMBER(E5),SUMPRODUCT(ISNUMBER($E$5:$E$6)*($E$5:$E$6>E5+0.005))+1,"")',
      F6: '=IF(ISNUMBER(E6),SUMPRODUCT(ISNUMBER($E$5:$E$6)*($E$5:$E$6>E6+0.005))+1,"")',
      G4: 'Xếp hạng trong Khối',
      G5: expect.stringContaining('*($A$5:$A$6=A5)'),
      G6: expect.stringContaining('*($A$5:$A$6=A6)'),
    });
  });

  it('gets plain values on demand', () => {
    const written = writtenIn(planFor(found, { options: { form: 'values' } }));
    expect([written['E5'], written['E6'], written['F5'], written['F6']]).toEqual([3.5, 7, 2, 1]);
  });

  it('keeps out of columns that hold something beside the table', () => {
    const noted = typed(found, { E5: 'ghi chú' });
    expect(Object.keys(writtenIn(planFor(noted)))).toContain('F4');
    expect(Object.keys(writtenIn(planFor(noted)))).not.toContain('E4');
  });

  it('formats new columns by the policy and leaves every other format alone', () => {
    const formats = planFor(found, { policy: { places: 3 } }).blocks.map(({ purpose, format }) => [
      purpose,
      format?.numberFormat,
    ]);
    expect(formats).toEqual([
      ['header', undefined],
      ['total', '0.000'],
      ['header', undefined],
      ['rank', '0'],
      ['header', undefined],
      ['scope-rank', '0'],
    ]);
  });

  it('names its sources, so that a host can refuse a sheet that has changed', () => {
    const [source] = planFor(found).sources;
    expect(source!.area).toEqual(found.table.areas[0]);
  });
});

describe('A matrix with result columns of its own', () => {
  const found = matrixOf([
    ['1', '2'],
    ['3', '4'],
  ]);
  const withHeaders = { E4: 'Tổng điểm', F4: 'Xếp hạng', G4: 'Xếp hạng trong Khối' };
  const ranks = { F5: 2, F6: 1, G5: 2, G6: 1 };

  it('has its blank cells filled, in the format they have', () => {
    const plan = planFor(typed(found, withHeaders));
    expect(Object.keys(writtenIn(plan)).sort()).toEqual(['E5', 'E6', 'F5', 'F6', 'G5', 'G6']);
  });

  it('is left alone where typed numbers agree', () => {
    const plan = planFor(typed(found, { ...withHeaders, ...ranks, E5: 3, E6: 7 }));
    expect(isEmptyPlan(plan)).toBe(true);
  });

  it('keeps typed totals that disagree and gets new ones beside them', () => {
    const plan = planFor(typed(found, { ...withHeaders, ...ranks, E5: 3, E6: 8 }));
    expect(plan.replacements).toEqual([]);
    expect(writtenIn(plan)).toMatchObject({ H4: 'Tổng điểm (tính lại)' });
    expect(Object.keys(writtenIn(plan)).sort()).toEqual(['H4', 'H5', 'H6']);
  });

  it('ranks by the totals that are right', () => {
    const plan = planFor(typed(found, { ...withHeaders, E5: 3, E6: 8 }));
    expect(writtenIn(plan)['F5']).toContain('$H$5:$H$6>H5+0.005');
  });

  it('has typed cells replaced on demand, each one named', () => {
    const options = { typedCells: 'replace' } as const;
    const plan = planFor(typed(found, { ...withHeaders, ...ranks, E5: 3, E6: 8 }), { options });
    expect(Object.keys(writtenIn(plan))).toEqual(['E6']);
    expect(plan.replacements).toEqual([
      expect.objectContaining({ row: 5, column: 4, oldText: '8' }),
    ]);
  });

  it('has formulas of an earlier run brought up to date when the policy changes', () => {
    const first = again(found, planFor(found));
    const plan = planFor(first, { policy: { places: 1 } });
    expect(writtenIn(plan)['E5']).toBe('=IF(COUNT(C5:D5)=0,"",ROUND(ROUND(SUM(C5:D5),10),1))');
    expect(Object.keys(writtenIn(plan))).not.toContain('H4');
    expect(plan.replacements).toEqual([]);
  });

  it('still names what was typed over a formula of an earlier run', () => {
    const first = again(found, planFor(found));
    const options = { typedCells: 'replace' } as const;
    const plan = planFor(typed(first, { E6: 8 }), { options, policy: { places: 1 } });
    expect(plan.replacements.map(({ row, column, oldText }) => [row, column, oldText])).toEqual([
      [5, 4, '8'],
    ]);
  });
});

describe('Ranks of exact totals', () => {
  it('refer to a column of totals before rounding', () => {
    const found = matrixOf([['1.004'], ['1.001']]);
    const written = writtenIn(planFor(found, { policy: { rankOn: 'exact' } }));
    expect(written['E4']).toBe('Tổng điểm (chưa làm tròn)');
    expect(written['E5']).toBe('=IF(COUNT(C5)=0,"",ROUND(SUM(C5),10))');
    expect(written['F5']).toContain('$E$5:$E$6>E5+');
  });
});

describe('A matrix with an evidence column', () => {
  const laidOut = typed(matrixOf([['8'], ['9'], ['0']]), { D5: 'Kế hoạch 12', D6: '-' });
  const found: Case = {
    ...laidOut,
    table: {
      ...laidOut.table,
      units: laidOut.table.units.map((unit) => {
        const cell = { ...unit.cellOf(0), column: 3 };
        const isMissing = cell.row > HEADER_ROW + 1;
        const entry: EvidenceEntry = {
          source: 'cell',
          cell,
          isMissing,
          claimCell: unit.cellOf(0),
          claim: unit.entries[0]!,
        };
        return { ...unit, evidence: new Map([[0, entry]]) };
      }),
    },
  };
  const statusIn = (options: Partial<WriteOptions>) =>
    planFor(found, { options })
      .blocks.filter(({ purpose }) => purpose === 'status')
      .flatMap(({ cells }) => cells.flat());

  it('says in words, and live, who claims points without evidence', () => {
    expect(statusIn({})).toEqual(
      ['', 'Thiếu minh chứng', ''].map((value, index) => ({
        kind: 'formula',
        formula: expect.stringContaining(`LOWER(TRIM(SUBSTITUTE(D${index + 5},`),
        value,
      })),
    );
  });

  it('says it as text on demand', () => {
    expect(statusIn({ form: 'values' })).toEqual([
      { kind: 'empty' },
      { kind: 'text', text: 'Thiếu minh chứng' },
      { kind: 'empty' },
    ]);
  });

  it('has it left out on demand', () => {
    expect(statusIn({ statusColumn: false })).toEqual([]);
  });

  it('says nothing more the second time', () => {
    const first = again(found, planFor(found));
    expect(writtenIn(planFor(first))).toEqual({});
  });
});

describe('Running twice', () => {
  const decimal = fc.integer({ min: 0, max: 40 }).map((number) => String(number / 8));
  const score = fc.oneof(decimal.map(numberScore), decimal.map(textScore), fc.constant(BLANK));
  const spec: fc.Arbitrary<MatrixCase> = fc
    .record({ sizes: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 3 }) })
    .chain(({ sizes }) => {
      const count = sizes.reduce((sum, size) => sum + size, 0);
      const unit = fc.record({
        scope: fc.constantFrom('A', 'B'),
        scores: fc.array(score, { minLength: count, maxLength: count }),
      });
      return fc.record({
        name: fc.constant('Bảng'),
        nodes: fc.constant(
          sizes.map((size): NodeCase => {
            const leaf = { max: '4', weight: '2' };
            return size === 1 ? leaf : { weight: '1', children: new Array(size).fill(leaf) };
          }),
        ),
        units: fc.array(unit, { minLength: 1, maxLength: 6 }),
        aggregation: fc.constantFrom('sum' as const, 'mean' as const),
      });
    });
  const choices = fc.record({
    policy: fc.record({
      places: fc.integer({ min: 0, max: 3 }),
      roundAt: fc.constantFrom('never' as const, 'total' as const, 'tier' as const),
      roundMode: fc.constantFrom('half-up' as const, 'half-even' as const),
      rankOn: fc.constantFrom('rounded' as const, 'exact' as const),
      ties: fc.constantFrom('1224' as const, 'average' as const),
      missing: fc.constantFrom('zero' as const, 'refuse' as const),
      tieBreak: fc.constantFrom([], ['Nhóm 2'], ['Nhóm 1.1', 'Nhóm 1']),
      overMax: fc.constantFrom('flag' as const, 'clamp' as const),
    }),
    options: fc.record({
      form: fc.constantFrom('formulas' as const, 'values' as const),
      groupRanks: fc.boolean(),
      groupScores: fc.boolean(),
      typedCells: fc.constantFrom('keep' as const, 'replace' as const),
    }),
  });
  const typedTotals = fc.option(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }));

  it('writes nothing the second time', () => {
    fc.assert(
      fc.property(spec, choices, typedTotals, (matrix, chosen, totals) => {
        const laidOut = layOutMatrix(matrix);
        const column = (laidOut.snapshot.sheets[0]!.range?.right ?? 0) + 1;
        const at = (row: number): string => formatCell({ row, column });
        const cells = (totals ?? []).slice(0, matrix.units.length).map((total, index) => {
          return [at(HEADER_ROW + 1 + index), total] as const;
        });
        const found = totals
          ? typed(laidOut, Object.fromEntries([[at(HEADER_ROW), 'Tổng điểm'], ...cells]))
          : laidOut;
        const first = planFor(found, chosen);
        const second = planFor(again(found, first), chosen);
        expect(writtenIn(second)).toEqual({});
        expect(isEmptyPlan(second)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Formulas', () => {
  it('never contain text from cells', () => {
    const evil = fc.string({ minLength: 3, maxLength: 8, unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(fc.array(evil, { minLength: 2, maxLength: 4 }), (scopes) => {
        const marked = scopes.map((scope) => `§${scope}§`);
        const found = layOutMatrix({
          name: 'Bảng',
          nodes: [LEAF],
          units: marked.map((scope) => ({ scope, scores: [numberScore('1')] })),
          aggregation: 'sum',
        });
        const written = Object.values(writtenIn(planFor(found)));
        const formulas = written.filter((text) => String(text).startsWith('='));
        expect(formulas.length).toBeGreaterThan(0);
        expect(formulas.filter((formula) => String(formula).includes('§'))).toEqual([]);
      }),
    );
  });
});

describe('describePlan', () => {
  it('counts what is filled and what is replaced, by range', () => {
    const found = typed(
      matrixOf([
        ['1', '2'],
        ['3', '4'],
      ]),
      { E4: 'Tổng điểm', F4: 'Xếp hạng', G4: 'Xếp hạng trong Khối', E5: 9 },
    );
    const plan = planFor(found, { options: { typedCells: 'replace' } });
    const [sheet] = describePlan(plan, found.snapshot).sheets;
    expect(sheet!.ranges[0]).toEqual({
      purpose: 'total',
      range: 'E5:E6',
      filledCells: 1,
      replacedCells: 1,
    });
  });
});
