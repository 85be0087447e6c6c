/**
 * Takes the README's picture of the file page, with the machine's Chromium:
 * `npm start` in one window, `node src/build/take-screenshot.mjs [address]` in another.
 */
import { chromium } from 'playwright-core';

const [address = 'http://localhost:3000/'] = process.argv.slice(2);
const target = new URL('../../assets/screenshot.png', import.meta.url);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({
  viewport: { width: 1366, height: 768 },
  locale: 'vi-VN',
  reducedMotion: 'reduce',
});
await page.goto(address);
await page.getByRole('button', { name: 'Hoàn tác' }).first().waitFor();
await page.screenshot({ path: target.pathname });
await browser.close();
