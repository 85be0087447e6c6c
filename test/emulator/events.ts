import { formatArea } from './model/areas';
import type { CellValue } from '../../src/core/sheet/snapshot';
import type { WorkbookChange } from './model/workbook';
import type { EventRegistry } from './objects/object-space';
import { WORKBOOK_TARGET } from './objects/worksheets';

/** `[category, type, target, JSON text, 0]`; a sixth element `true` marks a co-author's change. */
export type EventEntry = readonly [number, number, string, string, number, true?];

const RICH_API_EVENT = 65_536;

const EVENT_TYPES = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  renamed: 25,
} as const;

type EventName = keyof typeof EVENT_TYPES;

const EVENT_OF: Readonly<Record<WorkbookChange['kind'], EventName | null>> = {
  edited: 'changed',
  formatted: null,
  selected: 'selected',
  activated: 'activated',
  deactivated: 'deactivated',
  added: 'added',
  deleted: 'deleted',
  renamed: 'renamed',
};

function typeOfValue(value: CellValue): string {
  if (value === null) return 'Empty';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
}

function editDetails(change: WorkbookChange): Record<string, unknown> {
  if (change.kind !== 'edited' || change.before === undefined || change.after === undefined) {
    return { details: null };
  }
  return {
    valueBefore: change.before ?? '',
    valueAfter: change.after ?? '',
    valueTypeBefore: typeOfValue(change.before),
    valueTypeAfter: typeOfValue(change.after),
  };
}

function messageOf(change: WorkbookChange, type: number, origin: EventOrigin): string {
  const hasAddress = change.kind === 'edited' || change.kind === 'selected';
  return JSON.stringify({
    eventType: type,
    source: origin === 'co-author' ? 'Remote' : 'Local',
    worksheetId: change.sheet.id,
    ...(hasAddress && { address: formatArea(change.range) }),
    ...(change.kind === 'edited' && {
      changeType: 'RangeEdited',
      triggerSource: origin === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
      ...editDetails(change),
    }),
    ...(change.kind === 'renamed' && { nameBefore: change.before, nameAfter: change.sheet.name }),
  });
}

export type EventOrigin = 'user' | 'co-author' | 'add-in';

/** Turns changes of the workbook into the entries that the add-in registered for. */
export class EventHub implements EventRegistry {
  /** Set by the seam. */
  deliver: (entries: readonly EventEntry[]) => void = () => undefined;
  /** Set by the seam: the selection event of the common API, which has no entry. */
  onSelected: () => void = () => undefined;
  /** How many contexts of the library want the event: one that leaves silences no other. */
  private readonly registered = new Map<string, number>();

  register(event: string, target: string): void {
    const key = `${event} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(event: string, target: string): void {
    const key = `${event} ${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** Registrations that are still open, such as `changed Workbook`. */
  get registrations(): readonly string[] {
    return [...this.registered.keys()];
  }

  /** One entry for the sheet's own event and one for the workbook's, where both were asked for. */
  tell(change: WorkbookChange, origin: EventOrigin): void {
    const event = EVENT_OF[change.kind];
    if (event === null) return;
    const type = EVENT_TYPES[event];
    const text = messageOf(change, type, origin);
    const entries = [change.sheet.id, WORKBOOK_TARGET]
      .filter((target) => this.registered.has(`${event} ${target}`))
      .map((target): EventEntry =>
        origin === 'co-author'
          ? [RICH_API_EVENT, type, target, text, 0, true]
          : [RICH_API_EVENT, type, target, text, 0],
      );
    if (entries.length > 0) this.deliver(entries);
    if (event === 'selected') this.onSelected();
  }
}
