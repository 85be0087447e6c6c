import fc from 'fast-check';
import type { DerivedIndex } from '../../../src/core/framework/derived-index';
import type { Framework, FrameworkEntry } from '../../../src/core/framework/framework';
import { isFrameworkSheet } from '../../../src/core/framework/find-framework-header';
import { readFrameworkSheet } from '../../../src/core/framework/read-framework-sheet';
import { frameworkSheet } from '../../../src/core/framework/write-framework-sheet';
import {
  exactFromDecimal,
  exactRatio,
  formatDecimal,
  type Exact,
} from '../../../src/core/number/exact';
import type { Limits } from '../../../src/core/score/limits';
import { recognise } from '../../../src/core/recognise/recognise';
import { contentSnapshot } from '../../support/content-snapshot';
import { sheetSnapshotOf, snapshotOf, type SheetSpec } from '../../support/snapshot-of';
import { entryOf, frameworkOf } from './framework-samples';

function read(rows: SheetSpec['rows'], more: Partial<SheetSpec> = {}) {
  return readFrameworkSheet(sheetSnapshotOf({ name: 'Bộ chỉ số', rows, ...more }))!;
}

const HEADER = ['Mã', 'Tên', 'Thuộc', 'Điểm tối đa', 'Trọng số', 'Cách gộp', 'Cách tính'];

/** Words that no column reads as anything but words. */
const words = fc
  .array(
    fc.constantFrom('Ban chỉ đạo', 'số hóa', 'Đạt', '= a/b', '- 20 điểm', '+1', '@x', 'Hoà Bình'),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '));
const lines = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n'));
const code = fc.constantFrom('I', 'II', '1', '1.1', '1.10', 'A.1', 'Đ', '2.d)', '9. b)', 'CQS');
const points: fc.Arbitrary<Exact> = fc
  .integer({ min: 1, max: 999_999 })
  .map((units) => exactFromDecimal((units / 100).toFixed(2)));
const weight = fc.oneof(
  points,
  fc.integer({ min: 3, max: 40 }).map((parts) => exactRatio(1n, BigInt(parts))),
);
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const aggregation = fc.constantFrom('sum', 'mean', 'geometric', 'minimum', 'maximum');

const limits: fc.Arbitrary<Limits> = fc.record(
  { most: points, least: points },
  { requiredKeys: [] },
);

const plainEntry = fc.record({
  code: orNull(code),
  name: words,
  parentCode: orNull(code),
  maxPoints: orNull(points),
  weight: orNull(weight),
  aggregation,
  rule: orNull(lines),
  evidence: orNull(lines),
  appliesTo: orNull(words),
  isScored: fc.boolean(),
});
const entry: fc.Arbitrary<FrameworkEntry> = fc
  .tuple(plainEntry, limits)
  .map(([plain, own]) => ({ ...plain, ...own }));
const derived: fc.Arbitrary<DerivedIndex> = fc.record({
  code,
  name: words,
  kind: fc.constantFrom('share' as const, 'weighted' as const, 'mean' as const),
  parts: fc.array(fc.record({ code, weight: points }), { minLength: 1, maxLength: 6 }),
  note: orNull(words),
});
const framework: fc.Arbitrary<Framework> = fc.record({
  id: orNull(fc.constantFrom('dti-tinh-922-2022', 'x')),
  title: words,
  decision: orNull(words),
  nodes: fc.array(entry, { maxLength: 20 }),
  total: fc
    .tuple(fc.record({ maxPoints: orNull(points), aggregation }), limits)
    .map(([plain, own]) => ({ ...plain, ...own })),
  derived: fc.array(derived, { maxLength: 3 }),
  unknown: fc.array(words, { maxLength: 3 }),
});

describe('the sheet "Bộ chỉ số"', () => {
  it('reads back the classes below the framework, and each with its conditions', () => {
    const classes = [
      { name: 'Tốt', text: 'từ 80% và mỗi nhóm từ 50%' },
      { name: 'Khá', text: 'còn lại' },
    ];
    const written = frameworkOf([entryOf('I', 'Nhóm')], { classes, unknown: ['Quy tắc làm tròn'] });
    const reading = readFrameworkSheet(contentSnapshot(frameworkSheet(written)))!;
    expect(reading.framework).toEqual(written);
    expect(reading.classes.map(({ conditions }) => conditions.length)).toEqual([2, 0]);
  });

  it('reads back every framework that it was written from', () => {
    fc.assert(
      fc.property(framework, fc.nat(3), (written, blankRows) => {
        const sheet = contentSnapshot(frameworkSheet(written, { blankRows }));
        const reading = readFrameworkSheet(sheet)!;
        expect(reading.framework).toEqual(written);
        expect(reading.problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps columns of people and what was understood of the rules', () => {
    const nodes = [entryOf('1', 'Nhận thức số'), entryOf('1.1', 'Họp', '1', 20)];
    const extraColumns = [{ header: 'Phòng phụ trách', cells: [null, 'Phòng CĐS'] }];
    const understoodRules = [null, 'bậc thang 4 mức'];
    const sheet = frameworkSheet(frameworkOf(nodes), { extraColumns, understoodRules });
    const reading = readFrameworkSheet(contentSnapshot(sheet))!;
    expect(reading.extraColumns).toEqual(extraColumns);
    expect(reading.understoodRules).toEqual(understoodRules);
    expect(reading.framework.nodes).toEqual(nodes);
  });

  it.each([
    ['Vietnamese', ['Mã', 'Tên', 'Thuộc', 'Điểm tối đa', 'Cách gộp']],
    ['without marks', ['MA', 'TEN', 'thuoc', 'diem toi da', 'cach gop']],
    ['with odd spaces', ['Mã số', 'Tên chỉ số', 'Thuộc  mã', 'Điểmtốiđa', 'Cách\ngộp']],
    ['English', ['Code', 'Name', 'Parent', 'Max points', 'Aggregation']],
  ])('takes headers in %s, in any order', (_kind, labels) => {
    const cells = [
      labels,
      ['1', 'Nhóm', null, 30, 'trung binh nhan'],
      ['1.1', 'Lá', '1', 30, null],
    ];
    const order = [4, 2, 0, 3, 1];
    const { framework: found } = read(cells.map((row) => order.map((at) => row[at])));
    expect(found.nodes).toEqual([
      entryOf('1', 'Nhóm', null, 30, { aggregation: 'geometric' }),
      entryOf('1.1', 'Lá', '1', 30),
    ]);
  });

  it.each([
    ['tổng', 'sum', true],
    ['SUM', 'sum', true],
    ['trung bình', 'mean', true],
    ['Trung binh co trong so', 'mean', true],
    ['weighted mean', 'mean', true],
    ['trung bình nhân', 'geometric', true],
    ['geometric mean', 'geometric', true],
    ['thấp nhất', 'minimum', true],
    ['Nhỏ nhất', 'minimum', true],
    ['min', 'minimum', true],
    ['cao nhất', 'maximum', true],
    ['Cao nhất trong các mục', 'maximum', true],
    ['max', 'maximum', true],
    ['Không tính điểm', 'sum', false],
    ['trung bình, không tính điểm', 'mean', false],
  ])('reads the aggregation %s', (text, aggregation, isScored) => {
    const { framework: found } = read([HEADER, ['1', 'Nhóm', null, null, null, text]]);
    expect(found.nodes[0]).toMatchObject({ aggregation, isScored });
  });

  it.each<[string, string | undefined, string | undefined]>([
    ['tổng, không quá 5', '5', undefined],
    ['tổng, tối đa 5', '5', undefined],
    ['Tổng; tối đa không quá 2,5 điểm', '2.5', undefined],
    ['không vượt quá 10đ', '10', undefined],
    ['sum, at most 5', '5', undefined],
    ['tổng, không dưới 0', undefined, '0'],
    ['tổng, tối thiểu 0', undefined, '0'],
    ['sum, at least -5', undefined, '-5'],
    ['tổng, không quá 2,5, không dưới -2,5', '2.5', '-2.5'],
  ])('reads the cap and the floor of %s', (text, most, least) => {
    const { framework: found, problems } = read([HEADER, ['1', 'Nhóm', null, null, null, text]]);
    const [node] = found.nodes;
    const said = [node!.most, node!.least].map((limit) => limit && formatDecimal(limit));
    expect([node!.aggregation, ...said, problems]).toEqual(['sum', most, least, []]);
  });

  it('reads the cap and the floor of the total', () => {
    const total = [null, 'Tổng điểm', null, 100, null, 'không quá 100, không dưới 0'];
    const { framework: found } = read([HEADER, ['1', 'Nhóm', null, 100], total]);
    const [most, least] = [exactFromDecimal('100'), exactFromDecimal('0')];
    expect(found.total).toEqual({ maxPoints: most, aggregation: null, most, least });
  });

  it('takes what has no points to get as not scored, but not a deduction', () => {
    const rows = [HEADER, ['6', 'Đô thị thông minh', null, 0], ['Đ', 'ĐIỂM TRỪ', null, 0]];
    expect(read(rows).framework.nodes.map(({ isScored }) => isScored)).toEqual([false, true]);
  });

  it('takes a title line, blank rows and a total row as a person writes them', () => {
    const { framework: found, rows } = read([
      ['BỘ CHỈ SỐ CẤP XÃ 2025'],
      [],
      HEADER,
      ['1', 'Nhận thức số', null, 60],
      [],
      ['2', 'Thể chế số', null, '40 điểm'],
      [null, 'Tổng cộng', null, 100, null, 'trung bình'],
    ]);
    expect(found).toEqual(
      frameworkOf([entryOf('1', 'Nhận thức số', null, 60), entryOf('2', 'Thể chế số', null, 40)], {
        title: 'BỘ CHỈ SỐ CẤP XÃ 2025',
        total: { maxPoints: exactFromDecimal('100'), aggregation: 'mean' },
      }),
    );
    expect(rows).toEqual([3, 5]);
  });

  it('joins rules that run over several rows', () => {
    const { framework: found, rows } = read([
      HEADER,
      ['1.1', 'Họp', null, 20, null, null, 'a = Số cuộc họp'],
      [null, null, null, null, null, null, 'b = Tổng số cuộc họp'],
      ['1.2', 'Văn bản', null, 10],
    ]);
    expect(found.nodes.map(({ rule }) => rule)).toEqual([
      'a = Số cuộc họp\nb = Tổng số cuộc họp',
      null,
    ]);
    expect(rows).toEqual([1, 3]);
  });

  it('reads codes that the spreadsheet made numbers', () => {
    const rows = [...Array(10).keys()].map((at) => [
      at === 9 ? 1.1 : Number(`1.${at + 1}`),
      'Lá',
      1,
    ]);
    const { framework: found } = read([HEADER, [1, 'Nhóm'], ...rows]);
    expect(found.nodes.map(({ code: text }) => text)).toEqual([
      ...['1', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '1.10'],
    ]);
    expect(found.nodes[10]!.parentCode).toBe('1');
  });

  it('names the cells that say what no framework can take', () => {
    const { problems } = read([
      HEADER,
      ['1', 'Nhóm', null, 'nhiều', null, 'cộng bừa'],
      [null, null, null, 15],
      ['Chỉ số tổng hợp'],
      ['Mã', 'Tên chỉ số tổng hợp', 'Gồm', 'Công thức'],
      ['X', 'Trụ cột', '1; 2', 'tùy'],
    ]);
    expect(problems).toEqual([
      { code: 'without-entry', cell: { row: 2, column: 3 }, text: '15' },
      { code: 'not-a-number', cell: { row: 1, column: 3 }, text: 'nhiều' },
      { code: 'unknown-aggregation', cell: { row: 1, column: 5 }, text: 'cộng bừa' },
      { code: 'unreadable-index', cell: { row: 5, column: 0 }, text: 'X' },
    ]);
  });

  it('is told from a scorecard, a matrix and an empty sheet', () => {
    const others: SheetSpec['rows'][] = [
      [],
      [
        ['STT', 'Chỉ số', 'Điểm tối đa', 'Điểm tự chấm'],
        ['1', 'Họp', 10, 5],
      ],
      [
        ['STT', 'Đơn vị', 'Khối', 'Tổng điểm'],
        [1, 'Xã A', 'Khối 1', 50],
      ],
    ];
    const are = others.map((rows) =>
      isFrameworkSheet(sheetSnapshotOf({ name: 'Bộ chỉ số', rows })),
    );
    expect(are).toEqual([false, false, false]);
  });

  it('is no table of scores to the recogniser', () => {
    const rows = [HEADER, ['1', 'Nhóm', null, 60], ['1.1', 'Lá', '1', 30], ['1.2', 'Lá', '1', 30]];
    const { tables, questions } = recognise(snapshotOf({ name: 'Khung', rows }));
    expect([tables, questions]).toEqual([[], []]);
  });
});
