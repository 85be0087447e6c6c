import type { MappingLine } from '../../../src/core/mapping/mapping';
import { HostProblem } from '../../../src/host/host-problem';
import { keepAnswer, readKeptMapping } from '../../../src/host/kept-mapping';
import { readWorkbookPolicy } from '../../../src/host/kept-policy';
import { createMemoryHost, type MemoryHost } from '../../../src/host/memory/memory-host';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

const DATA: SheetSpec = { name: 'Tổng hợp', rows: [['STT', 'Đơn vị']] };
const LOCKED: SheetSpec = {
  name: 'Quy ước',
  rows: [['Khoá', 'Giá trị']],
  isProtected: true,
};
const TABLE: MappingLine = { key: 'bảng: Tổng hợp', value: 'A5:H20' };
const COLUMN: MappingLine = { key: 'cột: Tổng hợp!C', value: 'điểm tối đa' };

const hostOf = (...sheets: SheetSpec[]) => createMemoryHost(snapshotOf(...sheets));
async function keep(host: MemoryHost, ...lines: MappingLine[]) {
  const { mapping } = await readWorkbookPolicy(host, host.snapshot);
  return keepAnswer(host, host.snapshot, mapping, lines, {});
}
const said = async (host: MemoryHost) =>
  (await readWorkbookPolicy(host, host.snapshot)).mapping.map(({ key, value }) => ({ key, value }));

/** As a person does who takes the protection off. */
function unlock(host: MemoryHost): void {
  const protection = { isProtected: false, allowFormatCells: true };
  const sheets = host.snapshot.sheets.map((sheet) => ({ ...sheet, protection }));
  host.change({ ...host.snapshot, sheets }, { kind: 'sheets-changed' });
}

describe('An answer about the reading', () => {
  it('stands on the sheet and as a copy in the settings', async () => {
    const host = hostOf(DATA);
    expect(await keep(host, TABLE)).toMatchObject({ where: 'sheet' });
    expect(host.snapshot.sheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Quy ước']);
    expect(await readKeptMapping(host)).toEqual({ lines: [TABLE], isOnSheet: true });
    expect(JSON.parse((await host.readSetting('mapping'))!)).toMatchObject({ version: 1 });
    expect(await said(host)).toEqual([TABLE]);
  });

  it('is what the sheet says once a person changes or removes it there', async () => {
    const host = hostOf(DATA);
    await keep(host, TABLE, COLUMN);
    const sheets = host.snapshot.sheets.map((sheet) =>
      sheet.name === 'Quy ước' ? { ...sheet, values: sheet.values.slice(0, 2) } : sheet,
    );
    host.change({ ...host.snapshot, sheets }, { kind: 'sheets-changed' });
    expect(await said(host)).toEqual([TABLE]);
  });

  it('survives in the settings when the sheet is deleted', async () => {
    const host = hostOf(DATA);
    await keep(host, TABLE);
    const sheets = host.snapshot.sheets.filter(({ name }) => name !== 'Quy ước');
    host.change({ ...host.snapshot, sheets }, { kind: 'sheets-changed' });
    expect(await said(host)).toEqual([TABLE]);
  });

  it.each([
    ['a protected sheet', () => hostOf(DATA, LOCKED)],
    ['a read-only workbook', () => createMemoryHost({ ...snapshotOf(DATA), isReadOnly: true })],
  ])('is kept by the settings alone where %s takes nothing', async (_, open) => {
    const host = open();
    const before = host.snapshot;
    expect(await keep(host, TABLE)).toMatchObject({ where: 'setting', write: null });
    expect(host.snapshot).toBe(before);
    expect(await said(host)).toEqual([TABLE]);
  });

  it('gets its place on the sheet with the next one, once the sheet can be written', async () => {
    const host = hostOf(DATA, LOCKED);
    await keep(host, TABLE);
    unlock(host);
    expect(await keep(host, COLUMN)).toMatchObject({ where: 'sheet' });
    await host.keepSetting('mapping', null);
    expect(await said(host)).toEqual([TABLE, COLUMN]);
  });

  it('is kept nowhere when the workbook takes no settings either, which is said', async () => {
    const host = hostOf(DATA, LOCKED);
    host.keepSetting = async () => {
      throw new HostProblem('workbook-read-only');
    };
    expect(await keep(host, TABLE)).toMatchObject({ where: 'nowhere' });
  });

  it('is not half kept when the write fails for another reason', async () => {
    const host = hostOf(DATA, { ...LOCKED, isProtected: false });
    host.apply = async () => {
      throw new HostProblem('changed-since-read');
    };
    await expect(keep(host, TABLE)).rejects.toMatchObject({ code: 'changed-since-read' });
    expect(await host.readSetting('mapping')).toBeNull();
  });

  it.each(['nonsense', '{"version":9,"lines":[]}', '{"version":1,"lines":[{"key":1}]}'])(
    'is nothing where the settings hold %s',
    async (text) => {
      const host = hostOf(DATA);
      await host.keepSetting('mapping', text);
      expect(await said(host)).toEqual([]);
    },
  );
});
