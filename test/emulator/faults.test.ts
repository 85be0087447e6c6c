import { snapshotOf } from '../support/snapshot-of';
import { openExcel, workbookFromSnapshot, type OpenedExcel, type Workbook } from './index';

function openData(): OpenedExcel & { workbook: Workbook } {
  const workbook = workbookFromSnapshot(snapshotOf({ name: 'Data', rows: [['A', 'B']] }));
  return { workbook, ...openExcel({ workbook }) };
}

function write(
  address: string,
  value: unknown,
  options: { patient?: boolean } = {},
): Promise<void> {
  return Excel.run({ delayForCellEdit: options.patient === true }, async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange(address);
    range.values = [[value]];
    await context.sync();
  });
}

function pause(milliseconds: number): Promise<'nothing'> {
  return new Promise((resolve) => setTimeout(() => resolve('nothing'), milliseconds));
}

describe('the genuine client', () => {
  it('refuses a property that was not loaded', async () => {
    openData();
    const read = Excel.run((context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1');
      return Promise.resolve(range.values);
    });
    await expect(read).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('names the statement that failed', async () => {
    openData();
    const fail = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A1').values = [['x']];
      sheet.getRange('A1:B1').values = [['y']];
      await context.sync();
    });
    await expect(fail).rejects.toMatchObject({
      debugInfo: { statement: expect.stringContaining('range1.values =') as string },
    });
  });

  it('lets every object go at the end of a run', async () => {
    const { emulator } = openData();
    await Excel.run(async (context) => {
      const ranges = ['A1', 'B1', 'C1'].map((address) =>
        context.workbook.worksheets.getItem('Data').getRange(address),
      );
      ranges.forEach((range) => range.load('values'));
      await context.sync();
      expect(emulator.openReferences).toBe(3);
    });
    await pause(5);
    expect(emulator.openReferences).toBe(0);
  });
});

describe('the emulator', () => {
  it('is loud about a member that it does not have', async () => {
    openData();
    const use = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').charts.load('items/name');
      await context.sync();
    });
    await expect(use).rejects.toMatchObject({
      code: 'NotEmulated',
      message: expect.stringContaining('Worksheet.Charts') as string,
    });
  });

  it('keeps what a failed batch did before it failed', async () => {
    const { workbook } = openData();
    const fail = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A1').values = [['written']];
      context.workbook.worksheets.getItem('missing').getRange('A1').values = [['x']];
      await context.sync();
    });
    await expect(fail).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(workbook.sheet('Data').cellAt(0, 0).value).toBe('written');
  });

  it('counts round trips and bytes of UTF-8', async () => {
    const { emulator } = openData();
    await write('A1', 'x');
    const latin = emulator.metrics.requestBytes;
    emulator.metrics.reset();
    await write('A1', 'ộ');
    expect(emulator.metrics.syncs).toBe(1);
    expect(emulator.metrics.requestBytes).toBe(latin + 2);
  });

  it('keeps several workbooks apart', async () => {
    const first = openData();
    const second = openData();
    await write('A1', 'second');
    first.focus();
    await write('A1', 'first');
    expect(first.workbook.sheet('Data').cellAt(0, 0).value).toBe('first');
    expect(second.workbook.sheet('Data').cellAt(0, 0).value).toBe('second');
  });
});

describe('a planned fault', () => {
  it('fails the n-th batch as a whole', async () => {
    const { emulator, workbook } = openData();
    emulator.faults.failBatch(2, 'GeneralException');
    await write('A1', 1);
    await expect(write('B1', 2)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(workbook.sheet('Data').cellAt(0, 1).value).toBe('B');
    await write('B1', 3);
    expect(workbook.sheet('Data').cellAt(0, 1).value).toBe(3);
  });

  it('fails the n-th action of a name, after what came before it', async () => {
    const { emulator, workbook } = openData();
    emulator.faults.failAction('Values', 2, 'MemoryLimitReached');
    await write('A1', 1);
    await expect(write('B1', 2)).rejects.toMatchObject({ code: 'MemoryLimitReached' });
    expect(workbook.sheet('Data').cellAt(0, 0).value).toBe(1);
  });

  it('lets somebody change the workbook between two batches', async () => {
    const { emulator } = openData();
    emulator.faults.beforeBatch(2, (workbook) => workbook.removeSheet(workbook.sheet('Data')));
    await write('A1', 1);
    await expect(write('A1', 2)).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('leaves a batch without an answer', async () => {
    const { emulator } = openData();
    emulator.faults.neverAnswer(1);
    expect(await Promise.race([write('A1', 1), pause(30)])).toBe('nothing');
  });

  it('delays answers', async () => {
    const { emulator } = openData();
    emulator.faults.delay = 40;
    expect(await Promise.race([write('A1', 1), pause(10)])).toBe('nothing');
  });
});

describe('size limits', () => {
  it('refuse a request that is too large', async () => {
    const { emulator } = openData();
    emulator.faults.maxBytes = 5000;
    await expect(write('A1', 'ộ'.repeat(2000))).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
  });

  it('refuse an answer that is too large', async () => {
    const { emulator, workbook } = openData();
    emulator.faults.maxBytes = 5000;
    workbook.sheet('Data').enter(0, 0, 'ộ'.repeat(2000));
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1').load('values');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('are 5 MB each way, as on the web', async () => {
    openData();
    await expect(write('A1', 'x'.repeat(5 * 1024 * 1024))).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
  });
});

describe('while a cell is being edited', () => {
  it('an impatient batch fails', async () => {
    const { emulator } = openData();
    emulator.faults.startCellEditing();
    await expect(write('A1', 1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  it('a patient batch waits for the end', async () => {
    const { emulator, workbook } = openData();
    const endEditing = emulator.faults.startCellEditing();
    const writing = write('A1', 1, { patient: true });
    expect(await Promise.race([writing, pause(20)])).toBe('nothing');
    endEditing();
    await writing;
    expect(workbook.sheet('Data').cellAt(0, 0).value).toBe(1);
  });
});
