import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = path.join(__dirname, '../..');

export interface ProductionBuild {
  /** Every file, by its path below the site. */
  readonly files: readonly string[];
  read(file: string): string;
  readBytes(file: string): Buffer;
}

/** The address under which the tests pretend to serve the product. */
export const PUBLIC_URL = 'https://chamdiem.example.gov.vn';

/** The environment variable in which `build-once.ts` tells the tests the folder of the build. */
export const BUILD_FOLDER = 'CHAM_DIEM_BUILD';

/** Set by whoever wants a build tested that is there already: the folder, which is left alone. */
export const GIVEN_BUILD = 'CHAM_DIEM_GIVEN_BUILD';

/** Builds the product for {@link PUBLIC_URL}. @returns the folder of the build */
export function buildForProduction(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cham-diem-dist-'));
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--output-path', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, PUBLIC_URL, NODE_ENV: 'production' },
  });
  return folder;
}

/** The build in a folder; without one, that of this run of Jest. */
export function openBuild(folder = process.env[BUILD_FOLDER]!): ProductionBuild {
  return {
    files: readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))),
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    readBytes: (file) => readFileSync(path.join(folder, file)),
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
