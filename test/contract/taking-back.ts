import fc from 'fast-check';
import { writesBefore, type DoneWrite } from '../../src/core/plan/done-writes';
import type { Plan } from '../../src/core/plan/plan';
import { expectRefused, expectUndone, itWhere, NOTES, SCORES } from './fixtures';
import type { HostUnderTest, WorkbookHarness } from './harness';
import { anyPlan, block, markRule } from './plans';
import { EMPTY_PLAN } from '../support/empty-plan';

export function describeTakingBack(hostName: string, subject: HostUnderTest): void {
  describe(`${hostName}: taking back`, () => {
    it('brings values and formulas back', async () => {
      const harness = await subject.open([SCORES, NOTES]);
      const snapshot = await harness.host.read();
      const rows = [
        ['=1+1', 'x'],
        [3, { text: '=4' }],
      ];
      await expectUndone(harness, {
        ...EMPTY_PLAN,
        blocks: [
          block(snapshot, SCORES.name, 'E2', rows),
          block(snapshot, NOTES.name, 'A1', [['y'], ['']]),
        ],
      });
    });

    it('brings texts back that look like something else', async () => {
      const rows = [
        [null, '007'],
        [null, "'1"],
        [null, '85%'],
        ['A', 'TRUE'],
      ];
      const harness = await subject.open([{ name: 'S', rows }]);
      const snapshot = await harness.host.read();
      const blocks = [block(snapshot, 'S', 'B1', [[1], [2], [3], [4]])];
      await expectUndone(harness, { ...EMPTY_PLAN, blocks });
    });

    it('takes an added sheet away with all that is on it', async () => {
      const harness = await subject.open([SCORES]);
      const snapshot = await harness.host.read();
      const target = { kind: 'added', name: 'Kết quả' } as const;
      await expectUndone(harness, {
        ...EMPTY_PLAN,
        addSheets: [{ name: 'Kết quả', columnWidths: [] }],
        blocks: [block(snapshot, SCORES.name, 'B2', [[1, 2]], { target, before: null })],
        addRules: [{ ...markRule(snapshot, SCORES.name, 'A1:A9'), target }],
      });
    });

    it('takes several writes back one after the other, with marks that came and went', async () => {
      const harness = await subject.open([SCORES, NOTES]);
      const before = await harness.state();
      const done: DoneWrite[] = [];
      const write = async (plan: Plan): Promise<DoneWrite> => {
        const receipt = await harness.host.apply(plan);
        done.push({ plan, receipt });
        return done[done.length - 1]!;
      };
      const read = () => harness.host.read();
      const first = await read();
      const marked = await write({
        ...EMPTY_PLAN,
        blocks: [block(first, SCORES.name, 'E2', [[1], [2]])],
        addRules: [markRule(first, SCORES.name, 'D2:D4')],
      });
      await write({ ...EMPTY_PLAN, removeRules: marked.receipt.addedRules });
      const third = await read();
      await write({ ...EMPTY_PLAN, blocks: [block(third, SCORES.name, 'E2', [['x'], ['y']])] });
      for (let writes = done; writes.length > 0;) {
        const last = writes[writes.length - 1]!;
        const back = await harness.host.apply(last.receipt.inverse);
        writes = writesBefore(writes.slice(0, -1), last, back);
      }
      expect(await harness.state()).toEqual(before);
    });

    const addedSheet = async (harness: WorkbookHarness): Promise<Plan> => {
      const snapshot = await harness.host.read();
      const target = { kind: 'added', name: 'Kết quả' } as const;
      const rows = [['Tổng', { text: '=1' }], ['=1+1', 2], ['']];
      return {
        ...EMPTY_PLAN,
        addSheets: [{ name: 'Kết quả', columnWidths: [20] }],
        blocks: [block(snapshot, SCORES.name, 'B2', rows, { target, before: null })],
        addRules: [{ ...markRule(snapshot, SCORES.name, 'A1:A9'), target }],
      };
    };

    it.each([
      ['beside', 'F9', 'của tôi'],
      ['above', 'A1', 0],
      ['over', 'C3', 3],
      ['in place of a formula', 'B3', 2],
      ['nothing into', 'B2', ''],
    ])(
      'does not take an added sheet away when somebody wrote %s what is ours',
      async (_, address, content) => {
        const harness = await subject.open([SCORES]);
        const { inverse } = await harness.host.apply(await addedSheet(harness));
        const snapshot = await harness.host.read();
        const typed = block(snapshot, 'Kết quả', address, [[content]]);
        await harness.host.apply({ ...EMPTY_PLAN, blocks: [typed] });
        await expectRefused(harness, inverse, 'changed-since-written');
        await expect(harness.host.apply(inverse)).rejects.toMatchObject({
          details: { sheet: 'Kết quả', address },
        });
      },
    );

    it('takes nothing amiss when an added sheet is gone already', async () => {
      const harness = await subject.open([SCORES]);
      const before = await harness.state();
      const { inverse } = await harness.host.apply(await addedSheet(harness));
      await harness.host.apply(inverse);
      const { inverse: nothing } = await harness.host.apply(inverse);
      await harness.host.apply(nothing);
      expect(await harness.state()).toEqual(before);
    });

    it('brings an added sheet back with all that was on it', async () => {
      const harness = await subject.open([SCORES]);
      const before = await harness.state();
      const first = await harness.host.apply(await addedSheet(harness));
      const written = await harness.state();
      const second = await harness.host.apply(first.inverse);
      const third = await harness.host.apply(second.inverse);
      expect(await harness.state()).toEqual(written);
      await harness.host.apply(third.inverse);
      expect(await harness.state()).toEqual(before);
    });

    itWhere(subject, 'formats')(
      'brings formats back, cell by cell where they differed',
      async () => {
        const formats = {
          E2: { bold: true, fill: '#DDEBF7', numberFormat: '0.0' },
          E3: { horizontalAlignment: 'Right' as const, wrapText: true, numberFormat: '@' },
        };
        const harness = await subject.open([{ ...SCORES, formats }]);
        const snapshot = await harness.host.read();
        const format = {
          numberFormat: '0.00',
          bold: false,
          wrapText: false,
          horizontalAlignment: 'Center',
          fill: '#FFE699',
          border: 'thin',
        } as const;
        const blocks = [
          block(
            snapshot,
            SCORES.name,
            'E2',
            [
              ['=C2+D2', 1],
              [25.5, 2],
            ],
            { format },
          ),
          block(snapshot, SCORES.name, 'H1', [['Hạng']], { format: { border: 'thin' } }),
        ];
        await expectUndone(harness, { ...EMPTY_PLAN, blocks });
      },
    );

    it('brings a removed rule of ours back', async () => {
      const harness = await subject.open([SCORES]);
      const snapshot = await harness.host.read();
      const addRules = [markRule(snapshot, SCORES.name, 'F2:F3')];
      const { addedRules } = await harness.host.apply({ ...EMPTY_PLAN, addRules });
      await expectUndone(harness, { ...EMPTY_PLAN, removeRules: addedRules });
    });

    it('brings the result back when the taking back is taken back', async () => {
      const harness = await subject.open([SCORES]);
      const snapshot = await harness.host.read();
      const plan: Plan = {
        ...EMPTY_PLAN,
        blocks: [block(snapshot, SCORES.name, 'G1', [['Hạng'], ['=RANK(E2,E$2:E$3)'], [2]])],
        addRules: [markRule(snapshot, SCORES.name, 'F2:F3')],
      };
      const before = await harness.state();
      const first = await harness.host.apply(plan);
      const written = await harness.state();
      const second = await harness.host.apply(first.inverse);
      const third = await harness.host.apply(second.inverse);
      expect(await harness.state()).toEqual(written);
      await harness.host.apply(third.inverse);
      expect(await harness.state()).toEqual(before);
    });

    it('brings everything back after any Plan', async () => {
      const { host } = await subject.open([SCORES]);
      const snapshot = await host.read();
      await fc.assert(
        fc.asyncProperty(anyPlan(snapshot, SCORES.name), async (plan) => {
          await expectUndone(await subject.open([SCORES]), plan);
        }),
        { numRuns: 60 },
      );
    }, 60_000);
  });
}
