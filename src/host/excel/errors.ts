/**
 * What Excel's error codes mean to a person. The codes are stable and never translated; the
 * messages are localised or written by the host and go to the "copy details" part only.
 * Codes: Office add-ins documentation, "Error handling with the application-specific APIs".
 */
import { HostProblem, type HostProblemCode, type HostProblemDetails } from '../host-problem';

const PROBLEM_OF_CODE: Readonly<Record<string, HostProblemCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  InvalidOperation: 'cell-edit-mode',
  AccessDenied: 'sheet-protected',
  ItemNotFound: 'sheet-missing',
  ItemAlreadyExists: 'sheet-name-taken',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  RangeExceedsLimit: 'payload-too-large',
  OperationCellsExceedLimit: 'payload-too-large',
  UnsupportedSheet: 'unsupported-in-this-excel',
  UnsupportedOperation: 'unsupported-in-this-excel',
  UnsupportedFeature: 'unsupported-in-this-excel',
  NotImplemented: 'unsupported-in-this-excel',
  ApiNotFound: 'unsupported-in-this-excel',
  ApiNotAvailable: 'unsupported-in-this-excel',
  UndoNotSupported: 'unsupported-in-this-excel',
  InvalidReference: 'layout-conflict',
  InvalidArgument: 'layout-conflict',
  InvalidSelection: 'layout-conflict',
  FilteredRangeConflict: 'layout-conflict',
  MergedRangeConflict: 'layout-conflict',
  PivotTableRangeConflict: 'layout-conflict',
  InsertDeleteConflict: 'layout-conflict',
  NonBlankCellOffSheet: 'layout-conflict',
  InactiveWorkbook: 'workbook-inactive',
  WriteNotSupportedWhenModalDialogOpen: 'dialog-open',
  Conflict: 'busy',
  ServiceNotAvailable: 'busy',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  GeneralException: 'busy',
  MemoryLimitReached: 'out-of-memory',
  PropertyNotLoaded: 'internal',
  InvalidObjectPath: 'internal',
  InvalidRequestContext: 'internal',
};

/** The host's own code of an error, or null when it has none. */
function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Any thrown thing as a HostProblem; a HostProblem stays the one it is. */
export function toHostProblem(error: unknown, details: HostProblemDetails = {}): HostProblem {
  if (error instanceof HostProblem) return error;
  const hostCode = errorCode(error);
  const hostMessage = error instanceof Error ? error.message : String(error);
  return new HostProblem(
    (hostCode !== null && PROBLEM_OF_CODE[hostCode]) || 'internal',
    { ...(hostCode === null ? {} : { hostCode }), hostMessage, ...details },
    { cause: error },
  );
}

/** Trouble that is often over by the next try. */
export function isTransient(error: unknown): boolean {
  return toHostProblem(error).code === 'busy';
}

/** The request or its answer was more than the host takes at once. */
export function isTooLarge(error: unknown): boolean {
  const { code } = toHostProblem(error);
  return code === 'payload-too-large' || code === 'out-of-memory';
}
