import type { SheetSnapshot, Snapshot } from '../../../src/core/sheet/snapshot';
import { createExcelHost, type ExcelHostOptions } from '../../../src/host/excel/excel-host';
import { createExcelGateway } from '../../../src/host/excel/gateway';
import type { HostProblem } from '../../../src/host/host-problem';
import {
  openExcel,
  workbookFromSnapshot,
  type ExcelEmulator,
  type RequirementProfile,
} from '../../emulator';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

interface OpenOptions extends ExcelHostOptions {
  readonly profile?: RequirementProfile;
}

/** The Excel host on the genuine library, over an emulated workbook that holds the Snapshot. */
export function openHost(snapshot: Snapshot, options: OpenOptions = {}) {
  const workbook = workbookFromSnapshot(snapshot);
  const { Excel, Office, OfficeExtension, emulator } = openExcel({
    workbook,
    profile: options.profile ?? 'default',
  });
  const host = createExcelHost(createExcelGateway({ Excel, Office }), options);
  return { host, workbook, emulator, Excel, OfficeExtension };
}

export function openSheets(...specs: readonly SheetSpec[]) {
  return openHost(snapshotOf(...specs));
}

export function firstSheet(snapshot: Snapshot): SheetSnapshot {
  return snapshot.sheets[0]!;
}

/** Whether no batch failed, and the emulator met nothing that it does not know. */
export function isErrorFree({ metrics, crashes }: ExcelEmulator): boolean {
  return crashes.length === 0 && metrics.batches.every(({ errorCode }) => errorCode === null);
}

/**
 * Lets the library itself refuse what is above the profile's requirement sets, which it does
 * only when this switch is set.
 */
export async function refusingNewerApi<T>(
  { OfficeExtension }: ReturnType<typeof openHost>,
  action: () => Promise<T>,
): Promise<T> {
  const library = OfficeExtension as unknown as {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  library.CommonUtility._doApiNotSupportedCheck = true;
  try {
    return await action();
  } finally {
    library.CommonUtility._doApiNotSupportedCheck = false;
  }
}

/** The problem that an action ends with. */
export async function problemOf(action: Promise<unknown>): Promise<HostProblem> {
  try {
    await action;
  } catch (error) {
    return error as HostProblem;
  }
  throw new Error('The host did not refuse');
}
