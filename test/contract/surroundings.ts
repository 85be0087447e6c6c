import type { HostEvent } from '../../src/host/workbook-host';
import { itWhere, NOTES, problemOf, SCORES } from './fixtures';
import type { HostUnderTest } from './harness';
import { area, sheetNamed } from './plans';

export function describeSurroundings(hostName: string, subject: HostUnderTest): void {
  describe(`${hostName}: settings, events and the selection`, () => {
    it('keeps a setting with the workbook, and forgets it', async () => {
      const harness = await subject.open([SCORES]);
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
      const { host } = await subject.open([SCORES]);
      const long = 'Điểm ‘"\\𝔸'.repeat(20_000);
      await host.keepSetting('undo', long);
      expect(await host.readSetting('undo')).toBe(long);
      await host.keepSetting('undo', 'ngắn');
      expect(await host.readSetting('undo')).toBe('ngắn');
    });

    itWhere(subject, 'events')(
      'tells a listener of changes and selections until it leaves',
      async () => {
        const harness = await subject.open([SCORES]);
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
      },
    );

    itWhere(
      subject,
      'events',
      'co-author',
    )('tells a listener that a sheet went away', async () => {
      const harness = await subject.open([SCORES, NOTES]);
      const heard: HostEvent[] = [];
      const leave = await harness.host.listen((event) => heard.push(event));
      await harness.deleteSheet(NOTES.name);
      expect(heard).toContainEqual({ kind: 'sheets-changed' });
      await leave();
    });

    itWhere(subject, 'selection')('brings a cell of another sheet into view', async () => {
      const harness = await subject.open([SCORES, NOTES]);
      const { id } = sheetNamed(await harness.host.read(), NOTES.name);
      await harness.host.reveal({ sheetId: id, range: area('B12') });
      expect(await harness.selection()).toBe(`${NOTES.name}!B12`);
    });

    itWhere(subject, 'selection')(
      'selects a whole range, beyond the cells with content',
      async () => {
        const harness = await subject.open([SCORES, NOTES]);
        const { id } = sheetNamed(await harness.host.read(), NOTES.name);
        await harness.host.reveal({ sheetId: id, range: area('B3:D40') });
        expect(await harness.selection()).toBe(`${NOTES.name}!B3:D40`);
      },
    );

    it('says so when the cell to show is on a sheet that is gone', async () => {
      const { host } = await subject.open([SCORES]);
      const gone = { sheetId: '{00000000-0000-4000-8000-00000000DEAD}', range: area('A1') };
      expect(await problemOf(host.reveal(gone))).toBe('sheet-missing');
    });
  });
}
