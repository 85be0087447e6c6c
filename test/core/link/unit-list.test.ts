import type { SheetSpec } from '../../support/snapshot-of';
import { readLinked, SCORES } from './linked-books';

const LIST: SheetSpec = {
  name: 'DM_DON_VI',
  rows: [
    ['MA_DON_VI', 'TEN_DON_VI', 'KHOI'],
    ['DV01', 'UBND xã Tân Phú', 'Xã'],
    ['DV02', 'xã Mỹ Long', 'Xã'],
    ['DV03', 'Hoà Thuận', 'Phường'],
    ['DV04', 'Phường An Bình', 'Phường'],
  ],
};

const scopesOf = (...sheets: SheetSpec[]) =>
  readLinked(...sheets).table.units.map(({ scope }) => scope);
const codesOf = (...sheets: SheetSpec[]) =>
  readLinked(...sheets).findings.filter((text) => /^(?:unit|province)/.test(text));

describe('a list of units beside a table', () => {
  it('gives the units their scopes, and ranks inside them', () => {
    const { table, results } = readLinked(SCORES, LIST);
    expect(table.scopeName).toBe('KHOI');
    expect(table.units.map(({ scope }) => scope)).toEqual(['Xã', 'Xã', 'Phường', 'Phường']);
    expect(results[0]!.units.map(({ rank, scopeRank }) => [rank, scopeRank])).toEqual([
      [1, 1],
      [2, 2],
      [3, 1],
      [4, 2],
    ]);
  });

  it('is said, with the names that are not written alike', () => {
    const { book } = readLinked(SCORES, LIST);
    expect(book.notes).toContainEqual({
      kind: 'units-matched',
      tableId: 'sheet-1!A1',
      sheetId: 'sheet-2',
      count: 4,
      scopeName: 'KHOI',
      pairs: [
        { inTable: 'Xã Tân Phú', inList: 'UBND xã Tân Phú', how: 'prefix' },
        { inTable: 'Xã Mỹ Long', inList: 'xã Mỹ Long', how: 'same' },
        { inTable: 'Phường Hòa Thuận', inList: 'Hoà Thuận', how: 'prefix' },
      ],
    });
  });

  it.each<[string, SheetSpec['rows']]>([
    [
      'a column of cụm beside one of vùng',
      [
        ['TT', 'Đơn vị', 'Vùng', 'Cụm'],
        [1, 'Xã Tân Phú', 'Bắc', 'Xã'],
        [2, 'Xã Mỹ Long', 'Nam', 'Xã'],
        [3, 'Phường Hòa Thuận', 'Bắc', 'Phường'],
        [4, 'Phường An Bình', 'Nam', 'Phường'],
      ],
    ],
    [
      'a scope written once for the rows below it',
      [
        ['TT', 'Khối', 'Đơn vị'],
        [1, 'Xã', 'Xã Tân Phú'],
        [2, null, 'Xã Mỹ Long'],
        [3, 'Phường', 'Phường Hòa Thuận'],
        [4, null, 'Phường An Bình'],
      ],
    ],
    [
      'titles between the units',
      [
        ['DANH SÁCH ĐƠN VỊ ĐƯỢC ĐÁNH GIÁ'],
        ['TT', 'Tên đơn vị', 'Ghi chú'],
        ['I', 'Xã'],
        [1, 'Xã Tân Phú'],
        [2, 'Xã Mỹ Long'],
        ['II', 'Phường'],
        [1, 'Phường Hòa Thuận'],
        [2, 'Phường An Bình'],
      ],
    ],
    [
      'a kind of unit among facts',
      [
        ['TT', 'Tên đơn vị', 'Loại', 'Số dân', 'Điện thoại'],
        [1, 'Xã Tân Phú', 'Xã', 12000, '0270 1'],
        [2, 'Xã Mỹ Long', 'Xã', 9000, '0270 2'],
        [3, 'Phường Hòa Thuận', 'Phường', 30000, '0270 3'],
        [4, 'Phường An Bình', 'Phường', 21000, '0270 4'],
      ],
    ],
  ])('is read: %s', (_, rows) => {
    const expected = ['Xã', 'Xã', 'Phường', 'Phường'];
    expect(scopesOf(SCORES, { name: 'Danh sách đơn vị', rows })).toEqual(expected);
    expect(scopesOf({ name: 'Đơn vị', rows }, SCORES)).toEqual(expected);
  });

  it('leaves a table alone that has scopes of its own', () => {
    const own: SheetSpec = {
      name: 'Tổng hợp',
      rows: SCORES.rows.map((row, index) => [...row, ['Cụm', null, 'A', 'B', 'A', 'B'][index]]),
    };
    expect(readLinked(own, LIST).table.scopeName).toBe('Cụm');
    expect(scopesOf(own, LIST)).toEqual(['A', 'B', 'A', 'B']);
  });

  it('gives no scope where all units lie in one', () => {
    const rows = LIST.rows.map(([code, name, scope], index) => [code, name, index && 'Xã', scope]);
    const { table } = readLinked(SCORES, { ...LIST, rows: rows.map((row) => row.slice(0, 3)) });
    expect(table.scopeName).toBeNull();
  });

  it('about other units says nothing', () => {
    const rows = [
      ['STT', 'Sở', 'Khối'],
      [1, 'Sở Y tế', 'A'],
      [2, 'Sở Nội vụ', 'B'],
    ];
    const { book, findings } = readLinked(SCORES, { name: 'DM_DON_VI', rows });
    expect([book.unitLists, book.notes, findings]).toEqual([[], [], []]);
  });

  it('is a table all the same when it holds scores', () => {
    const { book } = readLinked({ ...SCORES, name: 'Danh sách xã' });
    expect(book.tables).toHaveLength(1);
  });
});

describe('what does not fit between list and table', () => {
  const withList = (...names: readonly (readonly [string, string])[]): SheetSpec => ({
    name: 'DM_DON_VI',
    rows: [['STT', 'Tên đơn vị', 'Khối'], ...names.map(([name, scope], i) => [i + 1, name, scope])],
  });
  const known = [
    ['Xã Tân Phú', 'Xã'],
    ['Xã Mỹ Long', 'Xã'],
    ['Phường Hòa Thuận', 'Phường'],
  ] as const;

  it('says which unit of the table the list lacks', () => {
    expect(codesOf(SCORES, withList(...known))).toEqual([
      'unit-not-listed Tổng hợp 2024!B6 Phường An Bình: Đơn vị này không có trong danh sách đơn vị',
    ]);
  });

  it('says which unit of the list has no score', () => {
    const list = withList(...known, ['Phường An Bình', 'Phường'], ['Xã Bình Minh', 'Xã']);
    expect(codesOf(SCORES, list)).toEqual([
      'unit-not-scored DM_DON_VI!B6 Xã Bình Minh: Có trong danh sách đơn vị nhưng không có trong bảng điểm',
    ]);
  });

  it('leaves out scopes that nobody scores here', () => {
    const others = ['Y tế', 'Nội vụ'].map((name) => [`Sở ${name}`, 'Sở'] as const);
    const list = withList(...known, ['Phường An Bình', 'Phường'], ...others);
    expect(codesOf(SCORES, list)).toEqual([]);
  });

  it('matches a slip of one letter, and never two units with like names', () => {
    const slip = withList(...known, ['Phường An Bìnhh', 'Phường']);
    expect(scopesOf(SCORES, slip)).toEqual(['Xã', 'Xã', 'Phường', 'Phường']);
    const like = withList(...known, ['Phường An Bính', 'Phường']);
    expect(codesOf(SCORES, like).map((text) => text.split(' ')[0])).toEqual([
      'unit-not-listed',
      'unit-not-scored',
    ]);
  });

  it('asks who is meant when the list has two', () => {
    const list = withList(
      ...known.slice(1),
      ['Phường An Bình', 'Phường'],
      ['Xã Tân Phú, huyện A', 'Xã'],
      ['Xã Tân Phú, huyện B', 'Xã'],
    );
    expect(codesOf(SCORES, list)).toEqual([
      'unit-unclear Tổng hợp 2024!B3 Xã Tân Phú: “Xã Tân Phú” có thể là nhiều đơn vị: ' +
        'Xã Tân Phú, huyện A, Xã Tân Phú, huyện B. Chọn đơn vị đúng.',
    ]);
  });

  it('never joins an old province with the new one of its name', () => {
    const old: SheetSpec = {
      name: 'Điểm',
      rows: [
        ['STT', 'Tỉnh', 'Chính quyền số', 'Kinh tế số'],
        [1, 'Thái Nguyên', 5, 6],
        [2, 'Bắc Kạn', 7, 8],
        [3, 'Cao Bằng', 7, 8],
        [4, 'Lạng Sơn', 7, 8],
      ],
    };
    const names = [
      ...['Thái Nguyên', 'Cao Bằng', 'Lạng Sơn', 'Hà Nội', 'Huế', 'Hải Phòng', 'Đà Nẵng'],
      ...['Quảng Ninh', 'Lai Châu', 'Điện Biên', 'Sơn La', 'Thanh Hóa', 'Nghệ An', 'Hà Tĩnh'],
      ...['Tuyên Quang', 'Lào Cai', 'Phú Thọ', 'Bắc Ninh', 'Hưng Yên', 'Ninh Bình'],
    ];
    const rows = [['STT', 'Tỉnh', 'Vùng'], ...names.map((name, i) => [i + 1, name, `V${i % 3}`])];
    const list: SheetSpec = { name: 'DM tỉnh', rows };
    expect(scopesOf(old, list)[0]).toBeNull();
    expect(codesOf(old, list)).toContainEqual(
      'province-changed Điểm!B2 Thái Nguyên: “Thái Nguyên” trong hai danh sách không cùng phạm vi: ' +
        'tỉnh, thành phố mới gồm Thái Nguyên, Bắc Kạn.',
    );
  });
});

describe('sheets that are hard to see', () => {
  it('are known by a name in a legacy encoding', () => {
    const list = { ...LIST, name: 'Danh s¸ch ®¬n vÞ' };
    expect(readLinked(SCORES, list).table.scopeName).toBe('KHOI');
  });

  it('are read though hidden, and said', () => {
    const { book } = readLinked(SCORES, { ...LIST, visibility: 'veryHidden' });
    expect(book.notes[0]).toEqual({ kind: 'hidden-sheet', sheetId: 'sheet-2' });
    expect(book.tables[0]!.scopeName).toBe('KHOI');
  });
});
