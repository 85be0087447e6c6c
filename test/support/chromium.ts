/** The browser of the machine, for tests that need a real one. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function findChromium(): string | null {
  return PLACES.find((place) => place !== undefined && existsSync(place)) ?? null;
}

/**
 * `describe` for tests in a browser. Without a browser they are left out with a loud word, and
 * in CI they fail.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findChromium() !== null) {
    describe(name, tests);
    return;
  }
  const notice = `${name}: no Chromium or Chrome on this machine; set CHROMIUM_PATH to one`;
  if (process.env['CI']) {
    it(name, () => {
      throw new Error(notice);
    });
    return;
  }
  console.warn(`NOT TESTED — ${notice}`);
  describe.skip(name, tests);
}

/** Starts the browser without a window. @throws when the machine has none */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium or Chrome on this machine');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
