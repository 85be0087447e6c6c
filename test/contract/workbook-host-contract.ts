/**
 * What every host promises, as one suite. A host passes it or is no host; what its surroundings
 * cannot do is skipped by name.
 */
import fc from 'fast-check';
import type { Plan } from '../../src/core/plan/plan';
import type { HostProblem, HostProblemCode } from '../../src/host/host-problem';
import type { HostEvent } from '../../src/host/workbook-host';
import type { Ability, BookSheet, HostUnderTest, WorkbookHarness } from './harness';
import { anyPlan, area, block, EMPTY_PLAN, markRule, sheetNamed, source } from './plans';

/** Two districts, their points, a total that the sheet works out, and a gap in the evidence. */
const SCORES: BookSheet = {
  name: 'Chấm điểm',
  rows: [
    ['STT', 'Đơn vị', 'Nhóm 1', 'Nhóm 2', 'Tổng', 'Minh chứng'],
    [1, 'Huyện Cao Lãnh', 9.5, 18, '=SUM(C2:D2)', 'Báo cáo số 12'],
    [2, 'Huyện Tháp Mười', 8.25, 17.5, '=SUM(C3:D3)', null],
  ],
  results: { E2: 27.5, E3: 25.75 },
};
const NOTES: BookSheet = {
  name: "Ghi chú 'nháp'",
  rows: [
    [null, 'Ngày'],
    ['x', true],
  ],
};
const BLANK: BookSheet = { name: 'Trống', rows: [] };

async function problemOf(action: Promise<unknown>): Promise<HostProblemCode> {
  try {
    await action;
  } catch (error) {
    return (error as HostProblem).code;
  }
  throw new Error('The host did not refuse');
}

async function contentOf(harness: WorkbookHarness, sheetName: string, address: string) {
  const sheet = (await harness.state()).sheets.find(({ name }) => name === sheetName);
  return sheet?.cells[address]?.content ?? { kind: 'value', value: null };
}

const value = (content: string | number | boolean | null) => ({ kind: 'value', value: content });
const formula = (content: string) => ({ kind: 'formula', formula: content });

export function describeWorkbookHost(hostName: string, { abilities, open }: HostUnderTest): void {
  const itNeeds = (...needed: Ability[]): jest.It =>
    needed.every((ability) => abilities.includes(ability)) ? it : it.skip;

  /** Applies a Plan and takes it back; the workbook must be what it was. */
  async function expectUndone(harness: WorkbookHarness, plan: Plan): Promise<void> {
    const before = await harness.state();
    const receipt = await harness.host.apply(plan);
    await harness.host.apply(receipt.inverse);
    expect(await harness.state()).toEqual(before);
  }

  /** The Plan is refused for this reason and nothing of it is written. */
  async function expectRefused(harness: WorkbookHarness, plan: Plan, code: HostProblemCode) {
    const before = await harness.state();
    expect(await problemOf(harness.host.apply(plan))).toBe(code);
    expect(await harness.state()).toEqual(before);
  }

  describe(`${hostName}: reading`, () => {
    it('gives the sheets in tab order with the active one', async () => {
      const { host } = await open([SCORES, NOTES, BLANK]);
      const snapshot = await host.read();
      expect(snapshot.sheets.map(({ name }) => name)).toEqual([
        SCORES.name,
        NOTES.name,
        BLANK.name,
      ]);
      expect(snapshot.activeSheetId).toBe(snapshot.sheets[0]!.id);
      expect(snapshot.isReadOnly).toBe(false);
    });

    it('gives values by type, and null for an empty cell', async () => {
      const { host } = await open([SCORES, NOTES]);
      const snapshot = await host.read();
      expect(sheetNamed(snapshot, NOTES.name).values).toEqual([
        [null, 'Ngày'],
        ['x', true],
      ]);
      expect(sheetNamed(snapshot, SCORES.name).values[2]).toEqual([
        2,
        'Huyện Tháp Mười',
        8.25,
        17.5,
        25.75,
        null,
      ]);
    });

    it('gives formulas where they stand, in en-US grammar', async () => {
      const { host } = await open([SCORES]);
      expect(sheetNamed(await host.read(), SCORES.name).formulas).toEqual([
        { row: 1, column: 4, formula: '=SUM(C2:D2)' },
        { row: 2, column: 4, formula: '=SUM(C3:D3)' },
      ]);
    });

    it('tells the empty text of a formula from an empty cell', async () => {
      const rows = [['a', '=IF(A1="","x","")', null, 'b']];
      const { host } = await open([{ name: 'S', rows, results: { B1: '' } }]);
      expect(sheetNamed(await host.read(), 'S').values).toEqual([['a', '', null, 'b']]);
    });

    it('finds the used range wherever it begins', async () => {
      const rows = [[], [], [null, null, 'Đầu'], [null, null, null, 7]];
      const { host } = await open([{ name: 'S', rows }]);
      const sheet = sheetNamed(await host.read(), 'S');
      expect(sheet.range).toEqual(area('C3:D4'));
      expect(sheet.values).toEqual([
        ['Đầu', null],
        [null, 7],
      ]);
    });

    it('gives an empty sheet no range and no values', async () => {
      const { host } = await open([BLANK]);
      expect(sheetNamed(await host.read(), BLANK.name)).toMatchObject({ range: null, values: [] });
    });

    it('gives the display of a number that is shown otherwise', async () => {
      const displays = { B1: ['1.10', '0.00'] as const };
      const { host } = await open([{ name: 'S', rows: [['Mã', 1.1]], displays }]);
      expect(sheetNamed(await host.read(), 'S').displays).toEqual([
        { row: 0, column: 1, text: '1.10', numberFormat: '0.00' },
      ]);
    });

    it('tells hidden rows, columns and sheets', async () => {
      const { host } = await open([
        { name: 'S', rows: [[1, 2, 3], [4, 5, 6], [7]], hiddenRows: [1], hiddenColumns: [0, 2] },
        { ...NOTES, visibility: 'hidden' },
      ]);
      const snapshot = await host.read();
      expect(snapshot.sheets[0]).toMatchObject({ hiddenRows: [1], hiddenColumns: [0, 2] });
      expect(snapshot.sheets[1]!.visibility).toBe('hidden');
    });

    it('tells that a sheet is protected', async () => {
      const { host } = await open([{ ...SCORES, isProtected: true }, NOTES]);
      const { sheets } = await host.read();
      expect(sheets.map((sheet) => sheet.protection.isProtected)).toEqual([true, false]);
    });

    itNeeds('merges')('tells merged areas', async () => {
      const { host } = await open([
        {
          name: 'S',
          rows: [
            ['Tiêu đề', null],
            [1, 2],
          ],
          merges: ['A1:B1'],
        },
      ]);
      expect(sheetNamed(await host.read(), 'S').merges).toEqual([area('A1:B1')]);
    });

    itNeeds('user-rules')('does not take the rules of other people for ours', async () => {
      const rules = [{ ranges: ['C2:C3'], formula: '=$C2<9' }];
      const { host } = await open([{ ...SCORES, rules }]);
      expect(sheetNamed(await host.read(), SCORES.name).ownedRules).toEqual([]);
    });

    it('reports progress and can be cancelled', async () => {
      const { host } = await open([SCORES]);
      const stages: string[] = [];
      await host.read({ onProgress: ({ stage }) => stages.push(stage) });
      expect(new Set(stages)).toEqual(new Set(['reading']));
      expect(await problemOf(host.read({ signal: AbortSignal.abort() }))).toBe('cancelled');
    });
  });

  describe(`${hostName}: applying a Plan`, () => {
    it('writes numbers, texts, truth values and formulas, and empties cells', async () => {
      const harness = await open([SCORES]);
      const snapshot = await harness.host.read();
      const rows = [
        ['Hạng', 1.25, true],
        ['=RANK(E2,E2:E3)', '', -5],
      ];
      await harness.host.apply({
        ...EMPTY_PLAN,
        blocks: [block(snapshot, SCORES.name, 'D2', rows)],
      });
      expect(await contentOf(harness, SCORES.name, 'D2')).toEqual(value('Hạng'));
      expect(await contentOf(harness, SCORES.name, 'E2')).toEqual(value(1.25));
      expect(await contentOf(harness, SCORES.name, 'F2')).toEqual(value(true));
      expect(await contentOf(harness, SCORES.name, 'D3')).toEqual(formula('=RANK(E2,E2:E3)'));
      expect(await contentOf(harness, SCORES.name, 'E3')).toEqual(value(null));
      expect(await contentOf(harness, SCORES.name, 'F3')).toEqual(value(-5));
    });

    it('leaves cells alone that the Plan leaves alone', async () => {
      const harness = await open([SCORES]);
      const snapshot = await harness.host.read();
      const rows = [[undefined, 1], [2]];
      const blocks = [block(snapshot, SCORES.name, 'E2', rows)];
      await harness.host.apply({ ...EMPTY_PLAN, blocks });
      expect(await contentOf(harness, SCORES.name, 'E2')).toEqual(formula('=SUM(C2:D2)'));
      expect(await contentOf(harness, SCORES.name, 'F3')).toEqual(value(null));
    });

    it.each([
      '=1+1',
      '+84 277 385',
      '-5',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      "'Cao Lãnh",
      '007',
      '1-2',
      '85%',
      'TRUE',
      '9,5',
      '=HYPERLINK("https://example.org")',
    ])('keeps the text %j a text', async (text) => {
      const harness = await open([SCORES]);
      const snapshot = await harness.host.read();
      const blocks = [block(snapshot, SCORES.name, 'G2', [[{ text }]])];
      await harness.host.apply({ ...EMPTY_PLAN, blocks });
      expect(await contentOf(harness, SCORES.name, 'G2')).toEqual(value(text));
      const after = sheetNamed(await harness.host.read(), SCORES.name);
      expect(after.values[1]![6]).toBe(text);
      expect(after.formulas).toHaveLength(2);
    });

    it('adds a sheet behind the others and writes on it', async () => {
      const harness = await open([SCORES]);
      const snapshot = await harness.host.read();
      const target = { kind: 'added', name: 'Kết quả' } as const;
      const cells = block(snapshot, SCORES.name, 'A1', [['Đơn vị', 27.5]], {
        target,
        before: null,
      });
      const receipt = await harness.host.apply({
        ...EMPTY_PLAN,
        addSheets: [{ name: 'Kết quả', columnWidths: [30, 12] }],
        blocks: [cells],
      });
      const after = await harness.host.read();
      expect(after.sheets.map(({ name }) => name)).toEqual([SCORES.name, 'Kết quả']);
      expect(sheetNamed(after, 'Kết quả').values).toEqual([['Đơn vị', 27.5]]);
      expect(receipt.written).toEqual([
        {
          sheetId: sheetNamed(after, 'Kết quả').id,
          sheetName: 'Kết quả',
          range: area('A1:B1'),
          purpose: 'total',
        },
      ]);
    });

    it('adds our rule for several ranges, finds it again, and removes it', async () => {
      const harness = await open([SCORES]);
      const before = await harness.state();
      const snapshot = await harness.host.read();
      const mark = markRule(snapshot, SCORES.name, 'F2:F3', 'H2:H3');
      const receipt = await harness.host.apply({ ...EMPTY_PLAN, addRules: [mark] });
      const owned = sheetNamed(await harness.host.read(), SCORES.name).ownedRules;
      expect(owned).toEqual([
        { ruleId: receipt.addedRules[0]!.ruleId, ranges: mark.ranges, formula: mark.formula },
      ]);
      await harness.host.apply({ ...EMPTY_PLAN, removeRules: receipt.addedRules });
      expect(await harness.state()).toEqual(before);
    });

    itNeeds('user-rules')('leaves the rules of other people, and their order, alone', async () => {
      const rules = [
        { ranges: ['C2:C3'], formula: '=$C2<9' },
        { ranges: ['F2:F3'], formula: '=$F2="x"' },
      ];
      const harness = await open([{ ...SCORES, rules }]);
      const before = await harness.state();
      const snapshot = await harness.host.read();
      const addRules = [markRule(snapshot, SCORES.name, 'F2:F3')];
      const receipt = await harness.host.apply({ ...EMPTY_PLAN, addRules });
      expect((await harness.state()).sheets[0]!.rules.slice(0, 2)).toEqual(rules);
      await harness.host.apply(receipt.inverse);
      expect(await harness.state()).toEqual(before);
    });

    itNeeds('formats')('gives the formats of the Plan and touches no other', async () => {
      const formats = { 'E2:E3': { bold: true, numberFormat: '0.0' } };
      const harness = await open([{ ...SCORES, formats }]);
      const snapshot = await harness.host.read();
      const format = { fill: '#FFE699', wrapText: true, numberFormat: '0.00' };
      const blocks = [block(snapshot, SCORES.name, 'E2', [[1]], { format })];
      await harness.host.apply({ ...EMPTY_PLAN, blocks });
      const { cells } = (await harness.state()).sheets[0]!;
      expect(cells['E2']).toMatchObject({ ...format, bold: true, content: value(1) });
      expect(cells['E3']).toMatchObject({ bold: true, fill: null, numberFormat: '0.0' });
    });

    it('reports progress up to the end', async () => {
      const { host } = await open([SCORES]);
      const snapshot = await host.read();
      const blocks = [block(snapshot, SCORES.name, 'G2', [[1], [2]])];
      const told: (readonly [number, number | null])[] = [];
      await host.apply(
        { ...EMPTY_PLAN, blocks },
        {
          onProgress: ({ stage, done, total }) => {
            if (stage === 'writing') told.push([done, total]);
          },
        },
      );
      const [done, total] = told.at(-1)!;
      expect(done).toBe(total);
    });
  });

  describe(`${hostName}: taking back`, () => {
    it('brings values and formulas back', async () => {
      const harness = await open([SCORES, NOTES]);
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
      const harness = await open([{ name: 'S', rows }]);
      const snapshot = await harness.host.read();
      const blocks = [block(snapshot, 'S', 'B1', [[1], [2], [3], [4]])];
      await expectUndone(harness, { ...EMPTY_PLAN, blocks });
    });

    it('takes an added sheet away with all that is on it', async () => {
      const harness = await open([SCORES]);
      const snapshot = await harness.host.read();
      const target = { kind: 'added', name: 'Kết quả' } as const;
      await expectUndone(harness, {
        ...EMPTY_PLAN,
        addSheets: [{ name: 'Kết quả', columnWidths: [] }],
        blocks: [block(snapshot, SCORES.name, 'B2', [[1, 2]], { target, before: null })],
        addRules: [{ ...markRule(snapshot, SCORES.name, 'A1:A9'), target }],
      });
    });

    itNeeds('formats')('brings formats back, cell by cell where they differed', async () => {
      const formats = {
        E2: { bold: true, fill: '#DDEBF7', numberFormat: '0.0' },
        E3: { horizontalAlignment: 'Right' as const, wrapText: true, numberFormat: '@' },
      };
      const harness = await open([{ ...SCORES, formats }]);
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
    });

    it('brings a removed rule of ours back', async () => {
      const harness = await open([SCORES]);
      const snapshot = await harness.host.read();
      const addRules = [markRule(snapshot, SCORES.name, 'F2:F3')];
      const { addedRules } = await harness.host.apply({ ...EMPTY_PLAN, addRules });
      await expectUndone(harness, { ...EMPTY_PLAN, removeRules: addedRules });
    });

    it('brings the result back when the taking back is taken back', async () => {
      const harness = await open([SCORES]);
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
      const { host } = await open([SCORES]);
      const snapshot = await host.read();
      await fc.assert(
        fc.asyncProperty(anyPlan(snapshot, SCORES.name), async (plan) => {
          await expectUndone(await open([SCORES]), plan);
        }),
        { numRuns: 60 },
      );
    });
  });

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
      const harness = await open([{ ...SCORES, isProtected: true }]);
      await expectRefused(harness, await write(harness), 'sheet-protected');
    });

    itNeeds('co-author')('does not write on a sheet protected since it was read', async () => {
      const harness = await open([SCORES]);
      const plan = await write(harness);
      await harness.protectSheet(SCORES.name);
      await expectRefused(harness, plan, 'sheet-protected');
    });

    itNeeds('co-author')('does not write in a read-only workbook', async () => {
      const harness = await open([SCORES]);
      const plan = await write(harness);
      await harness.makeReadOnly();
      await expectRefused(harness, plan, 'workbook-read-only');
    });

    itNeeds('co-author')('does not write when a source changed since it was read', async () => {
      const harness = await open([SCORES]);
      const plan = await write(harness);
      await harness.typeInto(SCORES.name, 'C2', 9);
      await expectRefused(harness, plan, 'changed-since-read');
    });

    itNeeds('co-author')('does not write over what a person typed in the meantime', async () => {
      const harness = await open([SCORES]);
      const plan = await write(harness);
      await harness.typeInto(SCORES.name, 'G3', 'của tôi');
      await expectRefused(harness, plan, 'changed-since-read');
    });

    itNeeds('co-author')('does not take back over what a person typed since', async () => {
      const harness = await open([SCORES]);
      const { inverse } = await harness.host.apply(await write(harness));
      await harness.typeInto(SCORES.name, 'G3', 'của tôi');
      await expectRefused(harness, inverse, 'changed-since-read');
    });

    itNeeds('co-author')('does not write when the sheet is gone', async () => {
      const harness = await open([SCORES, NOTES]);
      const plan = await write(harness);
      await harness.deleteSheet(SCORES.name);
      await expectRefused(harness, plan, 'sheet-missing');
    });

    it('does not add a sheet whose name is taken, in whatever case', async () => {
      const harness = await open([SCORES, { name: 'KẾT QUẢ', rows: [[1]] }]);
      const addSheets = [{ name: 'Kết quả', columnWidths: [] }];
      await expectRefused(harness, { ...(await write(harness)), addSheets }, 'sheet-name-taken');
    });

    it('writes nothing when it is cancelled before', async () => {
      const harness = await open([SCORES]);
      const plan = await write(harness);
      const before = await harness.state();
      const task = { signal: AbortSignal.abort() };
      expect(await problemOf(harness.host.apply(plan, task))).toBe('cancelled');
      expect(await harness.state()).toEqual(before);
    });

    itNeeds('write-failure').each([1, 2])(
      'takes everything back when writing step %d fails',
      async (nth) => {
        const harness = await open([SCORES]);
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

  describe(`${hostName}: settings, events and the selection`, () => {
    it('keeps a setting with the workbook, and forgets it', async () => {
      const harness = await open([SCORES]);
      const text = JSON.stringify({ tên: 'Bộ chỉ số “2026”', n: 1 });
      expect(await harness.host.readSetting('mapping')).toBeNull();
      await harness.host.keepSetting('mapping', text);
      await harness.host.keepSetting('other', '');
      const again = await harness.reopen();
      expect(await again.readSetting('mapping')).toBe(text);
      expect(await again.readSetting('other')).toBe('');
      await again.keepSetting('mapping', null);
      expect(await again.readSetting('mapping')).toBeNull();
    });

    it('keeps a long setting whole, and the shorter one that follows it', async () => {
      const { host } = await open([SCORES]);
      const long = 'Điểm ‘"\\𝔸'.repeat(20_000);
      await host.keepSetting('undo', long);
      expect(await host.readSetting('undo')).toBe(long);
      await host.keepSetting('undo', 'ngắn');
      expect(await host.readSetting('undo')).toBe('ngắn');
    });

    itNeeds('events')('tells a listener of changes and selections until it leaves', async () => {
      const harness = await open([SCORES]);
      const [sheet] = (await harness.host.read()).sheets;
      const heard: HostEvent[] = [];
      const leave = await harness.host.listen((event) => heard.push(event));
      await harness.typeInto(SCORES.name, 'C2', 9);
      await harness.select(SCORES.name, 'D3');
      expect(heard).toContainEqual(
        expect.objectContaining({ kind: 'changed', sheetId: sheet!.id }),
      );
      expect(heard).toContainEqual({
        kind: 'selected',
        cell: { sheetId: sheet!.id, row: 2, column: 3 },
      });
      await leave();
      heard.length = 0;
      await harness.typeInto(SCORES.name, 'C2', 8);
      expect(heard).toEqual([]);
    });

    itNeeds('events', 'co-author')('tells a listener that a sheet went away', async () => {
      const harness = await open([SCORES, NOTES]);
      const heard: HostEvent[] = [];
      const leave = await harness.host.listen((event) => heard.push(event));
      await harness.deleteSheet(NOTES.name);
      expect(heard).toContainEqual({ kind: 'sheets-changed' });
      await leave();
    });

    itNeeds('selection')('brings a cell of another sheet into view', async () => {
      const harness = await open([SCORES, NOTES]);
      const { id } = sheetNamed(await harness.host.read(), NOTES.name);
      await harness.host.reveal({ sheetId: id, row: 11, column: 1 });
      expect(await harness.selection()).toBe(`${NOTES.name}!B12`);
    });

    it('says so when the cell to show is on a sheet that is gone', async () => {
      const { host } = await open([SCORES]);
      const gone = { sheetId: '{00000000-0000-4000-8000-00000000DEAD}', row: 0, column: 0 };
      expect(await problemOf(host.reveal(gone))).toBe('sheet-missing');
    });
  });
}
