import type { HostEvent } from '../../../src/host/workbook-host';
import { snapshotOf } from '../../support/snapshot-of';
import { openHost, problemOf } from './open-host';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function listening() {
  const opened = openHost(snapshotOf({ name: 'A', rows: [[1]] }, { name: 'B', rows: [[2]] }));
  const heard: HostEvent[] = [];
  const leave = await opened.host.listen((event) => heard.push(event));
  return { ...opened, heard, leave };
}

describe('events of the workbook', () => {
  it('tell a change of the user from one of a co-author', async () => {
    const { workbook, emulator, heard } = await listening();
    const sheet = workbook.sheet('B');
    workbook.type(sheet, { row: 0, column: 0 }, 3);
    emulator.asCoAuthor(() => workbook.type(sheet, { row: 0, column: 0 }, 4));
    await soon();
    expect(heard).toEqual([
      { kind: 'changed', sheetId: sheet.id, isRemote: false },
      { kind: 'changed', sheetId: sheet.id, isRemote: true },
    ]);
  });

  it('give the first cell of a selection', async () => {
    const { workbook, heard } = await listening();
    const sheet = workbook.sheet('A');
    workbook.select(sheet, { top: 2, left: 1, bottom: 5, right: 3 });
    await soon();
    expect(heard).toEqual([{ kind: 'selected', cell: { sheetId: sheet.id, row: 2, column: 1 } }]);
  });

  it('tell that sheets come and go', async () => {
    const { workbook, heard } = await listening();
    workbook.removeSheet(workbook.addSheet('C'));
    await soon();
    expect(heard).toEqual([{ kind: 'sheets-changed' }, { kind: 'sheets-changed' }]);
  });

  it('stop for the listener that leaves, and go on for the other', async () => {
    const { workbook, host, heard, leave } = await listening();
    const others: HostEvent[] = [];
    const leaveToo = await host.listen((event) => others.push(event));
    await leave();
    await leave();
    workbook.type(workbook.sheet('A'), { row: 0, column: 0 }, 3);
    await soon();
    expect([heard.length, others.length]).toEqual([0, 1]);
    await leaveToo();
  });
});

describe('bringing a cell into view', () => {
  it('does not unhide a sheet that people hid', async () => {
    const { host, workbook } = openHost(
      snapshotOf({ name: 'A', rows: [[1]] }, { name: 'B', rows: [[2]], visibility: 'hidden' }),
    );
    const sheetId = workbook.sheet('B').id;
    const { code, details } = await problemOf(
      host.reveal({ sheetId, range: { top: 0, left: 0, bottom: 0, right: 0 } }),
    );
    expect([code, details.sheet]).toEqual(['sheet-hidden', 'B']);
    expect(workbook.sheet('B').visibility).toBe('hidden');
  });
});
