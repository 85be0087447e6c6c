import { zipSync } from 'fflate';
import {
  packEntry,
  readArchive,
  unpackEntry,
  writeArchive,
} from '../../../src/host/file/zip-archive';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const sample = () =>
  zipSync({ 'a.xml': bytesOf('a'.repeat(1000)), 'thư mục/b.xml': [bytesOf('b'), { level: 0 }] });

/** Finds a header by its signature, to damage it. */
function indexOfSignature(bytes: Uint8Array, signature: readonly number[]): number {
  return bytes.findIndex((_, at) => signature.every((byte, i) => bytes[at + i] === byte));
}

describe('a zip archive', () => {
  it('gives its entries in order, deflated and stored ones', () => {
    const entries = readArchive(sample());
    expect(entries.map(({ name }) => name)).toEqual(['a.xml', 'thư mục/b.xml']);
    expect(entries.map((entry) => textOf(unpackEntry(entry)))).toEqual(['a'.repeat(1000), 'b']);
  });

  it('is written with its compressed bytes as they were', () => {
    const entries = readArchive(sample());
    const again = readArchive(writeArchive(entries));
    expect(again).toEqual(entries);
  });

  it('packs new entries beside the old ones', () => {
    const entry = packEntry('c.xml', bytesOf('mới'), 0);
    const again = readArchive(writeArchive([...readArchive(sample()), entry]));
    expect(textOf(unpackEntry(again[2]!))).toBe('mới');
  });

  it('tells an entry that does not match its checksum', () => {
    const [entry] = readArchive(sample());
    expect(() => unpackEntry({ ...entry!, crc: 1 })).toThrow(
      expect.objectContaining({ code: 'damaged-file' }),
    );
  });

  it('does not unpack more than an entry declares', () => {
    const [entry] = readArchive(sample());
    expect(() => unpackEntry({ ...entry!, size: 10 })).toThrow(
      expect.objectContaining({ code: 'damaged-file' }),
    );
  });

  it('refuses an entry that declares a size no honest workbook has', () => {
    const bytes = sample();
    const central = indexOfSignature(bytes, [0x50, 0x4b, 1, 2]);
    new DataView(bytes.buffer).setUint32(central + 24, 0x7fffffff, true);
    expect(() => readArchive(bytes)).toThrow(expect.objectContaining({ code: 'file-too-large' }));
  });

  it('refuses too many entries', () => {
    const bytes = sample();
    new DataView(bytes.buffer).setUint16(bytes.length - 22 + 10, 20_000, true);
    expect(() => readArchive(bytes)).toThrow(expect.objectContaining({ code: 'file-too-large' }));
  });

  it('refuses zip64', () => {
    const bytes = sample();
    new DataView(bytes.buffer).setUint32(bytes.length - 22 + 16, 0xffffffff, true);
    expect(() => readArchive(bytes)).toThrow(
      expect.objectContaining({ code: 'strict-or-unsupported-file' }),
    );
  });

  it.each([10, 60, 200])('tells a file that breaks off after %i bytes', (length) => {
    expect(() => readArchive(sample().slice(0, length))).toThrow(
      expect.objectContaining({ code: 'damaged-file' }),
    );
  });
});
