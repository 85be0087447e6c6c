import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { placeOfCell } from '../../src/core/sheet/address';
import type { Snapshot } from '../../src/core/sheet/snapshot';
import { cellValueAt } from '../../src/core/sheet/snapshot';
import { HostProblem } from '../../src/host/host-problem';
import { createMemoryHost, type MemoryHost } from '../../src/host/memory/memory-host';
import type { Language } from '../../src/locales/language';
import { Pane } from '../../src/pane/pane';
import { snapshotOf, type SheetSpec } from '../support/snapshot-of';

jest.setTimeout(30_000);

const HEADER = ['STT', 'Đơn vị', 'Nhận thức số', 'Thể chế số', 'Tổng điểm', 'Xếp hạng'];
const MAXIMA = [null, 'Điểm tối đa', 10, 20, 30, null];

/** Three communes; the second one's score is above the maximum, the last one's total is wrong. */
const DISTRICT: SheetSpec = {
  name: 'Tổng hợp',
  rows: [
    HEADER,
    MAXIMA,
    [1, 'Xã An Bình', 8.5, 18, null, null],
    [2, 'Xã Mỹ Long', 12, 14, null, null],
    [3, 'Xã Tân Hội', 9, 12, 25, null],
  ],
};

function preferencesOf(language: Language | null) {
  const kept: Language[] = [];
  return {
    kept,
    readLanguage: () => language,
    keepLanguage: (chosen: Language) => void kept.push(chosen),
  };
}

function openPane(host: MemoryHost, language: Language | null = 'vi') {
  const preferences = preferencesOf(language);
  render(<Pane host={host} preferences={preferences} />);
  return { user: userEvent.setup(), preferences };
}

const hostOf = (...sheets: SheetSpec[]) => createMemoryHost(snapshotOf(...sheets));
const press = async (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));
const heldAt = (host: MemoryHost, row: number, column: number) =>
  cellValueAt(host.snapshot.sheets[0]!, row, column);

/** What a screen reader says of a row; the rest of it is for the eye. */
const spokenOf = (row: HTMLElement) => row.firstElementChild?.textContent;

async function readAndCheck(user: ReturnType<typeof userEvent.setup>) {
  await press(user, 'Đọc');
  await press(user, 'Kiểm tra');
  await screen.findByRole('button', { name: 'Chấm và xếp hạng' });
}

describe('Reading', () => {
  it('starts with what the tool does and one button', () => {
    openPane(hostOf(DISTRICT));
    expect(screen.getByText('Chưa đọc bảng tính nào')).toBeTruthy();
    expect(screen.getByText('Công cụ này không gửi dữ liệu đi đâu.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Đọc' })).toBeTruthy();
  });

  it('says in one line what was found', async () => {
    const { user } = openPane(hostOf(DISTRICT));
    await press(user, 'Đọc');
    await screen.findByRole('heading', { name: 'Tổng hợp · 3 đơn vị · 2 chỉ số · 30 điểm' });
    expect(screen.getByText('Bảng tổng hợp: đơn vị theo hàng')).toBeTruthy();
  });

  it('says that legacy text was read as meant', async () => {
    const rows = [
      ['§¬n vÞ', 'NhËn thøc sè', 'ThÓ chÕ sè'],
      ['X· T©n Hoµ', 8, 9],
      ['X· Mü Long', 7, 6],
    ];
    const { user } = openPane(hostOf({ name: 'Cu', rows }));
    await press(user, 'Đọc');
    await screen.findByText(
      'Trang “Cu” có 5 ô viết bằng TCVN3 (ABC): đã hiểu nội dung, ô không bị sửa.',
    );
  });

  it('says which scorecard differs from the others, and goes to the place', async () => {
    const names = ['Nhận thức số', 'Thể chế số', 'Hạ tầng số', 'Nhân lực số'];
    const scorecard = (name: string, indicators: string[]): SheetSpec => ({
      name,
      rows: [
        [`Tên đơn vị: ${name}`],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
        ...indicators.map((indicator, at) => [`${at + 1}`, indicator, 10, 5]),
      ],
    });
    const usual = ['Huyện A', 'Huyện C'].map((name) => scorecard(name, names));
    const host = hostOf(...usual, scorecard('Huyện B', [...names, 'Chữ ký số']));
    const reveal = jest.spyOn(host, 'reveal');
    const { user } = openPane(host);
    await press(user, 'Đọc');
    const note = await screen.findByText(
      (_, element) =>
        element?.tagName === 'LI' &&
        element.textContent!.startsWith('Trang “Huyện B” nhiều hơn các trang khác 1 chỉ số.'),
    );
    expect(note.textContent).toContain('Thêm chỉ số “5 Chữ ký số”');
    await user.click(within(note).getByRole('button', { name: 'ô B7' }));
    expect(reveal).toHaveBeenCalledWith(placeOfCell({ sheetId: 'sheet-3', row: 6, column: 1 }));
    await press(user, 'Kiểm tra');
    await screen.findByRole('button', { name: /^Bộ chỉ số khác các trang khác/ });
  });

  it('says so when there is no table, and does not offer to go on', async () => {
    const { user } = openPane(hostOf({ name: 'Ghi chú', rows: [['Việc cần làm'], ['Gọi điện']] }));
    await press(user, 'Đọc');
    await screen.findByText('Không tìm thấy bảng điểm nào.');
    const next = screen.getByRole('button', { name: 'Kiểm tra' });
    expect(next.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Chưa có bảng điểm nào để chấm.')).toBeTruthy();
  });
});

describe('Checking', () => {
  it('lists what to review and goes to the cell on a click', async () => {
    const host = hostOf(DISTRICT);
    const { user } = openPane(host);
    await readAndCheck(user);
    await user.click(screen.getByRole('tab', { name: 'Cần xem (2)' }));
    const option = screen.getByRole('option', { name: /Điểm 12 cao hơn điểm tối đa 10/ });
    expect(spokenOf(option)).toMatch(/^Lỗi: .*Xã Mỹ Long.*ô C4/);
    await user.click(option);
    expect(host.selected).toMatchObject({ row: 3, column: 2 });
  });

  it('walks the list with the keyboard alone', async () => {
    const host = hostOf(DISTRICT);
    const { user } = openPane(host);
    await readAndCheck(user);
    await user.click(screen.getByRole('tab', { name: 'Cần xem (2)' }));
    await user.click(screen.getByRole('button', { name: 'Mục sau' }));
    expect(host.selected).toMatchObject({ row: 3, column: 2 });
    await user.click(screen.getByRole('button', { name: 'Mục sau' }));
    expect(host.selected).toMatchObject({ row: 4, column: 4 });
    screen.getByRole('listbox', { name: 'Các mục cần xem' }).focus();
    await user.keyboard('{Home}{Enter}');
    expect(host.selected).toMatchObject({ row: 3, column: 2 });
  });

  it('ranks the units, best first, and says the policy below', async () => {
    const { user } = openPane(hostOf(DISTRICT));
    await readAndCheck(user);
    await user.click(screen.getByRole('tab', { name: 'Xếp hạng' }));
    const rows = screen.getAllByRole('option').filter((row) => row.hasAttribute('aria-posinset'));
    expect(rows.map(spokenOf)).toEqual([
      'Hạng 1, Xã An Bình, 26,5 trên 30 điểm',
      'Hạng 2, Xã Mỹ Long, 26,0 trên 30 điểm',
      'Hạng 3, Xã Tân Hội, 21,0 trên 30 điểm',
    ]);
    expect(
      screen.getByText(
        'Làm tròn tổng điểm đến 2 chữ số thập phân, xếp hạng theo điểm đã làm tròn, đồng hạng 1-2-2-4.',
      ),
    ).toBeTruthy();
  });

  it('ranks anew when the policy changes, and keeps the policy with the workbook', async () => {
    const host = hostOf(DISTRICT);
    const { user } = openPane(host);
    await readAndCheck(user);
    await user.click(screen.getByRole('tab', { name: 'Thiết lập' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Điểm vượt tối đa' }), 'clamp');
    await user.click(screen.getByRole('tab', { name: 'Xếp hạng' }));
    await screen.findByRole('option', { name: 'Hạng 2, Xã Mỹ Long, 24,0 trên 30 điểm' });
    await waitFor(async () => {
      expect(JSON.parse((await host.readSetting('policy')) ?? '{}')).toEqual({ overMax: 'clamp' });
    });
  });
});

describe('Writing', () => {
  it('says what will be written and where, writes it, and takes it back', async () => {
    const host = hostOf(DISTRICT);
    const before: Snapshot = host.snapshot;
    const { user } = openPane(host);
    await readAndCheck(user);
    await press(user, 'Chấm và xếp hạng');
    const preview = await screen.findByRole('region', { name: 'Trang tính “Tổng hợp”' });
    expect(within(preview).getByText(/F3:F5/)).toBeTruthy();
    expect(host.snapshot).toBe(before);

    await press(user, 'Ghi vào bảng tính');
    await screen.findByText(/^Đã ghi \d+ ô\./);
    expect([2, 3, 4].map((row) => heldAt(host, row, 5))).toEqual([1, 2, 3]);

    await press(user, 'Hoàn tác');
    await screen.findByText('Đã hoàn tác, bảng tính trở lại như trước khi ghi.');
    expect(host.snapshot.sheets).toEqual(before.sheets);
  });

  it('names every typed cell before it is replaced, old beside new', async () => {
    const { user } = openPane(hostOf(DISTRICT));
    await readAndCheck(user);
    await press(user, 'Chấm và xếp hạng');
    await user.click(await screen.findByRole('radio', { name: 'Thay bằng kết quả tính' }));
    await screen.findByRole('option', { name: /^Tổng hợp · ô E5: 25 → / });
  });

  it('finds nothing to write the second time', async () => {
    const { user } = openPane(hostOf(DISTRICT));
    await readAndCheck(user);
    await press(user, 'Chấm và xếp hạng');
    await press(user, 'Ghi vào bảng tính');
    await screen.findByText(/^Đã ghi/);
    await press(user, 'Đọc lại');
    await press(user, 'Kiểm tra');
    await press(user, 'Chấm và xếp hạng');
    const reasons = await screen.findAllByText('Bảng tính đã đúng, không có gì cần ghi.');
    expect(reasons).toHaveLength(2);
  });

  it('goes back from the preview without writing', async () => {
    const host = hostOf(DISTRICT);
    const before = host.snapshot;
    const { user } = openPane(host);
    await readAndCheck(user);
    await press(user, 'Chấm và xếp hạng');
    await press(user, 'Quay lại');
    await screen.findByRole('button', { name: 'Chấm và xếp hạng' });
    expect(host.snapshot).toBe(before);
  });
});

describe('Trouble', () => {
  it('on a protected sheet says what happened, what is safe and what to do', async () => {
    const { user } = openPane(hostOf({ ...DISTRICT, isProtected: true }));
    await readAndCheck(user);
    await press(user, 'Chấm và xếp hạng');
    await press(user, 'Ghi vào bảng tính');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Trang tính “Tổng hợp” đang được bảo vệ');
    expect(alert.textContent).toContain('Bảng tính chưa bị thay đổi.');
    expect(alert.textContent).toContain('Bỏ bảo vệ trang tính');
    expect(alert.textContent).toContain('sheet-protected');
  });

  it('with a changed workbook is seen at once, and reading again is the next step', async () => {
    const host = hostOf(DISTRICT);
    const { user } = openPane(host);
    await readAndCheck(user);
    const sheetId = host.snapshot.sheets[0]!.id;
    act(() => host.change(host.snapshot, { kind: 'changed', sheetId, isRemote: true }));
    await screen.findByText('Có thay đổi từ lần đọc trước');
    expect(screen.queryByRole('button', { name: 'Chấm và xếp hạng' })).toBeNull();
  });

  it('that nobody foresaw is shown as well, with its details', async () => {
    const host = hostOf(DISTRICT);
    host.read = async () => {
      throw new TypeError('boom');
    };
    const { user } = openPane(host);
    await press(user, 'Đọc');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Công cụ gặp lỗi ngoài dự kiến.');
    expect(alert.textContent).toContain('boom');
  });

  it('is not what a person meets who stops the work', async () => {
    const host = hostOf(DISTRICT);
    host.read = (task) =>
      new Promise((_resolve, reject) => {
        task?.signal?.addEventListener('abort', () => reject(new HostProblem('cancelled')));
      });
    const { user } = openPane(host);
    await press(user, 'Đọc');
    await press(user, 'Dừng');
    await screen.findByText('Đã dừng, bảng tính vẫn như trước.');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('Language', () => {
  it('follows the host and can be switched, and the choice is kept', async () => {
    const appearance = { language: 'en-US', isDark: null };
    const host = createMemoryHost(snapshotOf(DISTRICT), { appearance });
    const { user, preferences } = openPane(host, null);
    await press(user, 'Read');
    await screen.findByRole('heading', { name: 'Tổng hợp · 3 units · 2 indicators · 30 points' });
    await user.click(screen.getByRole('tab', { name: 'Settings' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'vi');
    expect(screen.getByRole('tab', { name: 'Thiết lập' })).toBeTruthy();
    expect(preferences.kept).toEqual(['vi']);
    expect(document.documentElement.lang).toBe('vi');
  });
});

describe('The rules', () => {
  it('show the framework with its maxima, each leading to its cell', async () => {
    const host = hostOf(DISTRICT);
    const { user } = openPane(host);
    await press(user, 'Đọc');
    await user.click(await screen.findByRole('tab', { name: 'Quy tắc' }));
    const table = await screen.findByRole('table', { name: 'Bộ chỉ số, điểm tối đa và trọng số' });
    const texts = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(texts).toEqual([
      ['Chỉ số', 'Tối đa'],
      ['Nhận thức số', '10'],
      ['Thể chế số', '20'],
      ['Tổng', '30'],
    ]);
    await user.click(within(table).getByRole('button', { name: 'Thể chế số' }));
    expect(host.selected).toMatchObject({ row: 0, column: 3 });
  });
});

describe('Marks', () => {
  it('are said to be absent when there are none to clear', async () => {
    const { user } = openPane(hostOf(DISTRICT));
    await user.click(screen.getByRole('tab', { name: 'Thiết lập' }));
    await press(user, 'Xóa đánh dấu');
    await screen.findByText('Bảng tính không có đánh dấu nào của công cụ này.');
  });
});
