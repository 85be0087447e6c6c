import { formatDecimal } from '../../src/core/number/exact';
import { scoreWorkbook } from '../../src/core/score-workbook';
import { formatCell } from '../../src/core/sheet/address';
import { snapshotOf, type SheetSpec } from '../support/snapshot-of';
import { scoreText } from '../support/score-texts';

const POINTS: SheetSpec = {
  name: 'Điểm các sở',
  rows: [
    ['BẢNG TỔNG HỢP ĐIỂM CHUYỂN ĐỔI SỐ'],
    [],
    ['STT', 'Tên đơn vị', 'Nhận thức số', 'Thể chế số', 'Hạ tầng số', 'Tổng điểm', 'Xếp hạng'],
    [null, 'Điểm tối đa', 60, 40, 100, 200, null],
    [1, 'Sở Nội vụ', 50.1, 30.2, 90.3, 170.6, 2],
    [2, 'Sở Tài chính', 55.5, 35.25, 95.5, 186.25, 1],
    [3, 'Sở Y tế', 61, null, 80, 141, 4],
  ],
};

/** From dti.gov.vn/xep-hang-2022, three provinces and three of the eight groups. */
const INDEX: SheetSpec = {
  name: 'Chỉ số',
  rows: [
    ['STT', 'Tỉnh', 'Nhận thức số', 'Thể chế số', 'Hạ tầng số'],
    [null, 'Trọng số', 100, 100, 200],
    [1, 'Đà Nẵng', 1, 0.9, 0.8253],
    [2, 'Quảng Ninh', 0.9581, 0.9, 0.7648],
    [3, 'Cần Thơ', 0.9, 0.8, 0.7233],
  ],
};

describe('scoreWorkbook', () => {
  const { scorebook, results, findings } = scoreWorkbook(snapshotOf(INDEX, POINTS), {});

  it('scores every table that it reads, in the order of the Scorebook', () => {
    expect(results.map(({ tableId }) => tableId)).toEqual(scorebook.tables.map(({ id }) => id));
    expect(results.map(({ units }) => units.map(({ total }) => scoreText(total)))).toEqual([
      ['0.8877', '0.8469', '0.7867'],
      ['170.6', '186.25', '141'],
    ]);
    expect(results.map(({ units }) => units.map(({ rank }) => rank))).toEqual([
      [1, 2, 3],
      [2, 1, 3],
    ]);
  });

  it('completes the policy for the scale of each table', () => {
    expect(results.map(({ policy }) => policy.places)).toEqual([4, 2]);
    const chosen = scoreWorkbook(snapshotOf(INDEX, POINTS), { places: 1, ties: '1223' });
    expect(chosen.results.map(({ policy }) => [policy.places, policy.ties])).toEqual([
      [1, '1223'],
      [1, '1223'],
    ]);
  });

  it('keeps exact what the policy rounds', () => {
    const { total } = results[0]!.units[0]!;
    // (1 × 100 + 0.9 × 100 + 0.8253 × 200) / 400
    expect(total.state === 'scored' && formatDecimal(total.exact)).toBe('0.88765');
  });

  it('lists the findings of all sheets in the order of the tabs', () => {
    const places = (given: typeof findings) =>
      given.map(({ sheetId, cell, facts }) => [sheetId, formatCell(cell), facts.code]);
    expect(places(findings)).toEqual([
      ['sheet-2', 'C7', 'score-above-maximum'],
      ['sheet-2', 'D7', 'blank-score'],
      ['sheet-2', 'G7', 'rank-mismatch'],
    ]);
    const twice = scoreWorkbook(snapshotOf(POINTS, INDEX, { ...POINTS, name: 'Bản sao' }), {});
    expect(places(twice.findings).map(([sheetId]) => sheetId)).toEqual(
      ['sheet-1', 'sheet-3'].flatMap((sheetId) => Array<string>(3).fill(sheetId)),
    );
  });

  it('scores nothing where there is no table', () => {
    const empty = scoreWorkbook(snapshotOf({ name: 'Trống', rows: [['Kính gửi']] }), {});
    expect([empty.results, empty.findings]).toEqual([[], []]);
  });
});

describe('a scorecard that is not like the others', () => {
  const scorecard = (name: string, ...indicators: string[]): SheetSpec => ({
    name,
    rows: [
      [`Tên đơn vị: ${name}`],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ...indicators.map((indicator, at) => [`${at + 1}`, indicator, 10, 5]),
    ],
  });
  const usual = ['Nhận thức số', 'Thể chế số', 'Hạ tầng số', 'Nhân lực số'];

  it('is a warning at the indicator that differs, under its unit', () => {
    const { findings } = scoreWorkbook(
      snapshotOf(
        scorecard('Huyện A', ...usual),
        scorecard('Huyện B', ...usual, 'Chữ ký số'),
        scorecard('Huyện C', ...usual),
      ),
      {},
    );
    expect(findings).toMatchObject([
      {
        facts: { code: 'framework-differs', unit: 'Huyện B', difference: { kind: 'node-added' } },
        severity: 'warning',
        sheetId: 'sheet-2',
        cell: { row: 6, column: 1 },
      },
    ]);
  });
});
