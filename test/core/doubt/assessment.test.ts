import type { ReasonAgainst } from '../../../src/core/doubt/assessment';
import { readMapping } from '../../../src/core/mapping/read-mapping';
import { recognise } from '../../../src/core/recognise/recognise';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

type Rows = SheetSpec['rows'];

const MATRIX: Rows = [
  ['STT', 'Đơn vị', '1. Nhận thức', '2. Thể chế', 'Tổng điểm', 'Xếp hạng'],
  [null, 'Điểm tối đa', 10, 10, 20],
  [1, 'Xã An Hòa', 5, 6, 11, 2],
  [2, 'Xã Ba Sao', 7, 8, 15, 1],
];

const CARD: Rows = [
  ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm'],
  ['I', 'Nền tảng', 20],
  ['1', 'Nhận thức', 10, 5],
  ['2', 'Thể chế', 10, 6],
  [null, 'Tổng cộng', 20, 11],
];

function assess(...sheets: readonly Rows[]) {
  const specs = sheets.map((rows, index) => ({ name: `Xã ${index + 1}`, rows }));
  const { assessments, questions } = recognise(snapshotOf(...specs));
  return { assessments, questions };
}

function replaced(rows: Rows, row: number, column: number, value: string | number | null): Rows {
  return rows.map((cells, r) =>
    r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells,
  );
}

describe('what speaks for a reading', () => {
  it('of a matrix', () => {
    expect(assess(MATRIX).assessments).toEqual([
      {
        tableId: 'sheet-1!A1',
        confidence: 'sure',
        reasonsFor: [
          { kind: 'headers-known', known: 6, of: 6 },
          { kind: 'codes-run-on', nodes: 2 },
          { kind: 'maxima-add-up', groups: 1 },
          { kind: 'totals-agree', units: 2 },
          { kind: 'ranks-agree', units: 2 },
          { kind: 'scores-in-range', scores: 4 },
          { kind: 'units-known', units: 2 },
        ],
        reasonsAgainst: [],
      },
    ]);
  });

  it('of scorecards: that the sheets are alike', () => {
    const { assessments } = assess(CARD, CARD, CARD);
    expect(assessments).toHaveLength(1);
    expect(assessments[0]!.reasonsFor).toContainEqual({ kind: 'sheets-alike', sheets: 3 });
    expect(assessments[0]!.reasonsFor).toContainEqual({ kind: 'totals-agree', units: 3 });
  });

  it('that somebody said so', () => {
    const { mapping } = readMapping([{ key: 'cột: A!C', value: 'chỉ số' }]);
    const { assessments } = recognise(snapshotOf({ name: 'A', rows: MATRIX }), mapping);
    expect(assessments[0]!.reasonsFor).toContainEqual({ kind: 'answered', answers: 1 });
  });
});

describe('what speaks against a reading, without a question', () => {
  it.each<[string, Rows, ReasonAgainst['kind']]>([
    ['most totals differ', replaced(replaced(MATRIX, 2, 4, 12), 3, 4, 14), 'totals-differ'],
    ['no maximum adds up', replaced(MATRIX, 1, 4, 25), 'maxima-do-not-add-up'],
  ])('%s', (_, rows, kind) => {
    const { assessments, questions } = assess(rows);
    expect(assessments[0]!.confidence).toBe('sure');
    expect(assessments[0]!.reasonsAgainst.map((reason) => reason.kind)).toEqual([kind]);
    expect(questions).toEqual([]);
  });
});

describe('mistakes in the data are no doubts about the reading', () => {
  it.each<[string, Rows]>([
    ['one total is wrong', replaced(MATRIX, 2, 4, 12)],
    ['a rank is wrong', replaced(MATRIX, 2, 5, 1)],
    ['a score is missing', replaced(MATRIX, 2, 2, null)],
    ['a score is a word', replaced(MATRIX, 2, 2, 'chưa chấm')],
    ['a score exceeds its maximum', replaced(MATRIX, 2, 2, 11)],
    ['a group has another maximum than its indicators', replaced(CARD, 1, 2, 25)],
  ])('%s', (_, rows) => {
    const { assessments, questions } = assess(rows);
    expect(questions).toEqual([]);
    expect(assessments.map(({ confidence }) => confidence)).toEqual(['sure']);
  });
});

describe('sheets without scores raise no question', () => {
  it.each<[string, Rows]>([
    [
      'facts about units',
      [
        ['STT', 'Đơn vị', 'Dân số', 'Diện tích', 'Số hộ'],
        [1, 'Xã A', 5000, 30, 900],
        [2, 'Xã B', 7000, 40, 1100],
      ],
    ],
    [
      'a framework to be filled',
      [
        ['STT', 'Chỉ số', 'Điểm tối đa', 'Cách tính'],
        ['1', 'Nhận thức', 10, 'a/b'],
        ['2', 'Thể chế', 10, 'a/b'],
      ],
    ],
    [
      'a summary of figures',
      [
        ['TỔNG QUAN KẾT QUẢ CHẤM ĐIỂM'],
        ['Số đơn vị', 15],
        ['Điểm trung bình', 62.5],
        ['Điểm cao nhất', 91],
      ],
    ],
    [
      'people',
      [
        ['STT', 'Họ và tên', 'Đơn vị', 'Số điện thoại'],
        [1, 'Nguyễn Văn An', 'Sở Nội vụ', 912345678],
        [2, 'Trần Thị Bình', 'Sở Y tế', 987654321],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(assess(rows)).toEqual({ assessments: [], questions: [] });
  });
});

it('doubts a table by itself, whatever stands on other sheets', () => {
  const marks = replaced(replaced(MATRIX, 2, 2, 'x'), 3, 2, 'đạt').map((cells, row) =>
    row === 1 ? [] : cells,
  );
  const { assessments } = assess(MATRIX, marks);
  expect(assessments[0]!.confidence).toBe('sure');
});
