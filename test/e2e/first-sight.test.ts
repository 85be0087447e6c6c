import { describeInBrowser } from '../support/chromium';
import { useVisits } from './visits';

jest.setTimeout(60_000);

describeInBrowser('Before any script has run', () => {
  const visits = useVisits();

  it.each(['index.html', 'taskpane.html'])(
    '%s shows its frame and not a blank page',
    async (file) => {
      const page = await visits.open(file, {}, async (fresh) => {
        await fresh.route('**/*.js', () => undefined);
      });
      await page.getByText('Chấm điểm', { exact: true }).waitFor();
      const line = page.locator('.skeleton-line').first();
      await line.waitFor();
      expect((await line.boundingBox())!.height).toBe(12);
    },
  );
});

describeInBrowser('The task pane outside Excel', () => {
  const visits = useVisits();

  it('says where a file can be scored without it', async () => {
    const page = await visits.open('taskpane.html');
    await page.getByText('Khung này chạy trong Excel.', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'Mở trang chấm tệp .xlsx' }).click();
    await page.getByRole('button', { name: 'Mở tệp .xlsx' }).waitFor();
  });
});
