/** A workbook on the page: its host, and a count of the writes that the grid has to follow. */
import type { SheetRange } from '../core/sheet/address';
import { createFileHost } from '../host/file/file-host';
import type { FileHost } from '../host/file/file-host-types';
import { HostProblem } from '../host/host-problem';
import type { Opening } from '../pane/state/use-pane';

export interface OpenWorkbook {
  readonly host: FileHost;
  readonly name: string;
  /** What the pane does as it opens. */
  readonly opening: Opening;
}

export const SAMPLE_NAME = 'bo-chi-so-mau.xlsx';

/**
 * Reads every sheet at once: one that cannot be read is known before the workbook takes the place
 * of another, and before a grid tries to draw it.
 * @throws HostProblem that says why the bytes are no workbook that can be scored
 */
export async function openWorkbook(
  bytes: Uint8Array,
  name: string,
  opening: Opening,
  onReveal: (place: SheetRange) => void,
): Promise<OpenWorkbook> {
  const host = await createFileHost(bytes, { name, onReveal });
  const { sheets } = await host.read();
  if (sheets.length === 0) throw new HostProblem('empty-workbook');
  return { host, name, opening };
}

/** The sample that is served beside the page; null when it cannot be had. */
export async function fetchSample(): Promise<Uint8Array | null> {
  try {
    const response = await fetch(`./assets/${SAMPLE_NAME}`);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** `bo-chi-so.xlsx` → `bo-chi-so`. */
export function withoutExtension(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
