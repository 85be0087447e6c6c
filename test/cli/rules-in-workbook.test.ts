/** Rules of a workbook on the command line: held against scores, reported, and filled in on request. */
import { runScoreCommand } from '../../src/cli/score-command';
import type { Report } from '../../src/core/report/report';
import { createFileHost } from '../../src/host/file/file-host';
import { cellValueAt } from '../../src/core/sheet/snapshot';
import { card, cardRow, RATIO, STEPS } from '../core/working/workbooks';
import { xlsxOf } from '../support/xlsx-of';
import { memoryMachine } from './memory-machine';

const BOOK = xlsxOf(
  card(
    cardRow('1.1', RATIO, { a: 12, b: 15, score: 15 }),
    cardRow('1.2', STEPS, { said: '3 lần' }),
    cardRow('1.3', RATIO, {}),
  ),
);

async function score(...argv: string[]) {
  const machine = memoryMachine({ 'in.xlsx': BOOK });
  const all = ['in.xlsx', '--out', 'out.xlsx', '--report', 'report.json', ...argv];
  const code = await runScoreCommand(all, machine);
  const report = JSON.parse(new TextDecoder().decode(machine.files.get('report.json'))) as Report;
  const host = await createFileHost(machine.files.get('out.xlsx')!, { name: 'out.xlsx' });
  return { code, report, sheet: (await host.read()).sheets[0]! };
}

describe('Rules in a workbook on the command line', () => {
  it('are reported with their working and the cells of their figures', async () => {
    const { report } = await score();
    const { rules } = report.tables[0]!.units[0]!;
    expect(Object.values(rules!)).toEqual([
      {
        status: 'certain',
        outcome: 'points',
        points: '16',
        worked: '12/15 × 20 = 16',
        isSure: true,
        cells: { a: 'Xã An Bình!E5', b: 'Xã An Bình!F5' },
      },
      expect.objectContaining({ points: '15', cells: { x: 'Xã An Bình!H6' } }),
    ]);
  });

  it('make a finding of a score that they do not give, with both workings', async () => {
    const { code, report } = await score();
    const found = report.findings.filter(({ code: about }) => about === 'score-differs-from-rule');
    expect(code).toBe(1);
    expect(found).toEqual([
      expect.objectContaining({
        cell: 'G5',
        severity: 'error',
        message: expect.stringContaining('Đã ghi 15 điểm; theo cách tính: 12/15 × 20 = 16'),
      }),
    ]);
  });

  it.each([
    ['leave blanks alone', [], null, '15'],
    ['fill blanks on request', ['--fill-from-rules'], 15, '30'],
  ])('%s', async (_what, argv, cell, total) => {
    const { report, sheet } = await score(...argv);
    expect(cellValueAt(sheet, 5, 6)).toBe(cell);
    expect(report.tables[0]!.units[0]!.total).toBe(total);
  });
});
