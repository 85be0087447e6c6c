import { strFromU8, unzipSync } from 'fflate';
import { runScoreCommand } from '../../src/cli/score-command';
import type { Report } from '../../src/core/report/report';
import { describeWithLibreOffice, recalculate } from '../support/libre-office';
import { RICH_PARTS, richWorkbook } from '../support/rich-workbook';
import { memoryMachine } from './memory-machine';

async function scoreRich() {
  const machine = memoryMachine({ 'in.xlsx': richWorkbook() });
  await runScoreCommand(['in.xlsx', '--out', 'o.xlsx', '--report', 'r.json'], machine);
  const report = JSON.parse(new TextDecoder().decode(machine.files.get('r.json'))) as Report;
  return { report, output: machine.files.get('o.xlsx')! };
}

describe('a workbook with everything in it, scored and saved', () => {
  it('keeps every part that holds nothing of ours byte for byte', async () => {
    const { output } = await scoreRich();
    const [before, after] = [unzipSync(richWorkbook()), unzipSync(output)];
    const touched = [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ];
    const others = Object.keys(before).filter((name) => !touched.includes(name));
    expect(others.map((name) => [name, after[name]])).toEqual(
      others.map((name) => [name, before[name]]),
    );
  });

  it('keeps its chart, picture, text box, formats, checks, notes and print set-up on the sheet', async () => {
    const { output } = await scoreRich();
    const text = strFromU8(unzipSync(output)['xl/worksheets/sheet1.xml']!);
    const behindRows = (xml: string) => xml.slice(xml.indexOf('</sheetData>'));
    expect(behindRows(text)).toBe(behindRows(RICH_PARTS['xl/worksheets/sheet1.xml'] as string));
  });
});

describeWithLibreOffice('a workbook with everything in it, scored and opened', () => {
  it('is recalculated to the same totals and ranks', async () => {
    const { report, output } = await scoreRich();
    const sheets = await recalculate(output);
    const rows = sheets.get('Chấm & xếp hạng')!.slice(4, 8);
    expect(rows.map((row) => [row[1], Number(row[5]), Number(row[6])])).toEqual(
      report.tables[0]!.units.map(({ name, total, rank }) => [name, Number(total), rank]),
    );
    expect(sheets.get('Quy định')!.map(([word]) => word)).toEqual(['Mức', 'Đạt', 'Chưa đạt']);
  }, 60_000);
});
