import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Plan, PlanBlock, PlanCell } from '../../../src/core/plan/plan';
import { parseRange } from '../../../src/core/sheet/address';
import { cellValueAt, type Snapshot } from '../../../src/core/sheet/snapshot';
import { createFileHost } from '../../../src/host/file/file-host';
import { anyPlan, block, markRule } from '../../contract/plans';
import { RICH_PARTS, richWorkbook } from '../../support/rich-workbook';
import { EMPTY_PLAN } from '../../support/empty-plan';

const SHEET = 'Chấm & xếp hạng';
const SHEET_PART = 'xl/worksheets/sheet1.xml';

async function openRich(changes?: Readonly<Record<string, string>>) {
  const host = await createFileHost(richWorkbook(changes), { name: 'mẫu.xlsx' });
  return { host, snapshot: await host.read() };
}

async function partsAfter(plan: (snapshot: Snapshot) => Plan, changes?: Record<string, string>) {
  const { host, snapshot } = await openRich(changes);
  await host.apply(plan(snapshot));
  return unzipSync(await host.save());
}

const blocks = (...all: PlanBlock[]): Plan => ({ ...EMPTY_PLAN, blocks: all });
const rankColumn = (snapshot: Snapshot): Plan =>
  blocks(
    block(snapshot, SHEET, 'G3', [['Xếp hạng'], [''], ['=RANK(F5,F$5:F$8)']], {
      format: { bold: true },
    }),
  );

/** The text with the cells given, and what is inside them, left out. */
function withoutCells(text: string, ...addresses: string[]): string {
  return addresses.reduce(
    (rest, address) => rest.replace(new RegExp(`<c r="${address}"[^>]*?(/>|>.*?</c>)`), ''),
    text,
  );
}

describe('saving a file', () => {
  it('that was not written keeps every part and their order', async () => {
    const { host } = await openRich();
    const parts = unzipSync(await host.save());
    expect(Object.keys(parts)).toEqual(Object.keys(RICH_PARTS));
    expect(parts).toEqual(unzipSync(richWorkbook()));
  });

  it('keeps every part that holds nothing of ours byte for byte', async () => {
    const parts = await partsAfter((snapshot) => ({
      ...rankColumn(snapshot),
      addRules: [markRule(snapshot, SHEET, 'G5:G8')],
    }));
    const before = unzipSync(richWorkbook());
    const changed = Object.keys(before).filter(
      (name) => strFromU8(before[name]!) !== strFromU8(parts[name] ?? new Uint8Array()),
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      SHEET_PART,
    ]);
    expect(Object.keys(parts)).toEqual(
      Object.keys(before).filter((name) => name !== 'xl/calcChain.xml'),
    );
  });

  it('keeps every other character of a written sheet', async () => {
    const parts = await partsAfter(rankColumn);
    const text = strFromU8(parts[SHEET_PART]!);
    const before = (RICH_PARTS[SHEET_PART] as string).replace('ref="A1:F8"', 'ref="A1:G8"');
    expect(text).not.toBe(before);
    expect(withoutCells(text, 'G3', 'G4', 'G5')).toBe(before);
  });

  it('takes the order of calculation away and asks for a full one', async () => {
    const parts = await partsAfter(rankColumn);
    expect(strFromU8(parts['[Content_Types].xml']!)).not.toContain('calcChain');
    expect(strFromU8(parts['xl/_rels/workbook.xml.rels']!)).not.toContain('calcChain');
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain(
      '<calcPr calcId="152511" fullCalcOnLoad="1"/>',
    );
  });

  it('gives new columns the look of their neighbours', async () => {
    const { host, snapshot } = await openRich();
    await host.apply(rankColumn(snapshot));
    const view = host.viewSheet('4');
    const look = (row: number, column: number) => view.looks[view.lookIndexes[row]![column]!]!;
    expect(look(2, 6)).toEqual(look(2, 5));
    expect(look(4, 6)).toEqual({ ...look(4, 5), bold: true, numberFormat: 'General' });
  });

  it('puts a mark behind the rules of other people, in the right place', async () => {
    const parts = await partsAfter((snapshot) => ({
      ...EMPTY_PLAN,
      addRules: [markRule(snapshot, SHEET, 'G5:G8')],
    }));
    const text = strFromU8(parts[SHEET_PART]!);
    expect(text).toMatch(
      /<\/conditionalFormatting><conditionalFormatting sqref="G5:G8"><cfRule type="expression" dxfId="1" priority="4">.*<\/conditionalFormatting><dataValidations/,
    );
  });
});

describe('writing where the file is not simple', () => {
  it('gives the followers of an overwritten shared formula formulas of their own', async () => {
    const { host, snapshot } = await openRich();
    await host.apply(blocks(block(snapshot, SHEET, 'F5', [[81.75]])));
    const sheet = (await host.read()).sheets[0]!;
    expect(sheet.formulas.map(({ formula }) => formula)).toEqual([
      '=SUM(C4:E4)',
      '=SUM(C6:E6)',
      '=SUM(C7:E7)',
      '=SUM(C8:E8)',
    ]);
    expect(cellValueAt(sheet, 5, 5)).toBe(81.75);
  });

  it('restores rich text and shared formulas as they were', async () => {
    const { host, snapshot } = await openRich();
    const receipt = await host.apply(
      blocks(
        block(snapshot, SHEET, 'A1', [['Bảng điểm']]),
        block(snapshot, SHEET, 'F5', [[1], [2], [3], [4]], { format: { fill: '#FFFFFF' } }),
        block(snapshot, SHEET, 'H12', [['mới']], { format: { border: 'thin' } }),
      ),
    );
    await host.apply(JSON.parse(JSON.stringify(receipt.inverse)) as Plan);
    expect(await host.read()).toEqual(snapshot);
    const text = strFromU8(unzipSync(await host.save())[SHEET_PART]!);
    expect(text).toContain('<c r="A1" s="0" t="s"><v>0</v></c>');
    expect(text).not.toContain('<row r="12"');
  });

  it.each([
    ['A1', '<f t="array" ref="A1:A2">B1:B2</f>'],
    ['A2', '<f t="array" ref="A1:A2">B1:B2</f>'],
    ['A2', '<f t="dataTable" ref="A1:A2" r1="B1"/>'],
  ])('refuses a cell of an array: %s in %s', async (address, formula) => {
    const { host, snapshot } = await openRich({
      [SHEET_PART]: `<worksheet><sheetData><row r="1"><c r="A1">${formula}<v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData></worksheet>`,
    });
    const plan = blocks(block(snapshot, SHEET, address, [[5]]));
    await expect(host.apply(plan)).rejects.toMatchObject({
      code: 'array-formula',
      details: { sheet: SHEET, address },
    });
  });

  it('refuses a cell that a merged area covers', async () => {
    const { host, snapshot } = await openRich();
    const plan = blocks(block(snapshot, SHEET, 'B1', [['x']]));
    await expect(host.apply(plan)).rejects.toMatchObject({ code: 'layout-conflict' });
  });

  it('refuses the header of a table, whose part names its columns', async () => {
    const { host, snapshot } = await openRich({
      'xl/worksheets/sheet2.xml': (RICH_PARTS['xl/worksheets/sheet2.xml'] as string).replace(
        /<sheetProtection[^>]*>/,
        '',
      ),
    });
    const write = (address: string) =>
      host.apply(blocks(block(snapshot, 'Quy định', address, [['Tỷ lệ']])));
    await expect(write('B1')).rejects.toMatchObject({ code: 'layout-conflict' });
    await expect(write('B2')).resolves.toBeDefined();
  });

  const writeInto = async (sheetXml: string, ...written: PlanBlock[]) =>
    strFromU8(
      (await partsAfter(() => blocks(...written), { [SHEET_PART]: sheetXml }))[SHEET_PART]!,
    );
  const put = (address: string, cell: PlanCell): PlanBlock => ({
    target: { kind: 'existing', sheetId: '4' },
    range: parseRange(address)!,
    purpose: 'total',
    cells: [[cell]],
    format: null,
    before: null,
  });
  const number = (value: number): PlanCell => ({ kind: 'number', value });

  it.each([
    [
      'a sheet without rows',
      '<sheetData/>',
      '<sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData>',
    ],
    [
      'a row without cells',
      '<sheetData><row r="2" ht="20"/></sheetData>',
      '<sheetData><row r="2" ht="20"><c r="B2"><v>7</v></c></row></sheetData>',
    ],
    [
      'rows around it',
      '<sheetData><row r="1"/><row r="3"/></sheetData>',
      '<sheetData><row r="1"/><row r="2"><c r="B2"><v>7</v></c></row><row r="3"/></sheetData>',
    ],
    [
      'cells around it',
      '<sheetData><row r="2"><c r="A2"/><c r="C2"/></row></sheetData>',
      '<sheetData><row r="2"><c r="A2"/><c r="B2"><v>7</v></c><c r="C2"/></row></sheetData>',
    ],
    [
      'a look of its own',
      '<sheetData><row r="2"><c r="B2" s="3" t="s"><v>1</v></c></row></sheetData>',
      '<sheetData><row r="2"><c r="B2" s="3"><v>7</v></c></row></sheetData>',
    ],
    [
      'spans that it leaves',
      '<sheetData><row r="2" spans="3:4"><c r="C2"/></row></sheetData>',
      '<sheetData><row r="2"><c r="B2"><v>7</v></c><c r="C2"/></row></sheetData>',
    ],
    [
      'a prefix',
      '<x:sheetData><x:row r="2"/></x:sheetData>',
      '<x:sheetData><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:sheetData>',
    ],
  ])('writes a cell into %s', async (_, before, after) => {
    const name = before.startsWith('<x:') ? 'x:worksheet' : 'worksheet';
    const wrap = (data: string) => `<${name}>${data}</${name}>`;
    expect(await writeInto(wrap(before), put('B2', number(7)))).toBe(wrap(after));
  });

  it.each([
    [{ kind: 'number', value: 0.1 + 0.2 }, '<v>0.30000000000000004</v>'],
    [{ kind: 'boolean', value: true }, ' t="b"><v>1</v>'],
    [
      { kind: 'text', text: '=a & <b>\u0001' },
      ' t="inlineStr"><is><t xml:space="preserve">=a &amp; &lt;b&gt;_x0001_</t></is>',
    ],
    [
      { kind: 'formula', formula: '=NUMBERVALUE(A1,",")', value: 5 },
      '<f>_xlfn.NUMBERVALUE(A1,&quot;,&quot;)</f><v>5</v>',
    ],
    [{ kind: 'formula', formula: '=""', value: '' }, ' t="str"><f>&quot;&quot;</f><v></v>'],
    [{ kind: 'formula', formula: '=1/0', value: '#DIV/0!' }, ' t="e"><f>1/0</f><v>#DIV/0!</v>'],
  ] as const)('writes %j as the format wants it', async (cell, xml) => {
    const text = await writeInto('<worksheet><sheetData/></worksheet>', put('A1', cell));
    expect(text).toContain(xml);
  });
});

describe('taking back', () => {
  it('brings every value, formula and look back, whatever the Plan wrote', async () => {
    const unmerged = (RICH_PARTS[SHEET_PART] as string).replace(/<mergeCells.*<\/mergeCells>/, '');
    const { host, snapshot } = await openRich({ [SHEET_PART]: unmerged });
    const looksNow = () => {
      const view = host.viewSheet('4');
      return view.lookIndexes.map((row) => row.map((index) => view.looks[index]));
    };
    const before = looksNow();
    await fc.assert(
      fc.asyncProperty(anyPlan(snapshot, SHEET), async (plan) => {
        const { inverse } = await host.apply(plan);
        await host.apply(inverse);
        expect(await host.read()).toEqual(snapshot);
        expect(looksNow()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a file of another producer', () => {
  it('without styles gets a styles part when a look is asked for', async () => {
    const relations = (RICH_PARTS['xl/_rels/workbook.xml.rels'] as string).replace(
      /<Relationship [^>]*styles[^>]*>/,
      '',
    );
    const { host, snapshot } = await openRich({ 'xl/_rels/workbook.xml.rels': relations });
    await host.apply(blocks(block(snapshot, SHEET, 'G3', [['Hạng']], { format: { bold: true } })));
    const again = await createFileHost(await host.save(), { name: 'mẫu.xlsx' });
    const view = again.viewSheet('4');
    expect(view.looks[view.lookIndexes[2]![6]!]!.bold).toBe(true);
  });

  it('in the strict form gets relations of its own kind', async () => {
    const strict = (text: string) =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        );
    const names = ['_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', SHEET_PART];
    const changes = Object.fromEntries(
      names.map((name) => [name, strict(RICH_PARTS[name] as string)]),
    );
    const parts = await partsAfter(
      () => ({ ...EMPTY_PLAN, addSheets: [{ name: 'Kết quả', columnWidths: [12] }] }),
      changes,
    );
    expect(strFromU8(parts['xl/worksheets/sheet4.xml']!)).toContain('purl.oclc.org');
    expect(strFromU8(parts['xl/_rels/workbook.xml.rels']!)).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet4.xml"',
    );
  });
});
