import { makePlan } from '../../src/core/plan/make-plan';
import { DEFAULT_WRITE_OPTIONS } from '../../src/core/plan/write-options';
import { scoreWorkbook } from '../../src/core/score-workbook';
import { createFileHost } from '../../src/host/file/file-host';
import { largeMatrixSpec } from '../support/large-snapshots';
import { xlsxOf } from '../support/xlsx-of';
import { medianMilliseconds, type Measurement } from './measure';

async function openScoreAndSave(bytes: Uint8Array): Promise<Uint8Array> {
  const host = await createFileHost(bytes, { name: 'large.xlsx' });
  const snapshot = await host.read();
  const scored = scoreWorkbook(snapshot, {});
  await host.apply(makePlan({ snapshot, ...scored, options: DEFAULT_WRITE_OPTIONS }));
  return host.save();
}

/** The whole way of a file of 199,260 scores, without a page around it. */
export async function benchFile(): Promise<Measurement[]> {
  const bytes = xlsxOf(largeMatrixSpec(3321, 60));
  return [
    {
      name: 'file: open, score and save 3,321 × 60',
      value: await medianMilliseconds(() => openScoreAndSave(bytes)),
      bar: 6000,
      unit: 'ms',
    },
  ];
}
