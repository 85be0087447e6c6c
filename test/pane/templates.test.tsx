import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TEMPLATES } from '../../src/core/templates/templates';
import { createMemoryHost, type MemoryHost } from '../../src/host/memory/memory-host';
import type { Language } from '../../src/locales/language';
import { Pane } from '../../src/pane/pane';
import { snapshotOf, type SheetSpec } from '../support/snapshot-of';

jest.setTimeout(30_000);

const EMPTY: SheetSpec = { name: 'Trang tính1', rows: [] };
const ADDED = ['Giới thiệu', 'Bộ chỉ số', 'Quy ước'];
const MINISTRIES = 'dti-bo-405-2025';

function openPane(host: MemoryHost, language: Language = 'vi') {
  const preferences = { readLanguage: () => language, keepLanguage: () => undefined };
  render(<Pane host={host} preferences={preferences} />);
  return userEvent.setup();
}

const hostOf = (...sheets: SheetSpec[]) => createMemoryHost(snapshotOf(...sheets));
const sheetNames = (host: MemoryHost) => host.snapshot.sheets.map(({ name }) => name);
const button = (name: string) => screen.findByRole('button', { name });

describe('Making from a template', () => {
  it('offers every framework with its decision and what is not known of it', async () => {
    const user = openPane(hostOf(EMPTY));
    await user.click(await button('Tạo bộ mẫu'));
    const choice = await screen.findByRole('combobox', { name: 'Chọn bộ chỉ số' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(TEMPLATES.map(({ framework }) => framework.title));
    for (const { framework } of TEMPLATES) {
      await user.selectOptions(choice, framework.id);
      expect(screen.getByText(`Theo ${framework.decision}`)).toBeTruthy();
      for (const fact of framework.unknown) expect(screen.getByText(fact)).toBeTruthy();
    }
  });

  it('previews the sheets, writes them, and takes them back', async () => {
    const host = hostOf(EMPTY);
    const before = host.snapshot;
    const user = openPane(host);
    await user.click(await button('Tạo bộ mẫu'));
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Chọn bộ chỉ số' }),
      MINISTRIES,
    );
    await user.click(await button('Xem trước các trang tính sẽ thêm'));
    for (const name of ADDED) {
      await screen.findByRole('region', { name: `Trang tính mới “${name}”` });
    }
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(host.snapshot).toBe(before);

    await user.click(await button('Ghi vào bảng tính'));
    await screen.findByText(/^Đã ghi \d+ ô\./);
    expect(sheetNames(host)).toEqual(expect.arrayContaining(ADDED));

    await user.click(await button('Hoàn tác'));
    await screen.findByText('Đã hoàn tác, bảng tính trở lại như trước khi ghi.');
    expect(sheetNames(host)).toEqual(['Trang tính1']);
  });

  it('leads back without writing', async () => {
    const host = hostOf(EMPTY);
    const user = openPane(host);
    await user.click(await button('Tạo bộ mẫu'));
    await user.click(await button('Xem trước các trang tính sẽ thêm'));
    await user.click(await button('Quay lại'));
    await button('Kiểm tra');
    expect(sheetNames(host)).toEqual(['Trang tính1']);
  });

  it('is done in English from the settings with the keyboard alone', async () => {
    const host = hostOf(EMPTY);
    const user = openPane(host, 'en');
    screen.getByRole('tab', { name: 'Overview' }).focus();
    await user.keyboard('{End}{Enter}');
    (await button('Make from a template')).focus();
    await user.keyboard('{Enter}');
    const choice = await screen.findByRole('combobox', { name: 'Choose a framework' });
    expect(document.activeElement?.textContent).toBe('Make from a template');
    await user.tab();
    expect(document.activeElement).toBe(choice);
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Preview the sheets to add');
    await user.keyboard('{Enter}');
    (await button('Write to the workbook')).focus();
    await user.keyboard('{Enter}');
    await button('Undo');
    expect(sheetNames(host)).toEqual(expect.arrayContaining(ADDED));
  });
});

describe('A sheet "Quy ước" in the workbook', () => {
  const DATA: SheetSpec = {
    name: 'Tổng hợp',
    rows: [
      ['STT', 'Đơn vị', 'Nhận thức số', 'Thể chế số'],
      [null, 'Điểm tối đa', 10, 20],
      [1, 'Xã An Bình', 8.25, 18],
      [2, 'Xã Mỹ Long', 9.5, 14],
    ],
  };
  const policySheet: SheetSpec = {
    name: 'Quy ước',
    rows: [
      ['Khoá', 'Giá trị', 'Giải thích'],
      ['Số chữ số thập phân', 1],
      ['Đồng hạng', 'tùy'],
    ],
  };

  it('is what the pane scores by, and is changed on the sheet only', async () => {
    const host = hostOf(DATA, policySheet);
    const user = openPane(host);
    await host.keepSetting('policy', '{"places":3}');
    await user.click(await button('Đọc'));
    await user.click(await button('Kiểm tra'));
    await user.click(screen.getByRole('tab', { name: 'Thiết lập' }));
    const places = screen.getByRole<HTMLSelectElement>('combobox', {
      name: 'Số chữ số thập phân',
    });
    expect([places.value, places.disabled]).toEqual(['1', true]);
    expect(screen.getByText(/Tính theo trang tính “Quy ước”/)).toBeTruthy();
  });

  it('has its problems shown, each leading to its cell', async () => {
    const host = hostOf(DATA, policySheet);
    const user = openPane(host);
    await user.click(await button('Đọc'));
    await user.click(await screen.findByRole('button', { name: /^Ô B3: giá trị “tùy”/ }));
    expect(host.selected).toMatchObject({
      sheetId: host.snapshot.sheets[1]!.id,
      row: 2,
      column: 1,
    });
  });
});
