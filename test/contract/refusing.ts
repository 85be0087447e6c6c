import type { Plan } from '../../src/core/plan/plan';
import { expectRefused, itWhere, NOTES, problemOf, SCORES } from './fixtures';
import type { HostUnderTest, WorkbookHarness } from './harness';
import { block, markRule, source } from './plans';
import { EMPTY_PLAN } from '../support/empty-plan';

export function describeRefusing(hostName: string, subject: HostUnderTest): void {
  describe(`${hostName}: refusing`, () => {
    const write = async (harness: WorkbookHarness): Promise<Plan> => {
      const snapshot = await harness.host.read();
      return {
        ...EMPTY_PLAN,
        blocks: [block(snapshot, SCORES.name, 'G2', [[1], [2]])],
        sources: [source(snapshot, SCORES.name, 'A1:F3')],
      };
    };

    it('does not write on a protected sheet', async () => {
      const harness = await subject.open([{ ...SCORES, isProtected: true }]);
      await expectRefused(harness, await write(harness), 'sheet-protected');
    });

    itWhere(subject, 'co-author')(
      'does not write on a sheet protected since it was read',
      async () => {
        const harness = await subject.open([SCORES]);
        const plan = await write(harness);
        await harness.protectSheet(SCORES.name);
        await expectRefused(harness, plan, 'sheet-protected');
      },
    );

    itWhere(subject, 'co-author')('does not write in a read-only workbook', async () => {
      const harness = await subject.open([SCORES]);
      const plan = await write(harness);
      await harness.makeReadOnly();
      await expectRefused(harness, plan, 'workbook-read-only');
    });

    itWhere(subject, 'co-author')(
      'does not write when a source changed since it was read',
      async () => {
        const harness = await subject.open([SCORES]);
        const plan = await write(harness);
        await harness.typeInto(SCORES.name, 'C2', 9);
        await expectRefused(harness, plan, 'changed-since-read');
      },
    );

    itWhere(subject, 'co-author')(
      'does not write over what a person typed in the meantime',
      async () => {
        const harness = await subject.open([SCORES]);
        const plan = await write(harness);
        await harness.typeInto(SCORES.name, 'G3', 'của tôi');
        await expectRefused(harness, plan, 'changed-since-read');
      },
    );

    itWhere(subject, 'co-author')('does not take back over what a person typed since', async () => {
      const harness = await subject.open([SCORES]);
      const { inverse } = await harness.host.apply(await write(harness));
      await harness.typeInto(SCORES.name, 'G3', 'của tôi');
      await expectRefused(harness, inverse, 'changed-since-read');
    });

    itWhere(subject, 'co-author')('does not write when the sheet is gone', async () => {
      const harness = await subject.open([SCORES, NOTES]);
      const plan = await write(harness);
      await harness.deleteSheet(SCORES.name);
      await expectRefused(harness, plan, 'sheet-missing');
    });

    it('does not add a sheet whose name is taken, in whatever case', async () => {
      const harness = await subject.open([SCORES, { name: 'KẾT QUẢ', rows: [[1]] }]);
      const addSheets = [{ name: 'Kết quả', columnWidths: [] }];
      await expectRefused(harness, { ...(await write(harness)), addSheets }, 'sheet-name-taken');
    });

    it('writes nothing when it is cancelled before', async () => {
      const harness = await subject.open([SCORES]);
      const plan = await write(harness);
      const before = await harness.state();
      const task = { signal: AbortSignal.abort() };
      expect(await problemOf(harness.host.apply(plan, task))).toBe('cancelled');
      expect(await harness.state()).toEqual(before);
    });

    itWhere(subject, 'write-failure').each([1, 2])(
      'takes everything back when writing step %d fails',
      async (nth) => {
        const harness = await subject.open([SCORES]);
        const snapshot = await harness.host.read();
        const plan: Plan = {
          ...EMPTY_PLAN,
          addSheets: [{ name: 'Kết quả', columnWidths: [] }],
          blocks: [block(snapshot, SCORES.name, 'E2', [[1], [2]], { format: { bold: true } })],
          addRules: [markRule(snapshot, SCORES.name, 'F2:F3')],
        };
        harness.failWrite(nth);
        await expectRefused(harness, plan, 'write-failed');
      },
    );
  });
}
