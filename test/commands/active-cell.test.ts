import { readActiveCell } from '../../src/commands/active-cell';
import { createExcelGateway } from '../../src/host/excel/gateway';
import { openExcel, workbookFromSnapshot } from '../emulator';
import { snapshotOf } from '../support/snapshot-of';

describe('the active cell', () => {
  it('is read in one round trip from an Excel that has the floor of the API only', async () => {
    const workbook = workbookFromSnapshot(
      snapshotOf({ name: 'Một', rows: [['a']] }, { name: 'Hai', rows: [['b']] }),
    );
    const { Excel, Office, emulator } = openExcel({ workbook, profile: 'floor' });
    const sheet = workbook.sheet('Hai');
    workbook.select(sheet, { top: 4, left: 2, bottom: 6, right: 3 });
    const cell = await readActiveCell(createExcelGateway({ Excel, Office }));
    expect(cell).toEqual({ sheetId: sheet.id, row: 4, column: 2 });
    expect(emulator.metrics.syncs).toBe(1);
  });
});
