/** The port over an .xlsx file: read and written in memory, handed back as bytes. */
import type { Plan, Receipt } from '../../core/plan/plan';
import { rangeCellCount, type CellAddress, type SheetRange } from '../../core/sheet/address';
import type { SheetSnapshot, Snapshot } from '../../core/sheet/snapshot';
import { HostProblem } from '../host-problem';
import type { HostAppearance, HostEvent, HostProgress, HostTask } from '../workbook-host';
import type { FileHost, FileHostOptions } from './file-host-types';
import { LoadedWorkbook } from './loaded-workbook';
import { openPackage, packageBytes } from './office-package';
import { keepSetting, readSetting } from './settings-part';
import type { SheetTab, SheetView } from './sheet-view';
import { readSheetView } from './read-sheet-view';
import { writePlan } from './write-plan';

/** @throws HostProblem that says why the bytes are no workbook that can be scored */
export async function createFileHost(
  bytes: Uint8Array,
  options: FileHostOptions,
): Promise<FileHost> {
  return new OpenFile(new LoadedWorkbook(openPackage(bytes)), options);
}

const UNKNOWN_APPEARANCE: HostAppearance = { language: null, isDark: null };
/** How long work may keep a page from drawing. */
const BREATH_MILLISECONDS = 40;

class OpenFile implements FileHost {
  readonly kind = 'file';
  readonly appearance: HostAppearance;
  private readonly listeners = new Set<(event: HostEvent) => void>();

  constructor(
    private book: LoadedWorkbook,
    private readonly options: FileHostOptions,
  ) {
    this.appearance = options.appearance ?? UNKNOWN_APPEARANCE;
  }

  async read(task: HostTask = {}): Promise<Snapshot> {
    const { sheets, activeSheetId } = this.book.workbook;
    const breathe = breather(task);
    const snapshots: SheetSnapshot[] = [];
    for (const sheet of sheets) {
      await breathe({ stage: 'reading', done: snapshots.length, total: sheets.length });
      snapshots.push(this.book.snapshot(sheet));
    }
    const workbookName = this.options.name;
    return { version: 1, workbookName, sheets: snapshots, activeSheetId, isReadOnly: false };
  }

  async apply(plan: Plan, task: HostTask = {}): Promise<Receipt> {
    const stage = plan.blocks.some(({ purpose }) => purpose === 'restore') ? 'undoing' : 'writing';
    const breathe = breather(task);
    const total = plan.blocks.reduce((cells, { range }) => cells + rangeCellCount(range), 0);
    await breathe({ stage, done: 0, total });
    const { book, receipt } = writePlan(this.book, plan);
    this.book = book;
    task.onProgress?.({ stage, done: total, total });
    return receipt;
  }

  async reveal(place: SheetRange): Promise<void> {
    this.book.sheet(place.sheetId);
    this.options.onReveal?.(place);
  }

  async listen(listener: (event: HostEvent) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => {
      this.listeners.delete(listener);
    };
  }

  async readSetting(key: string): Promise<string | null> {
    return readSetting(this.book.source, this.book.workbook.part, key);
  }

  async keepSetting(key: string, value: string | null): Promise<void> {
    const { source, workbook } = this.book;
    this.book = new LoadedWorkbook(keepSetting(source, workbook.part, key, value), this.book);
  }

  async save(): Promise<Uint8Array> {
    return packageBytes(this.book.source);
  }

  tabs(): readonly SheetTab[] {
    return this.book.workbook.sheets.map(({ id, name, visibility }) => ({ id, name, visibility }));
  }

  viewSheet(sheetId: string): SheetView {
    return readSheetView(this.book, this.book.sheet(sheetId));
  }

  select(cell: CellAddress): void {
    for (const listener of this.listeners) listener({ kind: 'selected', cell });
  }
}

/** Tells progress, lets the page draw now and then, and stops when the task is cancelled. */
function breather({ signal, onProgress }: HostTask): (progress: HostProgress) => Promise<void> {
  let last = Date.now();
  return async (progress) => {
    onProgress?.(progress);
    if (Date.now() - last > BREATH_MILLISECONDS) {
      await new Promise((resolve) => setTimeout(resolve));
      last = Date.now();
    }
    if (signal?.aborted) throw new HostProblem('cancelled');
  };
}
