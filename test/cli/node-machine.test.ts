import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NODE_MACHINE } from '../../src/cli/node-machine';

describe('writing files', () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const write = () =>
    NODE_MACHINE.writeFiles([
      { path: at('ra.xlsx'), content: bytes('mới') },
      { path: at('r.json'), content: bytes('{}') },
    ]);

  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'cham-diem-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes over what an earlier run wrote, and leaves nothing beside it', () => {
    writeFileSync(at('ra.xlsx'), 'cũ');
    write();
    expect(readdirSync(folder).sort()).toEqual(['r.json', 'ra.xlsx']);
    expect(readFileSync(at('ra.xlsx'), 'utf8')).toBe('mới');
  });

  it('keeps what an earlier run wrote when one of the files has no place', () => {
    writeFileSync(at('ra.xlsx'), 'cũ');
    mkdirSync(at('r.json'));
    expect(write).toThrow(expect.objectContaining({ path: at('r.json') }));
    expect(readdirSync(folder).sort()).toEqual(['r.json', 'ra.xlsx']);
    expect(readFileSync(at('ra.xlsx'), 'utf8')).toBe('cũ');
  });

  it('leaves no file where there was none when one of the files has no place', () => {
    mkdirSync(at('r.json'));
    expect(write).toThrow('not written');
    expect(readdirSync(folder)).toEqual(['r.json']);
  });
});
