import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { cellValueAt } from '../../../src/core/sheet/snapshot';
import { createMemoryHost, type MemoryHost } from '../../../src/host/memory/memory-host';
import { Pane } from '../../../src/pane/pane';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

jest.setTimeout(60_000);

type User = ReturnType<typeof userEvent.setup>;

/** A scorecard whose column states the rules in the words of decisions. */
const SCORECARD: SheetSpec = {
  name: 'Sở Nội vụ',
  rows: [
    ['Tên đơn vị: Sở Nội vụ'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Số liệu', 'Điểm tự chấm'],
    [
      '1',
      'Tỷ lệ hồ sơ trực tuyến',
      20,
      'a = Số hồ sơ trực tuyến; b = Tổng số hồ sơ. Điểm = a/b × Điểm tối đa. Cơ quan không được giao nhiệm vụ thì không đánh giá.',
      null,
      null,
    ],
    [
      '2',
      'Ban hành kế hoạch',
      2,
      '- Ban hành đúng hạn: 2 điểm\n- Ban hành chậm: 1 điểm\n- Không ban hành: 0 điểm',
      null,
      null,
    ],
    ['3', 'Mức độ hài lòng', 5, null, null, 4],
  ],
};

async function openAt(row: number, column: number): Promise<{ host: MemoryHost; user: User }> {
  const host = createMemoryHost(snapshotOf(SCORECARD));
  const preferences = { readLanguage: () => 'vi' as const, keepLanguage: () => undefined };
  render(<Pane host={host} preferences={preferences} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Đọc' }));
  await screen.findByRole('button', { name: 'Kiểm tra' });
  await user.click(screen.getByRole('tab', { name: 'Quy tắc' }));
  select(host, row, column);
  await screen.findByRole('region', { name: 'Chấm mục đang chọn' });
  return { host, user };
}

function select(host: MemoryHost, row: number, column: number): void {
  act(() => host.select({ sheetId: 'sheet-1', row, column }));
}

const form = () => within(screen.getByRole('region', { name: 'Chấm mục đang chọn' }));
const working = () => form().getByRole('region', { name: 'Cách tính' }).textContent;
const held = (host: MemoryHost, row: number, column: number) =>
  cellValueAt(host.snapshot.sheets[0]!, row, column);

describe('Scoring an indicator by its rule', () => {
  it('shows the rule of the selected row as it is written, and how sure it was read', async () => {
    await openAt(2, 1);
    expect(form().getByRole('heading', { name: '1 Tỷ lệ hồ sơ trực tuyến' })).toBeTruthy();
    expect(form().getByText('Tối đa 20 điểm')).toBeTruthy();
    expect(form().getByText(/Điểm = a\/b × Điểm tối đa/)).toBeTruthy();
    expect(form().getByText('Chắc chắn')).toBeTruthy();
  });

  it('works out the points while figures are typed, with Vietnamese numbers', async () => {
    const { user } = await openAt(2, 5);
    expect(working()).toContain('Còn thiếu: Số hồ sơ trực tuyến; Tổng số hồ sơ');
    await user.type(form().getByRole('textbox', { name: /^a · / }), '1.200');
    await user.type(form().getByRole('textbox', { name: /^b · / }), '1.500');
    expect(working()).toContain('1200/1500 × 20 = 16');
  });

  it('says in words what is wrong, and what to do', async () => {
    const { user } = await openAt(2, 5);
    await user.type(form().getByRole('textbox', { name: /^a · / }), '16');
    await user.type(form().getByRole('textbox', { name: /^b · / }), '15');
    expect(working()).toContain('Tử số lớn hơn mẫu số.');
    expect(working()).toContain('Kiểm tra lại hai số');
    await user.clear(form().getByRole('textbox', { name: /^b · / }));
    await user.type(form().getByRole('textbox', { name: /^b · / }), 'mười');
    expect(form().getByText(/Không đọc được số này/)).toBeTruthy();
  });

  it('writes the score and the figures into the row, and takes them back', async () => {
    const { host, user } = await openAt(2, 5);
    await user.type(form().getByRole('textbox', { name: /^a · / }), '12');
    await user.type(form().getByRole('textbox', { name: /^b · / }), '15');
    expect(form().getByText('Sẽ ghi vào F3, E3.')).toBeTruthy();
    await user.click(form().getByRole('button', { name: 'Ghi 16 điểm' }));
    await screen.findByText('Đã ghi điểm vào ô F3.');
    expect([held(host, 2, 5), held(host, 2, 4)]).toEqual([16, 'a = 12; b = 15']);
    expect(form().getByText('Ô điểm đang có 16, khớp với quy tắc.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await screen.findByText(/^Đã hoàn tác/);
    expect([held(host, 2, 5), held(host, 2, 4)]).toEqual([null, null]);
    expect(screen.getByRole('button', { name: 'Kiểm tra' })).toBeTruthy();
  });

  it('writes that the row does not apply where the text knows such units', async () => {
    const { host, user } = await openAt(2, 5);
    await user.click(
      form().getByRole('checkbox', { name: /^Không áp dụng: Cơ quan không được giao/ }),
    );
    expect(form().queryByRole('textbox')).toBeNull();
    await user.click(form().getByRole('button', { name: 'Ghi không áp dụng' }));
    await screen.findByText('Đã ghi điểm vào ô F3.');
    expect([held(host, 2, 5), held(host, 2, 4)]).toEqual(['Không áp dụng', null]);
    expect(form().getByText('Ô điểm đang ghi không áp dụng.')).toBeTruthy();
  });

  it('offers options in the words of the decision', async () => {
    const { user } = await openAt(3, 5);
    await user.click(form().getByRole('radio', { name: 'Ban hành chậm · 1 điểm' }));
    expect(working()).toContain('Ban hành chậm: 1');
    expect(form().getByRole('button', { name: 'Ghi 1 điểm' })).toBeTruthy();
  });

  it('keeps what was entered for each cell while another row is selected', async () => {
    const { host, user } = await openAt(2, 5);
    await user.type(form().getByRole('textbox', { name: /^a · / }), '12');
    select(host, 3, 5);
    expect(form().getByRole('heading', { name: '2 Ban hành kế hoạch' })).toBeTruthy();
    expect(screen.getByText('1 ô đã nhập mà chưa ghi:')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sở Nội vụ · F3' }));
    expect(form().getByRole<HTMLInputElement>('textbox', { name: /^a · / }).value).toBe('12');
    await user.click(form().getByRole('button', { name: 'Bỏ phần đã nhập' }));
    expect(form().getByRole<HTMLInputElement>('textbox', { name: /^a · / }).value).toBe('');
  });

  it('walks to the next indicator and back without the mouse leaving the pane', async () => {
    const { host, user } = await openAt(2, 5);
    await user.click(form().getByRole('button', { name: 'Mục sau' }));
    expect(host.selected).toMatchObject({ row: 3, column: 5 });
    expect(form().getByRole('heading', { name: '2 Ban hành kế hoạch' })).toBeTruthy();
    await user.click(form().getByRole('button', { name: 'Mục trước' }));
    expect(form().getByRole('heading', { name: '1 Tỷ lệ hồ sơ trực tuyến' })).toBeTruthy();
  });

  it('says so where nothing tells how an indicator is scored', async () => {
    await openAt(4, 5);
    expect(form().getByText(/^Không thấy cách tính điểm của mục này/)).toBeTruthy();
  });

  it('offers the way to the form on the other tabs', async () => {
    const { host, user } = await openAt(2, 5);
    await user.click(screen.getByRole('tab', { name: 'Tổng quan' }));
    select(host, 3, 5);
    expect(screen.getByText('Đang chọn: 2 Ban hành kế hoạch')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Chấm mục này' }));
    expect(form().getByRole('heading', { name: '2 Ban hành kế hoạch' })).toBeTruthy();
  });
});
