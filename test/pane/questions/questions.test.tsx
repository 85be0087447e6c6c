import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parseRange } from '../../../src/core/sheet/address';
import { createMemoryHost, type MemoryHost } from '../../../src/host/memory/memory-host';
import type { Language } from '../../../src/locales/language';
import { Pane } from '../../../src/pane/pane';
import { TWO_TABLES } from '../../e2e/two-tables';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

jest.setTimeout(30_000);

const TITLE = 'Trên trang “Hai bảng”, bảng nào được chấm điểm?';
const SECOND_TABLE = { sheetId: 'sheet-1', range: parseRange('G1:J4')! };

function openPane(host: MemoryHost, language: Language = 'vi') {
  const preferences = { readLanguage: () => language, keepLanguage: () => undefined };
  const { unmount } = render(<Pane host={host} preferences={preferences} />);
  return { user: userEvent.setup(), close: unmount };
}

const hostOf = (...sheets: SheetSpec[]) => createMemoryHost(snapshotOf(...sheets));
const button = (name: string) => screen.findByRole('button', { name });
const card = () => screen.findByRole('region', { name: TITLE });
const sheetNames = (host: MemoryHost) => host.snapshot.sheets.map(({ name }) => name);

async function readTwoTables(host = hostOf(TWO_TABLES)) {
  const opened = openPane(host);
  await opened.user.click(await button('Đọc'));
  return { host, ...opened, choices: within(await card()).getAllByRole<HTMLInputElement>('radio') };
}

describe('A question about the reading', () => {
  it('is asked in words, with its place among the others and nothing chosen', async () => {
    const { choices } = await readTwoTables();
    const asked = await card();
    expect(within(asked).getByText('Câu 1/1')).toBeTruthy();
    expect(choices.map(({ checked }) => checked)).not.toContain(true);
    const answer = within(asked).getByRole('button', { name: 'Trả lời' });
    expect(answer.getAttribute('aria-disabled')).toBe('true');
    expect(within(asked).queryByRole('button', { name: 'Để sau' })).toBeNull();
    expect(screen.getByText('Trả lời câu hỏi ở phần Tổng quan trước.')).toBeTruthy();
  });

  it('shows on the sheet the choice that has the focus', async () => {
    const { host, user, choices } = await readTwoTables();
    await user.click(choices[1]!);
    expect(host.selection).toEqual(SECOND_TABLE);
    act(() => choices[0]!.focus());
    await user.keyboard(' ');
    expect(host.selection).toEqual({ sheetId: 'sheet-1', range: parseRange('A1:D4')! });
    expect(choices[0]!.checked).toBe(true);
  });

  it('is chosen by a click into the sheet', async () => {
    const { host, choices } = await readTwoTables();
    act(() => host.select({ sheetId: 'sheet-1', row: 2, column: 8 }));
    expect(choices[1]!.checked).toBe(true);
    act(() => host.select({ sheetId: 'sheet-1', row: 2, column: 1 }));
    expect(choices[0]!.checked).toBe(true);
  });

  it('is answered on the sheet "Quy ước", which is said, and is not asked again', async () => {
    const { host, user, choices, close } = await readTwoTables();
    await user.click(choices[1]!);
    await user.click(await button('Trả lời'));
    await screen.findByText('Đã ghi câu trả lời vào trang tính “Quy ước”.');
    expect(screen.queryByRole('region', { name: TITLE })).toBeNull();
    expect(sheetNames(host)).toEqual(['Hai bảng', 'Quy ước']);
    close();
    const { user: next } = openPane(host);
    await next.click(await button('Đọc'));
    await screen.findByText('Hai bảng · G1:J4');
    expect(screen.queryByRole('region', { name: TITLE })).toBeNull();
  });

  it('is answered from the keyboard alone, and leaves the focus in the panel', async () => {
    const { user, choices } = await readTwoTables();
    act(() => choices[0]!.focus());
    await user.keyboard(' {Tab}');
    expect(document.activeElement?.textContent).toBe('Trả lời');
    await user.keyboard('{Enter}');
    await screen.findByText('Đã ghi câu trả lời vào trang tính “Quy ước”.');
    expect(document.activeElement?.getAttribute('role')).toBe('tabpanel');
  });

  it('comes back when its answer is taken back, and nothing is left of that', async () => {
    const { host, user, choices } = await readTwoTables();
    const before = host.snapshot.sheets;
    await user.click(choices[0]!);
    await user.click(await button('Trả lời'));
    await user.click(await button('Hoàn tác'));
    await card();
    expect(host.snapshot.sheets).toEqual(before);
    expect(await host.readSetting('mapping')).toBeNull();
  });

  it('keeps its answer in the settings where "Quy ước" is protected', async () => {
    const locked = { name: 'Quy ước', rows: [['Khoá', 'Giá trị']], isProtected: true };
    const { user, choices } = await readTwoTables(hostOf(TWO_TABLES, locked));
    await user.click(choices[0]!);
    await user.click(await button('Trả lời'));
    await screen.findByText(/^Không ghi được trang tính “Quy ước”/);
    await screen.findByText('Hai bảng · A1:D4');
  });

  it('is one of the writes that are taken back in turn', async () => {
    const { host, user, choices } = await readTwoTables();
    const before = host.snapshot.sheets;
    await user.click(choices[0]!);
    for (const name of ['Trả lời', 'Kiểm tra', 'Chấm và xếp hạng', 'Ghi vào bảng tính']) {
      await user.click(await button(name));
    }
    await user.click(await button('Hoàn tác'));
    await screen.findByText('Đã hoàn tác, bảng tính trở lại như trước khi ghi.');
    expect(sheetNames(host)).toEqual(['Hai bảng', 'Quy ước']);
    await user.click(await button('Hoàn tác'));
    await card();
    expect(host.snapshot.sheets).toEqual(before);
  });

  it('whose answer fits the sheets no more is said to be not followed', async () => {
    const said = {
      name: 'Quy ước',
      rows: [
        ['Khoá', 'Giá trị'],
        ['cột: Huyện cũ!C', 'điểm tối đa'],
      ],
    };
    const { user } = openPane(hostOf(TWO_TABLES, said));
    await user.click(await button('Đọc'));
    await screen.findByText(/^Có câu trả lời không còn khớp với bảng tính/);
    expect(screen.getByText(/Huyện cũ/)).toBeTruthy();
  });
});
