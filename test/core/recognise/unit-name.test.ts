import type { SheetSpec } from '../../support/snapshot-of';
import { readTable } from './describe-table';

const CARD: SheetSpec['rows'] = [
  ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
  ['1', 'Nhận thức số', '60'],
  ['1.1', 'Trưởng ban', '10', '10', 'QĐ 1'],
  ['1.2', 'Văn bản', '50', '40', ''],
];

const nameBelow = (...head: SheetSpec['rows'][number][]): string =>
  readTable([...head, ...CARD], { name: 'Trang 1' }).units[0]!.name;

describe('whose scorecard a sheet is', () => {
  it.each<[string, SheetSpec['rows']]>([
    ['behind its label', [['Tên đơn vị: UBND xã Tân Phú']]],
    ['behind a short label', [['Đơn vị: UBND xã Tân Phú']]],
    ['behind a numbered label', [['1. Tên đơn vị: UBND xã Tân Phú']]],
    ['with lost spaces in the label', [['Tênđơnvị: UBND xã Tân Phú']]],
    ['in the next cell', [['Tên đơn vị:', null, 'UBND xã Tân Phú']]],
    ['in the next cell of a label without colon', [['1', 'Tên đơn vị', 'UBND xã Tân Phú']]],
    ['right above the header', [['BẢNG TỰ CHẤM'], ['Đơn vị:', 'UBND xã Tân Phú']]],
    ['before a second label', [['Đơn vị: UBND xã Tân Phú   Đơn vị nhận báo cáo: UBND huyện']]],
    ['before a second label without wide space', [['Đơn vị: UBND xã Tân Phú Kỳ báo cáo: 2023']]],
    [
      'under a letterhead of two columns',
      [
        ['UBND HUYỆN', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['PHÒNG VĂN HÓA', null, null, 'Độc lập - Tự do - Hạnh phúc'],
        ['Đơn vị báo cáo: UBND xã Tân Phú'],
      ],
    ],
  ])('stands %s', (_, head) => {
    expect(nameBelow(...head)).toBe('UBND xã Tân Phú');
  });

  it.each<[string, SheetSpec['rows']]>([
    ['nothing says it', [['BẢNG TỰ CHẤM ĐIỂM']]],
    ['the line is still to be filled in', [['Tên đơn vị: ………………']]],
    ['the line names the receiver', [['Đơn vị nhận báo cáo: UBND huyện']]],
    ['the line names the unit of measure', [['Đơn vị tính: điểm']]],
  ])('is said by the sheet when %s', (_, head) => {
    expect(nameBelow(...head)).toBe('Trang 1');
  });

  it('stands in the information section of the table itself', () => {
    const table = readTable([
      CARD[0]!,
      ['A', 'Thông tin chung'],
      [1, 'Tên đơn vị', null, null, 'UBND xã Tân Phú'],
      [2, 'Số cán bộ', null, 21],
      ['B', 'Chỉ số đánh giá'],
      ...CARD.slice(1),
    ]);
    expect(table.units[0]!.name).toBe('UBND xã Tân Phú');
    expect(table.nodes.map(({ isScored }) => isScored)).toEqual([
      ...[false, false, false],
      ...[true, true, true, true],
    ]);
  });
});
