import { makePlan } from '../../../src/core/plan/make-plan';
import { DEFAULT_WRITE_OPTIONS } from '../../../src/core/plan/write-options';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import { formatCell } from '../../../src/core/sheet/address';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';
import { readBook, treeOf, unitsOf } from './describe-table';

const _ = null;

const POLICY: SheetSpec = {
  name: 'Nhóm 1',
  rows: [
    ['STT', 'Đơn vị', 'Quy chế (10đ)', 'Chỉ thị (10đ)', 'Cộng'],
    [1, 'Xã An Bình', 5, 4, 9],
    [2, 'Xã Bình Minh', 3, 2, 5],
  ],
};
const AWARENESS: SheetSpec = {
  name: 'Nhóm 2',
  rows: [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'UBND xã Bình Minh', 'UBND xã An Bình'],
    ['2.1', 'Kế hoạch', 10, 7, 9],
    ['2.2', 'Họp giao ban', 10, 6, 'KP'],
  ],
};
const TREE = [
  'Nhóm 1',
  '  Quy chế /10',
  '  Chỉ thị /10',
  'Nhóm 2',
  '  2.1 Kế hoạch /10',
  '  2.2 Họp giao ban /10',
];

/** The overview, with group scores and results as given. */
function overview(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
): SheetSpec {
  return {
    name: 'Tổng hợp',
    rows: [
      ['STT', 'Đơn vị', 'Nhóm 1', 'Nhóm 2', 'Tổng điểm', 'Xếp hạng'],
      [1, 'Xã An Bình', ...first],
      [2, 'Xã Bình Minh', ...second],
    ],
  };
}
const BLANKS = [_, _, _, _];

/** The formulas of the plan, by sheet name (or that of the new sheet) and cell. */
function formulasOf(...specs: readonly SheetSpec[]): string[] {
  const snapshot = snapshotOf(...specs);
  const { scorebook, results, findings } = scoreWorkbook(snapshot, {});
  const options = DEFAULT_WRITE_OPTIONS;
  const { blocks } = makePlan({ snapshot, scorebook, results, findings, options });
  return blocks.flatMap(({ target, range, cells }) =>
    cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        if (cell?.kind !== 'formula') return [];
        const sheet =
          target.kind === 'added'
            ? target.name
            : snapshot.sheets.find(({ id }) => id === target.sheetId)!.name;
        const address = formatCell({ row: range.top + r, column: range.left + c });
        return [`${sheet}!${address} ${cell.formula}`];
      }),
    ),
  );
}

describe('sheets of one group each', () => {
  it('are one table of the same units, however these are written and ordered', () => {
    const book = readBook(POLICY, AWARENESS);
    expect(book.tables.map(treeOf)).toEqual([TREE]);
    expect(unitsOf(book.tables[0]!)).toEqual([
      'Xã An Bình: 5 4 9 notApplicable:KP |',
      'Xã Bình Minh: 3 2 7 6 |',
    ]);
  });

  it('keep what they state of their group as its stated score', () => {
    const [first] = readBook(POLICY, AWARENESS).tables[0]!.units;
    expect([...first!.statedGroups].map(([node, { cell }]) => [node, cell])).toEqual([
      [0, { sheetId: 'sheet-1', row: 1, column: 4 }],
    ]);
  });

  it('are joined in the order of their numbers', () => {
    const book = readBook(AWARENESS, POLICY);
    expect(treeOf(book.tables[0]!)).toEqual(TREE);
  });

  it('get their results on a sheet of ours', () => {
    const formulas = formulasOf(POLICY, AWARENESS);
    expect(formulas.filter((formula) => !formula.startsWith('Kết quả'))).toEqual([]);
    expect(formulas.some((formula) => /C2:D2.*'Nhóm 2'!E2:E3/.test(formula))).toBe(true);
  });

  it.each<[string, readonly SheetSpec[]]>([
    ['of other units', [POLICY, { ...POLICY, name: 'Nhóm 2', rows: otherUnits(POLICY) }]],
    ['with the same criteria', [POLICY, { ...POLICY, name: 'Nhóm 2' }]],
    [
      'whose names count nothing',
      [
        { ...POLICY, name: 'CĐS' },
        { ...AWARENESS, name: 'CCHC' },
      ],
    ],
  ])('stay apart: %s', (_name, specs) => {
    expect(readBook(...specs).tables).toHaveLength(2);
  });
});

function otherUnits({ rows }: SheetSpec): SheetSpec['rows'] {
  return rows.map((row, at) => row.map((value, c) => (at > 0 && c === 1 ? `Phường ${at}` : value)));
}

describe('an overview over the sheets of groups', () => {
  it('is no second result', () => {
    const book = readBook(overview([9, 9, 18, 1], [5, 13, 18, 1]), POLICY, AWARENESS);
    expect(book.tables.map(treeOf)).toEqual([TREE]);
    expect(unitsOf(book.tables[0]!)[1]).toBe('Xã Bình Minh: 3 2 7 6 | 18 1');
    expect(book.tables[0]!.areas.map(({ sheetId }) => sheetId)).toEqual([
      ...['sheet-1', 'sheet-2', 'sheet-3'],
    ]);
  });

  it('finds the sheet of a group by its name, and leaves a group without a sheet as it is', () => {
    const rows = overview(BLANKS, BLANKS).rows.map((row, at) => {
      const header = ['STT', 'Đơn vị', 'Nhận thức số', 'Thể chế số', 'Khảo sát', 'Tổng điểm'];
      return at === 0 ? header : [row[0]!, row[1]!, _, _, at + 3, _];
    });
    const book = readBook(
      { name: 'Tổng quan', rows },
      { ...POLICY, name: 'Thể chế số' },
      { ...AWARENESS, name: 'Nhận thức số' },
    );
    expect(treeOf(book.tables[0]!).filter((name) => !name.startsWith(' '))).toEqual([
      ...['Nhận thức số', 'Thể chế số', 'Khảo sát'],
    ]);
    expect(unitsOf(book.tables[0]!)[1]).toBe('Xã Bình Minh: 7 6 3 2 5 |');
  });

  it('finds it by its numbers where names say nothing', () => {
    const book = readBook(
      overview([9, 13, 22, _], [5, 13, 18, _]),
      { ...POLICY, name: 'Bảng B' },
      { ...AWARENESS, name: 'Bảng A', rows: withScore(AWARENESS, 2, 4, 4) },
    );
    expect(book.tables).toHaveLength(1);
  });

  it('is checked against the sheets', () => {
    const snapshot = snapshotOf(overview([8, 9, 17, 2], [5, 13, 18, 1]), POLICY, AWARENESS);
    const { findings } = scoreWorkbook(snapshot, {});
    const wrong = findings.filter(({ facts }) => facts.code === 'total-mismatch');
    expect(wrong.map(({ cell }) => formatCell(cell))).toEqual(['C2', 'E2']);
  });

  it('gets the results into its own blank columns, from the sheets of the groups', () => {
    const formulas = formulasOf(overview(BLANKS, BLANKS), POLICY, AWARENESS);
    expect(formulas[0]).toMatch(/^Tổng hợp!E2 .*SUM\('Nhóm 1'!C2:D2,'Nhóm 2'!E2:E3\)/);
    expect(formulas.filter((formula) => /^Tổng hợp!F[23] /.test(formula))).toHaveLength(2);
    expect(formulas.every((formula) => formula.startsWith('Tổng hợp!'))).toBe(true);
  });
});

function withScore({ rows }: SheetSpec, at: number, column: number, value: number) {
  return rows.map((row, r) => row.map((cell, c) => (r === at && c === column ? value : cell)));
}
