import { recognise } from '../../../src/core/recognise/recognise';
import { formatRange } from '../../../src/core/sheet/address';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';
import { treeOf, unitsOf } from '../recognise/describe-table';
import { questionText, readWith, roundsUntilSettled } from './answer-questions';

type Rows = SheetSpec['rows'];

const MARKS: Rows = [
  ['STT', 'Đơn vị', 'Nhận thức', 'Thể chế', 'Hạ tầng'],
  [1, 'Xã A', 5, 'x', 3],
  [2, 'Xã B', 7, 'đạt', 4],
  [3, 'Xã C', 7, 8, 4],
];

const UNKNOWN_UNIT: Rows = [
  ['TT', 'Tiêu chí', 'Điểm tối đa', 'Xã A', 'Xã B', 'Xã C'],
  [1, 'Nhận thức', 10, 5, 6, 'x'],
  [2, 'Thể chế', 10, 5, 6, 'đạt'],
  [3, 'Hạ tầng', 10, 5, 6, '#REF!'],
];

const LIKE_SCORES: Rows = [
  ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm', 'Điểm'],
  [1, 'Nhận thức', 10, 5, 6],
  [2, 'Thể chế', 10, 7, 8],
];

const BARE_NUMBERS: Rows = [
  ['STT', 'Đơn vị', 'Nhận thức', 'Thể chế'],
  [null, null, 6, 6],
  [1, 'Xã A', 15, 13],
  [2, 'Xã B', 17, 14],
  [3, 'Xã C', 17, 14],
];

const NAMED_BLANK: Rows = [
  ['Đơn vị', 'Nhận thức', 'Thể chế'],
  ['Xã A', 5, 3],
  ['Xã B', null, null],
  ['Xã C', 7, 4],
  ['Xã D', 7, 4],
];

const UNSCORED_GROUP: Rows = [
  ['TT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Minh chứng'],
  ['I', 'Nền tảng', 20],
  ['-', 'Nhận thức', 10, 5, 'QĐ 1'],
  ['-', 'Thể chế', 10, 5, 'QĐ 2'],
  ['II', 'Kỷ luật'],
  ['-', 'Chậm báo cáo', null, null, 'BC 1'],
];

const TOO_MANY_POINTS: Rows = [
  ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm'],
  [null, 'Tổng cộng', 40, 22],
  [null, 'Nhóm nền tảng', 25],
  [null, 'Nhân lực', 15],
  [null, 'Họp', 15, 5],
  [null, 'Hạ tầng', 10],
  [null, 'Máy', 10, 5],
  [null, 'Nhóm hai', 15],
  [null, 'Báo cáo', 15, 12],
];

const PROVINCES: Rows = [
  ['TT', 'Tiêu chí', 'Cách tính', 'Hà Nội', 'Đà Nẵng', 'Kon Tum'],
  [1, 'Số hội nghị', 'a', 5, 6, 7],
  [2, 'Xã hội hóa', 'b', 5, 6, 7],
];

const OPEN_NOTATION: Rows = [
  ['STT', 'Đơn vị', 'Nhận thức', 'Thể chế'],
  [1, 'Xã A', '15.763', 3],
  [2, 'Xã B', '17.250', 4],
];

const LOG: Rows = [
  ['Đơn vị', 'Mã tiêu chí', 'Điểm tự chấm', 'Điểm thẩm định'],
  ['Xã A', 'A.1', 5, 4],
  ['Xã A', 'A.2', 5, 4],
  ['Xã B', 'A.1', 5, 4],
  ['Xã B', 'A.2', 5, 4],
];

const EVERY_SCORE_TOO_HIGH: Rows = [
  ['STT', 'Đơn vị', 'Nhận thức', 'Thể chế'],
  [null, 'Điểm tối đa', 1, 2],
  [1, 'Xã A', 5, 3],
  [2, 'Xã B', 7, 4],
];

const WORDS_UNDER_MAXIMA: Rows = [
  ['Đơn vị', 'Nhận thức (10đ)', 'Thể chế (10đ)'],
  ['Xã A', 'tốt', 'khá'],
  ['Xã B', 'tốt', 7],
  ['Xã C', 'đạt', 'khá'],
];

const CASES: readonly (readonly [string, Rows, string, string])[] = [
  [
    'a column among the scores that holds marks',
    MARKS,
    'column-meaning "Thể chế": chỉ số | tổng điểm | xếp hạng | bỏ qua',
    'D1:D4',
  ],
  [
    'a column of marks beside the units of a transposed table',
    UNKNOWN_UNIT,
    'column-meaning "Xã C": điểm | bỏ qua',
    'F1:F4',
  ],
  [
    'two columns of scores with one heading',
    LIKE_SCORES,
    'score-column "Điểm": điểm + bỏ qua | bỏ qua + điểm',
    'D1:D3',
  ],
  [
    'numbers without a name above the units',
    BARE_NUMBERS,
    'row-meaning "": điểm tối đa | đơn vị | bỏ qua',
    'A2:D2',
  ],
  [
    'a unit without any score that may be a title',
    NAMED_BLANK,
    'row-meaning "Xã B": đơn vị | tổng | bỏ qua',
    'A3:C3',
  ],
  [
    'a group whose code counts on, without any points',
    UNSCORED_GROUP,
    'row-meaning "Kỷ luật": chỉ số | nhóm | tổng | bỏ qua',
    'A5:E5',
  ],
  [
    'a row whose maximum exceeds the total unless it is a group',
    TOO_MANY_POINTS,
    'row-meaning "Nhóm nền tảng": nhóm | chỉ số',
    'A3:D3',
  ],
  [
    'indicators that are called as provinces are',
    PROVINCES,
    'table-shape "": đơn vị theo cột | đơn vị theo dòng',
    'A1:F3',
  ],
  [
    'thousands that may be decimals',
    OPEN_NOTATION,
    'number-notation "15.763": phẩy thập phân | chấm thập phân',
    'C1:C3',
  ],
  ['scores of which no table was made', LOG, 'is-table "": A1:D5 | không', 'A1:D5'],
  [
    'maxima that most scores exceed',
    EVERY_SCORE_TOO_HIGH,
    'row-meaning "": bỏ qua | đơn vị | điểm tối đa',
    'A2:D2',
  ],
];

describe.each(CASES)('%s', (_, rows, text, place) => {
  const snapshot = snapshotOf({ name: 'A', rows });
  const { questions, assessments } = recognise(snapshot);

  it('is one question', () => {
    expect(questions.map(questionText)).toEqual([text]);
    expect(formatRange(questions[0]!.place.range)).toBe(place);
    expect(assessments.map(({ confidence }) => confidence)).toEqual(
      assessments.map(() => 'unsure'),
    );
  });

  it('is not asked again, whatever is chosen', () => {
    const id = questions[0]!.id;
    for (const { lines } of questions[0]!.choices) {
      expect(readWith(snapshot, lines).questions.map((question) => question.id)).not.toContain(id);
    }
  });

  it('is settled with all that follows from it', () => {
    expect(roundsUntilSettled(snapshot, 3)).toBeLessThanOrEqual(3);
  });
});

it('is never about the figures a and b that a scorecard computes its scores from', () => {
  const rows: Rows = [
    ['Mã', 'Chỉ số', 'Điểm tối đa', 'a', 'b', 'Điểm'],
    ['1.1', 'Dịch vụ công trực tuyến', 20, 8, 10, 16],
    ['1.2', 'Hồ sơ số hóa', 10, 45, 90, 5],
  ];
  expect(recognise(snapshotOf({ name: 'Xã A', rows })).questions).toEqual([]);
});

/** The only table after the choice at an index. */
function chosen(rows: Rows, choice: number) {
  const snapshot = snapshotOf({ name: 'A', rows });
  const [question] = recognise(snapshot).questions;
  return readWith(snapshot, question!.choices[choice]!.lines).tables[0]!;
}

describe('an answer', () => {
  it('makes an indicator of a column', () =>
    expect(treeOf(chosen(MARKS, 0))).toEqual(['Nhận thức', 'Thể chế', 'Hạ tầng']));

  it('makes a unit of a column', () => expect(unitsOf(chosen(UNKNOWN_UNIT, 0))).toHaveLength(3));

  it('takes the other score', () => expect(unitsOf(chosen(LIKE_SCORES, 1))).toEqual(['A: 6 8 |']));

  it('makes maxima of a row', () =>
    expect(treeOf(chosen(BARE_NUMBERS, 0))).toEqual(['Nhận thức /6', 'Thể chế /6']));

  it('makes a unit of a row', () => expect(unitsOf(chosen(NAMED_BLANK, 0))[1]).toBe('Xã B: _ _ |'));

  it('turns the table round', () =>
    expect(unitsOf(chosen(PROVINCES, 0))).toEqual([
      'Hà Nội: 5 5 |',
      'Đà Nẵng: 6 6 |',
      'Kon Tum: 7 7 |',
    ]));

  it('makes decimals of thousands', () =>
    expect(unitsOf(chosen(OPEN_NOTATION, 1))[0]).toBe('Xã A: 15.763 3 |'));
});

it('asks whether a table is one when most of its scores are words', () => {
  const { questions } = recognise(snapshotOf({ name: 'A', rows: WORDS_UNDER_MAXIMA }));
  expect(questions.map(questionText)).toEqual(['is-table "": A1:C4 | không']);
});

it('asks once about the same column of many sheets', () => {
  const sheets = ['Xã A', 'Xã B'].map((name) => ({ name, rows: LIKE_SCORES }));
  const { questions } = recognise(snapshotOf(...sheets));
  expect(questions).toHaveLength(1);
  expect(questions[0]!.choices[0]!.lines.map(({ key }) => key)).toEqual([
    'cột: Xã A!D',
    'cột: Xã A!E',
    'cột: Xã B!D',
    'cột: Xã B!E',
  ]);
});

it('asks about one thing at a time', () => {
  const [header, ...units] = MARKS;
  const rows = [[...header!, 'Nhân lực', 'Số hóa'], ...units.map((unit) => [...unit, 'x', 2])];
  expect(recognise(snapshotOf({ name: 'A', rows })).questions).toHaveLength(1);
});
