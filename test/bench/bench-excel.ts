import { makePlan } from '../../src/core/plan/make-plan';
import { DEFAULT_WRITE_OPTIONS } from '../../src/core/plan/write-options';
import { scoreWorkbook } from '../../src/core/score-workbook';
import type { Snapshot } from '../../src/core/sheet/snapshot';
import { createExcelHost } from '../../src/host/excel/excel-host';
import { openExcel, workbookFromSnapshot } from '../emulator';
import { largeMatrix, manyScorecards } from '../support/large-snapshots';
import type { Measurement } from './measure';

const MEGABYTE = 1_000_000;

/** What a read of nothing but the values costs: the least that any add-in could ask for. */
async function bareValueBytes(snapshot: Snapshot): Promise<number> {
  const { Excel, emulator } = openExcel({ workbook: workbookFromSnapshot(snapshot) });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getUsedRange(true).load('values');
    await context.sync();
  });
  return emulator.metrics.responseBytes;
}

async function benchMatrix(): Promise<Measurement[]> {
  const snapshot = largeMatrix();
  const bare = await bareValueBytes(snapshot);
  const { emulator } = openExcel({ workbook: workbookFromSnapshot(snapshot) });
  const host = createExcelHost();

  const read = await host.read();
  const { syncs: readSyncs, requestBytes, responseBytes } = emulator.metrics;

  const scored = scoreWorkbook(read, {});
  const options = { ...DEFAULT_WRITE_OPTIONS, groupScores: true };
  const plan = makePlan({ snapshot: read, ...scored, options });
  emulator.metrics.reset();
  await host.apply(plan);
  const { syncs: writeSyncs, requestBytes: written } = emulator.metrics;

  return [
    { name: 'Excel: syncs to read 3,321 × 60', value: readSyncs, bar: 3, unit: 'syncs' },
    {
      name: 'Excel: bytes to read, over the bare values',
      value: (requestBytes + responseBytes) / bare,
      bar: 1.3,
      unit: '×',
    },
    {
      name: 'Excel: syncs to write total, rank and 8 groups',
      value: writeSyncs,
      bar: Math.ceil(written / MEGABYTE) + 2,
      unit: 'syncs',
    },
    {
      name: 'Excel: largest request of the write',
      value: Math.max(...emulator.metrics.batches.map((batch) => batch.requestBytes)) / MEGABYTE,
      bar: 1.05,
      unit: 'MB',
    },
  ];
}

async function benchScorecards(): Promise<Measurement[]> {
  const { emulator } = openExcel({ workbook: workbookFromSnapshot(manyScorecards()) });
  await createExcelHost().read();
  return [
    {
      name: 'Excel: syncs to read 149 scorecards',
      value: emulator.metrics.syncs,
      bar: 3,
      unit: 'syncs',
    },
  ];
}

/** Round trips and bytes of the Excel host, over the genuine library on the emulated Excel. */
export async function benchExcel(): Promise<Measurement[]> {
  return [...(await benchMatrix()), ...(await benchScorecards())];
}
