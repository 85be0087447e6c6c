import { COMMUNE_2022, COMMUNE_2023 } from '../fixtures/commune-scorecards';
import { DTI_2022_ROWS } from '../fixtures/dti-2022';
import { ICT_2017_ROWS } from '../fixtures/ict-2017';
import { DTI_2022_SHEET, ICT_2017_SHEET, QD766_SHEET } from '../fixtures/published-sheets';
import { QD766_ROWS } from '../fixtures/qd766';
import { describeInBrowser } from '../support/chromium';
import { openPane } from './excel-pane';
import { openTab, press, useVisits } from './visits';

jest.setTimeout(60_000);

describeInBrowser('An official scores a workbook in the task pane', () => {
  const visits = useVisits();

  it('Decision 766: every published total, each year ranked by itself, and back again', async () => {
    const pane = await openPane(visits, [QD766_SHEET]);
    const before = await pane.state();
    await pane.preview();
    expect(await pane.state()).toEqual(before);

    const sheet = pane.page.getByRole('region', { name: 'Trang tính “Chỉ số 766”' });
    await expect(sheet.textContent()).resolves.toContain('I5:I106 · 102 ô trống sẽ được ghi');

    await press(pane.page, 'Ghi vào bảng tính');
    await pane.page.getByText('Đã ghi 206 ô.').waitFor();
    const totals = QD766_ROWS.map((row) => Number(row[7]));
    const ranks = QD766_ROWS.map(
      ([year], at) =>
        1 + QD766_ROWS.filter((row, i) => row[0] === year && totals[i]! > totals[at]!).length,
    );
    expect(await pane.cells('Chỉ số 766', 'I3:J3')).toEqual([['Tổng điểm', 'Xếp hạng']]);
    expect(await pane.cells('Chỉ số 766', 'I5:J106')).toEqual(
      totals.map((total, i) => [total, ranks[i]]),
    );

    await pane.undo();
    expect(await pane.state()).toEqual(before);
    expect(await pane.leftovers()).toEqual({ crashes: [], openReferences: 0 });
  });

  it('the digital transformation index 2022: within 0.0001 of what was published', async () => {
    const pane = await openPane(visits, [DTI_2022_SHEET]);
    const before = await pane.state();
    await pane.score();
    const written = await pane.cells('DTI 2022', 'K4:L8');
    expect(written.map(([, rank]) => rank)).toEqual([1, 2, 3, 4, 5]);
    written.forEach(([total], i) => {
      expect(Math.abs(Number(total) - Number(DTI_2022_ROWS[i]![2]))).toBeLessThan(0.000101);
    });
    await pane.undo();
    expect(await pane.state()).toEqual(before);
  });

  it('the ICT Index 2017: the published ranks with their three ties', async () => {
    const pane = await openPane(visits, [ICT_2017_SHEET]);
    const before = await pane.state();
    await pane.score();
    const ranks = await pane.cells('ICT Index 2017', 'E2:E54');
    expect(ranks.flat()).toEqual(ICT_2017_ROWS.map(([, , rank]) => rank));
    await openTab(pane.page, 'Xếp hạng');
    const list = pane.page.getByRole('listbox', { name: 'Bảng xếp hạng' });
    for (const key of ['PageDown', 'PageDown', 'ArrowDown']) await list.press(key);
    const tied = list.getByRole('option', { name: /^Hạng =17,/ });
    await expect(tied.allTextContents()).resolves.toHaveLength(2);
    await pane.undo();
    expect(await pane.state()).toEqual(before);
  });

  it('two scorecards: totals on a result sheet, marks on the claims without evidence', async () => {
    const pane = await openPane(visits, [COMMUNE_2022, COMMUNE_2023]);
    const before = await pane.state();
    await pane.score();
    expect(await pane.sheetNames()).toEqual([COMMUNE_2022.name, COMMUNE_2023.name, 'Kết quả']);
    const result = (await pane.cells('Kết quả', 'A1:J12')).flat();
    expect(result).toEqual(expect.arrayContaining([175.75, 137.5]));
    expect(await pane.marks(COMMUNE_2022.name)).not.toEqual([]);
    expect(await pane.marks(COMMUNE_2023.name)).not.toEqual([]);
    await pane.undo();
    expect(await pane.state()).toEqual(before);
  });

  it('selects the cell that a finding is about', async () => {
    const pane = await openPane(visits, [COMMUNE_2022, COMMUNE_2023]);
    await press(pane.page, 'Đọc');
    await press(pane.page, 'Kiểm tra');
    await openTab(pane.page, 'Cần xem (3)');
    const list = pane.page.getByRole('listbox', { name: 'Các mục cần xem' });
    await list.getByRole('option', { name: /Chưa chấm điểm/ }).click();
    await pane.waitForSelection('Xã Hòa Long', 'E19');
  });

  it('clears the marks and leaves the totals', async () => {
    const pane = await openPane(visits, [COMMUNE_2022, COMMUNE_2023]);
    await pane.score();
    await openTab(pane.page, 'Thiết lập');
    await press(pane.page, 'Xóa đánh dấu');
    await pane.page.getByText('Đã xóa các đánh dấu của công cụ này.').waitFor();
    expect(await pane.marks(COMMUNE_2022.name)).toEqual([]);
    expect((await pane.cells('Kết quả', 'A1:J12')).flat()).toContain(175.75);
  });

  it('finds nothing to write the second time', async () => {
    const pane = await openPane(visits, [QD766_SHEET]);
    await pane.score();
    for (const step of ['Đọc lại', 'Kiểm tra', 'Chấm và xếp hạng']) await press(pane.page, step);
    await pane.page.getByText('Bảng tính đã đúng, không có gì cần ghi.').first().waitFor();
  });

  it('writes fixed numbers where the official asks for values', async () => {
    const pane = await openPane(visits, [DTI_2022_SHEET]);
    await pane.preview();
    await pane.page.getByRole('radio', { name: 'Giá trị: số cố định' }).check();
    await press(pane.page, 'Ghi vào bảng tính');
    await pane.page.getByText(/^Đã ghi /).waitFor();
    expect(await pane.formulas('DTI 2022', 'K4:L4')).toEqual([[null, null]]);
    expect(await pane.cells('DTI 2022', 'K4:L4')).toEqual([[0.8002, 1]]);
  });
});
