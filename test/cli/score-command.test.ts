import { runScoreCommand } from '../../src/cli/score-command';
import type { Report } from '../../src/core/report/report';
import type { CellValue } from '../../src/core/sheet/snapshot';
import { xlsxOf } from '../support/xlsx-of';
import { memoryMachine } from './memory-machine';

const HEADER = ['STT', 'Đơn vị', 'Chính quyền số', 'Kinh tế số'];
const MAXIMA = [null, 'Điểm tối đa', 50, 50];
const ROWS = [
  HEADER,
  MAXIMA,
  [1, 'Huyện A', 40, 30.5],
  [2, 'Huyện B', 45.25, 41],
  [3, 'Huyện C', 10, 9],
];
const BOOK = xlsxOf({ name: 'Bảng điểm', rows: ROWS });
const ARGUMENTS = ['in.xlsx', '--out', 'out.xlsx', '--report', 'report.json'];

async function run(files: Record<string, Uint8Array | string>, ...argv: string[]) {
  const machine = memoryMachine(files);
  const code = await runScoreCommand(argv, machine);
  const text = machine.files.get('report.json');
  const report = text ? (JSON.parse(new TextDecoder().decode(text)) as Report) : null;
  return { code, machine, report };
}

const scoreBook = (...more: string[]) => run({ 'in.xlsx': BOOK }, ...ARGUMENTS, ...more);

describe('the score command', () => {
  it('scores, writes the workbook and the report, and says nothing', async () => {
    const { code, machine, report } = await scoreBook();
    expect(code).toBe(0);
    expect(machine.errors).toEqual([]);
    expect(report!.tables[0]!.units.map(({ name, total, rank }) => [name, total, rank])).toEqual([
      ['Huyện A', '70.5', 2],
      ['Huyện B', '86.25', 1],
      ['Huyện C', '19', 3],
    ]);
    expect(report!.written.length).toBeGreaterThan(0);
    expect(machine.files.get('in.xlsx')).toBe(BOOK);
  });

  it('writes nothing the second time', async () => {
    const { machine } = await scoreBook();
    const again = await run({ 'in.xlsx': machine.files.get('out.xlsx')! }, ...ARGUMENTS);
    expect(again.code).toBe(0);
    expect(again.report!.written).toEqual([]);
    expect(again.machine.files.get('out.xlsx')).toEqual(machine.files.get('out.xlsx'));
  });

  it('ends with 1 when there are errors among the findings', async () => {
    const rows = [...ROWS, [4, 'Huyện D', 51, 9]];
    const { code, report } = await run(
      { 'in.xlsx': xlsxOf({ name: 'Bảng điểm', rows }) },
      ...ARGUMENTS,
    );
    expect(code).toBe(1);
    expect(report!.findings).toContainEqual(
      expect.objectContaining({ code: 'score-above-maximum', severity: 'error', cell: 'C6' }),
    );
  });

  it('takes the choices of a policy', async () => {
    const { report } = await run(
      { 'in.xlsx': BOOK, 'policy.json': '{"places": 0, "ties": "1223"}' },
      ...ARGUMENTS,
      '--policy',
      'policy.json',
    );
    expect(report!.policy).toMatchObject({ places: 0, ties: '1223', blank: 'zero' });
    expect(report!.tables[0]!.units[0]!.total).toBe('71');
  });

  describe('with a sheet "Quy ước" in the workbook', () => {
    const bookBy = (...choices: CellValue[][]) =>
      xlsxOf(
        { name: 'Bảng điểm', rows: ROWS },
        { name: 'Quy ước', rows: [['Khoá', 'Giá trị', 'Giải thích'], ...choices] },
      );
    const PLACES = ['Số chữ số thập phân', 0];

    it('scores by it', async () => {
      const { code, report } = await run({ 'in.xlsx': bookBy(PLACES) }, ...ARGUMENTS);
      expect(code).toBe(0);
      expect(report!.policy.places).toBe(0);
      expect(report!.tables[0]!.units[0]!.total).toBe('71');
    });

    it('lets a policy file win, key by key', async () => {
      const files = {
        'in.xlsx': bookBy(PLACES, ['Đồng hạng', '1-2-2-3']),
        'policy.json': '{"places": 1}',
      };
      const { report } = await run(files, ...ARGUMENTS, '--policy', 'policy.json');
      expect(report!.policy).toMatchObject({ places: 1, ties: '1223' });
    });

    it('ends with 1 and names the cell that cannot be used, unless the file answers it', async () => {
      const files = { 'in.xlsx': bookBy(['Đồng hạng', 'tùy']), 'policy.json': '{"ties": "1334"}' };
      const { code, report } = await run(files, ...ARGUMENTS);
      expect(code).toBe(1);
      expect(report!.findings).toEqual([
        {
          code: 'policy-bad-value',
          severity: 'error',
          sheet: 'Quy ước',
          cell: 'B2',
          message: expect.stringMatching(/^Ô B2: giá trị “tùy”.*1-2-2-4/),
        },
      ]);
      const answered = await run(files, ...ARGUMENTS, '--policy', 'policy.json');
      expect(answered.code).toBe(0);
      expect(answered.report!.findings).toEqual([]);
    });
  });

  it('words the findings in the language asked for', async () => {
    const rows = [...ROWS, [4, 'Huyện D', 51, 9]];
    const files = { 'in.xlsx': xlsxOf({ name: 'Bảng điểm', rows }) };
    const inVietnamese = await run(files, ...ARGUMENTS);
    const inEnglish = await run(files, ...ARGUMENTS, '--lang', 'en');
    expect(inVietnamese.report!.findings[0]!.message).toContain('cao hơn');
    expect(inEnglish.report!.findings[0]!.message).not.toContain('cao hơn');
  });

  it('writes plain values and ranks of groups when they are asked for', async () => {
    const { machine, report } = await scoreBook('--form', 'values', '--group-ranks');
    expect(report!.written.length).toBeGreaterThan((await scoreBook()).report!.written.length);
    const again = await run({ 'in.xlsx': machine.files.get('out.xlsx')! }, ...ARGUMENTS);
    expect(again.report!.tables[0]!.units[1]!.total).toBe('86.25');
  });
});

describe('what the score command cannot score', () => {
  const book = { 'in.xlsx': BOOK };
  const policy = (text: string) => ({ 'in.xlsx': BOOK, 'policy.json': text });
  const withPolicy = [...ARGUMENTS, '--policy', 'policy.json'];

  it.each([
    ['an unknown option', book, [...ARGUMENTS, '--colour'], '--colour'],
    ['an unknown short option', book, [...ARGUMENTS, '-x'], '-x'],
    ['an option without its value', book, ['in.xlsx', '--out', '--report', 'r.json'], '--out'],
    ['no file to read', book, ['--out', 'out.xlsx', '--report', 'report.json'], 'IN.xlsx'],
    ['no file to write', book, ['in.xlsx', '--report', 'report.json'], '--out'],
    ['no report', book, ['in.xlsx', '--out', 'out.xlsx'], '--report'],
    ['two files to read', book, [...ARGUMENTS, 'more.xlsx'], 'more.xlsx'],
    ['an unknown language', book, [...ARGUMENTS, '--lang', 'fr'], '--lang'],
    ['an unknown form', book, [...ARGUMENTS, '--form', 'pdf'], '--form'],
    ['a value for a flag', book, [...ARGUMENTS, '--group-ranks=yes'], '--group-ranks'],
    ['a file that is not there', {}, ARGUMENTS, 'in.xlsx'],
    [
      'its own input as output',
      book,
      ['in.xlsx', '--out', './in.xlsx', '--report', 'r.json'],
      './in.xlsx',
    ],
    ['one file for both results', book, ['in.xlsx', '--out', 'o', '--report', 'o'], 'o'],
    [
      'its policy as report',
      policy('{}'),
      ['in.xlsx', '--out', 'o', '--report', 'policy.json', '--policy', 'policy.json'],
      'policy.json',
    ],
    ['a policy that is not there', book, withPolicy, 'policy.json'],
    ['a policy that is no JSON', policy('{places: 2'), withPolicy, 'policy.json'],
    ['a policy with an unknown key', policy('{"decimals": 2}'), withPolicy, 'decimals'],
    ['a policy with an unknown value', policy('{"ties": "2222"}'), withPolicy, 'ties'],
    ['a mapping that is no object', policy('{"mapping": "cột"}'), withPolicy, 'mapping'],
    ['a mapping with a number', policy('{"mapping": {"cột: A!C": 3}}'), withPolicy, 'mapping'],
    [
      'an unknown key of the mapping',
      policy('{"mapping": {"màu: A": "đỏ"}}'),
      withPolicy,
      'màu: A',
    ],
    [
      'an unknown value of the mapping',
      policy('{"mapping": {"cột: A!C": "điểm tối"}}'),
      withPolicy,
      'điểm tối đa; trọng số',
    ],
    [
      'a mapping that says two things of one place',
      policy('{"mapping": {"cột: A!C": "điểm", "column: a!c": "ignored"}}'),
      withPolicy,
      'column: a!c',
    ],
    ['a file that is no workbook', { 'in.xlsx': 'STT,Tên' }, ARGUMENTS, '.xlsx'],
    ['an empty workbook', { 'in.xlsx': xlsxOf({ name: 'S', rows: [] }) }, ARGUMENTS, ''],
    [
      'a workbook without a table',
      { 'in.xlsx': xlsxOf({ name: 'S', rows: [['Xin chào']] }) },
      ARGUMENTS,
      'in.xlsx',
    ],
    ['a table on no sheet', book, [...ARGUMENTS, '--table', 'Nhầm!A1:B2'], 'Nhầm!A1:B2'],
    [
      'a protected sheet',
      { 'in.xlsx': xlsxOf({ name: 'Bảng điểm', rows: ROWS, isProtected: true }) },
      ARGUMENTS,
      'Bảng điểm',
    ],
    [
      'a folder that cannot be written',
      book,
      ['in.xlsx', '--out', 'readonly/o', '--report', 'report.json'],
      'readonly/o',
    ],
  ] as [string, Record<string, Uint8Array | string>, string[], string][])(
    '%s ends with 2, one line and no file',
    async (_, files, argv, subject) => {
      const { code, machine } = await run(files, ...argv);
      expect(code).toBe(2);
      expect(machine.errors).toHaveLength(1);
      expect(machine.errors[0]).toContain(subject);
      expect(machine.errors[0]).not.toContain('\n');
      expect([...machine.files.keys()]).toEqual(Object.keys(files));
    },
  );

  it('says it in the language asked for, wherever that stands', async () => {
    const { machine } = await run(book, '--lang', 'en', '--colour');
    expect(machine.errors).toEqual(['There is no option --colour.']);
  });
});
