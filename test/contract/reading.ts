import { BLANK, itWhere, NOTES, problemOf, SCORES } from './fixtures';
import type { HostUnderTest } from './harness';
import { area, sheetNamed } from './plans';

export function describeReading(hostName: string, subject: HostUnderTest): void {
  describe(`${hostName}: reading`, () => {
    it('gives the sheets in tab order with the active one', async () => {
      const { host } = await subject.open([SCORES, NOTES, BLANK]);
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
      const { host } = await subject.open([SCORES, NOTES]);
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
      const { host } = await subject.open([SCORES]);
      expect(sheetNamed(await host.read(), SCORES.name).formulas).toEqual([
        { row: 1, column: 4, formula: '=SUM(C2:D2)' },
        { row: 2, column: 4, formula: '=SUM(C3:D3)' },
      ]);
    });

    it('tells the empty text of a formula from an empty cell', async () => {
      const rows = [['a', '=IF(A1="","x","")', null, 'b']];
      const { host } = await subject.open([{ name: 'S', rows, results: { B1: '' } }]);
      expect(sheetNamed(await host.read(), 'S').values).toEqual([['a', '', null, 'b']]);
    });

    it('finds the used range wherever it begins', async () => {
      const rows = [[], [], [null, null, 'Đầu'], [null, null, null, 7]];
      const { host } = await subject.open([{ name: 'S', rows }]);
      const sheet = sheetNamed(await host.read(), 'S');
      expect(sheet.range).toEqual(area('C3:D4'));
      expect(sheet.values).toEqual([
        ['Đầu', null],
        [null, 7],
      ]);
    });

    it('gives an empty sheet no range and no values', async () => {
      const { host } = await subject.open([BLANK]);
      expect(sheetNamed(await host.read(), BLANK.name)).toMatchObject({ range: null, values: [] });
    });

    it('gives the display of a number that is shown otherwise', async () => {
      const displays = { B1: ['1.10', '0.00'] as const };
      const { host } = await subject.open([{ name: 'S', rows: [['Mã', 1.1]], displays }]);
      expect(sheetNamed(await host.read(), 'S').displays).toEqual([
        { row: 0, column: 1, text: '1.10', numberFormat: '0.00' },
      ]);
    });

    it('tells hidden rows, columns and sheets', async () => {
      const { host } = await subject.open([
        { name: 'S', rows: [[1, 2, 3], [4, 5, 6], [7]], hiddenRows: [1], hiddenColumns: [0, 2] },
        { ...NOTES, visibility: 'hidden' },
      ]);
      const snapshot = await host.read();
      expect(snapshot.sheets[0]).toMatchObject({ hiddenRows: [1], hiddenColumns: [0, 2] });
      expect(snapshot.sheets[1]!.visibility).toBe('hidden');
    });

    it('tells that a sheet is protected', async () => {
      const { host } = await subject.open([{ ...SCORES, isProtected: true }, NOTES]);
      const { sheets } = await host.read();
      expect(sheets.map((sheet) => sheet.protection.isProtected)).toEqual([true, false]);
    });

    itWhere(subject, 'merges')('tells merged areas', async () => {
      const { host } = await subject.open([
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

    itWhere(subject, 'user-rules')('does not take the rules of other people for ours', async () => {
      const rules = [{ ranges: ['C2:C3'], formula: '=$C2<9' }];
      const { host } = await subject.open([{ ...SCORES, rules }]);
      expect(sheetNamed(await host.read(), SCORES.name).ownedRules).toEqual([]);
    });

    it('reports progress and can be cancelled', async () => {
      const { host } = await subject.open([SCORES]);
      const stages: string[] = [];
      await host.read({ onProgress: ({ stage }) => stages.push(stage) });
      expect(new Set(stages)).toEqual(new Set(['reading']));
      expect(await problemOf(host.read({ signal: AbortSignal.abort() }))).toBe('cancelled');
    });
  });
}
