import fc from 'fast-check';
import { partCount, splitSetting } from '../../../src/host/excel/settings';
import { snapshotOf } from '../../support/snapshot-of';
import { openHost, problemOf } from './open-host';

describe('parts of a setting', () => {
  it('are one for a short text, and for an empty one', () => {
    expect(splitSetting('{"a":1}')).toEqual(['1:{"a":1}']);
    expect(splitSetting('')).toEqual(['1:']);
  });

  it('say how many they are, and hold the whole text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (length) => {
        const text = '0:,9'.repeat(length / 4);
        const parts = splitSetting(text);
        expect(partCount(parts[0])).toBe(parts.length);
        expect(parts.join('')).toBe(`${parts.length}:${text}`);
      }),
    );
  });

  it.each([undefined, null, 7, 'something else'])('%j is none of ours', (value) => {
    expect(partCount(value)).toBeNull();
  });
});

describe('settings of the workbook', () => {
  const open = () => openHost(snapshotOf({ name: 'S', rows: [] }));

  it('leave no part of a longer text behind', async () => {
    const { host, workbook } = open();
    await host.keepSetting('undo', 'x'.repeat(100_000));
    expect(workbook.settings.size).toBe(4);
    await host.keepSetting('undo', 'y');
    expect([...workbook.settings]).toEqual([['undo', '1:y']]);
    await host.keepSetting('undo', null);
    expect(workbook.settings.size).toBe(0);
  });

  it('are as good as none when a part is lost, or another hand wrote them', async () => {
    const { host, workbook } = open();
    await host.keepSetting('undo', 'x'.repeat(100_000));
    workbook.settings.delete('undo#2');
    expect(await host.readSetting('undo')).toBeNull();
    workbook.settings.set('mapping', 7);
    expect(await host.readSetting('mapping')).toBeNull();
  });

  it('cannot be kept in a read-only workbook', async () => {
    const { host, workbook } = open();
    workbook.isReadOnly = true;
    expect((await problemOf(host.keepSetting('a', 'b'))).details.hostCode).toBeDefined();
  });
});
