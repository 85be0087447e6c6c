import { readTable, treeOf, unitsOf } from './describe-table';

const NAMES = ['Xã A', 'Xã B', 'Phường C'];
const INDICATORS = ['Nhận thức số', 'Thể chế số'];

/** Two indicators, then the given columns: each a header and what it holds for every unit. */
function tableWith(...columns: readonly (readonly [string, readonly (number | null)[]])[]) {
  const header = ['STT', 'Đơn vị', ...INDICATORS, ...columns.map(([words]) => words)];
  const rows = NAMES.map((name, unit) => [
    ...[unit + 1, name, 10 + unit, 9],
    ...columns.map(([, cells]) => cells[unit] ?? null),
  ]);
  return readTable([header, ...rows]);
}

const BLANK: readonly null[] = [null, null, null];
const TOTALS = [19, 20, 21];
const PLACES = [3, 2, 1];

describe('a rank column with uncommon words', () => {
  it.each([
    ...[
      'Vị trí',
      'Thứ tự xếp hạng',
      'Vị thứ',
      'Đứng thứ',
      'XH',
      'Xếp thứ',
      'Thứ tự',
      'Hạng đạt được',
    ],
    ...['Kết quả xếp hạng', 'XH chung', 'Vị trí xếp hạng', 'Bảng xếp hạng', 'Đánh giá xếp hạng'],
  ])('is known as %s, blank or filled', (words) => {
    for (const cells of [BLANK, PLACES]) {
      const table = tableWith(['Tổng điểm', TOTALS], [words, cells]);
      expect(treeOf(table)).toEqual(INDICATORS);
      expect(table.resultLines).toMatchObject({ total: { index: 4 }, rank: { index: 5 } });
    }
  });

  it('is none when its numbers are points', () => {
    const table = tableWith(['Điểm xếp hạng CCHC', [8.5, 7, 6]], ['Tổng', [27.5, 27, 27]]);
    expect(treeOf(table)).toEqual([...INDICATORS, 'Điểm xếp hạng CCHC']);
  });

  it('is none when the short words stand among indicators', () => {
    const table = tableWith(['XH', PLACES], ['Tổng', [22, 22, 22]]);
    expect(treeOf(table)).toEqual([...INDICATORS, 'XH']);
  });
});

describe('a total column with uncommon words', () => {
  it.each([
    ...['Cộng tổng', 'TC', 'Điểm TC', 'Tổng hợp', 'Điểm cuối', 'Cộng tổng điểm'],
    ...['Kết quả chung', 'T.Cộng', 'Tổng kết', 'Tổng số điểm đạt'],
  ])('is known as %s, blank or filled', (words) => {
    for (const cells of [BLANK, TOTALS]) {
      const table = tableWith([words, cells], ['Xếp hạng', BLANK]);
      expect(treeOf(table)).toEqual(INDICATORS);
      expect(table.resultLines).toMatchObject({ total: { index: 4 }, rank: { index: 5 } });
    }
  });

  it('is known by its numbers alone', () => {
    expect(treeOf(tableWith(['Đánh giá', TOTALS]))).toEqual(INDICATORS);
  });

  it.each(['Tài chính công', 'Công khai, minh bạch', 'Tổng hợp, báo cáo'])(
    'is not what %s says',
    (words) => {
      expect(treeOf(tableWith([words, [4, 5, 4]]))).toEqual([...INDICATORS, words]);
    },
  );

  it('is the one that counts the bonus', () => {
    const table = tableWith(
      ['Tổng điểm', TOTALS],
      ['Điểm thưởng', [2, 2, 0]],
      ['Tổng cộng', [21, 22, 21]],
    );
    expect(treeOf(table)).toEqual([...INDICATORS, 'Điểm thưởng']);
    expect(table.resultLines.total).toMatchObject({ index: 6 });
  });
});

describe('columns beside the scores', () => {
  it('are no indicators right of the total', () => {
    const table = tableWith(['Tổng điểm', TOTALS], ['Số liệu gốc', [1990, 1995, 2001]]);
    expect(treeOf(table)).toEqual(INDICATORS);
    expect(unitsOf(table)[0]).toBe('Xã A: 10 9 | 19');
  });

  it('are indicators right of a total that counts them', () => {
    const table = tableWith(['Tổng điểm', [23, 25, 27]], ['Hạ tầng số', [4, 5, 6]]);
    expect(treeOf(table)).toEqual([...INDICATORS, 'Hạ tầng số']);
  });

  it('are subtotals where they sum up what stands before them', () => {
    const table = tableWith(['Cộng nhóm 1', TOTALS], ['Hạ tầng số', [4, 5, 6]], ['Tổng', BLANK]);
    expect(treeOf(table)).toEqual([...INDICATORS, 'Hạ tầng số']);
  });

  it('need a maximum where the others have one, when they are blank', () => {
    const table = readTable([
      ['STT', 'Đơn vị', ...INDICATORS, 'Đề nghị', 'Tổng điểm'],
      [null, 'Điểm tối đa', 20, 20, null, 40],
      [1, 'Xã A', 10, 9, null, null],
    ]);
    expect(treeOf(table)).toEqual(['Nhận thức số /20', 'Thể chế số /20']);
  });
});

describe('a total whose maximum is the sum of the maxima', () => {
  const MAXIMA = [null, 'Điểm tối đa', 10, 10, 20];
  const withTotal = (words: string, ...totals: readonly (number | null)[]) =>
    readTable([
      ['STT', 'Đơn vị', ...INDICATORS, words],
      MAXIMA,
      [1, 'Xã A', 5, 2, totals[0]!],
      [2, 'Xã B', 4, 3, totals[1]!],
    ]);

  it.each(['Tổng kết', 'Điểm chung cuộc', 'Tổng hợp điểm', 'Kết quả chung', 'Chốt'])(
    'is known as %s, blank or filled',
    (words) => {
      for (const table of [withTotal(words, 7, 7), withTotal(words, null, null)]) {
        expect(treeOf(table)).toEqual(INDICATORS.map((name) => `${name} /10`));
        expect(table.resultLines.total).toMatchObject({ index: 4 });
      }
    },
  );

  it('is known by its numbers under any words', () => {
    expect(withTotal('Đánh giá', 7, 7).resultLines.total).toMatchObject({ index: 4 });
  });

  it('is an indicator when its numbers say so', () => {
    expect(treeOf(withTotal('Hạ tầng số', 15, 18))).toHaveLength(3);
  });
});

describe('ranks under unknown words', () => {
  const rows = (header: readonly string[], ...places: readonly number[]) => [
    ['STT', 'Đơn vị', ...INDICATORS, ...header],
    ...places.map((place, unit) => [unit + 1, `Xã ${unit}`, 10 - 2 * unit, 5, place]),
  ];

  it('are known by the order of at least four units', () => {
    const table = readTable(rows(['Về đích'], 1, 2, 3, 4));
    expect(treeOf(table)).toEqual(INDICATORS);
    expect(table.resultLines.rank).toMatchObject({ index: 4 });
  });

  it('are scores when they follow another order', () => {
    expect(treeOf(readTable(rows(['Về đích'], 1, 4, 3, 2)))).toHaveLength(3);
  });

  it('may stand left of the unit, and still be blank', () => {
    const table = readTable([
      ['Thứ tự xếp hạng', 'STT', 'Đơn vị', ...INDICATORS],
      [null, 1, 'Xã A', 4, 5],
      [null, 2, 'Xã B', 6, 5],
    ]);
    expect(table.resultLines.rank).toMatchObject({ index: 0 });
  });

  it('are no indicators left of the unit', () => {
    const table = readTable([
      ['Thứ', 'Đơn vị', ...INDICATORS],
      [1, 'Xã A', 4, 5],
      [2, 'Xã B', 6, 5],
    ]);
    expect(treeOf(table)).toEqual(INDICATORS);
  });
});
