/** The file page as a test drives it. */
import type { Page } from 'playwright-core';
import { press, type VisitOptions, type Visits } from './visits';

/** Opens the page and waits until it has scored its sample. */
export async function openFilePage(visits: Visits, options: VisitOptions = {}): Promise<Page> {
  const page = await visits.open('', { width: 1366, height: 768, ...options });
  await page.getByRole('button', { name: 'Hoàn tác' }).first().waitFor();
  return page;
}

export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: '', buffer: Buffer.from(bytes) };
  await page.locator('input[type=file]').setInputFiles(file);
}

/** From the file that was just read to the written workbook. */
export async function scoreFile(page: Page): Promise<void> {
  for (const step of ['Kiểm tra', 'Chấm và xếp hạng', 'Ghi vào bảng tính']) await press(page, step);
  await page.getByText(/^Đã ghi /).waitFor();
}
