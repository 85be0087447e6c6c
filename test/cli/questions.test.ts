/** Readings that are not sure: asked in the report, answered by the policy file or by a sheet. */
import { runScoreCommand } from '../../src/cli/score-command';
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
  /** Index of the choice that is right, and the total of the first unit that follows from it. */
  readonly answer: number;
  readonly total: string;
}

const CASES: Record<string, Case> = {
  'which-tables': { sheet: RIVALS, answer: 1, total: '50' },
};

describe.each(Object.entries(CASES))(
  'a workbook that asks %s',
  (kind, { sheet, answer, total }) => {
    const workbook = xlsxOf(sheet);
    const ask = () => run({ 'in.xlsx': workbook });
    const totalIn = (report: Report | null) => report!.tables[0]!.units[0]!.total;

    it('ends with 1, a finding with choices, and one line on the error stream', async () => {
      const { code, machine, report } = await ask();
      expect(code).toBe(1);
      const found = report!.findings.filter(({ code: found }) => found.startsWith('question-'));
      expect(found).toEqual([
        expect.objectContaining({ code: `question-${kind}`, severity: 'error', sheet: sheet.name }),
      ]);
      expect(found[0]!.choices!.length).toBeGreaterThan(1);
      expect(machine.errors).toHaveLength(1);
      expect(machine.errors[0]).not.toContain('\n');
    });

    it('is scored without a question when a choice is pasted into the policy file', async () => {
      const { mapping } = (await ask()).report!.findings[0]!.choices![answer]!;
      const policy = JSON.stringify({ mapping });
      const files = { 'in.xlsx': workbook, 'policy.json': policy };
      const { code, machine, report } = await run(files, '--policy', 'policy.json');
      expect([code, machine.errors, totalIn(report)]).toEqual([0, [], total]);
    });

    it('is scored without a question when the sheet "Quy ước" says it', async () => {
      const { mapping } = (await ask()).report!.findings[0]!.choices![answer]!;
      const rows = [['Khoá', 'Giá trị'], ...Object.entries(mapping)];
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
