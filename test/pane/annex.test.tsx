import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHost } from '../../src/host/memory/memory-host';
import { Pane } from '../../src/pane/pane';
import { snapshotOf, type SheetSpec } from '../support/snapshot-of';

jest.setTimeout(30_000);

const ANNEX: SheetSpec = {
  name: 'Phụ lục',
  rows: [
    ['PHỤ LỤC: BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ'],
    ['STT', 'Chỉ số', 'Điểm tối đa', 'Cách tính', 'Tài liệu kiểm chứng'],
    ['1', 'Nhận thức số', 30, null, null],
    ['1.1', 'Họp giao ban chuyển đổi số', 20, 'Có họp: 20 điểm', 'Biên bản họp'],
    ['1.2', 'Kênh truyền thông', 10, 'Có kênh: 10 điểm', 'Đường dẫn'],
    ['2', 'Thể chế số', 20, null, null],
    ['2.1', 'Kế hoạch năm', 20, 'Có kế hoạch: 20 điểm', 'Văn bản'],
  ],
};

describe('A workbook with nothing but an annex', () => {
  it('is offered a framework sheet and a scorecard, seen before they are written', async () => {
    const host = createMemoryHost(snapshotOf(ANNEX));
    const before = host.snapshot;
    const preferences = { readLanguage: () => 'vi' as const, keepLanguage: () => undefined };
    render(<Pane host={host} preferences={preferences} />);
    const user = userEvent.setup();
    const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
    const sheetNames = () => host.snapshot.sheets.map(({ name }) => name);
    await press('Đọc');
    await press('Tạo trang “Bộ chỉ số”');
    for (const name of ['Bộ chỉ số', 'Phiếu chấm điểm']) {
      await screen.findByRole('region', { name: `Trang tính mới “${name}”` });
    }
    expect(host.snapshot).toBe(before);
    await press('Ghi vào bảng tính');
    await screen.findByText(/^Đã ghi \d+ ô\./);
    expect(sheetNames()).toEqual(['Phụ lục', 'Bộ chỉ số', 'Phiếu chấm điểm']);
    await press('Đọc lại');
    await screen.findByText('Đã đọc xong.');
    expect(screen.getByText('Tìm thấy 1 phiếu chấm (3 chỉ số, 2 nhóm, 50 điểm).')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Tạo trang “Bộ chỉ số”' })).toBeNull();
    await press('Hoàn tác');
    await screen.findByText('Đã hoàn tác, bảng tính trở lại như trước khi ghi.');
    expect(sheetNames()).toEqual(['Phụ lục']);
  });
});
