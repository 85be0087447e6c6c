/** Sends the steps of a Plan, chunk by chunk. */
import type { HostTask } from '../workbook-host';
import { throwIfCancelled } from './answers';
import { chunkSteps, halveChunk, type WriteStep } from './chunks';
import { isTooLarge, isTransient } from './errors';
import { rangeOf, type Sync } from './loads';

/** Lets the page paint and a click on "cancel" come through. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function cellCount(chunk: readonly WriteStep[]): number {
  return chunk.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0);
}

async function sendChunk(
  context: Excel.RequestContext,
  sync: Sync,
  chunk: readonly WriteStep[],
): Promise<void> {
  const { worksheets, application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  for (const { sheetKey, property, range, rows } of chunk) {
    rangeOf(worksheets.getItem(sheetKey), range)[property] = rows as unknown[][];
  }
  await sync();
}

/** Setting cells twice is harmless, so a chunk that failed in passing is sent once more. */
async function sendChunkSafely(
  context: Excel.RequestContext,
  sync: Sync,
  chunk: readonly WriteStep[],
): Promise<void> {
  try {
    await sendChunk(context, sync, chunk);
  } catch (error) {
    const parts = isTooLarge(error) ? halveChunk(chunk) : null;
    if (parts) for (const part of parts) await sendChunkSafely(context, sync, part);
    else if (isTransient(error)) await sendChunk(context, sync, chunk);
    else throw error;
  }
}

/**
 * As many batches as there are chunks. `onChunk` is told of every chunk before it is sent, for
 * from then on the workbook may hold part of it.
 */
export async function sendSteps(
  context: Excel.RequestContext,
  sync: Sync,
  steps: readonly WriteStep[],
  task: HostTask & { readonly stage: 'writing' | 'undoing' },
  onChunk: (chunk: readonly WriteStep[]) => void,
): Promise<void> {
  const total = cellCount(steps);
  let done = 0;
  task.onProgress?.({ stage: task.stage, done, total });
  if (steps.length > 0) context.workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const chunk of chunkSteps(steps)) {
    if (done > 0) await breathe();
    throwIfCancelled(task.signal);
    onChunk(chunk);
    await sendChunkSafely(context, sync, chunk);
    done += cellCount(chunk);
    task.onProgress?.({ stage: task.stage, done, total });
  }
}
