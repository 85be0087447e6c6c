/**
 * A workbook with everything that officials put into theirs, written by hand part by part: what
 * a careless writer would lose. One matrix of four districts on the first sheet.
 */
import { strToU8, zipSync } from 'fflate';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The smallest PNG: one transparent pixel. */
const PIXEL = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

function relations(...items: readonly (readonly [kind: string, target: string])[]): string {
  const rows = items.map(([kind, target], i) => {
    const type = kind.includes('://') ? kind : `${RELATIONS}/${kind}`;
    return `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `${HEADER}<Relationships xmlns="${PACKAGE_RELATIONS}">${rows.join('')}</Relationships>`;
}

const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CONTENT_TYPES =
  `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="png" ContentType="image/png"/>' +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  [
    ['xl/workbook.xml', `${SHEETML}.sheet.main+xml`],
    ['xl/worksheets/sheet1.xml', `${SHEETML}.worksheet+xml`],
    ['xl/worksheets/sheet2.xml', `${SHEETML}.worksheet+xml`],
    ['xl/worksheets/sheet3.xml', `${SHEETML}.worksheet+xml`],
    ['xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['xl/styles.xml', `${SHEETML}.styles+xml`],
    ['xl/sharedStrings.xml', `${SHEETML}.sharedStrings+xml`],
    ['xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['xl/tables/table1.xml', `${SHEETML}.table+xml`],
    ['xl/comments1.xml', `${SHEETML}.comments+xml`],
    ['xl/calcChain.xml', `${SHEETML}.calcChain+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    [
      'customXml/itemProps1.xml',
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    ],
  ]
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('') +
  '</Types>';

const WORKBOOK =
  `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
  '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/>' +
  '<workbookPr defaultThemeVersion="124226"/>' +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20490" windowHeight="7755"/></bookViews>' +
  '<sheets><sheet name="Chấm &amp; xếp hạng" sheetId="4" r:id="rId1"/>' +
  '<sheet name="Quy định" sheetId="2" r:id="rId2"/>' +
  '<sheet name="Danh mục" sheetId="7" state="hidden" r:id="rId3"/></sheets>' +
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'Chấm &amp; xếp hạng\'!$A$1:$H$8</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Chấm &amp; xếp hạng\'!$3:$4</definedName>' +
  '<definedName name="DanhMuc">\'Danh mục\'!$A$1:$A$3</definedName></definedNames>' +
  '<calcPr calcId="152511"/></workbook>';

const STYLES =
  `${HEADER}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; điểm&quot;"/></numFmts>` +
  '<fonts count="3"><font><sz val="13"/><color theme="1"/><name val="Times New Roman"/><family val="1"/></font>' +
  '<font><b/><sz val="13"/><color theme="1"/><name val="Times New Roman"/><family val="1"/></font>' +
  '<font><i/><sz val="11"/><color rgb="FFFF0000"/><name val="Times New Roman"/><family val="1"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FFFFC000"/></stop></gradientFill></fill></fills>' +
  '<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left style="thin"><color indexed="64"/></left><right style="thin"><color indexed="64"/></right><top style="thin"><color indexed="64"/></top><bottom style="thin"><color indexed="64"/></bottom><diagonal/></border>' +
  '<border><left/><right/><top/><bottom style="double"><color rgb="FF0070C0"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/>' +
  '<xf numFmtId="2" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyProtection="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="164" fontId="2" fillId="3" borderId="2" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

const STRINGS = [
  '<si><r><rPr><b/><sz val="14"/></rPr><t xml:space="preserve">BẢNG ĐIỂM </t></r><r><rPr><i/><color rgb="FFFF0000"/></rPr><t>NĂM 2025</t></r></si>',
  ...[
    'STT',
    'Đơn vị',
    'Chính quyền số',
    'Kinh tế số',
    'Xã hội số',
    'Tổng điểm',
    'Điểm tối đa',
    'Huyện Cao Lãnh',
    'Huyện Tháp Mười',
    'Huyện Lấp Vò',
    'Huyện Châu Thành',
    'Ghi chú',
  ].map((text) => `<si><t>${text}</t></si>`),
];

const SHARED_STRINGS = `${HEADER}<sst xmlns="${MAIN}" count="${STRINGS.length}" uniqueCount="${STRINGS.length}">${STRINGS.join('')}</sst>`;

const POINTS = [
  [36.5, 27.25, 18],
  [38.25, 25.5, 18],
  [31, 28, 14.75],
  [38.25, 25.5, 18],
];

function matrixRows(): string {
  const text = (address: string, index: number, style: number) =>
    `<c r="${address}" s="${style}" t="s"><v>${index}</v></c>`;
  const header =
    `<row r="3" spans="1:8" ht="33" customHeight="1">` +
    ['A', 'B', 'C', 'D', 'E', 'F'].map((letter, i) => text(`${letter}3`, i + 1, 1)).join('') +
    `</row>`;
  const maxima =
    '<row r="4" spans="1:8"><c r="A4" s="2"/>' +
    text('B4', 7, 2) +
    '<c r="C4" s="3"><v>40</v></c><c r="D4" s="3"><v>30</v></c><c r="E4" s="3"><v>30</v></c><c r="F4" s="3"><f>SUM(C4:E4)</f><v>100</v></c></row>';
  const units = POINTS.map((points, i) => {
    const row = i + 5;
    const total = points.reduce((sum, value) => sum + value, 0);
    const formula =
      i === 0 ? `<f t="shared" ref="F5:F8" si="0">SUM(C5:E5)</f>` : `<f t="shared" si="0"/>`;
    return (
      `<row r="${row}" spans="1:8"><c r="A${row}" s="2"><v>${i + 1}</v></c>${text(`B${row}`, i + 8, 2)}` +
      points.map((value, c) => `<c r="${'CDE'[c]}${row}" s="3"><v>${value}</v></c>`).join('') +
      `<c r="F${row}" s="3">${formula}<v>${total}</v></c></row>`
    );
  });
  return `<row r="1" spans="1:8"><c r="A1" s="0" t="s"><v>0</v></c></row>${header}${maxima}${units.join('')}`;
}

const SHEET_1 =
  `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:F8"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="C5" sqref="C5"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="16.5" x14ac:dyDescent="0.25"/>' +
  '<cols><col min="1" max="1" width="6.7109375" customWidth="1"/><col min="2" max="2" width="28.7109375" customWidth="1"/><col min="10" max="10" width="9.140625" hidden="1" customWidth="1"/></cols>' +
  `<sheetData>${matrixRows()}</sheetData>` +
  '<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>' +
  '<conditionalFormatting sqref="C5:C8"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="D5:D8"><cfRule type="iconSet" priority="1"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="E5:E8"><cfRule type="expression" dxfId="0" priority="3"><formula>E5&lt;15</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showErrorMessage="1" sqref="C5:E8"><formula1>0</formula1><formula2>C$4</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="B3" location="\'Quy định\'!A1" display="Quy định"/></hyperlinks>' +
  '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" scale="85" orientation="landscape"/><headerFooter><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>';

const SHEET_2 =
  `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>` +
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Mức</t></is></c><c r="B1" t="inlineStr"><is><t>Hệ số</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Đạt</t></is></c><c r="B2" s="6"><v>1</v></c></row>' +
  '<row r="3"><c r="A3" t="inlineStr"><is><t>Chưa đạt</t></is></c><c r="B3" s="6"><v>0.5</v></c></row></sheetData>' +
  '<sheetProtection algorithmName="SHA-512" hashValue="nPEzN/p2Q1m+6bH1GzXnUO7p4m8YkI6mK2l8JwQ9b8o0lZ0m1yqkqk3s2s6g6l9cB1lq7WJm9m2q1uXn9b8o0g==" saltValue="q0ZQ8Jm3bXc1nYp9l2d7mw==" spinCount="100000" sheet="1" objects="1" scenarios="1"/>' +
  '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';

const SHEET_3 =
  `${HEADER}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" s="5"><v>45658</v></c></row>` +
  '<row r="2"><c r="A2" t="b"><v>1</v></c></row><row r="3"><c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData></worksheet>';

const ANCHOR = (from: number, inside: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from + 8}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
const FRAME =
  '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>';

const DRAWING_1 =
  `${HEADER}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">` +
  ANCHOR(
    0,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ) +
  ANCHOR(
    10,
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Quốc huy"/><xdr:cNvPicPr/></xdr:nvPicPr>' +
      `<xdr:blipFill><a:blip xmlns:r="${RELATIONS}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>${FRAME}</xdr:pic>`,
  ) +
  ANCHOR(
    20,
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="4" name="Hộp văn bản 1"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr>${FRAME}` +
      '<xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Người lập biểu</a:t></a:r></a:p></xdr:txBody></xdr:sp>',
  ) +
  '</xdr:wsDr>';

const CHART =
  `${HEADER}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/>` +
  '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
  "<c:cat><c:strRef><c:f>'Chấm &amp; xếp hạng'!$B$5:$B$8</c:f></c:strRef></c:cat>" +
  "<c:val><c:numRef><c:f>'Chấm &amp; xếp hạng'!$F$5:$F$8</c:f></c:numRef></c:val></c:ser>" +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>' +
  '</c:plotArea></c:chart></c:chartSpace>';

const COMMENTS =
  `${HEADER}<comments xmlns="${MAIN}"><authors><author>Tổ công tác</author></authors><commentList>` +
  '<comment ref="C5" authorId="0"><text><r><t>Đã đối chiếu hồ sơ</t></r></text></comment></commentList></comments>';

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1">' +
  '<x:ClientData ObjectType="Note"><x:Row>4</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>';

const TABLE =
  `${HEADER}<table xmlns="${MAIN}" id="1" name="HeSo" displayName="HeSo" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/>` +
  '<tableColumns count="2"><tableColumn id="1" name="Mức"/><tableColumn id="2" name="Hệ số"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>';

const CALC_CHAIN = `${HEADER}<calcChain xmlns="${MAIN}"><c r="F4" i="4"/><c r="F5" i="4"/><c r="F6" i="4"/><c r="F7" i="4"/><c r="F8" i="4"/><c r="A3" i="7"/></calcChain>`;

const color = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const THEME =
  `${HEADER}<a:theme xmlns:a="${DRAWING}/main" name="Office"><a:themeElements><a:clrScheme name="Office">` +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  color('dk2', '1F497D') +
  color('lt2', 'EEECE1') +
  ['4F81BD', 'C0504D', '9BBB59', '8064A2', '4BACC6', 'F79646']
    .map((value, i) => color(`accent${i + 1}`, value))
    .join('') +
  color('hlink', '0000FF') +
  color('folHlink', '800080') +
  '</a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>' +
  '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>' +
  '<a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst/><a:effectStyleLst/><a:bgFillStyleLst/></a:fmtScheme></a:themeElements></a:theme>';

const CORE = `${HEADER}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Tổ công tác</dc:creator></cp:coreProperties>`;
const APP = `${HEADER}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`;

/** Every part by name, in the order of the file. */
export const RICH_PARTS: Readonly<Record<string, string | Uint8Array>> = {
  '[Content_Types].xml': CONTENT_TYPES,
  '_rels/.rels': relations(
    ['officeDocument', 'xl/workbook.xml'],
    [
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
    ['extended-properties', 'docProps/app.xml'],
  ),
  'xl/workbook.xml': WORKBOOK,
  'xl/_rels/workbook.xml.rels': relations(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', '/xl/worksheets/sheet2.xml'],
    ['worksheet', 'worksheets/sheet3.xml'],
    ['theme', 'theme/theme1.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['calcChain', 'calcChain.xml'],
    ['customXml', '../customXml/item1.xml'],
  ),
  'xl/worksheets/sheet1.xml': SHEET_1,
  'xl/worksheets/sheet2.xml': SHEET_2,
  'xl/worksheets/sheet3.xml': SHEET_3,
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    ['drawing', '../drawings/drawing1.xml'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['comments', '../comments1.xml'],
  ),
  'xl/worksheets/_rels/sheet2.xml.rels': relations(['table', '../tables/table1.xml']),
  'xl/theme/theme1.xml': THEME,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': SHARED_STRINGS,
  'xl/drawings/drawing1.xml': DRAWING_1,
  'xl/drawings/_rels/drawing1.xml.rels': relations(
    ['chart', '../charts/chart1.xml'],
    ['image', '../media/image1.png'],
  ),
  'xl/charts/chart1.xml': CHART,
  'xl/media/image1.png': PIXEL,
  'xl/drawings/vmlDrawing1.vml': VML,
  'xl/comments1.xml': COMMENTS,
  'xl/tables/table1.xml': TABLE,
  'xl/calcChain.xml': CALC_CHAIN,
  'customXml/item1.xml': '<?xml version="1.0"?><hoSo xmlns="urn:example:ho-so"><ma>H20</ma></hoSo>',
  'customXml/itemProps1.xml':
    '<ds:datastoreItem ds:itemID="{0A6B3C2E-8D5F-4E57-9B0F-1C2D3E4F5A6B}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
  'customXml/_rels/item1.xml.rels': relations(['customXmlProps', 'itemProps1.xml']),
  'docProps/core.xml': CORE,
  'docProps/app.xml': APP,
};

/** @param changes parts to put in the place of others */
export function richWorkbook(changes: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = Object.entries({ ...RICH_PARTS, ...changes }).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(parts));
}
