import { execFile } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { QD766_SHEET } from '../fixtures/published-sheets';
import { xlsxOf } from '../support/xlsx-of';

const ROOT = path.join(__dirname, '../..');

function npmScore(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      'npm',
      ['run', '--silent', 'score', '--', ...argv],
      { cwd: ROOT, env: { ...process.env, npm_config_loglevel: 'silent' } },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

describe('npm run score', () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cham-diem-'));
    writeFileSync(at('vào.xlsx'), xlsxOf(QD766_SHEET));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes the workbook and the report, and nothing else', async () => {
    const result = await npmScore(at('vào.xlsx'), '--out', at('ra.xlsx'), '--report', at('r.json'));
    expect(result).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readdirSync(folder).sort()).toEqual(['r.json', 'ra.xlsx', 'vào.xlsx']);
    const report = JSON.parse(readFileSync(at('r.json'), 'utf8')) as { tables: unknown[] };
    expect(report.tables).toHaveLength(1);
  }, 60_000);

  it('does not write over its input, whatever the path is called', async () => {
    symlinkSync(at('vào.xlsx'), at('ra.xlsx'));
    const result = await npmScore(at('vào.xlsx'), '--out', at('ra.xlsx'), '--report', at('r.json'));
    expect(result.code).toBe(2);
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(['ra.xlsx', 'vào.xlsx']);
  }, 60_000);

  it('leaves nothing behind when one of the two files cannot be written', async () => {
    const result = await npmScore(
      at('vào.xlsx'),
      '--out',
      at('ra.xlsx'),
      '--report',
      at('không-có/r.json'),
    );
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('không-có');
    expect(readdirSync(folder)).toEqual(['vào.xlsx']);
  }, 60_000);
});
