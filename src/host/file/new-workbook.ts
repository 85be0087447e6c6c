/** A workbook made from nothing: samples, templates and fixtures. */
import { formatCell, type CellPosition } from '../../core/sheet/address';
import type { PlanCell } from '../../core/plan/plan';
import type { CellValue, SheetVisibility } from '../../core/sheet/snapshot';
import { columnsXml, TRANSITIONAL } from './added-sheet';
import { cellXml } from './cell-xml';
import { CONTENT_TYPES, CONTENT_TYPES_PART } from './content-types';
import { packageBytes, packageOfTexts } from './office-package';
import { RELATIONS_NAMESPACE } from './relations';
import { DEFAULT_STYLES_TEXT, StyleSheet, type LookChange } from './style-sheet';
import { escapeXml } from './xml';

/** A constant, or a cell with a formula or a look. Text stays text whatever it begins with. */
export type NewCell =
  | CellValue
  | undefined
  | {
      readonly value?: CellValue;
      /** With its leading `=`; `value` is then its result. */
      readonly formula?: string;
      readonly look?: LookChange;
    };

export interface NewSheet {
  readonly name: string;
  /** From A1 on. */
  readonly rows: readonly (readonly NewCell[])[];
  /** In characters, from the first column on. */
  readonly columnWidths?: readonly number[];
  /** In points, by zero-based row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** In A1 notation. */
  readonly merges?: readonly string[];
  /** Leading rows and columns that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: SheetVisibility;
  readonly isProtected?: boolean;
}

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

export function buildWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  const styles = new StyleSheet(DEFAULT_STYLES_TEXT);
  const sheetTexts = sheets.map((sheet, i) => [sheetPart(i), sheetText(sheet, styles)]);
  return packageBytes(
    packageOfTexts({
      [CONTENT_TYPES_PART]: contentTypesText(sheets.length),
      '_rels/.rels': relationsText([['officeDocument', 'xl/workbook.xml']]),
      'xl/workbook.xml': workbookText(sheets),
      'xl/_rels/workbook.xml.rels': relationsText([
        ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
      ...Object.fromEntries(sheetTexts),
      'xl/styles.xml': styles.text(),
    }),
  );
}

function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function contentTypesText(sheetCount: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, i) =>
    override(sheetPart(i), CONTENT_TYPES.worksheet),
  );
  return (
    `${HEADER}<Types xmlns="${CONTENT_TYPES_NAMESPACE}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="${CONTENT_TYPES.xml}"/>` +
    override('xl/workbook.xml', CONTENT_TYPES.workbook) +
    sheets.join('') +
    `${override('xl/styles.xml', CONTENT_TYPES.styles)}</Types>`
  );
}

function relationsText(relations: readonly (readonly [kind: string, target: string])[]): string {
  const items = relations.map(
    ([kind, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE_RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${HEADER}<Relationships xmlns="${RELATIONS_NAMESPACE}">${items.join('')}</Relationships>`;
}

function workbookText(sheets: readonly NewSheet[]): string {
  const items = sheets.map(({ name, visibility = 'visible' }, i) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  return (
    `${HEADER}<workbook xmlns="${TRANSITIONAL}" xmlns:r="${OFFICE_RELATIONS}">` +
    `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${items.join('')}</sheets></workbook>`
  );
}

function sheetText(sheet: NewSheet, styles: StyleSheet): string {
  const merges = (sheet.merges ?? []).map((range) => `<mergeCell ref="${range}"/>`);
  return (
    `${HEADER}<worksheet xmlns="${TRANSITIONAL}">${frozenXml(sheet.frozen)}${sheetColumns(sheet)}` +
    `<sheetData>${sheetRows(sheet, styles)}</sheetData>` +
    (sheet.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '') +
    (merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`
      : '') +
    '</worksheet>'
  );
}

function frozenXml(frozen: NewSheet['frozen']): string {
  if (!frozen || frozen.rows + frozen.columns === 0) return '';
  const { rows, columns } = frozen;
  const topLeft = formatCell({ row: rows, column: columns });
  const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const split = (rows > 0 ? ` ySplit="${rows}"` : '') + (columns > 0 ? ` xSplit="${columns}"` : '');
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane${split} topLeftCell="${topLeft}" activePane="${pane}" state="frozen"/>` +
    '</sheetView></sheetViews>'
  );
}

function sheetColumns({ columnWidths = [], hiddenColumns = [] }: NewSheet): string {
  if (hiddenColumns.length === 0) return columnsXml(columnWidths);
  const count = Math.max(columnWidths.length, ...hiddenColumns.map((column) => column + 1));
  const columns = Array.from({ length: count }, (_, i) => {
    const width =
      columnWidths[i] === undefined ? '' : ` width="${columnWidths[i]}" customWidth="1"`;
    const hidden = hiddenColumns.includes(i) ? ' hidden="1"' : '';
    return width || hidden ? `<col min="${i + 1}" max="${i + 1}"${width}${hidden}/>` : '';
  });
  return `<cols>${columns.join('')}</cols>`;
}

function sheetRows(sheet: NewSheet, styles: StyleSheet): string {
  const last = Math.max(sheet.rows.length - 1, ...(sheet.hiddenRows ?? []));
  return Array.from({ length: last + 1 }, (_, row) => {
    const cells = (sheet.rows[row] ?? []).map((cell, column) =>
      newCellXml(cell, { row, column }, styles),
    );
    const height = sheet.rowHeights?.[row];
    const attributes =
      (height === undefined ? '' : ` ht="${height}" customHeight="1"`) +
      (sheet.hiddenRows?.includes(row) ? ' hidden="1"' : '');
    const inside = cells.join('');
    return inside || attributes ? `<row r="${row + 1}"${attributes}>${inside}</row>` : '';
  }).join('');
}

function newCellXml(cell: NewCell, at: CellPosition, styles: StyleSheet): string {
  if (cell === null || cell === undefined) return '';
  const { value = null, formula, look } = typeof cell === 'object' ? cell : { value: cell };
  const style = look ? styles.formatLike(0, look) : 0;
  const content: PlanCell = formula ? { kind: 'formula', formula, value } : constantCell(value);
  if (content.kind === 'empty' && style === 0) return '';
  return cellXml('', formatCell(at), style, content);
}

function constantCell(value: CellValue): PlanCell {
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'text', text: value };
}
