import { snapshotOf } from '../support/snapshot-of';
import { openExcel, workbookFromSnapshot, type OpenedExcel, type Workbook } from './index';

function openData(): OpenedExcel & { workbook: Workbook } {
  const workbook = workbookFromSnapshot(
    snapshotOf({ name: 'Data', rows: [['A']] }, { name: 'Other', rows: [] }),
  );
  return { workbook, ...openExcel({ workbook }) };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const FIRST_CELL = { row: 0, column: 0 };

describe('events', () => {
  it('tell of a cell that the user changed, to its sheet', async () => {
    const { workbook } = openData();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').onChanged.add(async (event) => {
        heard.push([event.worksheetId, event.address, event.source, event.details?.valueAfter]);
      });
      await context.sync();
    });
    workbook.type(workbook.sheet('Data'), FIRST_CELL, 7);
    workbook.type(workbook.sheet('Other'), FIRST_CELL, 8);
    await settle();
    expect(heard).toEqual([['sheet-1', 'A1', 'Local', 7]]);
  });

  it('tell of changes on any sheet, to the collection', async () => {
    const { workbook } = openData();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        heard.push(event.worksheetId);
      });
      await context.sync();
    });
    workbook.type(workbook.sheet('Other'), FIRST_CELL, 8);
    await settle();
    expect(heard).toEqual(['sheet-2']);
  });

  it('mark what a co-author did', async () => {
    const { emulator } = openData();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        heard.push(event.source);
      });
      await context.sync();
    });
    emulator.asCoAuthor((workbook) => workbook.type(workbook.sheet('Data'), FIRST_CELL, 'x'));
    await settle();
    expect(heard).toEqual(['Remote']);
  });

  it('mark what the add-in wrote itself', async () => {
    openData();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.onChanged.add(async (event) => {
        heard.push([event.address, event.triggerSource]);
      });
      await context.sync();
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await settle();
    expect(heard).toEqual([['A1:B2', 'ThisLocalAddin']]);
  });

  it('tell of selections, of the active sheet, and of sheets that come and go', async () => {
    const { workbook } = openData();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(async (event) => {
        heard.push(['selected', event.worksheetId, event.address]);
      });
      worksheets.onActivated.add(async (event) => {
        heard.push(['activated', event.worksheetId]);
      });
      worksheets.onAdded.add(async () => {
        heard.push(['added']);
      });
      worksheets.onDeleted.add(async (event) => {
        heard.push(['deleted', event.worksheetId]);
      });
      await context.sync();
    });
    workbook.select(workbook.sheet('Other'), { top: 1, left: 1, bottom: 2, right: 1 });
    workbook.removeSheet(workbook.addSheet('Temporary', 'temporary'));
    await settle();
    expect(heard).toEqual([
      ['activated', 'sheet-2'],
      ['selected', 'sheet-2', 'B2:B3'],
      ['added'],
      ['deleted', 'temporary'],
    ]);
  });

  it('end when the handler is removed in its own context', async () => {
    const { workbook, emulator } = openData();
    const heard: unknown[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (event) => {
        heard.push(event.address);
      });
      await context.sync();
      return added;
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    workbook.type(workbook.sheet('Data'), FIRST_CELL, 7);
    await settle();
    expect(heard).toEqual([]);
    expect(emulator.events.registrations).toEqual([]);
  });
});
