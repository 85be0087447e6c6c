import { choiceRanges, readBook, readMapped, readTable, treeOf, unitsOf } from './describe-table';

type Cells = readonly (string | number | null)[];

const _ = null;

/** Units × groups × phases, as review applications export them, with a total per phase. */
function wide(phases: readonly string[], ...units: readonly Cells[]): Cells[] {
  const blanks = phases.slice(1).map(() => _);
  const band = (name: string): Cells => [name, ...blanks];
  return [
    ['STT', 'Đơn vị', ...band('Nhận thức số'), ...band('Thể chế số'), ...band('Tổng')],
    [_, _, ...phases, ...phases, ...phases],
    ...units.map((scores, at) => [at + 1, `Xã ${'ABCD'[at]!}`, ...scores]),
  ];
}

describe('groups of a matrix in several phases', () => {
  it.each([
    ['ĐTC | TĐ1 | TĐ2', ['Xã A: 8 17 | 25', 'Xã B: 7 15 | 22']],
    ['Tự chấm | Thẩm định | Chốt', ['Xã A: 8 17 | 25', 'Xã B: 7 15 | 22']],
    ['Tự chấm | Lần 1 | Lần 2', ['Xã A: 8 17 | 25', 'Xã B: 7 15 | 22']],
    ['ĐTC | Vòng 1 | Vòng 2', ['Xã A: 8 17 | 25', 'Xã B: 7 15 | 22']],
  ])('takes the last of %s, and its total', (words, units) => {
    const table = readTable(
      wide(
        words.split(' | '),
        [10, 9, 8, 20, 19, 17, 30, 28, 25],
        [10, 8, 7, 18, 17, 15, 28, 25, 22],
      ),
    );
    expect(treeOf(table)).toEqual(['Nhận thức số', 'Thể chế số']);
    expect(unitsOf(table)).toEqual(units);
    expect(table.resultLines.total?.index).toBe(10);
  });

  it('reads two rounds without a self score', () => {
    const table = readTable(
      wide(['Lần 1', 'Lần 2'], [10, 9, 20, 19, 30, 28], [9, 8, 8, 7, 17, 15]),
    );
    expect(unitsOf(table)).toEqual(['Xã A: 9 19 | 28', 'Xã B: 8 7 | 15']);
  });

  describe('of which the last is filled in part', () => {
    const begun = wide(
      ['ĐTC', 'TĐ1', 'TĐ2'],
      [10, 9, 8, 20, 19, _, 30, 28, 8],
      [9, 8, _, 18, 17, _, 27, 25, _],
    );
    const halfWay = wide(['ĐTC', 'TĐ1'], [10, 9, 20, _, 30, 9], [9, 8, 18, _, 27, 8]);

    it.each([
      [
        'a phase that has only begun does not count yet',
        begun,
        1,
        ['Xã A: 9 19 | 28', 'Xã B: 8 17 | 25'],
      ],
      ['a group that it has not reached is blank', halfWay, 1, ['Xã A: 9 _ | 9', 'Xã B: 8 _ | 8']],
    ])('asks which counts; meanwhile %s', (_name, rows, taken, units) => {
      const book = readBook({ name: 'Biểu 1', rows });
      expect(book.questions).toMatchObject([{ kind: 'score-column', taken }]);
      expect(book.tables.map(unitsOf)).toEqual([units]);
    });

    it('names the phases by their words and first columns', () => {
      const [question] = readBook({ name: 'Biểu 1', rows: begun }).questions;
      expect(question!.choices.map(({ caption }) => caption)).toEqual(['ĐTC', 'TĐ1', 'TĐ2']);
      expect(choiceRanges(question!)).toEqual(['C3:C4', 'D3:D4', 'E3:E4']);
    });

    it.each([
      ['tự chấm', ['Xã A: 10 20 | 30', 'Xã B: 9 18 | 27']],
      ['TĐ2', ['Xã A: 8 _ | 8', 'Xã B: _ _ |']],
    ])('follows the answer %s and asks no more', (phase, units) => {
      const book = readMapped({ name: 'Biểu 1', rows: begun }, { 'lần chấm: Biểu 1': phase });
      expect(book.questions).toEqual([]);
      expect(book.tables.map(unitsOf)).toEqual([units]);
    });

    it('asks nothing for one blank among many', () => {
      const units = Array.from({ length: 8 }, (__, at) => [
        at + 1,
        `Xã ${'ABCDEFGH'[at]!}`,
        9,
        at === 3 ? _ : 8,
        7,
        6,
      ]);
      const rows = [
        ['STT', 'Đơn vị', 'Nhận thức số', _, 'Thể chế số', _],
        [_, _, 'ĐTC', 'TĐ1', 'ĐTC', 'TĐ1'],
        ...units,
      ];
      expect(readBook({ name: 'Biểu 1', rows }).questions).toEqual([]);
    });
  });

  it('asks once for scorecards of which some are appraised and others are not', () => {
    const card = (unit: string, appraised: readonly (number | null)[]) => ({
      name: unit,
      rows: [
        [`Đơn vị: ${unit}`],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
        ['1', 'Nhận thức số', 10, 9, appraised[0]!],
        ['2', 'Thể chế số', 20, 18, appraised[1]!],
      ],
    });
    const { questions } = readBook(card('Xã A', [8, 17]), card('Xã B', [_, _]));
    expect(questions).toMatchObject([{ kind: 'score-column', taken: null }]);
    expect(questions[0]!.choices.map(({ lines }) => lines.map(({ key }) => key))).toEqual([
      ['lần chấm: Xã A', 'lần chấm: Xã B'],
      ['lần chấm: Xã A', 'lần chấm: Xã B'],
    ]);
    expect(readBook(card('Xã A', [8, 17]), card('Xã B', [7, 16])).questions).toEqual([]);
  });

  it('takes a group that has only one score as it is', () => {
    const table = readTable([
      ['STT', 'Đơn vị', 'Nhận thức số', _, 'Điều tra xã hội học', 'Tổng', _],
      [_, _, 'ĐTC', 'TĐ1', _, 'ĐTC', 'TĐ1'],
      [1, 'Xã A', 10, 9, 5, 15, 14],
      [2, 'Xã B', 10, 8, 4, 14, 12],
    ]);
    expect(unitsOf(table)).toEqual(['Xã A: 9 5 | 14', 'Xã B: 8 4 | 12']);
  });

  it('claims the self score', () => {
    const table = readTable([
      ['STT', 'Đơn vị', 'Nhận thức số', _, _, 'Thể chế số', _, _],
      [_, _, 'Tự chấm', 'Chốt', 'Minh chứng', 'Tự chấm', 'Chốt', 'Minh chứng'],
      [1, 'Xã A', 10, 9, 'QĐ 12', 20, 19, _],
      [2, 'Xã B', 8, 7, _, 18, 17, 'KH 3'],
    ]);
    const claims = [...table.units[0]!.evidence.values()].map(({ claimCell }) => claimCell.column);
    expect(claims).toEqual([2, 5]);
  });

  it('takes measurements that are gathered for no phases', () => {
    const rows = wide(['Lần 1', 'Lần 2', 'Trung bình'], [10, 8, 9, 20, 18, 19, 30, 26, 28]);
    expect(treeOf(readTable(rows)).map((name) => name.trim())).toContain('Lần 1');
  });
});

describe('subject and phase in one header', () => {
  const units: Cells[] = [
    [1, 'Xã A', 10, 9, 20, 19, 30, 28],
    [2, 'Xã B', 10, 8, 18, 17, 28, 25],
  ];
  it.each([
    [['Nhận thức số (ĐTC)', 'Nhận thức số (TĐ1)', 'Thể chế số (ĐTC)', 'Thể chế số (TĐ1)']],
    [['Nhận thức số - ĐTC', 'Nhận thức số - TĐ1', 'Thể chế số - ĐTC', 'Thể chế số - TĐ1']],
    [['ĐTC Nhận thức số', 'TĐ1 Nhận thức số', 'ĐTC Thể chế số', 'TĐ1 Thể chế số']],
    [
      [
        'Nhận thức số\n(Tự chấm)',
        'Nhận thức số\n(Chốt)',
        'Thể chế số (Tự chấm)',
        'Thể chế số (Chốt)',
      ],
    ],
  ])('parts %j', (headers) => {
    const [self, later] = headers[0]!.includes('Tự') ? ['Tự chấm', 'Chốt'] : ['ĐTC', 'TĐ1'];
    const table = readTable([
      ['STT', 'Đơn vị', ...headers, `Tổng ${self}`, `Tổng (${later})`],
      ...units,
    ]);
    expect(treeOf(table)).toEqual(['Nhận thức số', 'Thể chế số']);
    expect(unitsOf(table)).toEqual(['Xã A: 9 19 | 28', 'Xã B: 8 17 | 25']);
  });

  it('keeps the maximum beside the phase', () => {
    const table = readTable([
      ['STT', 'Đơn vị', 'Nhận thức số (20đ) (ĐTC)', 'Nhận thức số (20đ) (TĐ1)', 'Tổng (TĐ1)'],
      [1, 'Xã A', 10, 9, 9],
      [2, 'Xã B', 10, 8, 8],
    ]);
    expect(treeOf(table)).toEqual(['Nhận thức số /20']);
  });

  it('leaves an indicator alone whose name only ends in such words', () => {
    const table = readTable([
      ['STT', 'Đơn vị', 'Ban hành kế hoạch', 'Họp giao ban (Lần 1)', 'Tổng điểm'],
      [1, 'Xã A', 10, 9, 19],
      [2, 'Xã B', 10, 8, 18],
    ]);
    expect(table.nodes).toHaveLength(2);
  });
});

describe('units of a transposed table in several phases', () => {
  it('counts the same phase for every unit', () => {
    const rows = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Xã A', _, _, 'Xã B', _, _],
      [_, _, _, 'ĐTC', 'TĐ1', 'TĐ2', 'ĐTC', 'TĐ1', 'TĐ2'],
      ['1', 'Nhận thức', 10, 9, 8, _, 9, 7, 6],
      ['2', 'Thể chế', 20, 19, 18, _, 19, 17, _],
      [_, 'Tổng cộng', 30, 28, 26, _, 28, 24, 6],
    ];
    const { tables, questions } = readBook({ name: 'Biểu 1', rows });
    expect(questions).toMatchObject([{ kind: 'score-column', taken: 1 }]);
    expect(unitsOf(tables[0]!)).toEqual(['Xã A: 8 18 | 26', 'Xã B: 7 17 | 24']);
  });
});
