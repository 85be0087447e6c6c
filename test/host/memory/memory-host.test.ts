import type { Plan } from '../../../src/core/plan/plan';
import { HostProblem } from '../../../src/host/host-problem';
import { createMemoryHost } from '../../../src/host/memory/memory-host';
import type { HostEvent } from '../../../src/host/workbook-host';
import { block, markRule } from '../../contract/plans';
import { snapshotOf } from '../../support/snapshot-of';
import { EMPTY_PLAN } from '../../support/empty-plan';

const BOOK = snapshotOf({ name: 'Điểm', rows: [['Xã A', 9.5, null]] }, { name: 'B', rows: [[1]] });

describe('a workbook in memory', () => {
  it('shows what it holds without being read', async () => {
    const host = createMemoryHost(BOOK);
    await host.apply({ ...EMPTY_PLAN, blocks: [block(BOOK, 'Điểm', 'D1', [[1]])] });
    expect(host.snapshot.sheets[0]!.values).toEqual([['Xã A', 9.5, null, 1]]);
    expect(BOOK.sheets[0]!.values).toEqual([['Xã A', 9.5]]);
  });

  it('tells every listener what somebody else changed', async () => {
    const host = createMemoryHost(BOOK);
    const heard: HostEvent[] = [];
    await host.listen((event) => heard.push(event));
    await host.listen((event) => heard.push(event));
    host.change({ ...BOOK, isReadOnly: true }, { kind: 'sheets-changed' });
    expect(heard).toEqual([{ kind: 'sheets-changed' }, { kind: 'sheets-changed' }]);
    expect((await host.read()).isReadOnly).toBe(true);
  });

  it('names the sheet and the cell that a Plan stumbles over', async () => {
    const host = createMemoryHost(BOOK);
    const blocks = [block(BOOK, 'Điểm', 'C1', [[1]])];
    await host.apply({ ...EMPTY_PLAN, blocks });
    const again = host.apply({ ...EMPTY_PLAN, blocks });
    await expect(again).rejects.toEqual(new HostProblem('changed-since-read'));
    await expect(again).rejects.toMatchObject({ details: { sheet: 'Điểm', address: 'C1' } });
  });

  it('knows each added rule by its sheet, and how it looked', async () => {
    const host = createMemoryHost(BOOK);
    const addRules = [
      markRule(BOOK, 'Điểm', 'C1'),
      markRule(BOOK, 'B', 'B1'),
      markRule(BOOK, 'Điểm', 'D1'),
    ];
    const { addedRules } = await host.apply({ ...EMPTY_PLAN, addRules });
    const cleared: Plan = { ...EMPTY_PLAN, removeRules: addedRules };
    const { inverse } = await host.apply(cleared);
    expect(inverse.addRules).toEqual(addRules);
  });

  it('has the language and theme that it is given', () => {
    const appearance = { language: 'vi-VN', isDark: true };
    expect(createMemoryHost(BOOK, { appearance }).appearance).toEqual(appearance);
    expect(createMemoryHost(BOOK).appearance).toEqual({ language: null, isDark: null });
  });
});
