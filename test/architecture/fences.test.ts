import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const IMPORTS = 'no-restricted-imports';
const GLOBALS = 'no-restricted-globals';
const SYNTAX = 'no-restricted-syntax';

/** What the lint rules must refuse: room, code and rule. */
const REFUSED: [path: string, text: string, rule: string][] = [
  ['src/core/score/a.ts', "import '../../host/workbook-host';", IMPORTS],
  ['src/core/score/a.ts', "import '../../locales/vi';", IMPORTS],
  ['src/core/score/a.ts', "import 'react';", IMPORTS],
  ['src/core/score/a.ts', "import 'node:fs';", IMPORTS],
  ['src/core/score/a.ts', 'export const a = window.name;', GLOBALS],
  ['src/core/score/a.ts', 'export const a = Excel;', GLOBALS],
  ['src/locales/a.ts', "import '../host/file/zip-archive';", IMPORTS],
  ['src/locales/a.ts', "import '../pane/app';", IMPORTS],
  ['src/pane/a.tsx', "import '../host/excel/excel-host';", IMPORTS],
  ['src/pane/a.tsx', "import '../host/file/file-host';", IMPORTS],
  ['src/pane/a.tsx', "import '../host/memory/memory-host';", IMPORTS],
  ['src/pane/a.tsx', "import 'node:path';", IMPORTS],
  ['src/pane/a.tsx', 'export const a = Office;', GLOBALS],
  ['src/pane/a.tsx', 'export const a = <p dangerouslySetInnerHTML={{ __html: "" }} />;', SYNTAX],
  ['src/pane/a.tsx', 'document.body.innerHTML = "";', SYNTAX],
  ['src/host/file/a.ts', "import '../../pane/app';", IMPORTS],
  ['src/host/excel/a.ts', "import '../../locales/vi';", IMPORTS],
  ['src/host/file/a.ts', 'export const a = Excel;', GLOBALS],
  ['src/pane/a.tsx', 'console.log(1);', 'no-console'],
];

const ALLOWED: [path: string, text: string][] = [
  ['src/core/score/a.ts', "import 'fraction.js';\nimport 'valibot';\nimport '../scorebook';"],
  [
    'src/pane/a.tsx',
    "import '../host/workbook-host';\nimport '../core/scorebook';\nimport 'react';",
  ],
  ['src/host/file/a.ts', "import '../../core/scorebook';\nimport 'fflate';"],
  ['src/cli/a.ts', "import '../host/file/file-host';\nimport 'node:fs';\nconsole.log(1);"],
];

function rulesBrokenBy(cases: readonly (readonly [string, string, string?])[]): string[][] {
  const input = JSON.stringify(cases.map(([file, text]) => ({ path: file, text })));
  const script = path.join(__dirname, 'lint-texts.mjs');
  const output = execFileSync(process.execPath, [script], { cwd: ROOT, input, encoding: 'utf8' });
  return JSON.parse(output) as string[][];
}

describe('the fences between the rooms', () => {
  const broken = rulesBrokenBy([...REFUSED, ...ALLOWED]);

  it.each(REFUSED.map((refused, index) => [...refused, index] as const))(
    'in %s refuse: %s',
    (_path, _text, rule, index) => {
      expect(broken[index]).toContain(rule);
    },
  );

  it.each(ALLOWED.map((allowed, index) => [...allowed, index] as const))(
    'in %s allow: %s',
    (_path, _text, index) => {
      expect(broken[REFUSED.length + index]).toEqual([]);
    },
  );
});

describe('the core', () => {
  const core = path.join(ROOT, 'src/core');
  const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );

  it.each(files)('%s imports the core, fraction.js and valibot only', (file) => {
    const text = readFileSync(path.join(core, file), 'utf8');
    const imports = [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gm)].map(
      (m) => m[1]!,
    );
    const foreign = imports.filter((name) =>
      name.startsWith('.')
        ? path.relative(core, path.resolve(core, path.dirname(file), name)).startsWith('..')
        : !['fraction.js', 'valibot'].includes(name),
    );
    expect(foreign).toEqual([]);
  });
});
