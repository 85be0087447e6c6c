/** Readings that are not sure: asked in the report, answered by the policy file or by a sheet. */
import { runScoreCommand } from '../../src/cli/score-command';
import type { QuestionKind } from '../../src/core/doubt/question';
import type { Report } from '../../src/core/report/report';
import type { SheetSpec } from '../support/snapshot-of';
import { xlsxOf } from '../support/xlsx-of';
import { memoryMachine } from './memory-machine';

const ARGUMENTS = ['in.xlsx', '--out', 'out.xlsx', '--report', 'report.json'];

async function run(files: Record<string, Uint8Array | string>, ...argv: string[]) {
  const machine = memoryMachine(files);
  const code = await runScoreCommand([...ARGUMENTS, ...argv], machine);
  const text = machine.files.get('report.json');
  const report = text ? (JSON.parse(new TextDecoder().decode(text)) as Report) : null;
  return { code, machine, report };
}

const HEADER = ['STT', 'Đơn vị', 'Chính quyền số', 'Kinh tế số'];
const MAXIMA = [null, 'Điểm tối đa', 50, 50];

/** Two rankings of the same units: no reading can tell which of them counts. */
const RIVALS: SheetSpec = {
  name: 'Hai bảng',
  rows: [
    HEADER,
    MAXIMA,
    [1, 'Huyện A', 40, 30.5],
    [2, 'Huyện B', 45.25, 41],
    [3, 'Huyện C', 10, 9],
    [],
    [],
    HEADER,
    MAXIMA,
    [1, 'Huyện A', 20, 30],
    [2, 'Huyện B', 25, 31],
    [3, 'Huyện C', 5, 6],
  ],
};

interface Case {
  readonly sheet: SheetSpec;
  /** Indexes of the choices that are right, one a question that follows from the answer before. */
  readonly answers: readonly number[];
  /** Of the first unit, as it follows from the answers. */
  readonly total: string;
}

const sheetOf = (...rows: SheetSpec['rows']): SheetSpec => ({ name: 'Bảng điểm', rows });

const CASES: Readonly<Record<Exclude<QuestionKind, 'maximum-column'>, Case>> = {
  'which-tables': { sheet: RIVALS, answers: [1], total: '50' },
  'is-table': {
    sheet: sheetOf(
      ['KẾT QUẢ XẾP HẠNG'],
      ['Nhân viên', 'Doanh thu', 'Thái độ'],
      ['An', 5, 6],
      ['Bình', 7, 9],
    ),
    answers: [0, 0],
    total: '11',
  },
  'score-column': {
    sheet: sheetOf(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
      [1, 'Kế hoạch', 10, 8, 7],
      [2, 'Báo cáo', 20, 15, null],
      [3, 'Kỷ luật', 20, 15, null],
    ),
    answers: [0],
    total: '38',
  },
  'column-meaning': {
    sheet: sheetOf(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự đánh giá', 'Điểm ƯT'],
      [1, 'Kế hoạch', 10, 8, 2],
      [2, 'Báo cáo', 20, 15, 3],
    ),
    answers: [2],
    total: '23',
  },
  'row-meaning': {
    sheet: sheetOf(
      ['STT', 'Đơn vị', 'Kế hoạch', 'Báo cáo'],
      [null, 'Điểm tối đa', 20, 30],
      [1, 'Sở Nội vụ', 10, 20],
      [2, 'Sở Tư pháp', 12, 22],
      [null, null, 11, 21],
    ),
    answers: [2],
    total: '30',
  },
  'number-notation': {
    sheet: sheetOf(
      ['STT', 'Tỉnh', 'Chỉ số A', 'Chỉ số B'],
      [1, 'Tỉnh A', '15.763', '1.250'],
      [2, 'Tỉnh B', '12.250', '2.500'],
    ),
    answers: [1],
    total: '17.01',
  },
  'table-shape': {
    sheet: sheetOf(
      ['Đơn vị', 'Huyện Cao Lãnh', 'Huyện Tam Nông', 'Huyện Tháp Mười'],
      ['Kế hoạch', 8, 7, 6],
      ['Báo cáo', 15, 14, 13],
    ),
    answers: [0],
    total: '23',
  },
};

const questionsIn = (report: Report | null) =>
  report!.findings.filter(({ code }) => code.startsWith('question-'));

describe.each(Object.entries(CASES))(
  'a workbook that asks %s',
  (kind, { sheet, answers, total }) => {
    const workbook = xlsxOf(sheet);
    const totalIn = (report: Report | null) => report!.tables[0]!.units[0]!.total;
    const runWith = (mapping: Record<string, string>) =>
      run(
        { 'in.xlsx': workbook, 'policy.json': JSON.stringify({ mapping }) },
        '--policy',
        'policy.json',
      );

    /** The mapping of all answers, each given to what was asked after the one before. */
    async function givenAnswers(): Promise<Record<string, string>> {
      let mapping: Record<string, string> = {};
      for (const answer of answers) {
        const [question] = questionsIn((await runWith(mapping)).report);
        mapping = { ...mapping, ...question!.choices![answer]!.mapping };
      }
      return mapping;
    }

    it('ends with 1, a finding with choices, and one line on the error stream', async () => {
      const { code, machine, report } = await run({ 'in.xlsx': workbook });
      expect(code).toBe(1);
      const found = questionsIn(report);
      expect(found).toEqual([
        expect.objectContaining({ code: `question-${kind}`, severity: 'error', sheet: sheet.name }),
      ]);
      expect(found[0]!.choices!.length).toBeGreaterThan(1);
      expect(machine.errors).toHaveLength(1);
      expect(machine.errors[0]).not.toContain('\n');
    });

    it('is scored without a question when the answers are pasted into the policy file', async () => {
      const { code, machine, report } = await runWith(await givenAnswers());
      expect([code, machine.errors, totalIn(report)]).toEqual([0, [], total]);
    });

    it('is scored without a question when the sheet "Quy ước" holds the answers', async () => {
      const rows = [['Khoá', 'Giá trị'], ...Object.entries(await givenAnswers())];
      const { code, report } = await run({ 'in.xlsx': xlsxOf(sheet, { name: 'Quy ước', rows }) });
      expect([code, totalIn(report)]).toEqual([0, total]);
    });
  },
);

describe('a workbook of which nothing could be scored', () => {
  const workbook = xlsxOf(RIVALS);

  it('is handed back as it was, with a report without tables', async () => {
    const { machine, report } = await run({ 'in.xlsx': workbook });
    expect(machine.files.get('out.xlsx')).toEqual(workbook);
    expect([report!.tables, report!.written]).toEqual([[], []]);
  });

  it('names sheet, ranges and where the answers are, in the language asked for', async () => {
    const { machine } = await run({ 'in.xlsx': workbook }, '--lang', 'en');
    expect(machine.errors[0]).toMatch(/“Hai bảng”.*A1:D5; .*A8:D12.*“mapping”/);
  });

  it('takes --table for an answer, too, and lets it win over the policy file', async () => {
    const policy = JSON.stringify({ mapping: { 'bảng: Hai bảng': 'A1:D5' } });
    const files = { 'in.xlsx': workbook, 'policy.json': policy };
    const argv = ['--policy', 'policy.json', '--table', 'Hai bảng!A8:D12'];
    const { code, report } = await run(files, ...argv);
    expect([code, report!.tables[0]!.units[0]!.total]).toEqual([0, '50']);
  });
});

it('scores what it is sure of, and asks about the rest', async () => {
  const sure = {
    name: 'Quý I',
    rows: [HEADER, MAXIMA, [1, 'Huyện A', 40, 1], [2, 'Huyện B', 2, 3]],
  };
  const { code, report } = await run({ 'in.xlsx': xlsxOf(sure, RIVALS) });
  expect(code).toBe(1);
  expect(report!.tables.map(({ sheet }) => sheet)).toEqual(['Quý I']);
  expect(report!.findings.map(({ code: found }) => found)).toEqual(['question-which-tables']);
});

it('notes an answer about a sheet that the workbook does not have', async () => {
  const sure = {
    name: 'Quý I',
    rows: [HEADER, MAXIMA, [1, 'Huyện A', 40, 1], [2, 'Huyện B', 2, 3]],
  };
  const policy = JSON.stringify({ mapping: { 'bảng: Quý II': 'A1:D5' } });
  const files = { 'in.xlsx': xlsxOf(sure), 'policy.json': policy };
  const { code, report } = await run(files, '--policy', 'policy.json');
  expect(code).toBe(0);
  expect(report!.notes).toEqual([
    { code: 'mapping-sheet-missing', sheet: null, message: expect.stringContaining('Quý II') },
  ]);
});
