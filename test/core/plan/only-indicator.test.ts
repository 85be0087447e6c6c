import { applyPlan } from '../../../src/core/plan/apply-plan';
import { makePlan } from '../../../src/core/plan/make-plan';
import { isEmptyPlan, type Plan } from '../../../src/core/plan/plan';
import { DEFAULT_WRITE_OPTIONS, type WriteOptions } from '../../../src/core/plan/write-options';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import { formatRange } from '../../../src/core/sheet/address';
import type { CellValue, Snapshot } from '../../../src/core/sheet/snapshot';
import { ICT_2017_ROWS } from '../../fixtures/ict-2017';
import { snapshotOf } from '../../support/snapshot-of';

function planFor(snapshot: Snapshot, options: Partial<WriteOptions> = {}): Plan {
  const scored = scoreWorkbook(snapshot, {});
  return makePlan({ snapshot, ...scored, options: { ...DEFAULT_WRITE_OPTIONS, ...options } });
}

function written(plan: Plan): [string, string][] {
  return plan.blocks.map(({ purpose, range }) => [purpose, formatRange(range)]);
}

function ictIndex(
  header: readonly string[],
  valueOf: (index: string) => CellValue,
  ranks: 'typed' | 'blank' | 'absent',
): Snapshot {
  const rows = ICT_2017_ROWS.map(([unit, index, rank], i) => [
    i + 1,
    unit,
    valueOf(index),
    ...(ranks === 'absent' ? [] : [ranks === 'typed' ? rank : null]),
  ]);
  return snapshotOf({ name: 'ICT Index 2017', rows: [header, ...rows] });
}

const asText = (index: string): CellValue => index;
const asNumber = (index: string): CellValue => Number(index.replace(',', '.'));
const HEADER = ['TT', 'Tỉnh, thành phố', 'Giá trị', 'Xếp hạng'];

describe('A table with one indicator', () => {
  it('is ranked where its scores stand, without a total that says the same', () => {
    const plan = planFor(ictIndex(HEADER, asNumber, 'blank'));
    expect(written(plan)).toEqual([['rank', 'D2:D54']]);
    expect(plan.blocks[0]!.cells[0]![0]).toMatchObject({
      formula: expect.stringContaining('C2'),
      value: 1,
    });
  });

  it('is ranked by values where its scores are typed as text, when values are asked for', () => {
    const plan = planFor(ictIndex(HEADER, asText, 'blank'), { form: 'values' });
    expect(written(plan)).toEqual([['rank', 'D2:D54']]);
  });

  it('gets numbers to rank by beside scores that are typed as text', () => {
    const plan = planFor(ictIndex(HEADER, asText, 'blank'));
    expect(written(plan)).toEqual([
      ['header', 'E1'],
      ['total', 'E2:E54'],
      ['rank', 'D2:D54'],
    ]);
  });

  it('needs nothing when its ranks are there and agree', () => {
    expect(isEmptyPlan(planFor(ictIndex(HEADER, asText, 'typed')))).toBe(true);
  });

  it('has a line of totals that people made filled', () => {
    const header = ['TT', 'Tỉnh, thành phố', 'Giá trị', 'Tổng điểm'];
    const plan = planFor(ictIndex(header, asNumber, 'blank'));
    expect(written(plan)[0]).toEqual(['total', 'D2:D54']);
  });

  it('keeps its scores when they are called the total', () => {
    const header = ['TT', 'Tỉnh, thành phố', 'Tổng điểm'];
    expect(written(planFor(ictIndex(header, asText, 'absent')))).toEqual([
      ['header', 'D1'],
      ['total', 'D2:D54'],
      ['header', 'E1'],
      ['rank', 'E2:E54'],
    ]);
  });

  it.each([
    ['numbers', HEADER, asNumber, 'blank'],
    ['texts', HEADER, asText, 'blank'],
    ['texts with typed ranks', HEADER, asText, 'typed'],
    ['texts called the total', ['TT', 'Tỉnh, thành phố', 'Tổng điểm'], asText, 'absent'],
    ['numbers called the total', ['TT', 'Tỉnh, thành phố', 'Tổng điểm'], asNumber, 'absent'],
  ] as const)('has nothing to write the second time: %s', (_, header, valueOf, ranks) => {
    const snapshot = ictIndex(header, valueOf, ranks);
    const after = applyPlan(snapshot, planFor(snapshot));
    expect(written(planFor(after))).toEqual([]);
    const [before, again] = [snapshot, after].map((held) => scoreWorkbook(held, {}));
    expect(again!.scorebook.tables[0]!.nodes).toEqual(before!.scorebook.tables[0]!.nodes);
  });
});
