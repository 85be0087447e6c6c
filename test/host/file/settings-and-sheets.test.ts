import { strFromU8, unzipSync } from 'fflate';
import { createFileHost } from '../../../src/host/file/file-host';
import type { HostEvent } from '../../../src/host/workbook-host';
import { RICH_PARTS, richWorkbook } from '../../support/rich-workbook';
import { EMPTY_PLAN } from '../../support/empty-plan';

const open = (bytes = richWorkbook()) => createFileHost(bytes, { name: 'mẫu.xlsx' });

describe('a setting', () => {
  it('travels with the file, beside the custom parts of others', async () => {
    const host = await open();
    await host.keepSetting('policy', '{"places":2}\r\n\u0001');
    const bytes = await host.save();
    expect(await (await open(bytes)).readSetting('policy')).toBe('{"places":2}\r\n\u0001');
    const parts = unzipSync(bytes);
    expect(strFromU8(parts['customXml/item1.xml']!)).toBe(RICH_PARTS['customXml/item1.xml']);
    expect(parts['customXml/item2.xml']).toBeDefined();
  });

  it('touches nothing but its own part, its relation and its content type', async () => {
    const host = await open();
    await host.keepSetting('policy', 'x');
    const [before, after] = [unzipSync(richWorkbook()), unzipSync(await host.save())];
    const changed = Object.keys(after).filter(
      (name) => !before[name] || strFromU8(before[name]) !== strFromU8(after[name]!),
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'customXml/item2.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
  });

  it('that was never kept is not there, and forgetting it changes nothing', async () => {
    const host = await open();
    await host.keepSetting('policy', null);
    expect(await host.readSetting('policy')).toBeNull();
    expect(unzipSync(await host.save())).toEqual(unzipSync(richWorkbook()));
  });
});

describe('a sheet that is added', () => {
  const plan = { ...EMPTY_PLAN, addSheets: [{ name: 'Kết quả & hạng', columnWidths: [30, 12.5] }] };

  it('gets an id and a part that nobody has', async () => {
    const host = await open();
    await host.apply(plan);
    expect(host.tabs().at(-1)).toEqual({ id: '8', name: 'Kết quả & hạng', visibility: 'visible' });
    const parts = unzipSync(await host.save());
    expect(strFromU8(parts['xl/worksheets/sheet4.xml']!)).toContain(
      '<col min="2" max="2" width="12.5" customWidth="1"/>',
    );
  });

  it('is refused where people protected the structure of the workbook', async () => {
    const workbook = String(RICH_PARTS['xl/workbook.xml']);
    const locked = workbook.replace(
      '<bookViews>',
      '<workbookProtection lockStructure="1"/><bookViews>',
    );
    const bytes = richWorkbook({ 'xl/workbook.xml': locked });
    const host = await open(bytes);
    await expect(host.apply(plan)).rejects.toMatchObject({ code: 'workbook-protected' });
    expect(unzipSync(await host.save())).toEqual(unzipSync(bytes));
  });

  it('goes away with all that it brought', async () => {
    const host = await open();
    const { inverse } = await host.apply(plan);
    await host.apply(inverse);
    expect(unzipSync(await host.save())).toEqual(unzipSync(richWorkbook()));
  });
});

describe('the page around the file', () => {
  it('hears of a cell that a person selects, until it stops listening', async () => {
    const host = await open();
    const heard: HostEvent[] = [];
    const cell = { sheetId: '4', row: 4, column: 2 };
    const stop = await host.listen((event) => void heard.push(event));
    host.select(cell);
    await stop();
    host.select(cell);
    expect(heard).toEqual([{ kind: 'selected', cell }]);
  });

  it('is told which range to show', async () => {
    const shown: unknown[] = [];
    const host = await createFileHost(richWorkbook(), {
      name: 'mẫu.xlsx',
      onReveal: (place) => void shown.push(place),
    });
    const place = { sheetId: '2', range: { top: 1, left: 0, bottom: 3, right: 2 } };
    await host.reveal(place);
    expect(shown).toEqual([place]);
  });

  it('is told when there is no such sheet', async () => {
    const host = await open();
    expect(() => host.viewSheet('99')).toThrow(expect.objectContaining({ code: 'sheet-missing' }));
  });
});
