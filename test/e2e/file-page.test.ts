import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { createFileHost } from '../../src/host/file/file-host';
import { COMMUNE_2022, COMMUNE_2023 } from '../fixtures/commune-scorecards';
import { DTI_2022_ROWS } from '../fixtures/dti-2022';
import { ICT_2017_ROWS } from '../fixtures/ict-2017';
import { DTI_2022_SHEET, ICT_2017_SHEET, QD766_SHEET } from '../fixtures/published-sheets';
import { QD766_ROWS } from '../fixtures/qd766';
import { describeInBrowser } from '../support/chromium';
import type { SheetSpec } from '../support/snapshot-of';
import { xlsxOf } from '../support/xlsx-of';
import { chooseFile, openFilePage, scoreFile } from './file-page';
import { openTab, press, useVisits } from './visits';

jest.setTimeout(60_000);

/** Presses the button that saves. @returns the name and the bytes that the browser downloads */
async function save(page: Page) {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Lưu .xlsx')]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The texts of a column of the saved workbook, from row `from` on. */
async function readColumn(bytes: Uint8Array, sheet: string, column: number, from: number) {
  const host = await createFileHost(bytes, { name: 'saved.xlsx' });
  const snapshot = await host.read();
  const { values, range } = snapshot.sheets.find(({ name }) => name === sheet)!;
  return values.slice(from - range!.top).map((row) => row[column - range!.left]);
}

describeInBrowser('The file page opens', () => {
  const visits = useVisits();

  it('with the sample scored and its marks on the grid', async () => {
    const page = await openFilePage(visits);
    await page.getByText(/^Đã ghi .* Đã đánh dấu các ô thiếu minh chứng\.$/).waitFor();
    await page.getByText('bo-chi-so-mau.xlsx').waitFor();
    const mark = page.getByRole('grid').getByRole('img', { name: /chưa có tài liệu kiểm chứng/ });
    await mark.first().waitFor();
  });

  it('in Vietnamese, whatever the browser speaks', async () => {
    const page = await openFilePage(visits, { locale: 'en-US' });
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  });

  it('in the language that was chosen before', async () => {
    const page = await openFilePage(visits);
    await openTab(page, 'Thiết lập');
    await page.getByLabel('Ngôn ngữ').selectOption('English');
    await page.getByRole('button', { name: 'Open .xlsx' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Open .xlsx' }).waitFor();
  });
});

describeInBrowser('The file page scores a file of one’s own and saves it', () => {
  const visits = useVisits();

  const cases: [string, SheetSpec, number, number, number[], number[]][] = [
    [
      'Decision 766',
      QD766_SHEET,
      4,
      8,
      QD766_ROWS.map((row) => Number(row[7])),
      QD766_ROWS.map(
        ([year, , , , , , , total]) =>
          1 + QD766_ROWS.filter((row) => row[0] === year && Number(row[7]) > Number(total)).length,
      ),
    ],
    [
      'the ICT Index 2017',
      ICT_2017_SHEET,
      1,
      3,
      ICT_2017_ROWS.map(([, index]) => Number(index.replace(',', '.'))),
      ICT_2017_ROWS.map(([, , rank]) => rank),
    ],
  ];
  it.each(cases)('%s', async (_, sheet, row, column, totals, ranks) => {
    const page = await openFilePage(visits);
    await chooseFile(page, 'bang-diem.xlsx', xlsxOf(sheet));
    await scoreFile(page);
    const { name, bytes } = await save(page);
    expect(name).toBe('bang-diem-da-cham.xlsx');
    expect(await readColumn(bytes, sheet.name, column, row)).toEqual(totals);
    expect(await readColumn(bytes, sheet.name, column + 1, row)).toEqual(ranks);
  });

  it('the digital transformation index 2022', async () => {
    const page = await openFilePage(visits);
    await chooseFile(page, 'dti.xlsx', xlsxOf(DTI_2022_SHEET));
    await scoreFile(page);
    const { bytes } = await save(page);
    const totals = await readColumn(bytes, 'DTI 2022', 10, 3);
    totals.forEach((total, i) => {
      expect(Math.abs(Number(total) - Number(DTI_2022_ROWS[i]![2]))).toBeLessThan(0.000101);
    });
    expect(await readColumn(bytes, 'DTI 2022', 11, 3)).toEqual([1, 2, 3, 4, 5]);
  });

  it('two scorecards, with the marks on the grid', async () => {
    const page = await openFilePage(visits);
    await chooseFile(page, 'phieu.xlsx', xlsxOf(COMMUNE_2022, COMMUNE_2023));
    await scoreFile(page);
    await page.getByRole('tab', { name: 'Kết quả' }).click();
    await page.getByRole('gridcell', { name: '175,75', exact: true }).first().waitFor();
    await page.getByRole('tab', { name: COMMUNE_2022.name }).click();
    await page.getByRole('img', { name: /Chấm 30 điểm nhưng chưa có/ }).waitFor();
  });

  it('a file that is dropped anywhere on the page', async () => {
    const page = await openFilePage(visits);
    const base64 = Buffer.from(xlsxOf(DTI_2022_SHEET)).toString('base64');
    await page.evaluate((text) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], 'tha-vao.xlsx'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    }, base64);
    await page.getByText('tha-vao.xlsx').waitFor();
    await page.getByRole('heading', { name: /DTI 2022 · 5 đơn vị/ }).waitFor();
  });

  it('and takes the result back', async () => {
    const page = await openFilePage(visits);
    const bytes = xlsxOf(QD766_SHEET);
    await chooseFile(page, 'bang-diem.xlsx', bytes);
    await scoreFile(page);
    await press(page, 'Hoàn tác');
    await page.getByText('Đã hoàn tác, bảng tính trở lại như trước khi ghi.').waitFor();
    const saved = await createFileHost((await save(page)).bytes, { name: 'saved.xlsx' });
    const opened = await createFileHost(bytes, { name: 'saved.xlsx' });
    expect((await saved.read()).sheets).toEqual((await opened.read()).sheets);
  });

  it('shows the cell of a finding on the grid', async () => {
    const page = await openFilePage(visits);
    await chooseFile(page, 'phieu.xlsx', xlsxOf(COMMUNE_2022, COMMUNE_2023));
    await press(page, 'Kiểm tra');
    await openTab(page, 'Cần xem (3)');
    const list = page.getByRole('listbox', { name: 'Các mục cần xem' });
    await list.getByRole('option', { name: /Chưa chấm điểm/ }).click();
    await page.getByRole('tab', { name: COMMUNE_2023.name, selected: true }).waitFor();
    await page.locator('[role=gridcell][aria-selected=true][data-row="18"]').waitFor();
  });
});
