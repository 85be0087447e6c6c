import fc from 'fast-check';
import type { MappingLine } from '../../../src/core/mapping/mapping';
import {
  mappingLine,
  readMappingLine,
  type MappingAnswer,
} from '../../../src/core/mapping/mapping-line';
import {
  COLUMN_WORDS,
  NOTATION_WORDS,
  PHASE_WORDS,
  ROW_WORDS,
  SHAPE_WORDS,
  valueInWords,
} from '../../../src/core/mapping/mapping-words';

const line = (key: string, value: string): MappingLine => ({ key, value });
const range = { top: 4, left: 0, bottom: 19, right: 7 };
const sheet = 'Tổng hợp';

describe('a line of the mapping', () => {
  it.each<[MappingAnswer, string, string]>([
    [{ kind: 'tables', sheet, value: [range] }, 'bảng: Tổng hợp', 'A5:H20'],
    [{ kind: 'tables', sheet, value: [] }, 'bảng: Tổng hợp', 'không'],
    [{ kind: 'shape', sheet, value: 'transposed' }, 'kiểu bảng: Tổng hợp', 'đơn vị theo cột'],
    [{ kind: 'header', sheet, value: { first: 4, last: 6 } }, 'tiêu đề: Tổng hợp', '5:7'],
    [{ kind: 'column', sheet, index: 2, value: 'maximum' }, 'cột: Tổng hợp!C', 'điểm tối đa'],
    [{ kind: 'row', sheet, index: 11, value: 'ignored' }, 'dòng: Tổng hợp!12', 'bỏ qua'],
    [
      { kind: 'notation', sheet, index: 27, value: 'decimal-point' },
      'cách viết số: Tổng hợp!AB',
      'chấm thập phân',
    ],
    [{ kind: 'phase', sheet, value: 'appraised' }, 'lần chấm: Tổng hợp', 'thẩm định'],
    [{ kind: 'unitName', sheet, value: { row: 3, column: 2 } }, 'tên đơn vị: Tổng hợp', 'C4'],
  ])('%j is kept as %s → %s', (answer, key, value) => {
    expect(mappingLine(answer)).toEqual({ key, value });
  });

  it.each([
    ['TABLE: Tổng hợp', 'A5:H20; J5:K9', { kind: 'tables', value: [range, { top: 4, left: 9 }] }],
    ['bang : Tổng hợp', '$A$5 : $H$20', { kind: 'tables', value: [range] }],
    ['Table: Tổng hợp', 'No table', { kind: 'tables', value: [] }],
    ['Kieu bang: Tổng hợp', 'PHIẾU', { kind: 'shape', value: 'scorecard' }],
    ['header: Tổng hợp', '5', { kind: 'header', value: { first: 4, last: 4 } }],
    ['header: Tổng hợp', '7 - 5', { kind: 'header', value: { first: 4, last: 6 } }],
    ['CỘT: Tổng hợp!c', 'Diem  toi da', { kind: 'column', index: 2, value: 'maximum' }],
    ['column: Tổng hợp!$C', 'ignored', { kind: 'column', index: 2, value: 'ignored' }],
    ['Hàng: Tổng hợp!12', 'tiêu chí', { kind: 'row', index: 11, value: 'indicator' }],
    ['numbers: Tổng hợp!C', 'Decimal-comma', { kind: 'notation', value: 'decimal-comma' }],
    ['phase: Tổng hợp', 'tđ2', { kind: 'phase', value: 'appraised2' }],
    ['unit name: Tổng hợp', 'c4', { kind: 'unitName', value: { row: 3, column: 2 } }],
  ])('%s → %s is read whatever its case, marks and language', (key, value, expected) => {
    expect(readMappingLine(line(key, value))).toMatchObject({ sheet, ...expected });
  });

  it.each([
    ['ghi chú: Tổng hợp', 'x', 'unknown-key'],
    ['bảng', 'A5:H20', 'unknown-key'],
    ['bảng: ', 'A5:H20', 'without-sheet'],
    ['cột: !C', 'mã', 'without-sheet'],
    ['cột: Tổng hợp', 'mã', 'without-cell'],
    ['cột: Tổng hợp!12', 'mã', 'without-cell'],
    ['dòng: Tổng hợp!C', 'nhóm', 'without-cell'],
    ['dòng: Tổng hợp!0', 'nhóm', 'without-cell'],
    ['cột: Tổng hợp!C', 'màu đỏ', 'unknown-value'],
    ['bảng: Tổng hợp', 'A5:H20; đâu đó', 'unknown-value'],
    ['tiêu đề: Tổng hợp', '0:3', 'unknown-value'],
    ['tên đơn vị: Tổng hợp', 'A0', 'unknown-value'],
  ])('%s → %s is refused: %s', (key, value, code) => {
    expect(readMappingLine(line(key, value))).toBe(code);
  });

  it('says the same when it is read back, whatever the name of the sheet', () => {
    const name = fc.oneof(fc.string({ minLength: 1 }), fc.stringMatching(/^['! :：A1]{1,6}$/));
    fc.assert(
      fc.property(name, fc.nat(16_383), (text, index) => {
        const answers: MappingAnswer[] = [
          { kind: 'column', sheet: text, index, value: 'score' },
          { kind: 'row', sheet: text, index, value: 'unit' },
          { kind: 'shape', sheet: text, value: 'matrix' },
        ];
        for (const answer of answers) {
          expect(readMappingLine(mappingLine(answer))).toMatchObject(answer);
        }
      }),
    );
  });

  it.each([COLUMN_WORDS, ROW_WORDS, SHAPE_WORDS, NOTATION_WORDS, PHASE_WORDS])(
    'has no word for two values: %j',
    (vocabulary: Readonly<Record<string, readonly string[]>>) => {
      const named = Object.entries(vocabulary).flatMap(([value, words]) =>
        words.map((word) => [word, valueInWords(vocabulary as typeof COLUMN_WORDS, word), value]),
      );
      for (const [, found, value] of named) expect(found).toBe(value);
    },
  );
});
