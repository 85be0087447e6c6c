import type { Workbook } from './model/workbook';
import { HostError } from './wire/host-error';
import type { Action } from './wire/types';

/** The limit of Excel on the web for each direction. */
const DEFAULT_MAX_BYTES = 5 * 1024 * 1024;

interface PlannedFault {
  /** How many matching things still pass before the fault strikes. */
  left: number;
  readonly strike: () => void;
}

interface PlannedActionFault extends PlannedFault {
  readonly isMatch: (action: Action) => boolean;
}

/**
 * What goes wrong, planned by a test. Batches are counted from the moment of planning, from 1,
 * and only those that the add-in asked for count, not the library's own.
 */
export class Faults {
  /** Of one request and of one answer, in UTF-8 bytes. */
  maxBytes = DEFAULT_MAX_BYTES;
  /** Milliseconds that every answer takes. */
  delay = 0;
  private readonly batchFaults: PlannedFault[] = [];
  private readonly actionFaults: PlannedActionFault[] = [];
  private editing: { readonly ended: Promise<void>; readonly end: () => void } | null = null;
  private isSilent = false;

  constructor(private readonly workbook: Workbook) {}

  /** The n-th batch fails with this code before its first action. */
  failBatch(number: number, code: string): void {
    this.beforeBatch(number, () => {
      throw new HostError(code);
    });
  }

  /** The n-th action of this wire name (`Values`, `Add`, …) fails; what came before it stays. */
  failAction(name: string, number: number, code: string): void {
    this.actionFaults.push({
      isMatch: (action) => action.Name === name,
      left: number,
      strike: () => {
        throw new HostError(code);
      },
    });
  }

  /** Somebody changes the workbook right before the n-th batch. */
  beforeBatch(number: number, change: (workbook: Workbook) => void): void {
    this.batchFaults.push({ left: number, strike: () => change(this.workbook) });
  }

  /** The n-th batch is never answered, and nothing of it is done. */
  neverAnswer(number: number): void {
    this.batchFaults.push({ left: number, strike: () => (this.isSilent = true) });
  }

  /** The user begins to type in a cell; @returns what ends the editing. */
  startCellEditing(): () => void {
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.editing = { ended, end };
    return () => {
      this.editing = null;
      end();
    };
  }

  /** Resolves when no cell is being edited. */
  async whenEditingEnded(): Promise<void> {
    await this.editing?.ended;
  }

  get isEditing(): boolean {
    return this.editing !== null;
  }

  /** @returns whether the batch is to be left without an answer. @throws HostError as planned */
  enterBatch(): boolean {
    this.isSilent = false;
    strikeDue(this.batchFaults);
    return this.isSilent;
  }

  /** @throws HostError as planned */
  enterAction(action: Action): void {
    strikeDue(this.actionFaults, (fault) => fault.isMatch(action));
  }
}

/** Counts down the faults that match, and lets those strike whose turn it is. */
function strikeDue<T extends PlannedFault>(
  faults: T[],
  isMatch: (fault: T) => boolean = () => true,
): void {
  const matching = faults.filter(isMatch);
  for (const fault of matching) fault.left--;
  const due = matching.filter((fault) => fault.left === 0);
  for (const fault of due) faults.splice(faults.indexOf(fault), 1);
  for (const fault of due) fault.strike();
}
