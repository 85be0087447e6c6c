import { contentOf, formula, itWhere, SCORES, value } from './fixtures';
import type { HostUnderTest } from './harness';
import { area, block, markRule, sheetNamed } from './plans';
import { EMPTY_PLAN } from '../support/empty-plan';

export function describeApplying(hostName: string, subject: HostUnderTest): void {
  describe(`${hostName}: applying a Plan`, () => {
    it('writes numbers, texts, truth values and formulas, and empties cells', async () => {
      const harness = await subject.open([SCORES]);
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
      const harness = await subject.open([SCORES]);
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
      const harness = await subject.open([SCORES]);
      const snapshot = await harness.host.read();
      const blocks = [block(snapshot, SCORES.name, 'G2', [[{ text }]])];
      await harness.host.apply({ ...EMPTY_PLAN, blocks });
      expect(await contentOf(harness, SCORES.name, 'G2')).toEqual(value(text));
      const after = sheetNamed(await harness.host.read(), SCORES.name);
      expect(after.values[1]![6]).toBe(text);
      expect(after.formulas).toHaveLength(2);
    });

    it('adds a sheet behind the others and writes on it', async () => {
      const harness = await subject.open([SCORES]);
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
      const harness = await subject.open([SCORES]);
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

    itWhere(subject, 'user-rules')(
      'leaves the rules of other people, and their order, alone',
      async () => {
        const rules = [
          { ranges: ['C2:C3'], formula: '=$C2<9' },
          { ranges: ['F2:F3'], formula: '=$F2="x"' },
        ];
        const harness = await subject.open([{ ...SCORES, rules }]);
        const before = await harness.state();
        const snapshot = await harness.host.read();
        const addRules = [markRule(snapshot, SCORES.name, 'F2:F3')];
        const receipt = await harness.host.apply({ ...EMPTY_PLAN, addRules });
        expect((await harness.state()).sheets[0]!.rules.slice(0, 2)).toEqual(rules);
        await harness.host.apply(receipt.inverse);
        expect(await harness.state()).toEqual(before);
      },
    );

    itWhere(subject, 'formats')('gives the formats of the Plan and touches no other', async () => {
      const formats = { 'E2:E3': { bold: true, numberFormat: '0.0' } };
      const harness = await subject.open([{ ...SCORES, formats }]);
      const snapshot = await harness.host.read();
      const format = { fill: '#FFE699', wrapText: true, numberFormat: '0.00' };
      const blocks = [block(snapshot, SCORES.name, 'E2', [[1]], { format })];
      await harness.host.apply({ ...EMPTY_PLAN, blocks });
      const { cells } = (await harness.state()).sheets[0]!;
      expect(cells['E2']).toMatchObject({ ...format, bold: true, content: value(1) });
      expect(cells['E3']).toMatchObject({ bold: true, fill: null, numberFormat: '0.0' });
    });

    it('reports progress up to the end', async () => {
      const { host } = await subject.open([SCORES]);
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
}
