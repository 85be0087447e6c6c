import type { Plan } from '../../../src/core/plan/plan';
import { area, block, markRule, source } from '../../contract/plans';
import { workbookState } from '../../emulator';
import { largeMatrix } from '../../support/large-snapshots';
import { snapshotOf } from '../../support/snapshot-of';
import { isErrorFree, openHost, openSheets, problemOf, refusingNewerApi } from './open-host';
import { EMPTY_PLAN } from '../../support/empty-plan';

// Large workbooks on a busy machine.
jest.setTimeout(60_000);

const UNITS = 3321;
const MB = 1_000_000;

const SCORES = {
  name: 'Điểm',
  rows: [
    ['Đơn vị', 'Điểm', 'Minh chứng'],
    ['Xã A', 9.5, 'x'],
    ['Xã B', 8, null],
  ],
};

/** Total, rank and eight group columns right of the table, as one Plan of ten blocks. */
function resultColumns(
  snapshot: Parameters<typeof block>[0],
  cellOf: (row: number, column: number) => string | number,
): Plan {
  const columns = Array.from({ length: 10 }, (_, column) =>
    block(
      snapshot,
      'Cấp xã',
      ['BK3', 'BL3', 'BM3', 'BN3', 'BO3', 'BP3', 'BQ3', 'BR3', 'BS3', 'BT3'][column]!,
      Array.from({ length: UNITS }, (_row, row) => [cellOf(row + 4, column)]),
      { format: { numberFormat: '0.00', border: 'thin' } },
    ),
  );
  return { ...EMPTY_PLAN, blocks: columns, sources: [source(snapshot, 'Cấp xã', 'A1:BJ3324')] };
}

describe('writing in few round trips', () => {
  const largest = largeMatrix(UNITS);

  it.each([
    ['values', (row: number, column: number) => (row * 31 + column) / 100],
    [
      'formulas',
      (row: number) =>
        `=IF(COUNT(C${row}:J${row})=0,"",ROUND(SUM(C${row}:J${row})*(1-COUNTBLANK(K${row})/1000),2))`,
    ],
  ])('writes ten columns of 3,321 %s in one a megabyte and two more', async (_, cellOf) => {
    const { host, emulator } = openHost(largest);
    const snapshot = await host.read();
    emulator.metrics.reset();
    const receipt = await host.apply(resultColumns(snapshot, cellOf));
    expect(receipt.written).toHaveLength(10);
    const { requestBytes, syncs } = emulator.metrics;
    expect(syncs).toBeLessThanOrEqual(Math.ceil(requestBytes / MB) + 2);
    expect(emulator.openReferences).toBe(0);
    expect(isErrorFree(emulator)).toBe(true);
  });

  it('sends no request larger than a megabyte', async () => {
    const { host, emulator } = openHost(largest);
    const snapshot = await host.read();
    emulator.metrics.reset();
    await host.apply(resultColumns(snapshot, (row) => `Đơn vị ${row}: đủ minh chứng, đúng hạn`));
    const sizes = emulator.metrics.batches.map((batch) => batch.requestBytes);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MB);
  });

  it('asks for nothing above ExcelApi 1.9', async () => {
    const opened = openHost(snapshotOf(SCORES), { profile: 'floor' });
    const { host, workbook } = opened;
    const before = workbookState(workbook);
    await refusingNewerApi(opened, async () => {
      const snapshot = await host.read();
      const format = { bold: true, fill: '#FFE699', border: 'thin', wrapText: true } as const;
      const target = { kind: 'added', name: 'Kết quả' } as const;
      const receipt = await host.apply({
        ...EMPTY_PLAN,
        addSheets: [{ name: 'Kết quả', columnWidths: [20] }],
        blocks: [
          block(snapshot, 'Điểm', 'A1', [['Xã', '=B1']], { format }),
          block(snapshot, 'Điểm', 'A1', [[{ text: '=1' }]], { target, format, before: null }),
        ],
        addRules: [markRule(snapshot, 'Điểm', 'C2:C3')],
      });
      await host.apply(receipt.inverse);
      await host.keepSetting('mapping', '{}');
      await host.keepSetting('mapping', null);
      const leave = await host.listen(() => undefined);
      await leave();
      await host.reveal({
        sheetId: snapshot.sheets[0]!.id,
        range: { top: 1, left: 1, bottom: 2, right: 3 },
      });
    });
    expect(workbookState(workbook)).toEqual(before);
  });
});

describe('a sheet of many formats', () => {
  it('gets every one of them back', async () => {
    const rows = Array.from({ length: 900 }, (_, row) => [`Xã ${row}`, row]);
    const { host, workbook, emulator } = openSheets({ name: 'Điểm', rows });
    const sheet = workbook.sheet('Điểm');
    for (let row = 0; row < 900; row += 2) sheet.setFormat(row, 1, { fill: '#F2F2F2' });
    const before = workbookState(workbook);
    const format = { fill: null, bold: true, horizontalAlignment: 'Center' } as const;
    const cells = rows.map(() => [1]);
    const blocks = [block(await host.read(), 'Điểm', 'B1', cells, { format })];
    const { inverse } = await host.apply({ ...EMPTY_PLAN, blocks });
    emulator.metrics.reset();
    await host.apply(inverse);
    expect(workbookState(workbook)).toEqual(before);
    const sizes = emulator.metrics.batches.map((batch) => batch.requestBytes);
    expect(Math.max(...sizes)).toBeLessThan(5 * MB);
  });
});

describe('leaving the sheet as people made it', () => {
  const apply = async (opened: ReturnType<typeof openSheets>, change: object) => {
    const snapshot = await opened.host.read();
    const blocks = [block(snapshot, 'Điểm', 'B2', [[1], [2]], change)];
    const before = workbookState(opened.workbook);
    const { inverse } = await opened.host.apply({ ...EMPTY_PLAN, blocks });
    return { before, inverse };
  };

  it('writes numbers and formulas as such into cells of format text', async () => {
    const opened = openSheets(SCORES);
    const sheet = opened.workbook.sheet('Điểm');
    for (const row of [1, 2]) sheet.setFormat(row, 1, { numberFormat: '@' });
    const { before, inverse } = await apply(opened, {});
    expect(sheet.cellAt(1, 1)).toMatchObject({ value: 1, format: { numberFormat: 'General' } });
    await opened.host.apply(inverse);
    expect(workbookState(opened.workbook)).toEqual(before);
  });

  it('leaves lines of another kind than ours alone', async () => {
    const opened = openSheets(SCORES);
    const sheet = opened.workbook.sheet('Điểm');
    const dashed = { style: 'Dash', weight: 'Thin', color: '#C00000' };
    sheet.setFormat(1, 1, { borders: { EdgeBottom: dashed } });
    const { before, inverse } = await apply(opened, { format: { border: 'thin', bold: true } });
    expect(sheet.cellAt(1, 1).format).toMatchObject({
      borders: { EdgeBottom: dashed },
      bold: true,
    });
    await opened.host.apply(inverse);
    expect(workbookState(opened.workbook)).toEqual(before);
  });

  it('leaves the line of the column on the left alone', async () => {
    const opened = openSheets(SCORES);
    const sheet = opened.workbook.sheet('Điểm');
    const line = { style: 'Continuous', weight: 'Medium', color: '#000000' };
    sheet.setFormat(1, 1, { borders: { EdgeLeft: line } });
    const { before, inverse } = await apply(opened, { format: { border: 'thin' } });
    expect(sheet.cellAt(1, 1).format.borders.EdgeLeft).toEqual(line);
    await opened.host.apply(inverse);
    expect(workbookState(opened.workbook)).toEqual(before);
  });

  it('leaves an alignment alone that a Plan has no word for', async () => {
    const opened = openSheets(SCORES);
    opened.workbook.sheet('Điểm').setFormat(1, 1, { horizontalAlignment: 'Fill' });
    const { before, inverse } = await apply(opened, { format: { horizontalAlignment: 'Center' } });
    await opened.host.apply(inverse);
    expect(workbookState(opened.workbook)).toEqual(before);
  });

  it('marks a protected sheet that allows formats, and refuses to write on it', async () => {
    const { host, workbook } = openSheets(SCORES);
    const { protection } = workbook.sheet('Điểm');
    protection.isProtected = true;
    protection.options = { allowFormatCells: true };
    const snapshot = await host.read();
    const addRules = [markRule(snapshot, 'Điểm', 'C2:C3')];
    const { addedRules } = await host.apply({ ...EMPTY_PLAN, addRules });
    expect(addedRules).toHaveLength(1);
    const blocks = [block(snapshot, 'Điểm', 'D2', [[1]])];
    const { code, details } = await problemOf(host.apply({ ...EMPTY_PLAN, blocks }));
    expect([code, details.sheet]).toEqual(['sheet-protected', 'Điểm']);
  });

  it('names the cell that changed since it was read', async () => {
    const { host, workbook } = openSheets(SCORES);
    const blocks = [block(await host.read(), 'Điểm', 'D2', [[1], [2]])];
    workbook.type(workbook.sheet('Điểm'), { row: 2, column: 3 }, 'mới');
    const { details } = await problemOf(host.apply({ ...EMPTY_PLAN, blocks }));
    expect(details).toMatchObject({ sheet: 'Điểm', address: 'D3' });
  });

  it('does not take away a rule whose marker somebody changed', async () => {
    const { host, workbook } = openSheets(SCORES);
    const snapshot = await host.read();
    const addRules = [markRule(snapshot, 'Điểm', 'C2:C3')];
    const { addedRules } = await host.apply({ ...EMPTY_PLAN, addRules });
    workbook.sheet('Điểm').rules[0]!.formula = '=$C2=""';
    await host.apply({ ...EMPTY_PLAN, removeRules: addedRules });
    expect(workbook.sheet('Điểm').rules).toHaveLength(1);
  });

  it('takes nothing amiss when its rule, or its sheet, is gone already', async () => {
    const { host, workbook } = openSheets(SCORES);
    const snapshot = await host.read();
    const receipt = await host.apply({
      ...EMPTY_PLAN,
      addSheets: [{ name: 'Kết quả', columnWidths: [] }],
      addRules: [markRule(snapshot, 'Điểm', 'C2:C3')],
    });
    workbook.sheet('Điểm').rules = [];
    workbook.removeSheet(workbook.sheet('Kết quả'));
    await host.apply(receipt.inverse);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Điểm']);
  });
});

describe('trouble while writing', () => {
  /** A workbook and a Plan that takes a look, a new sheet, two chunks and a last batch. */
  async function prepare(options: Parameters<typeof openHost>[1] = {}) {
    const opened = openHost(largeMatrix(300, 8), options);
    const { workbook, host } = opened;
    const sheet = workbook.sheet('Cấp xã');
    sheet.setFormat(4, 12, { fill: '#DDEBF7', bold: true });
    workbook.type(sheet, { row: 5, column: 12 }, '=SUM(A1:A2)');
    const snapshot = await host.read();
    const text = 'Đủ minh chứng theo yêu cầu của bộ chỉ số. '.repeat(60);
    const cells = Array.from({ length: 300 }, () => [text, 1]);
    const plan: Plan = {
      ...EMPTY_PLAN,
      addSheets: [{ name: 'Kết quả', columnWidths: [] }],
      blocks: [block(snapshot, 'Cấp xã', 'M4', cells, { format: { bold: false, fill: null } })],
      addRules: [markRule(snapshot, 'Cấp xã', 'M4:M303')],
      sources: [source(snapshot, 'Cấp xã', 'A1:J303')],
    };
    return { ...opened, plan, before: workbookState(workbook) };
  }

  it.each([
    ['the new sheet', 3],
    ['the first chunk', 4],
    ['the second chunk', 5],
    ['the last batch', 6],
  ])('takes everything back when %s fails', async (_, batch) => {
    const { host, workbook, emulator, plan, before } = await prepare();
    emulator.faults.failBatch(batch, 'UnknownTrouble');
    const { code, details } = await problemOf(host.apply(plan));
    expect([code, details.hostCode]).toEqual(['write-failed', 'UnknownTrouble']);
    expect(workbookState(workbook)).toEqual(before);
    expect(emulator.openReferences).toBe(0);
  });

  it.each([
    ['contents', 'Formulas', 2],
    ['looks', 'Bold', 1],
    ['a rule', 'Formula', 1],
    ['the place of a rule', 'Priority', 1],
  ])('takes everything back when a batch stops inside, at %s', async (_, member, nth) => {
    const { host, workbook, emulator, plan, before } = await prepare();
    emulator.faults.failAction(member, nth, 'UnknownTrouble');
    expect((await problemOf(host.apply(plan))).code).toBe('write-failed');
    expect(workbookState(workbook)).toEqual(before);
  });

  it('puts a removed rule back when the last batch fails after it', async () => {
    const { host, workbook, emulator } = await prepare();
    const snapshot = await host.read();
    const addRules = [markRule(snapshot, 'Cấp xã', 'M4:M303')];
    const { addedRules } = await host.apply({ ...EMPTY_PLAN, addRules });
    const before = workbookState(workbook);
    emulator.faults.failAction('Priority', 1, 'UnknownTrouble');
    const plan = { ...EMPTY_PLAN, removeRules: addedRules, addRules };
    expect((await problemOf(host.apply(plan))).code).toBe('write-failed');
    expect(workbookState(workbook)).toEqual(before);
  });

  it('takes everything back when it is cancelled between two chunks', async () => {
    const { host, workbook, emulator, plan, before } = await prepare();
    const stop = new AbortController();
    const stages = new Set<string>();
    emulator.faults.beforeBatch(4, () => stop.abort());
    const task = {
      signal: stop.signal,
      onProgress: ({ stage }: { stage: string }) => void stages.add(stage),
    };
    expect((await problemOf(host.apply(plan, task))).code).toBe('cancelled');
    expect(workbookState(workbook)).toEqual(before);
    expect([...stages]).toEqual(['checking', 'writing', 'undoing']);
  });

  it('names what stays written when the rollback fails too', async () => {
    const { host, emulator, plan } = await prepare();
    for (let batch = 5; batch < 30; batch++) emulator.faults.failBatch(batch, 'UnknownTrouble');
    const { code, details } = await problemOf(host.apply(plan));
    expect(code).toBe('write-failed-partly');
    expect(details.written).toEqual([{ sheet: 'Cấp xã', range: area('M4:N303') }]);
    expect(details.hostCode).toBe('UnknownTrouble');
  });

  it('sends a chunk once more after a passing trouble', async () => {
    const { host, emulator, plan, workbook } = await prepare();
    emulator.faults.failBatch(4, 'ServiceNotAvailable');
    await host.apply(plan);
    expect(workbook.sheet('Cấp xã').cellAt(302, 13).value).toBe(1);
  });

  it('halves what Excel finds too large', async () => {
    const { host, emulator, plan, workbook } = await prepare();
    emulator.faults.maxBytes = 500_000;
    await host.apply(plan);
    expect(workbook.sheet('Cấp xã').cellAt(302, 13).value).toBe(1);
  });

  it('says so, and writes nothing, when a single row is too large', async () => {
    const { host, emulator, workbook } = openSheets(SCORES);
    const snapshot = await host.read();
    const before = workbookState(workbook);
    emulator.faults.maxBytes = 20_000;
    const blocks = [block(snapshot, 'Điểm', 'D1', [['y'.repeat(30_000)]])];
    const { code } = await problemOf(host.apply({ ...EMPTY_PLAN, blocks }));
    expect(code).toBe('payload-too-large');
    expect(workbookState(workbook)).toEqual(before);
  });

  it('takes everything back when Excel stops answering for a while', async () => {
    const { host, emulator, plan, workbook, before } = await prepare({ answerTimeoutMs: 2500 });
    emulator.faults.neverAnswer(4);
    expect((await problemOf(host.apply(plan))).code).toBe('no-answer');
    expect(workbookState(workbook)).toEqual(before);
  });

  it('waits while a person types in a cell', async () => {
    const { host, emulator, plan, workbook } = await prepare();
    setTimeout(emulator.faults.startCellEditing(), 20);
    await host.apply(plan);
    expect(workbook.sheets).toHaveLength(2);
  });

  it('refuses to add a sheet when the structure of the workbook is protected', async () => {
    const { host, plan, workbook, before } = await prepare();
    workbook.isStructureProtected = true;
    expect((await problemOf(host.apply(plan))).code).toBe('workbook-protected');
    expect(workbookState(workbook)).toEqual(before);
  });
});
