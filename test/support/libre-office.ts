/**
 * LibreOffice as a calculator that shares no code with us: it opens an .xlsx, recalculates every
 * formula whatever results the file holds, and tells what each cell shows.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const PROGRAMS = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/usr/bin/libreoffice'];

/** Always recalculate on load; by default LibreOffice shows the results that the file holds. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Comma, double quotes, UTF-8, from the first line, en-US; numbers as stored rather than as
 * shown; every sheet.
 */
const CSV_FILTER =
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,false,false,-1';

const program = PROGRAMS.find((path) => existsSync(path)) ?? null;

/**
 * `describe` for tests that need LibreOffice. Without it they are skipped under a name that
 * says so; in CI, where it has to be, they fail.
 */
export function describeWithLibreOffice(name: string, body: () => void): void {
  if (program !== null) {
    describe(name, body);
  } else if (process.env['CI']) {
    describe(name, () => {
      it('needs LibreOffice', () => {
        throw new Error('soffice is not on this machine: apt-get install libreoffice-calc');
      });
    });
  } else {
    describe.skip(`${name} [SKIPPED: LibreOffice is not on this machine]`, body);
  }
}

/** What every cell holds after recalculation, as rows of texts by sheet name. */
export async function recalculate(xlsx: Uint8Array): Promise<Map<string, string[][]>> {
  if (program === null) throw new Error('soffice is not on this machine');
  const folder = await mkdtemp(join(tmpdir(), 'cham-diem-calc-'));
  try {
    const profile = join(folder, 'profile');
    const out = join(folder, 'out');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
    await writeFile(join(folder, 'book.xlsx'), xlsx);
    await promisify(execFile)(program, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      CSV_FILTER,
      '--outdir',
      out,
      join(folder, 'book.xlsx'),
    ]);
    return await readSheets(out);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readSheets(folder: string): Promise<Map<string, string[][]>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  if (files.length === 0) throw new Error('LibreOffice could not open the workbook');
  const sheets = await Promise.all(
    files.map(async (name): Promise<[string, string[][]]> => {
      const sheetName = name.replace(/^book-/, '').replace(/\.csv$/, '');
      return [sheetName, parseCsv(await readFile(join(folder, name), 'utf8'))];
    }),
  );
  return new Map(sheets);
}

/** RFC 4180: quotes around, doubled inside, line breaks allowed between them. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^,"\n]*))(,|\r?\n|$)/gy;
  for (let match = field.exec(text); match; match = field.exec(text)) {
    const [, quoted, plain = '', end] = match;
    rows[rows.length - 1]!.push(quoted?.replace(/""/g, '"') ?? plain);
    if (end === '') break;
    if (end !== ',') rows.push([]);
    if (field.lastIndex >= text.length) break;
  }
  return rows;
}
