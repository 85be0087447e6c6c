import {
  firstSheet,
  isErrorFree,
  openHost,
  openSheets,
  problemOf,
  refusingNewerApi,
} from './open-host';
import { workbookToSnapshot } from '../../emulator';
import { largeMatrix, manyScorecards, seededIntegers } from '../../support/large-snapshots';
import { snapshotOf } from '../../support/snapshot-of';

// Large workbooks on a busy machine.
jest.setTimeout(60_000);

/** Scores of so many units and indicators and nothing else. */
function numbers(units: number, indicators: number) {
  const next = seededIntegers(7);
  const rows = Array.from({ length: units }, () =>
    Array.from({ length: indicators }, () => next(1001) / 100),
  );
  return snapshotOf({ name: 'Điểm', rows });
}

function utf8Length(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

describe('reading in few round trips', () => {
  it('reads 149 scorecards in three', async () => {
    const { host, emulator } = openHost(manyScorecards());
    const snapshot = await host.read();
    expect(snapshot.sheets).toHaveLength(149);
    expect(emulator.metrics.syncs).toBeLessThanOrEqual(3);
    expect(emulator.openReferences).toBe(0);
    expect(isErrorFree(emulator)).toBe(true);
  });

  it('reads every unit of the country in three, with at most 1.3 times the bytes of its values', async () => {
    const { host, emulator } = openHost(numbers(3321, 60));
    const snapshot = await host.read();
    expect(emulator.metrics.syncs).toBeLessThanOrEqual(3);
    const values = utf8Length(firstSheet(snapshot).values);
    expect(emulator.metrics.responseBytes / values).toBeLessThanOrEqual(1.3);
    expect(emulator.openReferences).toBe(0);
  });

  it('reads the same of a large table with headers and names', async () => {
    const { host, emulator, workbook } = openHost(largeMatrix());
    const snapshot = await host.read();
    const { values, range } = firstSheet(workbookToSnapshot(workbook));
    expect(firstSheet(snapshot)).toMatchObject({ values, range });
    expect(emulator.metrics.syncs).toBeLessThanOrEqual(3);
  });

  it('asks for nothing above ExcelApi 1.9', async () => {
    const spec = { name: 'S', rows: [['a', 1.5], ['=B1*2']], results: { A2: 3 }, hiddenRows: [0] };
    const opened = openHost(snapshotOf(spec), { profile: 'floor' });
    const snapshot = await refusingNewerApi(opened, () => opened.host.read());
    expect(firstSheet(snapshot)).toMatchObject({
      values: [
        ['a', 1.5],
        [3, null],
      ],
      hiddenRows: [0],
    });
  });

  it('never asks for merged areas, which would wipe the undo stack', async () => {
    const { host, emulator } = openSheets({ name: 'S', rows: [['a', null]], merges: ['A1:B1'] });
    expect(firstSheet(await host.read()).merges).toBeNull();
    const names = emulator.metrics.batches.flatMap((batch) => batch.names);
    expect(names).not.toContain('GetMergedAreasOrNullObject');
  });
});

describe('reading more than one answer holds', () => {
  it('reads a sheet of several megabytes in blocks of rows', async () => {
    const { host, emulator, workbook } = openHost(numbers(1000, 60));
    emulator.faults.maxBytes = 100_000;
    const snapshot = await host.read();
    expect(firstSheet(snapshot).values).toEqual(firstSheet(workbookToSnapshot(workbook)).values);
    const bytes = utf8Length(firstSheet(snapshot).values);
    expect(emulator.metrics.syncs).toBeLessThanOrEqual(2 * Math.ceil(bytes / 100_000) + 6);
  });

  it('reads sheets that are too much together but not alone', async () => {
    const { host, emulator, workbook } = openHost(manyScorecards(20));
    emulator.faults.maxBytes = 60_000;
    const { sheets } = await host.read();
    const expected = workbookToSnapshot(workbook).sheets.map(({ values }) => values);
    expect(sheets.map(({ values }) => values)).toEqual(expected);
  });

  it('says that the payload is too large when a single row is', async () => {
    const { host, emulator } = openSheets({ name: 'S', rows: [['x'.repeat(20_000)]] });
    emulator.faults.maxBytes = 10_000;
    expect((await problemOf(host.read())).code).toBe('payload-too-large');
  });
});

describe('what is read beside the values', () => {
  it('reads formulas in many places of the same columns as these columns', async () => {
    const rows = Array.from({ length: 90 }, (_, row) => [
      `Chỉ số ${row}`,
      row % 3 === 0 ? `=SUM(B${row + 2}:B${row + 3})` : row,
      'Quyết định',
    ]);
    const { host, emulator, workbook } = openSheets({ name: 'S', rows });
    const expected = firstSheet(workbookToSnapshot(workbook)).formulas;
    expect(firstSheet(await host.read()).formulas).toEqual(expected);
    const before = emulator.metrics.batches.at(-1)!.responseBytes;
    expect(before).toBeLessThan(8000);
  });

  it('reads formulas in many places all over as one rectangle', async () => {
    const rows = Array.from({ length: 60 }, (_, row) =>
      row % 2 === 0 ? [row, `=A${row + 1}+1`, 'x'] : [`=A${row}`, row, '=1'],
    );
    const { host, emulator, workbook } = openSheets({ name: 'S', rows });
    const expected = firstSheet(workbookToSnapshot(workbook)).formulas;
    expect(firstSheet(await host.read()).formulas).toEqual(expected);
    const asked = emulator.metrics.batches.at(-1)!.names;
    expect(asked.filter((name) => name === 'GetRangeByIndexes').length).toBeLessThan(5);
  });

  it('does not take a text that begins with = for a formula', async () => {
    const { host, workbook } = openSheets({ name: 'S', rows: [['=1+1', 'x']] });
    workbook.sheet('S').enter(0, 1, "'=2+2");
    const sheet = firstSheet(await host.read());
    expect(sheet.formulas).toEqual([{ row: 0, column: 0, formula: '=1+1' }]);
    expect(sheet.values[0]![1]).toBe('=2+2');
  });

  it('knows the percent columns of a tall sheet from a sample, and its codes from the head', async () => {
    const { host, workbook } = openHost(numbers(2000, 30));
    const sheet = workbook.sheet('Điểm');
    for (let row = 0; row < 2000; row++) sheet.setFormat(row, 20, { numberFormat: '0.00%' });
    sheet.setFormat(1, 5, { numberFormat: '0.000' });
    const { displays, values } = firstSheet(await host.read());
    expect(displays.filter(({ column }) => column === 20).length).toBeGreaterThan(10);
    expect(displays).toContainEqual({
      row: 1,
      column: 5,
      text: Number(values[1]![5]).toFixed(3),
      numberFormat: '0.000',
    });
  });

  it('finds displays and formulas on a sheet with apostrophe, comma and exclamation mark', async () => {
    const displays = { A1: ['1.3', '0.0'] as const };
    const { host } = openSheets({ name: "It's, me!", rows: [[1.25, '=A1']], displays });
    const sheet = firstSheet(await host.read());
    expect(sheet.displays).toEqual([{ row: 0, column: 0, text: '1.3', numberFormat: '0.0' }]);
    expect(sheet.formulas).toHaveLength(1);
  });
});

describe('trouble while reading', () => {
  it('waits while a person types in a cell', async () => {
    const { host, emulator } = openSheets({ name: 'S', rows: [[1]] });
    const endEditing = emulator.faults.startCellEditing();
    const reading = host.read();
    setTimeout(endEditing, 20);
    expect(firstSheet(await reading).values).toEqual([[1]]);
  });

  it('tries once more after a passing trouble', async () => {
    const { host, emulator } = openSheets({ name: 'S', rows: [[1]] });
    emulator.faults.failBatch(2, 'ServiceNotAvailable');
    expect(firstSheet(await host.read()).values).toEqual([[1]]);
  });

  it('gives up when the trouble stays', async () => {
    const { host, emulator } = openSheets({ name: 'S', rows: [[1]] });
    emulator.faults.failBatch(1, 'ActivityLimitReached');
    emulator.faults.failBatch(2, 'ActivityLimitReached');
    const { code, details } = await problemOf(host.read());
    expect([code, details.hostCode]).toEqual(['busy', 'ActivityLimitReached']);
  });

  it('says so when Excel never answers', async () => {
    const { host, emulator } = openHost(snapshotOf({ name: 'S', rows: [[1]] }), {
      answerTimeoutMs: 30,
    });
    emulator.faults.neverAnswer(2);
    expect((await problemOf(host.read())).code).toBe('no-answer');
  });

  it('says that a sheet went away while it was being read', async () => {
    const { host, emulator } = openSheets({ name: 'A', rows: [[1]] }, { name: 'B', rows: [[2]] });
    emulator.faults.beforeBatch(2, (workbook) => workbook.removeSheet(workbook.sheet('B')));
    expect((await problemOf(host.read())).code).toBe('sheet-missing');
  });

  it('stops between two batches when it is cancelled', async () => {
    const { host, emulator } = openSheets({ name: 'S', rows: [[1]] });
    const stop = new AbortController();
    emulator.faults.beforeBatch(1, () => stop.abort());
    expect((await problemOf(host.read({ signal: stop.signal }))).code).toBe('cancelled');
    expect(emulator.metrics.syncs).toBe(1);
  });
});
