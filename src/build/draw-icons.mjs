/**
 * Draws the icons of the manifest from the marks beside them, with the machine's Chromium:
 * `node src/build/draw-icons.mjs`. The PNGs are kept in the repository.
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const LARGEST_SMALL_SIZE = 24;

const ICONS = [
  { name: 'icon', sizes: [...RIBBON_SIZES, 128], small: 'mark-small.svg', large: 'mark.svg' },
  { name: 'rank', sizes: RIBBON_SIZES, small: 'rank.svg', large: 'rank.svg' },
  { name: 'missing', sizes: RIBBON_SIZES, small: 'missing.svg', large: 'missing.svg' },
];

const assets = new URL('../../assets/', import.meta.url);

async function drawIcon(page, source, size, target) {
  const svg = readFileSync(new URL(source, assets), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: new URL(target, assets).pathname, omitBackground: true });
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const { name, sizes, small, large } of ICONS) {
  for (const size of sizes) {
    const source = size <= LARGEST_SMALL_SIZE ? small : large;
    await drawIcon(page, source, size, `${name}-${size}.png`);
  }
}
await browser.close();
