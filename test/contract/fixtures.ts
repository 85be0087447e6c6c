/** The workbook that the contract is told on, and what its cases have in common. */
import type { Plan } from '../../src/core/plan/plan';
import type { HostProblem, HostProblemCode } from '../../src/host/host-problem';
import type { Ability, BookSheet, HostUnderTest, WorkbookHarness } from './harness';

/** Two districts, their points, a total that the sheet works out, and a gap in the evidence. */
export const SCORES: BookSheet = {
  name: 'Chấm điểm',
  rows: [
    ['STT', 'Đơn vị', 'Nhóm 1', 'Nhóm 2', 'Tổng', 'Minh chứng'],
    [1, 'Huyện Cao Lãnh', 9.5, 18, '=SUM(C2:D2)', 'Báo cáo số 12'],
    [2, 'Huyện Tháp Mười', 8.25, 17.5, '=SUM(C3:D3)', null],
  ],
  results: { E2: 27.5, E3: 25.75 },
};
export const NOTES: BookSheet = {
  name: "Ghi chú 'nháp'",
  rows: [
    [null, 'Ngày'],
    ['x', true],
  ],
};
export const BLANK: BookSheet = { name: 'Trống', rows: [] };

export async function problemOf(action: Promise<unknown>): Promise<HostProblemCode> {
  try {
    await action;
  } catch (error) {
    return (error as HostProblem).code;
  }
  throw new Error('The host did not refuse');
}

export async function contentOf(harness: WorkbookHarness, sheetName: string, address: string) {
  const sheet = (await harness.state()).sheets.find(({ name }) => name === sheetName);
  return sheet?.cells[address]?.content ?? { kind: 'value', value: null };
}

export const value = (content: string | number | boolean | null) => ({
  kind: 'value',
  value: content,
});
export const formula = (content: string) => ({ kind: 'formula', formula: content });

/** `it` where the surroundings can do what the case needs, else a case skipped by name. */
export function itWhere({ abilities }: HostUnderTest, ...needed: Ability[]): jest.It {
  return needed.every((ability) => abilities.includes(ability)) ? it : it.skip;
}

/** Applies a Plan and takes it back; the workbook must be what it was. */
export async function expectUndone(harness: WorkbookHarness, plan: Plan): Promise<void> {
  const before = await harness.state();
  const receipt = await harness.host.apply(plan);
  await harness.host.apply(receipt.inverse);
  expect(await harness.state()).toEqual(before);
}

/** The Plan is refused for this reason and nothing of it is written. */
export async function expectRefused(harness: WorkbookHarness, plan: Plan, code: HostProblemCode) {
  const before = await harness.state();
  expect(await problemOf(harness.host.apply(plan))).toBe(code);
  expect(await harness.state()).toEqual(before);
}
