import type { FindingFacts } from '../../../src/core/audit/finding';
import { formatDecimal } from '../../../src/core/number/exact';
import { scoreWorkbook } from '../../../src/core/score-workbook';
import { formatCell } from '../../../src/core/sheet/address';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

type Rows = SheetSpec['rows'];

const HEADER = ['Mã', 'Tên', 'Thuộc', 'Điểm tối đa', 'Trọng số', 'Cách gộp', 'Áp dụng cho'];
const FRAMEWORK: Rows = [
  HEADER,
  ['A', 'Nhận thức số', null, 30, 0.5, 'tổng', null],
  ['A.1', 'Họp Ban chỉ đạo', 'A', 20, null, null, null],
  ['A.2', 'Văn bản chỉ đạo', 'A', 10, null, null, null],
  ['B', 'Thể chế số', null, 70, 0.5, 'trung bình', null],
  ['B.1', 'Kế hoạch', 'B', 70, 3, null, null],
  ['B.2', 'Quy chế', 'B', 70, 1, null, null],
];

function workbook(framework: Rows, ...sheets: SheetSpec[]) {
  return scoreWorkbook(snapshotOf({ name: 'Bộ chỉ số', rows: framework }, ...sheets), {});
}

function totals({ results }: ReturnType<typeof workbook>, at = 0): string[] {
  return results[at]!.units.map(({ total }) =>
    total.state === 'scored' ? formatDecimal(total.rounded) : total.state,
  );
}

/** `D2 framework-number 1.1 Họp: 25, 20` */
function findings({ findings: found }: ReturnType<typeof workbook>): string[] {
  const isOfFramework = ({ code }: FindingFacts) =>
    code.startsWith('framework') || code === 'not-for-unit';
  return found
    .filter(({ facts }) => isOfFramework(facts))
    .map(({ facts, cell, sheetId }) => {
      const { code, ...rest } = facts;
      return `${sheetId} ${formatCell(cell)} ${code} ${JSON.stringify(rest)}`;
    });
}

const matrix = (
  headers: readonly string[],
  ...units: (readonly (number | null)[])[]
): SheetSpec => ({
  name: 'Tổng hợp',
  rows: [
    ['STT', 'Tên đơn vị', ...headers],
    ...units.map((scores, at) => [at + 1, `UBND huyện ${'ABC'[at]}`, ...scores]),
  ],
});
const CODES = ['A.1', 'A.2', 'B.1', 'B.2'];

describe('the sheet "Bộ chỉ số"', () => {
  it.each([
    ['codes', CODES],
    ['names', ['Họp Ban chỉ đạo', 'Văn bản chỉ đạo', 'Kế hoạch', 'Quy chế']],
  ])('governs a sheet whose columns are headed by %s', (_what, headers) => {
    const scored = workbook(FRAMEWORK, matrix(headers, [15, 10, 60, 40], [20, 4, 70, 70]));
    expect(scored.scorebook.tables[0]!.framework!.title).toBe('Bộ chỉ số');
    // A is a sum, B is the mean of three parts Kế hoạch and one Quy chế, the total their mean.
    expect(totals(scored)).toEqual(['40', '47']);
    expect(findings(scored)).toEqual([]);
  });

  it.each([
    ['tổng', ['80', '94']],
    ['trung bình', ['40', '47']],
    ['trung bình nhân', ['37.08', '40.99']],
  ])('gathers the total by %s', (words, expected) => {
    const total = [null, 'Tổng điểm', null, null, null, words];
    const scored = workbook(
      [...FRAMEWORK, total],
      matrix(CODES, [15, 10, 60, 40], [20, 4, 70, 70]),
    );
    expect(totals(scored)).toEqual(expected);
  });

  it('governs scorecards and transposed tables', () => {
    const scored = workbook(
      FRAMEWORK,
      {
        name: 'Huyện A',
        rows: [
          ['STT', 'Chỉ số', 'Điểm tự chấm', 'Tài liệu kiểm chứng'],
          ['A', 'Nhận thức số', null, null],
          ['A.1', 'Họp Ban chỉ đạo', 15, 'Thông báo số 5'],
          ['A.2', 'Văn bản chỉ đạo', 10, 'Công văn số 6'],
          ['B', 'Thể chế số', null, null],
          ['B.1', 'Kế hoạch', 60, 'Kế hoạch số 7'],
          ['B.2', 'Quy chế', 40, 'Quy chế số 8'],
        ],
      },
      {
        name: 'Theo chỉ số',
        rows: [
          ['STT', 'Chỉ số', 'UBND huyện A', 'UBND huyện B', 'UBND huyện C'],
          ['A.1', 'Họp Ban chỉ đạo', 15, 20, 12],
          ['A.2', 'Văn bản chỉ đạo', 10, 4, 10],
          ['B.1', 'Kế hoạch', 60, 70, 50],
          ['B.2', 'Quy chế', 40, 70, 50],
        ],
      },
    );
    expect(scored.scorebook.tables.map(({ shape }) => shape)).toEqual(['scorecard', 'transposed']);
    expect([totals(scored), totals(scored, 1)]).toEqual([['40'], ['40', '47', '36']]);
  });

  it('counts where a sheet states other points, and says so at the cell', () => {
    const scored = workbook(FRAMEWORK, {
      name: 'Tổng hợp',
      rows: [
        ['STT', 'Tên đơn vị', ...CODES],
        [null, 'Điểm tối đa', 25, 10, 70, 70],
        [1, 'UBND huyện A', 15, 10, 60, 40],
        [2, 'UBND huyện B', 20, 4, 70, 70],
      ],
    });
    expect(findings(scored)).toEqual([
      'sheet-2 C2 framework-number {"node":"A.1 Họp Ban chỉ đạo","field":"maxPoints","onSheet":"25","inFramework":"20"}',
    ]);
  });

  it('names the indicators that a table has no place for', () => {
    const scored = workbook(FRAMEWORK, matrix(['A.1', 'A.2', 'B.1'], [15, 10, 60], [20, 4, 70]));
    expect(findings(scored)).toEqual([
      'sheet-2 A1 framework-indicator-missing {"node":"B.2 Quy chế","title":"Bộ chỉ số"}',
    ]);
  });

  it('says of a table that it does not follow because of one header', () => {
    const headers = ['A.1', 'A.2', 'B.1', 'Dân số trẻ'];
    const scored = workbook(FRAMEWORK, matrix(headers, [15, 10, 60, 5], [20, 4, 70, 5]));
    expect(scored.scorebook.tables[0]!.framework).toBeNull();
    expect(findings(scored)).toEqual([
      'sheet-2 F1 framework-not-followed {"node":"Dân số trẻ","title":"Bộ chỉ số"}',
    ]);
  });

  it('leaves tables of something else alone', () => {
    const scored = workbook(FRAMEWORK, matrix(['Y tế', 'Giáo dục'], [15, 10], [20, 4]));
    expect(scored.scorebook.tables[0]!.framework).toBeNull();
    expect(findings(scored)).toEqual([]);
  });

  it('is told where it is at odds with itself or cannot be read', () => {
    const broken: Rows = [
      HEADER,
      ['A', 'Nhận thức số', null, 40, null, 'gộp lại', null],
      ['A.1', 'Họp Ban chỉ đạo', 'A', 20, null, null, null],
      ['A.2', 'Văn bản chỉ đạo', 'A', 10, null, null, null],
      ['B', 'Thể chế số', 'C', 'nhiều', null, null, null],
    ];
    const scored = workbook(broken, matrix(['A.1', 'A.2', 'B'], [15, 10, 60], [20, 4, 70]));
    expect(findings(scored).map((text) => text.split(' {')[0])).toEqual([
      'sheet-1 D2 framework-inconsistent',
      'sheet-1 F2 framework-unreadable',
      'sheet-1 C5 framework-inconsistent',
      'sheet-1 D5 framework-unreadable',
    ]);
  });

  describe('with indicators for some units', () => {
    const forSome: Rows = [
      HEADER,
      ['1', 'Chung', null, 10, null, null, null],
      ['2', 'Thủ tục', null, 10, null, null, 'Sở'],
      ['3', 'Xã, phường', null, 10, null, null, 'Cấp huyện'],
    ];
    const units = (...scores: (readonly (number | null)[])[]): SheetSpec => ({
      name: 'Tổng hợp',
      rows: [
        ['STT', 'Tên đơn vị', 'Chung', 'Thủ tục', 'Xã, phường'],
        ...['Sở Y tế', 'UBND huyện A', 'Sở Tài chính'].map((name, at) => [
          at + 1,
          name,
          ...scores[at]!,
        ]),
      ],
    });

    it('takes what is not for a unit for not applicable', () => {
      const mean = [null, 'Tổng điểm', null, null, null, 'trung bình'];
      const scored = workbook([...forSome, mean], units([8, 6, null], [4, null, 8], [10, 0, null]));
      expect(totals(scored)).toEqual(['7', '6', '5']);
      expect(findings(scored)).toEqual([]);
    });

    it('does not count a score for what is not for a unit, and says so', () => {
      const scored = workbook(forSome, units([8, 6, 5], [4, null, 8], [10, 0, null]));
      expect(totals(scored)).toEqual(['14', '12', '10']);
      expect(findings(scored)).toEqual([
        'sheet-2 E2 not-for-unit {"unit":"Sở Y tế","node":"3 Xã, phường","score":"5","appliesTo":"Cấp huyện"}',
      ]);
    });

    it('counts for all, and says so, when the words name no kind of unit', () => {
      const unclear = forSome.map((row) =>
        row[6] === 'Sở' ? [...row.slice(0, 6), 'nơi khó'] : row,
      );
      const scored = workbook(unclear, units([8, 6, null], [4, 1, 8], [10, 0, null]));
      expect(totals(scored)).toEqual(['14', '13', '10']);
      expect(findings(scored)).toEqual([
        'sheet-1 G3 framework-applies-to {"node":"2 Thủ tục","text":"nơi khó"}',
      ]);
    });
  });

  it('is chosen by its units where a workbook has one for each kind', () => {
    const of = (kind: string, maximum: number): Rows => [
      HEADER,
      ['1', 'Nhận thức', null, maximum, null, null, kind],
      ['2', 'Thể chế', null, maximum, null, null, kind],
    ];
    const table = (name: string, ...units: string[]): SheetSpec => ({
      name,
      rows: [
        ['STT', 'Tên đơn vị', 'Nhận thức', 'Thể chế'],
        ...units.map((unit, at) => [at + 1, unit, 5 + at, 6]),
      ],
    });
    const { scorebook } = workbook(
      of('Sở', 100),
      { name: 'Bộ chỉ số (2)', rows: of('Cấp huyện', 90) },
      table('Khối huyện', 'Huyện A', 'Huyện B'),
      table('Khối sở', 'Sở Y tế', 'Sở Tài chính'),
    );
    const governing = scorebook.tables.map(({ framework, nodes }) => [
      framework!.sheetId,
      formatDecimal(nodes[0]!.maxPoints!),
    ]);
    expect(governing).toEqual([
      ['sheet-2', '90'],
      ['sheet-1', '100'],
    ]);
  });
});

describe('indices beside the tree', () => {
  it('are computed for the table that the sheet governs', () => {
    const rows: Rows = [
      ...FRAMEWORK,
      [],
      ['Chỉ số tổng hợp'],
      ['Mã', 'Tên chỉ số tổng hợp', 'Gồm', 'Công thức'],
      ['CQS', 'Chính quyền số', 'A; B.1', 'tổng điểm / tổng điểm tối đa'],
    ];
    const { results } = workbook(rows, {
      name: 'Bảng điểm',
      rows: [
        ['STT', 'Tên đơn vị', 'A.1', 'A.2', 'B.1', 'B.2'],
        [1, 'Sở Y tế', 20, 5, 60, 35],
        [2, 'Sở Tài chính', 10, 10, 70, 35],
      ],
    });
    const pillars = results[0]!.units.map(({ derived: [pillar] }) => [
      pillar!.score.state === 'scored' && formatDecimal(pillar!.score.rounded),
      pillar!.rank,
    ]);
    expect(pillars).toEqual([
      ['0.85', 2],
      ['0.9', 1],
    ]);
  });
});
