/** Makes one script of `browser.ts` for tests that open the pane in a real browser. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

const FILE_NAME = 'excel-emulator.js';

/** @returns the path of the script, in a fresh temporary folder */
export async function bundleEmulator(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'excel-emulator-'));
  const compiler = webpack({
    mode: 'none',
    target: ['web', 'es2022'],
    entry: join(__dirname, 'browser.ts'),
    output: { path: folder, filename: FILE_NAME },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true } }],
    },
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler?.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString() ?? 'webpack did not start');
  return join(folder, FILE_NAME);
}
