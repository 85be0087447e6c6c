/** The files and the error stream of Node. */
import { randomUUID } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { CommandMachine } from './score-command';

export const NODE_MACHINE: CommandMachine = {
  readFile: (file) => readFileSync(file),
  writeFiles,
  isSameFile: (a, b) => realPath(a) === realPath(b),
  printError: (line) => void process.stderr.write(`${line}\n`),
};

interface Draft {
  readonly file: string;
  readonly content: Uint8Array;
  /** Where the new content waits, and where what stood there before does; both beside the file. */
  readonly draft: string;
  readonly former: string;
}

/**
 * Written beside their places first, so that nothing half-written ever bears a name that was asked
 * for; when one of them cannot be placed, what stood in the places of the others is put back.
 */
function writeFiles(files: Parameters<CommandMachine['writeFiles']>[0]): void {
  const drafts = files.map(({ path: file, content }): Draft => {
    const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
    return { file, content, draft: beside, former: `${beside}.former` };
  });
  const placed: Draft[] = [];
  let current = '';
  try {
    for (const { file, draft, content } of drafts) {
      current = file;
      writeFileSync(draft, content);
    }
    for (const draft of drafts) {
      current = draft.file;
      keepFormer(draft);
      renameSync(draft.draft, draft.file);
      placed.push(draft);
    }
  } catch (cause) {
    for (const draft of placed) putBack(draft);
    throw Object.assign(new Error('not written', { cause }), { path: current });
  } finally {
    for (const { draft, former } of drafts) {
      rmSync(draft, { force: true });
      rmSync(former, { force: true });
    }
  }
}

/** A folder or a file that may not be read throws: neither is to be written over. */
function keepFormer({ file, former }: Draft): void {
  if (existsSync(file)) copyFileSync(file, former);
}

function putBack({ file, former }: Draft): void {
  if (existsSync(former)) renameSync(former, file);
  else rmSync(file, { force: true });
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
