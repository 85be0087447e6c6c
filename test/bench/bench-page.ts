import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { buildForProduction } from '../build/production-build';
import { openSite } from '../e2e/site';
import { launchChromium } from '../support/chromium';
import { largeMatrixSpec } from '../support/large-snapshots';
import { xlsxOf } from '../support/xlsx-of';
import { medianMilliseconds, type Measurement } from './measure';

const STEPS = ['Kiểm tra', 'Chấm và xếp hạng', 'Ghi vào bảng tính'];

async function openScoreAndSave(page: Page, bytes: Buffer): Promise<void> {
  const file = { name: 'large.xlsx', mimeType: '', buffer: bytes };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { name: /3\.321 đơn vị/ }).waitFor();
  for (const step of STEPS) await page.getByRole('button', { name: step, exact: true }).click();
  await page.getByText(/^Đã ghi /).waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu .xlsx' }).click();
  await (await saved).path();
}

/** The whole way of a file of 199,260 scores on the built file page, from choosing it on. */
export async function benchPage(): Promise<Measurement[]> {
  const folder = buildForProduction();
  const site = await openSite(folder);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(site.address);
    await page.getByRole('button', { name: 'Hoàn tác' }).waitFor();
    const bytes = Buffer.from(xlsxOf(largeMatrixSpec(3321, 60)));
    return [
      {
        name: 'page: open, score and save 3,321 × 60',
        value: await medianMilliseconds(() => openScoreAndSave(page, bytes)),
        bar: 6000,
        unit: 'ms',
      },
    ];
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
}
