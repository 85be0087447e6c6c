import type { Framework } from '../../../src/core/framework/framework';
import { frameworkFromAnnex } from '../../../src/core/framework/framework-from-annex';
import { readFrameworkSheet } from '../../../src/core/framework/read-framework-sheet';
import { frameworkSheet } from '../../../src/core/framework/write-framework-sheet';
import { formatDecimal } from '../../../src/core/number/exact';
import { recognise } from '../../../src/core/recognise/recognise';
import { contentSnapshot } from '../../support/content-snapshot';
import { sheetSnapshotOf, snapshotOf, type SheetSpec } from '../../support/snapshot-of';

const HEADER = [
  ...['STT', 'Chỉ số/Chỉ số thành phần', 'Điểm tối đa'],
  ...['Cách xác định và tính điểm', 'Tài liệu kiểm chứng', 'Nguồn thu thập dữ liệu'],
];
/** The layout that a public copy of a district framework has: thuvienphapluat.vn/bulletin. */
const DISTRICT = [
  ['PHỤ LỤC II'],
  ['BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP HUYỆN'],
  HEADER,
  ['1', 'Nhận thức số', 100],
  ['1.1', 'Họp Ban chỉ đạo', 20, 'Họp 4 lần/năm: 20 điểm', 'Văn bản', 'UBND huyện'],
  [null, null, null, 'Còn lại: 0 điểm'],
  ['1.2', 'Chủ trì các cuộc họp', 20, 'a = Số cuộc họp chủ trì'],
  [null, null, null, 'b = Tổng số cuộc họp'],
  [null, null, null, '- Điểm = a/b*Điểm tối đa'],
  ['1.3', 'Văn bản chỉ đạo', 60, '…', 'Văn bản'],
  ['2', 'Thể chế số'],
  ['2.1', 'Kế hoạch chuyển đổi số'],
  ['3', 'Đô thị thông minh', 0, 'Không tính điểm'],
  ['Tổng cộng', null, 400],
];

function fromAnnex(rows: SheetSpec['rows']): Framework {
  return frameworkFromAnnex(sheetSnapshotOf({ name: 'Phụ lục', rows }))!;
}

/** `1.1 Họp < 1 /20`: code, name, parent, points. */
function linesOf({ nodes }: Framework): string[] {
  return nodes.map(({ code, name, parentCode, maxPoints, isScored }) =>
    [
      code ?? '',
      name,
      parentCode === null ? '' : `< ${parentCode}`,
      maxPoints ? `/${formatDecimal(maxPoints)}` : '',
      isScored ? '' : '(unscored)',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

describe('frameworkFromAnnex', () => {
  const district = fromAnnex(DISTRICT);

  it('reads groups, indicators and their points, and those whose points are not stated', () => {
    expect(linesOf(district)).toEqual([
      '1 Nhận thức số /100',
      '1.1 Họp Ban chỉ đạo < 1 /20',
      '1.2 Chủ trì các cuộc họp < 1 /20',
      '1.3 Văn bản chỉ đạo < 1 /60',
      '2 Thể chế số',
      '2.1 Kế hoạch chuyển đổi số < 2',
      '3 Đô thị thông minh /0 (unscored)',
    ]);
  });

  it('joins rules and evidence that run over several rows', () => {
    expect(district.nodes.map(({ rule }) => rule)).toEqual([
      null,
      'Họp 4 lần/năm: 20 điểm\nCòn lại: 0 điểm',
      'a = Số cuộc họp chủ trì\nb = Tổng số cuộc họp\n- Điểm = a/b*Điểm tối đa',
      '…',
      null,
      null,
      'Không tính điểm',
    ]);
    expect(district.nodes.map(({ evidence }) => evidence)).toEqual([
      ...[null, 'Văn bản', null, 'Văn bản', null, null, null],
    ]);
  });

  it('takes the title above and the points of the total row', () => {
    expect(district.title).toBe('BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP HUYỆN');
    expect(district.total.maxPoints && formatDecimal(district.total.maxPoints)).toBe('400');
  });

  it('keeps lettered lines as parts of the rule, not as indicators', () => {
    const found = fromAnnex([
      HEADER,
      ['1', 'Nhận thức số', 20],
      ['1.1', 'Chủ trì các cuộc họp', 20, 'Tỷ lệ'],
      ['a', 'Số cuộc họp chủ trì', null, 'đếm'],
      ['b', 'Tổng số cuộc họp'],
    ]);
    expect(linesOf(found)).toEqual(['1 Nhận thức số /20', '1.1 Chủ trì các cuộc họp < 1 /20']);
    expect(found.nodes[1]!.rule).toBe('Tỷ lệ\nđếm');
  });

  it('keeps numbered indicators below a group that alone states points', () => {
    const found = fromAnnex([
      HEADER,
      ['1', 'Nhận thức số', 20],
      ['1.1', 'Họp', null, 'Họp đủ: 10 điểm'],
      ['1.2', 'Văn bản', null, 'Có: 10 điểm'],
    ]);
    expect(linesOf(found)).toEqual(['1 Nhận thức số /20', '1.1 Họp < 1', '1.2 Văn bản < 1']);
  });

  it('reads a table of groups with the total in its header', () => {
    // Table I.1 of Decision 922/QĐ-BTTTT.
    const found = fromAnnex([
      ['STT', 'Chỉ số chính', 'Chỉ số thành phần', 'Tổng điểm (1000)', 'Ghi chú'],
      ['I', 'Nhóm chỉ số nền tảng chung', 56, 500],
      ['1', 'Nhận thức số', 10, 100],
      ['6', 'Đô thị thông minh', 3, 0, 'Không tính điểm'],
      ['II', 'Nhóm chỉ số hoạt động', 42, 500],
      ['7', 'Hoạt động chính quyền số', 22, 200],
    ]);
    expect(linesOf(found)).toEqual([
      'I Nhóm chỉ số nền tảng chung /500',
      '1 Nhận thức số < I /100',
      '6 Đô thị thông minh < I /0 (unscored)',
      'II Nhóm chỉ số hoạt động /500',
      '7 Hoạt động chính quyền số < II /200',
    ]);
    expect(formatDecimal(found.total.maxPoints!)).toBe('1000');
  });

  it('becomes the sheet "Bộ chỉ số" and is read back the same', () => {
    expect(readFrameworkSheet(contentSnapshot(frameworkSheet(district)))!.framework).toEqual(
      district,
    );
  });

  it('is no table of scores, and a list of units is no annex', () => {
    expect(recognise(snapshotOf({ name: 'Phụ lục', rows: DISTRICT })).tables).toEqual([]);
    const units = [
      ['STT', 'Tên đơn vị', 'Khối'],
      [1, 'Sở Nội vụ', 'Khối 1'],
      [2, 'Sở Y tế', 'Khối 1'],
    ];
    expect(frameworkFromAnnex(sheetSnapshotOf({ name: 'DM', rows: units }))).toBeNull();
    expect(frameworkFromAnnex(sheetSnapshotOf({ name: 'Trống', rows: [] }))).toBeNull();
  });
});
