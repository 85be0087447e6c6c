import { strToU8, zipSync } from 'fflate';
import { describeInBrowser } from '../support/chromium';
import { xlsxOf } from '../support/xlsx-of';
import { QD766_SHEET } from '../fixtures/published-sheets';
import { chooseFile, openFilePage } from './file-page';
import { press, useVisits } from './visits';

jest.setTimeout(60_000);

/** A compound file, the container of both .xls and of an .xlsx with a password to open. */
function compoundFile(stream: string): Uint8Array {
  const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const bytes = new Uint8Array(2048);
  bytes.set(SIGNATURE);
  [...stream].forEach((letter, i) => (bytes[1024 + 2 * i] = letter.charCodeAt(0)));
  return bytes;
}

describeInBrowser('A file that cannot be opened leaves the open one as it is', () => {
  const visits = useVisits();

  it.each([
    ['text', strToU8('Đơn vị;Điểm'), 'Tệp này không phải là bảng tính .xlsx.'],
    [
      'another package',
      zipSync({ 'a.txt': strToU8('a') }),
      'Tệp này không phải là bảng tính .xlsx.',
    ],
    ['an .xls', compoundFile('Workbook'), 'Tệp ở định dạng .xls cũ nên không đọc được.'],
    ['a locked file', compoundFile('EncryptedPackage'), 'Tệp có mật khẩu mở nên không đọc được.'],
    ['a torn file', xlsxOf(QD766_SHEET).slice(0, 3000), 'Tệp bị hỏng hoặc thiếu một phần.'],
  ])('%s', async (_, bytes, title) => {
    const page = await openFilePage(visits);
    await chooseFile(page, 'tep.xlsx', bytes);
    const alert = page.getByRole('alert');
    await expect(alert.textContent()).resolves.toContain(title);
    await expect(alert.textContent()).resolves.toContain('Tệp của bạn vẫn nguyên vẹn.');
    await page.getByText('bo-chi-so-mau.xlsx').waitFor();
    await page.getByRole('gridcell').first().waitFor();
  });
});

describeInBrowser('A file that cannot be scored', () => {
  const visits = useVisits();

  it('has no cells', async () => {
    const page = await openFilePage(visits);
    await chooseFile(page, 'trong.xlsx', xlsxOf({ name: 'Trang 1', rows: [] }));
    const alert = page.getByRole('alert');
    await expect(alert.textContent()).resolves.toContain('Bảng tính không có dữ liệu.');
  });

  it('has no table', async () => {
    const page = await openFilePage(visits);
    await chooseFile(page, 'ghi-chu.xlsx', xlsxOf({ name: 'Ghi chú', rows: [['Họp lúc 8 giờ']] }));
    await page.getByText('Không tìm thấy bảng điểm nào.').waitFor();
  });

  it('has a protected sheet', async () => {
    const page = await openFilePage(visits);
    await chooseFile(page, 'khoa.xlsx', xlsxOf({ ...QD766_SHEET, isProtected: true }));
    for (const step of ['Kiểm tra', 'Chấm và xếp hạng', 'Ghi vào bảng tính']) {
      await press(page, step);
    }
    await expect(page.getByRole('alert').textContent()).resolves.toContain(
      'Trang tính “Chỉ số 766” đang được bảo vệ nên không ghi được.',
    );
    expect(await page.getByRole('gridcell', { name: 'Tổng điểm' }).count()).toBe(0);
  });
});
