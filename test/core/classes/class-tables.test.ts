/** Classes as workbooks state them: below "Bộ chỉ số", or on a sheet of their own. */
import { scoreWorkbook } from '../../../src/core/score-workbook';
import { formatCell } from '../../../src/core/sheet/address';
import { describeFinding } from '../../../src/locales/describe-finding';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

type Rows = SheetSpec['rows'];

const SCORES: Rows = [
  ['STT', 'Tên đơn vị', 'Nhận thức số (10)', 'Thể chế số (10)', 'Tổng điểm', 'Xếp loại'],
  [1, 'Sở Y tế', 9, 8, 17, 'Tốt'],
  [2, 'Sở Tài chính', 10, 4, 14, 'Tốt'],
  [3, 'Sở Nội vụ', 5, 5, 10, null],
];
const CLASSES: Rows = [
  ['QUY ĐỊNH XẾP LOẠI'],
  [],
  ['STT', 'Xếp loại', 'Điều kiện'],
  [1, 'Tốt', 'từ 80% tổng điểm và mỗi nhóm từ 50%'],
  [2, 'Khá', 'từ 65% đến dưới 80%'],
  [3, 'Trung bình', 'Còn lại'],
];

function read(...sheets: SheetSpec[]) {
  const { scorebook, results, findings } = scoreWorkbook(snapshotOf(...sheets), {});
  const classes = results[0]!.units.map(({ class: found }) =>
    found?.state === 'classed'
      ? scorebook.tables[0]!.classes!.classes[found.at]!.name
      : found?.state,
  );
  const told = findings
    .filter(({ facts }) => facts.code.startsWith('class-'))
    .map((finding) => {
      return `${finding.sheetId} ${formatCell(finding.cell)} ${describeFinding(finding, 'vi')}`;
    });
  return { classes, told, scorebook };
}

const scores = (rows: Rows = SCORES): SheetSpec => ({ name: 'Bảng điểm', rows });

describe('classes of a workbook', () => {
  it('are read from a sheet "Xếp loại", which is no table of scores', () => {
    const { classes, scorebook } = read(scores(), { name: 'Xếp loại', rows: CLASSES });
    expect(classes).toEqual(['Tốt', 'Khá', 'Trung bình']);
    expect(scorebook.tables).toHaveLength(1);
    expect(scorebook.questions).toEqual([]);
  });

  it('are read from the table below "Bộ chỉ số"', () => {
    const rows: Rows = [
      ['Mã', 'Tên', 'Thuộc', 'Điểm tối đa', 'Cách gộp'],
      ['I', 'Nhận thức số', null, 10, null],
      ['II', 'Thể chế số', null, 10, null],
      [],
      ['Xếp loại'],
      ['Xếp loại', 'Điều kiện'],
      ['Tốt', 'từ 80% và nhóm II từ 50%'],
      ['Khá', 'từ 65%'],
      [],
      ['Chưa biết', 'Quy tắc làm tròn'],
    ];
    const plain = SCORES.map((row) => row.slice(0, 4).map((cell) => shortName(cell)));
    const { classes } = read({ name: 'Bộ chỉ số', rows }, scores(plain));
    expect(classes).toEqual(['Tốt', 'Khá', 'none']);
  });

  it('are compared with what was typed', () =>
    expect(read(scores(), { name: 'Xếp loại', rows: CLASSES }).told).toEqual([
      'sheet-1 F3 Sở Tài chính: Xếp loại ghi “Tốt”, theo điều kiện là “Khá”',
    ]));

  it('are told where they cannot be read, overlap, or name no node', () => {
    const rows: Rows = [
      ['Xếp loại', 'Điều kiện'],
      ['A', 'từ 80%'],
      ['B', 'từ 65% đến 80% và nhóm VII từ 10%'],
      ['C', 'theo hội đồng'],
    ];
    const { told, classes } = read(scores(), { name: 'Xếp loại', rows });
    expect(classes).toEqual(['A', 'undecided', 'undecided']);
    expect(told).toEqual([
      'sheet-1 F2 Sở Y tế: Xếp loại ghi “Tốt”, theo điều kiện là “A”',
      'sheet-2 B3 Điều kiện của loại “B” nói về “VII”, bảng không có đúng một mục như vậy',
      'sheet-2 B3 “A” và “B” cùng nhận tổng điểm 80%; đang lấy “A”',
      'sheet-2 B4 Chưa đọc được điều kiện “theo hội đồng” của loại “C”; không đơn vị nào được xếp loại này hay loại đứng sau',
    ]);
  });

  it('are told where a unit falls through all of them but the rest', () => {
    const rows: Rows = [
      ...SCORES.slice(0, 1),
      [1, 'Sở Y tế', 10, 6, 16],
      [2, 'Sở Nội vụ', 10, 6, 16],
    ];
    const bands: Rows = [
      ['Xếp loại', 'Điều kiện'],
      ['Tốt', 'từ 80% và mỗi nhóm từ 65%'],
      ['Khá', 'từ 65% đến dưới 80%'],
      ['Yếu', 'còn lại'],
    ];
    const { classes, told } = read(scores(rows), { name: 'Xếp loại', rows: bands });
    expect(classes).toEqual(['Yếu', 'Yếu']);
    expect(told).toEqual(
      ['Sở Y tế', 'Sở Nội vụ'].map(
        (unit, at) =>
          `sheet-1 B${at + 2} ${unit}: Tổng điểm đạt loại “Tốt” nhưng thiếu điều kiện khác; loại kế tiếp không nhận nên chỉ được “Yếu”`,
      ),
    );
  });

  it('leave a sheet of results that is called so alone', () => {
    const { scorebook } = read({ name: 'Xếp loại', rows: SCORES });
    expect(scorebook.tables).toHaveLength(1);
  });
});

/** `Nhận thức số (10)` → `Nhận thức số` */
function shortName(cell: Rows[number][number]): Rows[number][number] {
  return typeof cell === 'string' ? cell.replace(/ \(.*/, '') : cell;
}
