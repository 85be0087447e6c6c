/** What stands around a table: letterhead, title, signatures, notes, and sheets beside it. */
import type { SheetSpec } from '../support/snapshot-of';
import type { Canvas } from './canvas';
import type { Kitchen } from './kitchen';
import { bareUnitName, UNIT_NAMES } from './words';

/** Writes the head from `row` on and returns the next free row. */
export function writeHead(kitchen: Kitchen, canvas: Canvas, row: number, left: number): number {
  const { hasLetterhead, hasTitle } = kitchen.recipe.sheet;
  let next = row;
  if (hasLetterhead) {
    canvas.put(next, left, 'ỦY BAN NHÂN DÂN');
    canvas.put(next, left + 3, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    canvas.put(next + 1, left, 'TỈNH ĐỒNG THÁP');
    canvas.put(next + 1, left + 3, 'Độc lập - Tự do - Hạnh phúc');
    next += 3;
  }
  if (hasTitle) {
    canvas.put(next, left, 'KẾT QUẢ CHẤM ĐIỂM BỘ CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2023');
    canvas.put(next + 1, left, '(Kèm theo Báo cáo số 15/BC-UBND ngày 20/12/2023)');
    next += 3;
  }
  return next;
}

/** Writes what stands below a table whose last row is above `row`. */
export function writeFoot(kitchen: Kitchen, canvas: Canvas, row: number, left: number): void {
  const { hasNotes, hasSignature } = kitchen.recipe.sheet;
  let next = row + 1;
  if (hasNotes) {
    canvas.put(next, left, 'Ghi chú: Điểm được làm tròn đến 2 chữ số thập phân.');
    next += 2;
  }
  if (hasSignature) {
    canvas.put(next, left + 1, 'NGƯỜI LẬP BIỂU');
    canvas.put(next, left + 4, 'TM. ỦY BAN NHÂN DÂN');
    canvas.put(next + 1, left + 4, 'CHỦ TỊCH');
  }
}

const UNIT_LIST_NAMES = ['DM_DON_VI', 'Danh sách đơn vị', 'Danh mục đơn vị', 'Phân cụm'];

function unitList(kitchen: Kitchen): SheetSpec {
  const { dice, recipe } = kitchen;
  const rows = UNIT_NAMES[recipe.units.kind].map((name, index) => [
    index + 1,
    name,
    scopeAt(index),
    `DV${100 + index}`,
  ]);
  return {
    name: dice.pick(UNIT_LIST_NAMES),
    rows: [['STT', 'Tên đơn vị', 'Cụm thi đua', 'Mã đơn vị'], ...rows],
  };
}

function scopeAt(index: number): string {
  return `Cụm ${1 + (index % 3)}`;
}

/** What the list says of a unit; null for `Cao Lãnh`, which may be the city or the district. */
export function listedScope({ recipe }: Kitchen, unit: string): string | null {
  const names = UNIT_NAMES[recipe.units.kind];
  const meant = names.includes(unit) ? [unit] : names.filter((name) => bareUnitName(name) === unit);
  return meant.length === 1 ? scopeAt(names.indexOf(meant[0]!)) : null;
}

const GUIDE: SheetSpec = {
  name: 'Hướng dẫn',
  rows: [
    ['HƯỚNG DẪN SỬ DỤNG'],
    ['1. Đơn vị nhập điểm tự chấm vào cột Điểm tự chấm.'],
    ['2. Điểm tự chấm không vượt quá Điểm tối đa.'],
    ['3. Gửi kèm tài liệu kiểm chứng trước ngày 15/12.'],
  ],
};

const CONTACTS: SheetSpec = {
  name: 'Đầu mối',
  rows: [
    ['DANH SÁCH CÁN BỘ ĐẦU MỐI'],
    ['STT', 'Họ và tên', 'Đơn vị', 'Số điện thoại', 'Email'],
    [1, 'Nguyễn Văn An', 'Sở Nội vụ', '0912345678', 'an@example.vn'],
    [2, 'Trần Thị Bình', 'Sở Y tế', '0987654321', 'binh@example.vn'],
  ],
};

/** The sheets beside the tables. */
export function otherSheets(kitchen: Kitchen): SheetSpec[] {
  switch (kitchen.recipe.sheet.otherSheet) {
    case 'none':
      return [];
    case 'unit list':
      return [unitList(kitchen)];
    case 'guide':
      return [GUIDE];
    case 'contacts':
      return [CONTACTS];
    case 'empty':
      return [{ name: 'Sheet2', rows: [] }];
  }
}
