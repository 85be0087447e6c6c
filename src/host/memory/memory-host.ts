/**
 * A workbook that lives in memory only: the reference for what a host promises, and what the
 * pane's tests work on.
 */
import { applyPlan } from '../../core/plan/apply-plan';
import { inversePlan, stateBefore } from '../../core/plan/inverse';
import type { MarkRule, Plan, Receipt, RuleReference, SheetTarget } from '../../core/plan/plan';
import { PlanConflict } from '../../core/plan/plan-conflict';
import {
  firstCellOf,
  formatRange,
  placeOfCell,
  type CellAddress,
  type SheetRange,
} from '../../core/sheet/address';
import type { SheetSnapshot, Snapshot } from '../../core/sheet/snapshot';
import { HostProblem, type HostProblemCode } from '../host-problem';
import { sheetThatRefuses, withoutGoneSheets } from '../plan-targets';
import type { HostAppearance, HostEvent, HostTask, WorkbookHost } from '../workbook-host';

export interface MemoryHostOptions {
  readonly appearance?: HostAppearance;
  /** Settings that an earlier host over the same workbook kept. */
  readonly settings?: Map<string, string>;
}

type Look = Pick<MarkRule, 'fill' | 'fontColor' | 'bold'>;

/** Of a rule that this host did not add. */
const NO_LOOK: Look = { fill: '#FFFFFF', fontColor: '#000000', bold: false };

const PROBLEM_OF_CONFLICT: Readonly<Record<PlanConflict['reason'], HostProblemCode>> = {
  'sheet-missing': 'sheet-missing',
  'sheet-name-taken': 'sheet-name-taken',
  'source-changed': 'changed-since-read',
  'target-changed': 'changed-since-read',
  'written-changed': 'changed-since-written',
};

function problemOfConflict(conflict: unknown, snapshot: Snapshot): unknown {
  if (!(conflict instanceof PlanConflict)) return conflict;
  const known = snapshot.sheets.find(({ id }) => id === conflict.sheet);
  return new HostProblem(
    PROBLEM_OF_CONFLICT[conflict.reason],
    {
      sheet: known?.name ?? conflict.sheet,
      ...(conflict.range && { address: formatRange(conflict.range) }),
    },
    { cause: conflict },
  );
}

function refuseLocked(snapshot: Snapshot, plan: Plan): void {
  if (snapshot.isReadOnly) throw new HostProblem('workbook-read-only');
  const sheetOf = (id: string): SheetSnapshot | undefined =>
    snapshot.sheets.find((sheet) => sheet.id === id);
  const locked = sheetThatRefuses(plan, (id) => sheetOf(id)?.protection);
  if (locked === null) return;
  throw new HostProblem('sheet-protected', { sheet: sheetOf(locked)?.name ?? locked });
}

function refuseCancelled({ signal }: HostTask): void {
  if (signal?.aborted) throw new HostProblem('cancelled');
}

function ruleKey({ sheetId, ruleId }: RuleReference): string {
  return JSON.stringify([sheetId, ruleId]);
}

function idOfTarget(target: SheetTarget, idOfAdded: ReadonlyMap<string, string>): string {
  return target.kind === 'existing' ? target.sheetId : idOfAdded.get(target.name)!;
}

/** The added rules stand last on their sheets, in the order of the Plan. */
function addedRules(
  plan: Plan,
  after: Snapshot,
  idOfAdded: ReadonlyMap<string, string>,
): RuleReference[] {
  const sheetIds = plan.addRules.map(({ target }) => idOfTarget(target, idOfAdded));
  return sheetIds.map((sheetId, index) => {
    const { ownedRules } = after.sheets.find(({ id }) => id === sheetId)!;
    const notBefore = sheetIds.slice(index).filter((id) => id === sheetId).length;
    return { sheetId, ruleId: ownedRules[ownedRules.length - notBefore]!.ruleId };
  });
}

class MemoryHost implements WorkbookHost {
  readonly kind = 'memory';
  readonly appearance: HostAppearance;
  private readonly settings: Map<string, string>;
  private readonly looks = new Map<string, Look>();
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private current: SheetRange | null = null;

  constructor(
    private held: Snapshot,
    options: MemoryHostOptions,
  ) {
    this.appearance = options.appearance ?? { language: null, isDark: null };
    this.settings = options.settings ?? new Map<string, string>();
  }

  /** What the workbook holds now. */
  get snapshot(): Snapshot {
    return this.held;
  }

  /** The range that was last revealed or selected. */
  get selection(): SheetRange | null {
    return this.current;
  }

  /** The first cell of the selection. */
  get selected(): CellAddress | null {
    return this.current && firstCellOf(this.current);
  }

  /** Somebody else changes the workbook; listeners are told the event. */
  change(next: Snapshot, event: HostEvent): void {
    this.held = next;
    this.tell(event);
  }

  /** A person selects a cell. */
  select(cell: CellAddress): void {
    this.showAndTell(placeOfCell(cell));
  }

  async read(task: HostTask = {}): Promise<Snapshot> {
    const total = this.held.sheets.length;
    task.onProgress?.({ stage: 'reading', done: 0, total });
    await Promise.resolve();
    refuseCancelled(task);
    task.onProgress?.({ stage: 'reading', done: total, total });
    return this.held;
  }

  async apply(plan: Plan, task: HostTask = {}): Promise<Receipt> {
    const total = plan.blocks.length;
    task.onProgress?.({ stage: 'writing', done: 0, total });
    await Promise.resolve();
    refuseCancelled(task);
    refuseLocked(this.held, plan);
    try {
      const receipt = this.write(plan);
      task.onProgress?.({ stage: 'writing', done: total, total });
      return receipt;
    } catch (error) {
      throw problemOfConflict(error, this.held);
    }
  }

  async reveal(place: SheetRange): Promise<void> {
    if (!this.held.sheets.some(({ id }) => id === place.sheetId)) {
      throw new HostProblem('sheet-missing');
    }
    this.showAndTell(place);
  }

  async listen(listener: (event: HostEvent) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }

  async readSetting(key: string): Promise<string | null> {
    return this.settings.get(key) ?? null;
  }

  async keepSetting(key: string, value: string | null): Promise<void> {
    if (value === null) this.settings.delete(key);
    else this.settings.set(key, value);
  }

  private showAndTell(place: SheetRange): void {
    this.current = place;
    this.tell({ kind: 'selected', cell: firstCellOf(place) });
  }

  private tell(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private write(given: Plan): Receipt {
    const plan = withoutGoneSheets(given, (id) => this.held.sheets.some((s) => s.id === id));
    const before = stateBefore(this.held, plan, (rule) => this.looks.get(ruleKey(rule)) ?? NO_LOOK);
    const after = applyPlan(this.held, plan);
    const newSheets = after.sheets.slice(after.sheets.length - plan.addSheets.length);
    const idOfAdded = new Map(newSheets.map(({ id, name }) => [name, id]));
    const rules = addedRules(plan, after, idOfAdded);
    rules.forEach((rule, index) => this.looks.set(ruleKey(rule), plan.addRules[index]!));
    this.held = after;
    const traces = { addedSheetIds: newSheets.map(({ id }) => id), addedRules: rules };
    return {
      written: plan.blocks.map(({ target, range, purpose }) => {
        const sheetId = idOfTarget(target, idOfAdded);
        const sheetName = after.sheets.find(({ id }) => id === sheetId)!.name;
        return { sheetId, sheetName, range, purpose };
      }),
      addedRules: rules,
      inverse: inversePlan(plan, before, traces),
    };
  }
}

export type { MemoryHost };

export function createMemoryHost(start: Snapshot, options: MemoryHostOptions = {}): MemoryHost {
  return new MemoryHost(start, options);
}
