/** The files and the error stream of Node. */
import { randomUUID } from 'node:crypto';
import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CommandMachine } from './score-command';

export const NODE_MACHINE: CommandMachine = {
  readFile: (file) => readFileSync(file),
  writeFiles,
  isSameFile: (a, b) => realPath(a) === realPath(b),
  printError: (line) => void process.stderr.write(`${line}\n`),
};

/** Written beside their places first, so that nothing half-written ever bears a name that was asked for. */
function writeFiles(files: Parameters<CommandMachine['writeFiles']>[0]): void {
  const drafts = files.map(({ path: file, content }) => ({
    file,
    content,
    draft: path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`),
  }));
  const placed: string[] = [];
  let current = '';
  try {
    for (const { file, draft, content } of drafts) {
      current = file;
      writeFileSync(draft, content);
    }
    for (const { file, draft } of drafts) {
      current = file;
      renameSync(draft, file);
      placed.push(file);
    }
  } catch (cause) {
    const leftovers = [...placed, ...drafts.map(({ draft }) => draft)];
    for (const leftover of leftovers) rmSync(leftover, { force: true });
    throw Object.assign(new Error('not written', { cause }), { path: current });
  }
}

/** Of a file that is not there yet, by its folder. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    const folder = path.dirname(path.resolve(file));
    try {
      return path.join(realpathSync(folder), path.basename(file));
    } catch {
      return path.resolve(file);
    }
  }
}
