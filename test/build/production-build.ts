import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = path.join(__dirname, '../..');

export interface ProductionBuild {
  /** Every file, by its path below the site. */
  readonly files: readonly string[];
  read(file: string): string;
  readBytes(file: string): Buffer;
  remove(): void;
}

/** The production build for a public address, in a folder of its own. */
export function buildForProduction(publicUrl: string): ProductionBuild {
  const folder = mkdtempSync(path.join(tmpdir(), 'cham-diem-dist-'));
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--output-path', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, PUBLIC_URL: publicUrl, NODE_ENV: 'production' },
  });
  return {
    files: readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))),
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    readBytes: (file) => readFileSync(path.join(folder, file)),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Addresses of the scripts that a page loads by itself, in order; quotes may be minified away. */
export function scriptsOf(page: string): string[] {
  return [...page.matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)].map((match) => match[1]!);
}

/** Where a page's content security policy stands, and what it says. */
export function policyOf(page: string): { place: number; directives: string[] } {
  const meta = /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(page);
  return { place: meta?.index ?? -1, directives: meta?.[1]!.split('; ') ?? [] };
}

export function gzipSize(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}
