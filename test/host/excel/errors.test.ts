import { isTooLarge, isTransient, toHostProblem } from '../../../src/host/excel/errors';
import { HostProblem } from '../../../src/host/host-problem';
import { snapshotOf } from '../../support/snapshot-of';
import { openHost, problemOf } from './open-host';

/** Every code of the documentation that the add-in may meet, and what it is to a person. */
const CODES = [
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['InvalidOperation', 'cell-edit-mode'],
  ['AccessDenied', 'sheet-protected'],
  ['ItemNotFound', 'sheet-missing'],
  ['ItemAlreadyExists', 'sheet-name-taken'],
  ['InvalidReference', 'layout-conflict'],
  ['InvalidArgument', 'layout-conflict'],
  ['InvalidSelection', 'layout-conflict'],
  ['RequestPayloadSizeLimitExceeded', 'payload-too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'payload-too-large'],
  ['RangeExceedsLimit', 'payload-too-large'],
  ['OperationCellsExceedLimit', 'payload-too-large'],
  ['UnsupportedSheet', 'unsupported-in-this-excel'],
  ['UnsupportedOperation', 'unsupported-in-this-excel'],
  ['UnsupportedFeature', 'unsupported-in-this-excel'],
  ['NotImplemented', 'unsupported-in-this-excel'],
  ['ApiNotFound', 'unsupported-in-this-excel'],
  ['ApiNotAvailable', 'unsupported-in-this-excel'],
  ['UndoNotSupported', 'unsupported-in-this-excel'],
  ['FilteredRangeConflict', 'layout-conflict'],
  ['MergedRangeConflict', 'layout-conflict'],
  ['PivotTableRangeConflict', 'layout-conflict'],
  ['InsertDeleteConflict', 'layout-conflict'],
  ['NonBlankCellOffSheet', 'layout-conflict'],
  ['InactiveWorkbook', 'workbook-inactive'],
  ['WriteNotSupportedWhenModalDialogOpen', 'dialog-open'],
  ['Conflict', 'busy'],
  ['ServiceNotAvailable', 'busy'],
  ['ActivityLimitReached', 'busy'],
  ['RequestAborted', 'busy'],
  ['GeneralException', 'busy'],
  ['PropertyNotLoaded', 'internal'],
  ['InvalidObjectPath', 'internal'],
  ['InvalidRequestContext', 'internal'],
  ['MemoryLimitReached', 'out-of-memory'],
  ['SomethingOfTomorrow', 'internal'],
] as const;

describe('an error of Excel', () => {
  it.each(CODES)('%s means %s', async (hostCode, expected) => {
    const { host, emulator } = openHost(snapshotOf({ name: 'S', rows: [] }));
    for (const batch of [1, 2, 3, 4]) emulator.faults.failBatch(batch, hostCode);
    const { code, details } = await problemOf(host.read());
    expect([code, details.hostCode]).toEqual([expected, hostCode]);
  });
});

describe('what was thrown', () => {
  it('stays what it is when it is a problem already', () => {
    const problem = new HostProblem('cancelled');
    expect(toHostProblem(problem)).toBe(problem);
  });

  it('keeps its message for the details, and itself as the cause', () => {
    const error = new TypeError('x is undefined');
    const problem = toHostProblem(error, { sheet: 'Điểm' });
    expect(problem).toMatchObject({ code: 'internal', cause: error });
    expect(problem.details).toEqual({ hostMessage: 'x is undefined', sheet: 'Điểm' });
  });

  it.each([null, undefined, 'text', 7, { code: 7 }])('may be anything: %j', (thrown) => {
    expect(toHostProblem(thrown).code).toBe('internal');
  });

  it.each([
    ['ServiceNotAvailable', true],
    ['AccessDenied', false],
  ])('%s is passing: %s', (code, expected) => {
    expect(isTransient({ code })).toBe(expected);
  });

  it.each([
    ['ResponsePayloadSizeLimitExceeded', true],
    ['MemoryLimitReached', true],
    ['AccessDenied', false],
  ])('%s is too large: %s', (code, expected) => {
    expect(isTooLarge({ code })).toBe(expected);
  });
});
