/** Relations of a part: what it points to, by id (ECMA-376 part 2, §8.3). */
import { type OfficePackage, hasPart, partText } from './office-package';
import { appendInside, applyEdits } from './text-edit';
import { childrenNamed, escapeXml, parseXml, prefixOf } from './xml';

export interface Relation {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: `worksheet`. */
  readonly kind: string;
  readonly type: string;
  /** Full name of the part it points to, without a leading slash. */
  readonly part: string;
}

export const RELATIONS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself is `''`. */
export function relationsPartName(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relations of a part to other parts of the package; none when it has no relations. */
export function readRelations(source: OfficePackage, part: string): Relation[] {
  const name = relationsPartName(part);
  if (!hasPart(source, name)) return [];
  return childrenNamed(parseXml(partText(source, name)), 'Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      kind: (attributes['Type'] ?? '').split('/').at(-1)!,
      type: attributes['Type'] ?? '',
      part: resolveTarget(part, attributes['Target'] ?? ''),
    }));
}

/** The text of a relations part with one relation more, and the id that it got. */
export function addRelation(
  text: string,
  relation: { readonly kind: string; readonly target: string },
): { readonly text: string; readonly id: string } {
  const root = parseXml(text);
  const known = childrenNamed(root, 'Relationship');
  const ids = new Set(known.map(({ attributes }) => attributes['Id']));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const xml =
    `<${prefixOf(text, root)}Relationship Id="${id}" Type="${typeLike(known[0], relation.kind)}"` +
    ` Target="${escapeXml(relation.target)}"/>`;
  return { text: applyEdits(text, [appendInside(text, root, xml)]), id };
}

/** The text of a relations part without the relations that fit. */
export function dropRelations(text: string, fits: (kind: string, id: string) => boolean): string {
  const dropped = childrenNamed(parseXml(text), 'Relationship').filter(({ attributes }) =>
    fits((attributes['Type'] ?? '').split('/').at(-1)!, attributes['Id'] ?? ''),
  );
  return applyEdits(
    text,
    dropped.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** Strict files name their relations by other addresses, so a new one takes after its siblings. */
function typeLike(
  sibling: { readonly attributes: Readonly<Record<string, string>> } | undefined,
  kind: string,
): string {
  const type = sibling?.attributes['Type'] ?? '';
  const isOffice = /\/officeDocument\/(2006\/)?relationships\/[^/]+$/.test(type);
  return isOffice ? type.replace(/[^/]+$/, kind) : `${OFFICE_RELATIONS}/${kind}`;
}
