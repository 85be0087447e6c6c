import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost, type MemoryHost } from '../../../src/host/memory/memory-host';
import { Pane } from '../../../src/pane/pane';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

jest.setTimeout(60_000);

const WRITTEN = 'Đã ghi câu trả lời vào trang tính “Quy ước”.';

function scorecard(name: string): SheetSpec {
  return {
    name,
    rows: [
      [`Tên đơn vị: ${name}`],
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
      ...['Nhận thức số', 'Thể chế số', 'Hạ tầng số'].map((criterion, at) => [
        ...[`${at + 1}`, criterion, 10, 9 - at, 8 - at],
      ]),
    ],
  };
}

async function openMapping(host: MemoryHost) {
  const preferences = { readLanguage: () => 'vi' as const, keepLanguage: () => undefined };
  render(<Pane host={host} preferences={preferences} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Đọc' }));
  await user.click(await screen.findByRole('button', { name: 'Cách đọc trang tính' }));
  await screen.findByRole('heading', { name: 'Mỗi cột là gì' }, { timeout: 20_000 });
  return user;
}

const column = (name: RegExp) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const linesOf = (host: MemoryHost) =>
  host.snapshot.sheets.find(({ name }) => name === 'Quy ước')!.values.map((row) => row.slice(0, 2));

describe('How the sheets are read', () => {
  it('is shown column by column, the one with the focus on the sheet', async () => {
    const host = createMemoryHost(snapshotOf(scorecard('Xã A')));
    const user = await openMapping(host);
    expect([
      column(/^A · TT$/).value,
      column(/^B · Tiêu chí$/).value,
      column(/^C · Điểm tối đa$/).value,
    ]).toEqual(['code', 'name', 'maximum']);
    await user.click(column(/^C · /));
    expect(host.selection!.range).toMatchObject({ left: 2, right: 2 });
  });

  it('is put right for every sheet with that column, and kept on "Quy ước"', async () => {
    const host = createMemoryHost(snapshotOf(scorecard('Xã A'), scorecard('Xã B')));
    const user = await openMapping(host);
    await user.selectOptions(column(/^E · Điểm thẩm định$/), 'ignored');
    await screen.findByText(WRITTEN);
    expect(linesOf(host)).toEqual([
      ['Khoá', 'Giá trị'],
      ['cột: Xã A!E', 'bỏ qua'],
      ['cột: Xã B!E', 'bỏ qua'],
    ]);
  });

  it('is put right on one sheet where a person says so', async () => {
    const host = createMemoryHost(snapshotOf(scorecard('Xã A'), scorecard('Xã B')));
    const user = await openMapping(host);
    await user.click(screen.getByRole('checkbox', { name: /^Sửa ở mọi trang/ }));
    await user.selectOptions(column(/^E · /), 'ignored');
    await screen.findByText(WRITTEN);
    expect(linesOf(host)).toHaveLength(2);
  });

  it('takes another range for the table, and refuses what is none', async () => {
    const host = createMemoryHost(snapshotOf(scorecard('Xã A')));
    const user = await openMapping(host);
    const range = screen.getByRole<HTMLInputElement>('textbox', { name: 'Vùng của bảng' });
    await user.clear(range);
    await user.type(range, 'đâu đó{Enter}');
    await screen.findByText('Ghi một vùng ô, ví dụ A5:H20.');
    await user.clear(range);
    await user.type(range, 'A2:E4{Enter}');
    await screen.findByText(WRITTEN);
    expect(linesOf(host)[1]).toEqual(['bảng: Xã A', 'A2:E4']);
  });
});
