import { applyPlan } from '../../../src/core/plan/apply-plan';
import { makePlan } from '../../../src/core/plan/make-plan';
import { DEFAULT_WRITE_OPTIONS } from '../../../src/core/plan/write-options';
import type { Policy } from '../../../src/core/policy/policy';
import { fillWorkbook, scoreWorkbook } from '../../../src/core/score-workbook';
import { formatDecimal } from '../../../src/core/number/exact';
import { formatCell } from '../../../src/core/sheet/address';
import { departments, workOn } from './workbooks';

const BOOK = departments(
  [1, 'Sở Tài chính', 3, null, null, '10/30', null, null, null],
  [2, 'Sở Y tế', 4, 20, null, 'khoảng 15/15', null, null, null],
  [3, 'Sở Xây dựng', null, 10, null, 'b = 0; a = 3', null, null, null],
);

function filled(policy: Partial<Policy> = {}) {
  const read = workOn(BOOK, policy);
  const { fills, ...scored } = fillWorkbook(read.snapshot, read);
  const options = { ...DEFAULT_WRITE_OPTIONS, fillFromRules: true, form: 'values' as const };
  const { snapshot } = read;
  return { snapshot, scored, fills, plan: makePlan({ snapshot, ...scored, fills, options }) };
}

const cellsOf = ({ fills }: ReturnType<typeof filled>): string[] =>
  fills.map(({ cell, value }) => `${formatCell(cell)} ${value}`);

describe('Blank scores filled from their rules', () => {
  it('get what the rule gives beyond doubt, and nothing else does', () => {
    expect(cellsOf(filled())).toEqual(['D3 15', 'G3 6.666666666666667']);
  });

  it('are rounded where the policy rounds indicators', () => {
    expect(cellsOf(filled({ roundAt: 'indicator' }))).toEqual(['D3 15', 'G3 6.67']);
  });

  it('count for the total', () => {
    const { total } = filled().scored.results[0]!.units[0]!;
    expect(total.state === 'scored' && formatDecimal(total.rounded)).toBe('21.67');
  });

  it('are announced in the plan as scores, and fill blanks only', () => {
    const { plan } = filled();
    const scores = plan.blocks.filter(({ purpose }) => purpose === 'score');
    expect(scores.map(({ before }) => before)).toEqual([
      [[{ kind: 'value', value: null }]],
      [[{ kind: 'value', value: null }]],
    ]);
  });

  it('are read back as they were counted, and need no second filling', () => {
    const { snapshot, plan, scored } = filled();
    const written = applyPlan(snapshot, plan);
    const again = scoreWorkbook(written, {});
    expect(again.results[0]!.units.map(({ total }) => total)).toEqual(
      scored.results[0]!.units.map(({ total }) => total),
    );
    expect(fillWorkbook(written, again).fills).toEqual([]);
  });
});
