import fc from 'fast-check';
import { applyPlan } from '../../../src/core/plan/apply-plan';
import { inversePlan, stateBefore } from '../../../src/core/plan/inverse';
import { makeClearMarksPlan } from '../../../src/core/plan/marks';
import type { Plan, PlanBlock, PlanCell } from '../../../src/core/plan/plan';
import { PlanConflict } from '../../../src/core/plan/plan-conflict';
import { fingerprint, valuesOfRange } from '../../../src/core/plan/source-check';
import type { CellRange } from '../../../src/core/sheet/address';
import type { Snapshot } from '../../../src/core/sheet/snapshot';
import { sheetSnapshotOf, snapshotOf } from '../../support/snapshot-of';
import { EMPTY_PLAN } from '../../support/empty-plan';

const LOOK = { fill: '#FFE699', fontColor: '#5C3A00', bold: true };

function blockAt(range: CellRange, cells: (PlanCell | null)[][], sheetId = 'sheet-1'): PlanBlock {
  const target = { kind: 'existing', sheetId } as const;
  return { target, range, purpose: 'total', cells, format: null, before: null };
}

const A1: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };
const B2: CellRange = { top: 1, left: 1, bottom: 1, right: 1 };

function problemOf(act: () => unknown): PlanConflict {
  try {
    act();
  } catch (error) {
    if (error instanceof PlanConflict) return error;
    throw error;
  }
  throw new Error('Nothing was thrown');
}

describe('applyPlan', () => {
  const snapshot = snapshotOf({ name: 'Bảng', rows: [['Tổng', 5]] });

  it('keeps text that begins like a formula as text', () => {
    const plan = { ...EMPTY_PLAN, blocks: [blockAt(B2, [[{ kind: 'text', text: '=1+1' }]])] };
    const [sheet] = applyPlan(snapshot, plan).sheets;
    expect(sheet!.values).toEqual([
      ['Tổng', 5],
      [null, '=1+1'],
    ]);
    expect(sheet!.formulas).toEqual([]);
  });

  it('keeps a formula with the result that the plan expects', () => {
    const cell: PlanCell = { kind: 'formula', formula: '=B1*2', value: 10 };
    const [sheet] = applyPlan(snapshot, { ...EMPTY_PLAN, blocks: [blockAt(B2, [[cell]])] }).sheets;
    expect(sheet!.values[1]![1]).toBe(10);
    expect(sheet!.formulas).toEqual([{ row: 1, column: 1, formula: '=B1*2' }]);
  });

  it('leaves cells alone where the plan says nothing', () => {
    const range = { top: 0, left: 0, bottom: 0, right: 1 };
    const plan = { ...EMPTY_PLAN, blocks: [blockAt(range, [[null, { kind: 'empty' }]])] };
    expect(applyPlan(snapshot, plan).sheets[0]!.values).toEqual([['Tổng']]);
  });

  it('adds a sheet after the others', () => {
    const target = { kind: 'added', name: 'Kết quả' } as const;
    const block = { ...blockAt(A1, [[{ kind: 'number', value: 1 }]]), target };
    const plan = {
      ...EMPTY_PLAN,
      addSheets: [{ name: 'Kết quả', columnWidths: [] }],
      blocks: [block],
    };
    const names = applyPlan(snapshot, plan).sheets.map(({ name, values }) => [name, values]);
    expect(names[1]).toEqual(['Kết quả', [[1]]]);
  });

  it('refuses when a source holds something else now', () => {
    const area = { sheetId: 'sheet-1', range: { ...A1, right: 1 } };
    const plan = { ...EMPTY_PLAN, sources: [{ area, fingerprint: fingerprint([['Tổng', 6]]) }] };
    expect(problemOf(() => applyPlan(snapshot, plan)).reason).toBe('source-changed');
  });

  it('refuses when a cell to be written holds something else now, and names it', () => {
    const before = [[{ kind: 'value', value: 4 }]] as const;
    const range = { ...A1, left: 1, right: 1 };
    const block = { ...blockAt(range, [[{ kind: 'empty' }]]), before };
    const problem = problemOf(() => applyPlan(snapshot, { ...EMPTY_PLAN, blocks: [block] }));
    expect([problem.reason, problem.range]).toEqual(['target-changed', range]);
  });

  it('refuses when the sheet is gone, or one that it adds is there', () => {
    const missing = { ...EMPTY_PLAN, blocks: [blockAt(A1, [[null]], 'sheet-9')] };
    expect(problemOf(() => applyPlan(snapshot, missing)).reason).toBe('sheet-missing');
    const twice = { ...EMPTY_PLAN, addSheets: [{ name: 'bảng', columnWidths: [] }] };
    expect(problemOf(() => applyPlan(snapshot, twice)).reason).toBe('sheet-name-taken');
  });
});

const value = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -9, max: 99 }),
  fc.string({ minLength: 1, maxLength: 3 }).map((text) => `t${text}`),
  fc.boolean(),
  fc.constantFrom('=A1+1', '=SUM(A1:B2)', '=""'),
);
const rows = fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});

const workbook: fc.Arbitrary<Snapshot> = fc
  .array(fc.tuple(rows, fc.array(fc.tuple(fc.nat(5), fc.nat(3)), { maxLength: 4 })), {
    minLength: 1,
    maxLength: 2,
  })
  .map((sheets) => ({
    ...snapshotOf(...sheets.map(([cells], index) => ({ name: `Bảng ${index + 1}`, rows: cells }))),
    sheets: sheets.map(([cells, formatted], index) => ({
      ...sheetSnapshotOf({ name: `Bảng ${index + 1}`, rows: cells }, index),
      displays: [...new Map(formatted.map(([row, column]) => [row * 9 + column, { row, column }]))]
        .sort(([a], [b]) => a - b)
        .map(([, at]) => ({ ...at, text: null, numberFormat: '0.00' })),
      ownedRules: [{ ruleId: 'rule-1', ranges: [A1], formula: '=N("cham-diem:evidence")=0' }],
    })),
  }));

const planCell: fc.Arbitrary<PlanCell | null> = fc.oneof(
  fc.constant(null),
  fc.integer().map((number): PlanCell => ({ kind: 'number', value: number })),
  fc.constantFrom('=1+1', '+5', '@x', 'chữ').map((text): PlanCell => ({ kind: 'text', text })),
  fc.constant<PlanCell>({ kind: 'formula', formula: '=A1', value: 3 }),
  fc.constant<PlanCell>({ kind: 'boolean', value: true }),
  fc.constant<PlanCell>({ kind: 'empty' }),
);

/** Blocks stand on bands of rows of their own, since the blocks of a Plan never overlap. */
const blocks = fc
  .array(
    fc.record({
      height: fc.integer({ min: 1, max: 3 }),
      left: fc.nat(4),
      width: fc.integer({ min: 1, max: 3 }),
      cells: fc.array(planCell, { minLength: 9, maxLength: 9 }),
      hasFormat: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((specs) => {
    let top = 0;
    return specs.map(({ height, left, width, cells, hasFormat }): PlanBlock => {
      const range = { top, left, bottom: top + height - 1, right: left + width - 1 };
      top += height;
      const grid = Array.from({ length: height }, (_, r) => cells.slice(r * 3, r * 3 + width));
      return { ...blockAt(range, grid), format: hasFormat ? { numberFormat: '0.0' } : null };
    });
  });

const plan: fc.Arbitrary<Plan> = fc
  .record({ blocks, adds: fc.boolean(), marks: fc.boolean() })
  .map(({ blocks: made, adds, marks }): Plan => ({
    ...EMPTY_PLAN,
    blocks: [
      ...made,
      ...(adds
        ? made.map((block) => ({ ...block, target: { kind: 'added', name: 'Thêm' } as const }))
        : []),
    ],
    addSheets: adds ? [{ name: 'Thêm', columnWidths: [] }] : [],
    addRules: marks
      ? [
          {
            target: { kind: 'existing', sheetId: 'sheet-1' },
            ranges: [B2],
            formula: '=N("cham-diem:evidence")=1',
            ...LOOK,
          },
        ]
      : [],
    removeRules: marks ? [{ sheetId: 'sheet-1', ruleId: 'rule-1' }] : [],
  }));

/** Hosts give rules new ids and an order of their own. */
function withoutRuleIds(snapshot: Snapshot): unknown {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      ownedRules: sheet.ownedRules.map(({ ranges, formula }) => ({ ranges, formula })),
    })),
  };
}

function undo(before: Snapshot, after: Snapshot, made: Plan): Snapshot {
  const known = new Set(before.sheets.map(({ id }) => id));
  const traces = {
    addedSheetIds: after.sheets.flatMap(({ id }) => (known.has(id) ? [] : [id])),
    addedRules: after.sheets.flatMap((sheet) => {
      const old = before.sheets.find(({ id }) => id === sheet.id)?.ownedRules ?? [];
      return sheet.ownedRules
        .filter(({ ruleId }) => !old.some((rule) => rule.ruleId === ruleId))
        .map(({ ruleId }) => ({ sheetId: sheet.id, ruleId }));
    }),
  };
  const state = stateBefore(before, made, () => LOOK);
  return applyPlan(after, inversePlan(made, state, traces));
}

describe('inversePlan', () => {
  it('brings every cell, formula, number format, rule and sheet back', () => {
    fc.assert(
      fc.property(workbook, plan, (before, made) => {
        const after = applyPlan(before, made);
        expect(withoutRuleIds(undo(before, after, made))).toEqual(withoutRuleIds(before));
      }),
      { numRuns: 500 },
    );
  });

  it('gives back mixed looks as one block for every run of equal ones', () => {
    const range = { top: 0, left: 0, bottom: 2, right: 0 };
    const cells = [[null], [null], [null]];
    const made = { ...EMPTY_PLAN, blocks: [{ ...blockAt(range, cells), format: { bold: true } }] };
    const looked = [true, false, false].map((bold) => [
      { formula: null, value: null, format: { bold } },
    ]);
    const before = { blocks: [looked], removedRules: [] };
    const inverse = inversePlan(made, before, { addedSheetIds: [], addedRules: [] });
    const looks = inverse.blocks.flatMap(({ range: { top, bottom }, format }) =>
      format ? [[top, bottom, format]] : [],
    );
    expect(looks).toEqual(
      expect.arrayContaining([
        [0, 0, { bold: true }],
        [1, 2, { bold: false }],
      ]),
    );
  });
});

describe('makeClearMarksPlan', () => {
  it('removes every rule of ours and writes nothing', () => {
    const [sheet] = snapshotOf({ name: 'Bảng', rows: [['x']] }).sheets;
    const rule = { ruleId: 'r', ranges: [A1], formula: '=N("cham-diem:evidence")=0' };
    const snapshot = { ...snapshotOf(), sheets: [{ ...sheet!, ownedRules: [rule] }] };
    const made = makeClearMarksPlan(snapshot);
    expect(made).toEqual({ ...EMPTY_PLAN, removeRules: [{ sheetId: sheet!.id, ruleId: 'r' }] });
  });
});

describe('fingerprint', () => {
  it.each([
    ['another number', [[1, 2]], [[1, 3]]],
    ['a number as text', [[1]], [['1']]],
    ['cells swapped', [['a', 'b']], [['b', 'a']]],
    ['a row moved', [[1], [null]], [[null], [1]]],
    ['letters that moved to the next cell', [['ab', 'c']], [['a', 'bc']]],
    ['another boolean', [[true]], [[false]]],
  ])('changes with %s', (_, before, after) => {
    expect(fingerprint(before)).not.toBe(fingerprint(after));
  });

  it('takes empty cells and empty texts as the same', () => {
    expect(fingerprint([[null, 0]])).toBe(fingerprint([['', -0]]));
  });

  it('is as quick as 199,260 cells need', () => {
    const values = Array.from({ length: 3321 }, (_, row) =>
      Array.from({ length: 60 }, (__, column) => (row * 60 + column) / 4),
    );
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      fingerprint(values);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(60);
  });

  it('sees the cells outside the used range as empty', () => {
    const [sheet] = snapshotOf({ name: 'Bảng', rows: [[1]] }).sheets;
    expect(valuesOfRange(sheet!, { ...A1, right: 1 })).toEqual([[1, null]]);
  });
});
