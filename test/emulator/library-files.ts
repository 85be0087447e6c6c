/** Where the genuine library lies: a development dependency, never copied and never changed. */
import { dirname, join } from 'node:path';

export const LIBRARY_FOLDER = join(
  dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist',
);
