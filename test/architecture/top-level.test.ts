import { readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');

/** What stands at the top of the repository; anything else has a room of its own. */
const TOP_LEVEL = [
  ...['.ci', 'assets', 'src', 'test'],
  ...['README.md', 'LICENSE', 'manifest.xml', 'package.json', 'package-lock.json'],
  ...['.gitattributes', '.gitignore', '.prettierignore', '.prettierrc.json'],
  ...['eslint.config.mjs', 'jest.config.mjs', 'tsconfig.json', 'webpack.config.js'],
];
/** Made by tools and ignored by git. */
const MADE_BY_TOOLS = ['.git', 'node_modules', 'dist', 'coverage', '.DS_Store'];

it('the top of the repository holds the known files only', () => {
  const names = readdirSync(ROOT).filter((name) => !MADE_BY_TOOLS.includes(name));
  expect(names.filter((name) => !name.endsWith('.log')).sort()).toEqual([...TOP_LEVEL].sort());
});
