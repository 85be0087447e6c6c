import { existsSync, readFileSync } from 'node:fs';

const PNG_SIGNATURE = '89504e470d0a1a0a';

/** Width and height as a PNG's own header states them; null when there is no such PNG. */
export function readPngSize(path: string): { width: number; height: number } | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  if (bytes.toString('hex', 0, 8) !== PNG_SIGNATURE) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
