import {
  mappingLines,
  mappingOfSheet,
  missingSheets,
  readMapping,
  withMappingLines,
} from '../../../src/core/mapping/read-mapping';

const linesOf = (said: readonly (readonly [string, string])[]) =>
  said.map(([key, value]) => ({ key, value }));

const LINES = linesOf([
  ['bảng: Tổng hợp', 'A5:H20; J5:K9'],
  ['kiểu bảng: Tổng hợp', 'đơn vị theo dòng'],
  ['tiêu đề: Tổng hợp', '5:6'],
  ['lần chấm: Tổng hợp', 'thẩm định'],
  ['cột: Tổng hợp!C', 'điểm tối đa'],
  ['cột: Tổng hợp!D', 'bỏ qua'],
  ['dòng: Tổng hợp!12', 'tổng'],
  ['cách viết số: Tổng hợp!E', 'phẩy thập phân'],
  ['tên đơn vị: Xã A', 'C4'],
]);

describe('the lines of a mapping', () => {
  it('are read sheet by sheet', () => {
    const { mapping, problems } = readMapping(LINES);
    expect(problems).toEqual([]);
    expect(mapping.get('Tổng hợp')).toMatchObject({
      shape: 'matrix',
      header: { first: 4, last: 5 },
      phase: 'appraised',
      unitName: null,
    });
    expect([...mapping.get('Tổng hợp')!.columns]).toEqual([
      [2, 'maximum'],
      [3, 'ignored'],
    ]);
    expect(mapping.get('Xã A')).toMatchObject({ tables: null, unitName: { row: 3, column: 2 } });
  });

  it('are written again as they were', () => {
    expect(mappingLines(readMapping(LINES).mapping)).toEqual(LINES);
  });

  it('are about one sheet whatever its case and Unicode form', () => {
    const { mapping } = readMapping(
      linesOf([
        ['cột: TỔNG HỢP!C', 'mã'],
        [`cột: ${'Tổng hợp'.normalize('NFD')}!D`, 'tên'],
      ]),
    );
    expect(mappingOfSheet(mapping, 'Tổng hợp').columns.size).toBe(2);
  });

  it('count once: the first about the same', () => {
    const twice = linesOf([
      ['cột: A!C', 'mã'],
      ['column: a!c', 'name'],
    ]);
    const { mapping, problems } = readMapping(twice);
    expect(problems).toEqual([{ code: 'duplicate-key', line: twice[1] }]);
    expect(mapping.get('A')!.columns.get(2)).toBe('code');
  });

  it('give their place to later lines about the same', () => {
    const later = linesOf([['table: tổng hợp', 'không']]);
    const lines = withMappingLines(LINES, later);
    expect(lines).toHaveLength(LINES.length);
    expect(mappingOfSheet(readMapping(lines).mapping, 'Tổng hợp').tables).toEqual([]);
  });

  it('may be about sheets that are gone', () => {
    const { mapping } = readMapping(LINES);
    expect(missingSheets(mapping, ['tổng hợp'])).toEqual([
      { code: 'sheet-missing', line: { key: 'tên đơn vị: Xã A', value: 'C4' } },
    ]);
  });
});
