/**
 * Why a host could not do what was asked: typed, so that the locales can say what happened,
 * what is safe and what to do next.
 */
import type { CellRange } from '../core/sheet/address';

export type HostProblemCode =
  | 'not-xlsx'
  | 'encrypted-file'
  | 'legacy-xls'
  | 'damaged-file'
  | 'file-too-large'
  | 'strict-or-unsupported-file'
  | 'empty-workbook'
  | 'sheet-protected'
  | 'workbook-protected'
  | 'workbook-read-only'
  | 'sheet-missing'
  | 'sheet-hidden'
  | 'sheet-name-taken'
  | 'changed-since-read'
  | 'cell-edit-mode'
  | 'payload-too-large'
  | 'unsupported-in-this-excel'
  | 'layout-conflict'
  | 'array-formula'
  | 'workbook-inactive'
  | 'dialog-open'
  | 'busy'
  | 'out-of-memory'
  | 'no-answer'
  | 'cancelled'
  | 'write-failed'
  | 'write-failed-partly'
  | 'internal';

export interface HostProblemDetails {
  /** Sheet that it is about, by name. */
  readonly sheet?: string;
  /** A1 address that it is about. */
  readonly address?: string;
  /** The host's own code, for the "copy details" part. */
  readonly hostCode?: string;
  /** What the host said, untranslated; never shown as the message. */
  readonly hostMessage?: string;
  /** Ranges that are written and could not be taken back. */
  readonly written?: readonly { readonly sheet: string; readonly range: CellRange }[];
}

export class HostProblem extends Error {
  override readonly name = 'HostProblem';

  constructor(
    readonly code: HostProblemCode,
    readonly details: HostProblemDetails = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
