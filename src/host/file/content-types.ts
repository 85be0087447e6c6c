/** `[Content_Types].xml`: which kind of content each part of the package is. */
import { appendInside, applyEdits } from './text-edit';
import { childrenNamed, escapeXml, parseXml, prefixOf } from './xml';

export const CONTENT_TYPES_PART = '[Content_Types].xml';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const CONTENT_TYPES = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  xml: 'application/xml',
} as const;

export function addContentType(text: string, part: string, type: string): string {
  const root = parseXml(text);
  const xml = `<${prefixOf(text, root)}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
  return applyEdits(text, [appendInside(text, root, xml)]);
}

export function dropContentType(text: string, part: string): string {
  const name = `/${part}`.toLowerCase();
  const overrides = childrenNamed(parseXml(text), 'Override').filter(
    ({ attributes }) => attributes['PartName']?.toLowerCase() === name,
  );
  return applyEdits(
    text,
    overrides.map(({ start, end }) => ({ start, end, text: '' })),
  );
}
