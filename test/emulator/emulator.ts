import { EventHub, type EventOrigin } from './events';
import { Faults } from './faults';
import { Metrics, type BatchRecord } from './metrics';
import type { Workbook } from './model/workbook';
import { ObjectSpace, type HostCulture } from './objects/object-space';
import { WorkbookObject } from './objects/workbook';
import { HostError } from './wire/host-error';
import { Interpreter } from './wire/interpreter';
import {
  ActionType,
  PathType,
  REQUEST_FLAGS,
  type Action,
  type RequestBody,
  type ResponseBody,
} from './wire/types';

const VIETNAMESE: HostCulture = { name: 'vi-VN', decimalSeparator: ',', groupSeparator: '.' };

export interface EmulatorOptions {
  readonly culture?: HostCulture;
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

function failure(code: string, message = code): ResponseBody {
  const error = { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 };
  return { Results: [], TraceIds: [], Error: error };
}

function kindOf(body: RequestBody): BatchRecord['kind'] {
  const paths = Object.values(body.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === PathType.NewObject)) return 'internal';
  const isCleanup = (action: Action): boolean =>
    action.Name === '_RemoveReference' || action.ActionType === ActionType.Instantiate;
  const releases = body.Actions.some((action) => action.Name === '_RemoveReference');
  return releases && body.Actions.every(isCleanup) ? 'cleanup' : 'work';
}

/**
 * The host end of office.js: takes the text of a batch, does it to the workbook and answers
 * text. The seams carry the texts; this class knows none of them.
 */
export class ExcelEmulator {
  readonly faults: Faults;
  readonly metrics = new Metrics();
  readonly events = new EventHub();
  private readonly interpreter: Interpreter;
  private origin: EventOrigin = 'user';
  private hasStaleResults = false;

  constructor(
    readonly workbook: Workbook,
    options: EmulatorOptions = {},
  ) {
    this.faults = new Faults(workbook);
    const space = new ObjectSpace(workbook, this.events, options.culture ?? VIETNAMESE);
    this.interpreter = new Interpreter(new WorkbookObject(space));
    workbook.listeners.add((change) => {
      if (change.kind === 'edited') this.hasStaleResults = true;
      this.events.tell(change, this.origin);
    });
  }

  /** Objects that the add-in asked Excel to keep and never let go: zero after every run. */
  get openReferences(): number {
    return this.interpreter.openReferences;
  }

  /** Failures of the emulator itself; a test that finds one found a bug here. */
  get crashes(): readonly unknown[] {
    return this.interpreter.crashes;
  }

  /** Does something to the workbook as a co-author does it, so that events say `Remote`. */
  asCoAuthor(change: (workbook: Workbook) => void): void {
    this.as('co-author', () => change(this.workbook));
  }

  /** Answers one batch; null when it is to stay without an answer. */
  async answer(requestText: string, flags: number): Promise<string | null> {
    const body = JSON.parse(requestText) as RequestBody;
    const kind = kindOf(body);
    if (this.faults.delay > 0) await new Promise((go) => setTimeout(go, this.faults.delay));
    const isPatient = (flags & REQUEST_FLAGS.delayForCellEdit) !== 0;
    if (kind === 'work' && isPatient) await this.faults.whenEditingEnded();
    const response = this.respond(body, kind, requestText);
    if (!response) return null;
    const { text, errorCode } = this.fitted(response);
    this.metrics.add({
      kind,
      flags,
      requestBytes: utf8Length(requestText),
      responseBytes: utf8Length(text),
      names: body.Actions.map((action) => action.Name).filter(Boolean),
      errorCode,
    });
    return text;
  }

  private respond(
    body: RequestBody,
    kind: BatchRecord['kind'],
    requestText: string,
  ): ResponseBody | null {
    if (kind !== 'work') return this.interpreter.execute(body);
    if (utf8Length(requestText) > this.faults.maxBytes) {
      return failure('RequestPayloadSizeLimitExceeded');
    }
    if (this.faults.isEditing) return failure('InvalidOperationInCellEditMode');
    try {
      if (this.faults.enterBatch()) return null;
    } catch (cause) {
      if (cause instanceof HostError) return failure(cause.code, cause.message);
      throw cause;
    }
    return this.as('add-in', () => this.execute(body));
  }

  private execute(body: RequestBody): ResponseBody {
    const response = this.interpreter.execute(body, (action) => this.faults.enterAction(action));
    const isAutomatic = this.workbook.calculationMode === 'Automatic';
    if (isAutomatic && this.hasStaleResults) this.workbook.recalculate();
    this.hasStaleResults = false;
    return response;
  }

  /** The text of the answer, or of the failure to send one that is too large. */
  private fitted(response: ResponseBody): { text: string; errorCode: string | null } {
    const text = JSON.stringify(response);
    if (response.Error || utf8Length(text) <= this.faults.maxBytes) {
      return { text, errorCode: response.Error?.Code ?? null };
    }
    const code = 'ResponsePayloadSizeLimitExceeded';
    return { text: JSON.stringify(failure(code)), errorCode: code };
  }

  private as<T>(origin: EventOrigin, work: () => T): T {
    const before = this.origin;
    this.origin = origin;
    try {
      return work();
    } finally {
      this.origin = before;
    }
  }
}
