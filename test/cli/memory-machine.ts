import type { CommandMachine } from '../../src/cli/score-command';

export interface MemoryMachine extends CommandMachine {
  readonly files: Map<string, Uint8Array>;
  readonly errors: string[];
}

/** A machine whose files are a map; paths that begin with `readonly/` cannot be written. */
export function memoryMachine(files: Readonly<Record<string, Uint8Array | string>>): MemoryMachine {
  const held = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  const errors: string[] = [];
  return {
    files: held,
    errors,
    readFile(path) {
      const content = held.get(path);
      if (!content) throw new Error('ENOENT');
      return content;
    },
    writeFiles(written) {
      const refused = written.find(({ path }) => path.startsWith('readonly/'));
      if (refused) throw Object.assign(new Error('EACCES'), { path: refused.path });
      for (const { path, content } of written) held.set(path, content);
    },
    isSameFile: (a, b) => a.replace(/^\.\//, '') === b.replace(/^\.\//, ''),
    printError: (line) => void errors.push(line),
  };
}
