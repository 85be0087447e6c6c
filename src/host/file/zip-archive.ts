/**
 * A zip as a list of entries that stay compressed until someone needs them, so that what we do
 * not change is copied as it is. Only what .xlsx files use: stored and deflated entries.
 * Source: PKWARE APPNOTE 6.3.
 */
import { deflateSync, inflateSync } from 'fflate';
import { HostProblem } from '../host-problem';
import { crc32 } from './crc32';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  /** MS-DOS time and date, as one number of four bytes. */
  readonly modified: number;
  readonly crc: number;
  readonly compressed: Uint8Array;
  /** Size when unpacked. */
  readonly size: number;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
const ENCRYPTED = 0x0001;
const ZIP64_MARK = 0xffffffff;
const NEEDS_VERSION = 20;

/** Far above any honest workbook, far below what stops a browser. */
const ARCHIVE_LIMITS = { entries: 10_000, entryBytes: 512 * 2 ** 20, totalBytes: 2 ** 30 } as const;

const damaged = (hostMessage: string) => new HostProblem('damaged-file', { hostMessage });

/** @throws HostProblem `damaged-file`, `file-too-large`, `strict-or-unsupported-file` */
export function readArchive(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndOfCentral(view);
  const count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  if (offset === ZIP64_MARK || count === 0xffff) {
    throw new HostProblem('strict-or-unsupported-file', { hostMessage: 'zip64' });
  }
  if (count > ARCHIVE_LIMITS.entries) throw new HostProblem('file-too-large');
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    const { entry, next } = readCentralEntry(bytes, view, offset);
    if (!entry.name.endsWith('/')) entries.push(entry);
    offset = next;
  }
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > ARCHIVE_LIMITS.totalBytes) throw new HostProblem('file-too-large');
  return entries;
}

/** @throws HostProblem `damaged-file` when the content does not match its checksum */
export function unpackEntry(entry: ZipEntry): Uint8Array {
  const unpacked = inflateEntry(entry);
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) {
    throw damaged(`checksum of ${entry.name}`);
  }
  return unpacked;
}

export function packEntry(name: string, content: Uint8Array, modified: number): ZipEntry {
  const compressed = deflateSync(content, { level: 6 });
  const size = content.length;
  return { name, method: DEFLATED, modified, crc: crc32(content), compressed, size };
}

export function writeArchive(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const length = named.reduce(
    (sum, { entry, name }) => sum + 30 + 46 + 2 * name.length + entry.compressed.length,
    22,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = named.map(({ entry, name }) => {
    const offset = at;
    view.setUint32(at, LOCAL_HEADER, true);
    writeEntryFields(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.compressed, at + 30 + name.length);
    at += 30 + name.length + entry.compressed.length;
    return offset;
  });
  const central = at;
  named.forEach(({ entry, name }, i) => {
    view.setUint32(at, CENTRAL_HEADER, true);
    view.setUint16(at + 4, NEEDS_VERSION, true);
    writeEntryFields(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[i]!, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, END_OF_CENTRAL, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - central, true);
  view.setUint32(at + 16, central, true);
  return bytes;
}

/** The 26 bytes that local and central headers share, from "version needed" on. */
function writeEntryFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, NEEDS_VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function findEndOfCentral(view: DataView): number {
  const longestComment = 0xffff;
  const first = Math.max(0, view.byteLength - 22 - longestComment);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_CENTRAL) return at;
  }
  throw damaged('no end of central directory');
}

function readCentralEntry(bytes: Uint8Array, view: DataView, offset: number) {
  if (offset + 46 > bytes.length || view.getUint32(offset, true) !== CENTRAL_HEADER) {
    throw damaged('central directory');
  }
  const flags = view.getUint16(offset + 8, true);
  const method = view.getUint16(offset + 10, true);
  const packedSize = view.getUint32(offset + 20, true);
  const size = view.getUint32(offset + 24, true);
  const local = view.getUint32(offset + 42, true);
  const nameEnd = offset + 46 + view.getUint16(offset + 28, true);
  const next = nameEnd + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  const isKnown = method === STORED || method === DEFLATED;
  if ([packedSize, size, local].includes(ZIP64_MARK) || flags & ENCRYPTED || !isKnown) {
    throw new HostProblem('strict-or-unsupported-file', { hostMessage: `zip method ${method}` });
  }
  if (size > ARCHIVE_LIMITS.entryBytes) throw new HostProblem('file-too-large');
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(offset + 46, nameEnd)),
    method,
    modified: view.getUint32(offset + 12, true),
    crc: view.getUint32(offset + 16, true),
    compressed: entryBytes(bytes, view, local, packedSize),
    size,
  };
  return { entry, next };
}

function entryBytes(bytes: Uint8Array, view: DataView, local: number, length: number): Uint8Array {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER) {
    throw damaged('local header');
  }
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + length > bytes.length) throw damaged('truncated entry');
  return bytes.subarray(start, start + length);
}

function inflateEntry(entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return entry.compressed;
  try {
    // The buffer does not grow: an entry that unpacks to more than it declares fails its checksum.
    return inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch (cause) {
    throw new HostProblem('damaged-file', { hostMessage: entry.name }, { cause });
  }
}
