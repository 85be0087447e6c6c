import { strToU8, unzipSync, zipSync } from 'fflate';
import { createFileHost } from '../../../src/host/file/file-host';
import { richWorkbook } from '../../support/rich-workbook';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const oleFile = (stream: string) =>
  Uint8Array.from([...OLE, ...Array(500).fill(0), ...utf16(stream)]);

async function openAndRead(bytes: Uint8Array) {
  return (await createFileHost(bytes, { name: 'tệp.xlsx' })).read();
}

const without = (part: string) =>
  zipSync(
    Object.fromEntries(Object.entries(unzipSync(richWorkbook())).filter(([name]) => name !== part)),
  );

describe('a file that cannot be scored', () => {
  it.each([
    ['a text', strToU8('STT,Đơn vị,Điểm'), 'not-xlsx'],
    ['no bytes at all', new Uint8Array(), 'not-xlsx'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'not-xlsx'],
    ['an old .xls', oleFile('Workbook'), 'legacy-xls'],
    ['a workbook with a password', oleFile('EncryptedPackage'), 'encrypted-file'],
    ['a zip of something else', zipSync({ 'readme.txt': strToU8('x') }), 'not-xlsx'],
    ['a Word document', richWorkbook({ 'xl/workbook.xml': '<document/>' }), 'not-xlsx'],
    ['a download that broke off', richWorkbook().slice(0, 3000), 'damaged-file'],
    [
      'a sheet that is no XML',
      richWorkbook({ 'xl/worksheets/sheet1.xml': '<worksheet><' }),
      'damaged-file',
    ],
    ['a sheet that is missing', without('xl/worksheets/sheet1.xml'), 'damaged-file'],
    [
      'a sheet with an entity of its own',
      richWorkbook({
        'xl/worksheets/sheet1.xml':
          '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&e;</v></c></row></sheetData></worksheet>',
      }),
      'damaged-file',
    ],
    [
      'two sheets with one id',
      richWorkbook({
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="1" r:id="rId2"/></sheets></workbook>',
      }),
      'damaged-file',
    ],
  ])('because it is %s says so', async (_, bytes, code) => {
    await expect(openAndRead(bytes)).rejects.toMatchObject({ code });
  });

  it('because one stray cell makes it too large to hold says so', async () => {
    const rows = Array.from(
      { length: 1300 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`,
    );
    const text = `<worksheet><sheetData>${rows.join('')}<row r="1301"><c r="XFD1301"><v>1</v></c></row></sheetData></worksheet>`;
    await expect(
      openAndRead(richWorkbook({ 'xl/worksheets/sheet1.xml': text })),
    ).rejects.toMatchObject({ code: 'file-too-large', details: { sheet: 'Chấm & xếp hạng' } });
  });
});
