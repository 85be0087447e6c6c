/** Adding a sheet to the package, and taking one away that was added. */
import {
  CONTENT_TYPES,
  CONTENT_TYPES_PART,
  addContentType,
  dropContentType,
} from './content-types';
import type { LoadedWorkbook } from './loaded-workbook';
import { hasPart, partText, withParts, type OfficePackage } from './office-package';
import { addRelation, dropRelations, relationsPartName } from './relations';
import { addSheetEntry, dropSheetEntry, largestSheetId } from './workbook-part';
import { parseXml } from './xml';

export interface SheetToAdd {
  readonly name: string;
  /** In characters, from the first column on. */
  readonly columnWidths: readonly number[];
}

export const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The package with an empty sheet behind the others. */
export function addSheet(source: OfficePackage, book: LoadedWorkbook, sheet: SheetToAdd) {
  const { part: workbookPart } = book.workbook;
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  let number = 1;
  while (hasPart(source, `${folder}worksheets/sheet${number}.xml`)) number++;
  const target = `worksheets/sheet${number}.xml`;
  const relationsPart = relationsPartName(workbookPart);
  const relation = addRelation(partText(source, relationsPart), { kind: 'worksheet', target });
  const workbookText = partText(source, workbookPart);
  const id = String(largestSheetId(workbookText) + 1);
  const part = folder + target;
  const entry = { name: sheet.name, id, relationId: relation.id };
  return {
    id,
    package: withParts(source, {
      [part]: emptySheetText(sheet.columnWidths, mainNamespace(workbookText)),
      [relationsPart]: relation.text,
      [workbookPart]: addSheetEntry(workbookText, entry),
      [CONTENT_TYPES_PART]: addContentType(
        partText(source, CONTENT_TYPES_PART),
        part,
        CONTENT_TYPES.worksheet,
      ),
    }),
  };
}

/** The package without a sheet and what hung on it. */
export function dropSheet(source: OfficePackage, book: LoadedWorkbook, sheetId: string) {
  const sheet = book.sheet(sheetId);
  const { part: workbookPart } = book.workbook;
  const relationsPart = relationsPartName(workbookPart);
  return withParts(source, {
    [sheet.part]: null,
    [relationsPartName(sheet.part)]: null,
    [relationsPart]: dropRelations(
      partText(source, relationsPart),
      (_, id) => id === sheet.relationId,
    ),
    [workbookPart]: dropSheetEntry(partText(source, workbookPart), sheetId),
    [CONTENT_TYPES_PART]: dropContentType(partText(source, CONTENT_TYPES_PART), sheet.part),
  });
}

export function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function emptySheetText(columnWidths: readonly number[], namespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${namespace}">${columnsXml(columnWidths)}<sheetData/></worksheet>`
  );
}

/** Strict files have a namespace of their own, which a new sheet must share. */
function mainNamespace(workbookText: string): string {
  const root = parseXml(workbookText);
  const startTag = workbookText.slice(root.start, root.openEnd);
  return (
    /"(http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main)"/.exec(startTag)?.[1] ?? TRANSITIONAL
  );
}
