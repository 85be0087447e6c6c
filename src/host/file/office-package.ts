/**
 * An Office package: parts by name, in the order of the file. A value; every change gives a new
 * package, so that a write that fails halfway leaves the old one as it was.
 */
import { HostProblem } from '../host-problem';
import { packEntry, readArchive, unpackEntry, writeArchive, type ZipEntry } from './zip-archive';

export interface OfficePackage {
  /** By part name in lower case, since part names ignore case. */
  readonly parts: ReadonlyMap<string, ZipEntry | ChangedPart>;
}

interface ChangedPart {
  readonly name: string;
  readonly text: string;
}

/** An OLE container: an old .xls, or the envelope of an encrypted .xlsx. */
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURE = [0x50, 0x4b];
/** 1 January 1980, the earliest date of a zip: no clock decides what a file's bytes are. */
const FIXED_DATE = 0x00210000;

const decodedTexts = new WeakMap<ZipEntry, string>();
const partKey = (name: string) => name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();

/** @throws HostProblem for anything that is no readable Office package */
export function openPackage(bytes: Uint8Array): OfficePackage {
  if (startsWith(bytes, OLE_SIGNATURE)) {
    throw new HostProblem(holdsEncryptedPackage(bytes) ? 'encrypted-file' : 'legacy-xls');
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) throw new HostProblem('not-xlsx');
  return { parts: new Map(readArchive(bytes).map((entry) => [partKey(entry.name), entry])) };
}

/** A package of parts that are all new. */
export function packageOfTexts(texts: Readonly<Record<string, string>>): OfficePackage {
  return withParts({ parts: new Map() }, texts);
}

export function hasPart(source: OfficePackage, name: string): boolean {
  return source.parts.has(partKey(name));
}

/** @throws HostProblem `damaged-file` when the part is missing or is no UTF-8 text */
export function partText(source: OfficePackage, name: string): string {
  const part = source.parts.get(partKey(name));
  if (!part) throw new HostProblem('damaged-file', { hostMessage: `missing ${name}` });
  return 'text' in part ? part.text : decodedText(part);
}

/** The package with these parts replaced, added (at the end), or taken away (`null`). */
export function withParts(
  source: OfficePackage,
  changes: Readonly<Record<string, string | null>>,
): OfficePackage {
  const parts = new Map(source.parts);
  for (const [name, text] of Object.entries(changes)) {
    const key = partKey(name);
    if (text === null) parts.delete(key);
    else parts.set(key, { name: parts.get(key)?.name ?? name, text });
  }
  return { parts };
}

export function packageBytes(source: OfficePackage): Uint8Array {
  const encoder = new TextEncoder();
  return writeArchive(
    [...source.parts.values()].map((part) =>
      'text' in part ? packEntry(part.name, encoder.encode(part.text), FIXED_DATE) : part,
    ),
  );
}

function decodedText(entry: ZipEntry): string {
  let text = decodedTexts.get(entry);
  if (text === undefined) {
    try {
      // The mark of byte order stays in the text, so that it is written back.
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpackEntry(entry));
    } catch (cause) {
      if (cause instanceof HostProblem) throw cause;
      throw new HostProblem('damaged-file', { hostMessage: entry.name }, { cause });
    }
    decodedTexts.set(entry, text);
  }
  return text;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** The stream names of an OLE container are UTF-16; `EncryptedPackage` is one of [MS-OFFCRYPTO]. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(name[0]!); at >= 0; at = bytes.indexOf(name[0]!, at + 1)) {
    if (name.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
