import { COMMUNE_2022 } from '../fixtures/commune-scorecards';
import { DTI_2022_SHEET, QD766_SHEET } from '../fixtures/published-sheets';
import { describeInBrowser } from '../support/chromium';
import { openPane, type ExcelPane } from './excel-pane';
import { press, useVisits } from './visits';

jest.setTimeout(60_000);

const SHEET = QD766_SHEET.name;

/** Presses the button that writes, and compares the workbook afterwards with what it was before. */
async function refusedWrite(pane: ExcelPane): Promise<string> {
  const before = await pane.state();
  await press(pane.page, 'Ghi vào bảng tính');
  const words = await pane.alert();
  expect(await pane.state()).toEqual(before);
  return words;
}

describeInBrowser('The pane meets a workbook that it cannot score', () => {
  const visits = useVisits();

  it('an empty workbook', async () => {
    const pane = await openPane(visits, [{ name: 'Trang 1', rows: [] }]);
    await press(pane.page, 'Đọc');
    expect(await pane.alert()).toContain('Bảng tính không có dữ liệu.');
  });

  it('a workbook without a table', async () => {
    const notes = { name: 'Ghi chú', rows: [['Họp lúc 8 giờ'], ['Gọi điện']] };
    const pane = await openPane(visits, [notes]);
    await press(pane.page, 'Đọc');
    await pane.page.getByText('Không tìm thấy bảng điểm nào.').waitFor();
    const next = pane.page.getByRole('button', { name: 'Kiểm tra' });
    expect(await next.getAttribute('aria-disabled')).toBe('true');
    await pane.page.getByText('Chưa có bảng điểm nào để chấm.').waitFor();
  });
});

describeInBrowser('The pane cannot write, and says why', () => {
  const visits = useVisits();

  it('a protected sheet', async () => {
    const pane = await openPane(visits, [{ ...QD766_SHEET, isProtected: true }]);
    await pane.preview();
    const words = await refusedWrite(pane);
    expect(words).toContain('Trang tính “Chỉ số 766” đang được bảo vệ nên không ghi được.');
    expect(words).toContain('Bảng tính chưa bị thay đổi.');
  });

  it('a workbook that is open for reading only', async () => {
    const pane = await openPane(visits, [DTI_2022_SHEET]);
    await pane.preview();
    await pane.page.evaluate(() => (window.excelEmulator.workbook!.isReadOnly = true));
    expect(await refusedWrite(pane)).toContain('Bảng tính đang mở ở chế độ chỉ đọc.');
  });

  it('a sheet that was deleted since it was read', async () => {
    const pane = await openPane(visits, [QD766_SHEET, DTI_2022_SHEET]);
    await pane.preview();
    await pane.page.evaluate((name) => {
      const { workbook } = window.excelEmulator;
      // Nobody tells the pane: as when the deletion and the press of the button cross.
      workbook!.listeners.clear();
      workbook!.removeSheet(workbook!.sheet(name));
    }, SHEET);
    const words = await refusedWrite(pane);
    expect(words).toContain('Trang tính không còn trong bảng tính.');
  });

  it('a cell that was edited between the press of the button and the write', async () => {
    const pane = await openPane(visits, [QD766_SHEET]);
    await pane.preview();
    await pane.page.evaluate((name) => {
      const sheet = window.excelEmulator.workbook!.sheet(name);
      sheet.put(4, 3, { ...sheet.cellAt(4, 3), value: 11 });
    }, SHEET);
    const words = await refusedWrite(pane);
    expect(words).toContain('Trang tính “Chỉ số 766” đã thay đổi từ lần đọc trước.');
    expect(await pane.cells(SHEET, 'D5')).toEqual([[11]]);
  });

  it('an edit that Excel told of: the next step is to read again', async () => {
    const pane = await openPane(visits, [QD766_SHEET]);
    await press(pane.page, 'Đọc');
    await press(pane.page, 'Kiểm tra');
    await pane.page.getByRole('button', { name: 'Chấm và xếp hạng' }).waitFor();
    await pane.page.evaluate((name) => {
      const { workbook } = window.excelEmulator;
      workbook!.type(workbook!.sheet(name), { row: 4, column: 3 }, 11);
    }, SHEET);
    await pane.page.getByText('Có thay đổi từ lần đọc trước').waitFor();
    await pane.page.getByRole('button', { name: 'Đọc', exact: true }).waitFor();
  });

  it('a failure of Excel in the middle of writing: everything is taken back', async () => {
    const pane = await openPane(visits, [QD766_SHEET]);
    await pane.preview();
    await pane.page.evaluate(() => {
      window.excelEmulator.emulator!.faults.failAction('Bold', 1, 'GeneralException');
    });
    const words = await refusedWrite(pane);
    expect(words).toContain('Không ghi được kết quả.');
    expect(words).toContain('Mọi ô đã được trả lại như trước khi ghi.');
  });

  it('requests of more than Excel on the web takes', async () => {
    const pane = await openPane(visits, [QD766_SHEET]);
    await pane.preview();
    await pane.page.evaluate(() => (window.excelEmulator.emulator!.faults.maxBytes = 2_000));
    expect(await refusedWrite(pane)).toContain('Dữ liệu quá lớn cho một lần trao đổi với Excel.');
  });

  it('a sheet of more than 5 MB, which is read in parts', async () => {
    const note = 'Giải trình dài của đơn vị. '.repeat(1100);
    const rows = COMMUNE_2022.rows.map((row) => [...row]);
    const pane = await openPane(visits, [
      { ...COMMUNE_2022, rows },
      { name: 'Giải trình', rows: Array.from({ length: 200 }, () => [note]) },
    ]);
    await press(pane.page, 'Đọc');
    await pane.page.getByRole('heading', { name: /1 đơn vị · 5 chỉ số/ }).waitFor();
  });
});

describeInBrowser('The pane waits with the official', () => {
  const visits = useVisits();

  it('until the cell that is being typed in is finished', async () => {
    const pane = await openPane(visits, [DTI_2022_SHEET]);
    await pane.page.evaluate(() => {
      const end = window.excelEmulator.emulator!.faults.startCellEditing();
      setTimeout(end, 300);
    });
    await pane.score();
    expect(await pane.cells('DTI 2022', 'L4:L8')).toEqual([[1], [2], [3], [4], [5]]);
  });

  it('and stops when it is told to, with the workbook as it was', async () => {
    const pane = await openPane(visits, [QD766_SHEET]);
    const before = await pane.state();
    await pane.page.evaluate(() => (window.excelEmulator.emulator!.faults.delay = 400));
    await press(pane.page, 'Đọc');
    await press(pane.page, 'Dừng');
    await pane.page.getByText('Đã dừng, bảng tính vẫn như trước.').waitFor();
    expect(await pane.state()).toEqual(before);
  });
});
