/**
 * Texts of ours that travel with the workbook, in a custom XML part: Excel keeps such parts when
 * it saves, and shows them to nobody.
 */
import { CONTENT_TYPES, CONTENT_TYPES_PART, addContentType } from './content-types';
import { hasPart, partText, withParts, type OfficePackage } from './office-package';
import { addRelation, readRelations, relationsPartName } from './relations';
import { childrenNamed, escapeXml, parseXml } from './xml';

const NAMESPACE = 'urn:cham-diem:settings';

export function readSetting(source: OfficePackage, workbookPart: string, key: string) {
  const part = settingsPart(source, workbookPart);
  return (part && settingsIn(partText(source, part)).get(key)) ?? null;
}

/** `null` forgets the setting; a workbook that never had one gets no part for that. */
export function keepSetting(
  source: OfficePackage,
  workbookPart: string,
  key: string,
  value: string | null,
): OfficePackage {
  const known = settingsPart(source, workbookPart);
  if (!known && value === null) return source;
  const settings = known ? settingsIn(partText(source, known)) : new Map<string, string>();
  if (value === null) settings.delete(key);
  else settings.set(key, value);
  if (known) return withParts(source, { [known]: settingsText(settings) });
  return addSettingsPart(source, workbookPart, settingsText(settings));
}

function settingsPart(source: OfficePackage, workbookPart: string): string | null {
  const items = readRelations(source, workbookPart).filter(
    ({ kind, part }) => kind === 'customXml' && hasPart(source, part),
  );
  return items.find(({ part }) => partText(source, part).includes(NAMESPACE))?.part ?? null;
}

function addSettingsPart(source: OfficePackage, workbookPart: string, text: string) {
  let number = 1;
  while (hasPart(source, `customXml/item${number}.xml`)) number++;
  const part = `customXml/item${number}.xml`;
  const relationsPart = relationsPartName(workbookPart);
  const up = '../'.repeat(workbookPart.split('/').length - 1);
  const relation = { kind: 'customXml', target: up + part };
  const types = partText(source, CONTENT_TYPES_PART);
  return withParts(source, {
    [part]: text,
    [relationsPart]: addRelation(partText(source, relationsPart), relation).text,
    [CONTENT_TYPES_PART]: addContentType(types, part, CONTENT_TYPES.xml),
  });
}

/** Base64 of UTF-8 keeps every character, line ends and those that XML forbids included. */
function settingsText(settings: ReadonlyMap<string, string>): string {
  const items = [...settings].map(
    ([key, value]) => `<setting key="${escapeXml(key)}">${encodeText(value)}</setting>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<settings xmlns="${NAMESPACE}">${items.join('')}</settings>`
  );
}

function settingsIn(text: string): Map<string, string> {
  return new Map(
    childrenNamed(parseXml(text), 'setting').map((element) => [
      element.attributes['key'] ?? '',
      decodeText(element.text),
    ]),
  );
}

function encodeText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function decodeText(text: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)));
}
