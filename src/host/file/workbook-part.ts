/** The workbook part: which sheets there are, in which order, and how the workbook calculates. */
import type { SheetVisibility } from '../../core/sheet/snapshot';
import { HostProblem } from '../host-problem';
import { hasPart, partText, type OfficePackage } from './office-package';
import { readRelations, type Relation } from './relations';
import { appendInside, applyEdits, insertInOrder } from './text-edit';
import { childNamed, childrenNamed, escapeXml, isTrue, parseXml, prefixOf, retag } from './xml';

export interface FileSheet {
  /** The workbook's own `sheetId`, which stays when sheets are renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly part: string;
  readonly relationId: string;
}

export interface WorkbookPart {
  readonly part: string;
  /** Worksheets in tab order; chart sheets and macro sheets hold no cells and are left out. */
  readonly sheets: readonly FileSheet[];
  readonly activeSheetId: string | null;
  /** Whether sheets may be neither added nor taken away. */
  readonly isStructureLocked: boolean;
  /** Dates count from 1 January 1904 instead of 1900. */
  readonly isDate1904: boolean;
  readonly relations: readonly Relation[];
}

const CHILD_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
];

/** @throws HostProblem `not-xlsx` when the package is no workbook */
export function readWorkbookPart(source: OfficePackage): WorkbookPart {
  const main = readRelations(source, '').find(({ kind }) => kind === 'officeDocument');
  if (!main || !hasPart(source, main.part)) throw new HostProblem('not-xlsx');
  const root = parseXml(partText(source, main.part));
  if (root.name !== 'workbook') throw new HostProblem('not-xlsx');
  const relations = readRelations(source, main.part);
  const all = childrenNamed(childNamed(root, 'sheets'), 'sheet').map(({ attributes }) => {
    const relation = relations.find(({ id }) => id === attributes['id']);
    return {
      id: attributes['sheetId'] ?? '',
      name: attributes['name'] ?? '',
      visibility: visibilityOf(attributes['state']),
      part: relation?.part ?? '',
      relationId: relation?.id ?? '',
    };
  });
  const view = childNamed(childNamed(root, 'bookViews'), 'workbookView');
  const active = all[Number(view?.attributes['activeTab'] ?? 0)];
  const kinds = new Map(relations.map(({ id, kind }) => [id, kind]));
  const sheets = all.filter(({ relationId }) => kinds.get(relationId) === 'worksheet');
  if (new Set(sheets.map(({ id }) => id)).size < sheets.length) {
    throw new HostProblem('damaged-file', { hostMessage: 'sheetId repeats' });
  }
  return {
    part: main.part,
    sheets,
    activeSheetId: (sheets.find(({ id }) => id === active?.id) ?? sheets[0])?.id ?? null,
    isStructureLocked: isTrue(childNamed(root, 'workbookProtection')?.attributes['lockStructure']),
    isDate1904: isTrue(childNamed(root, 'workbookPr')?.attributes['date1904']),
    relations,
  };
}

/** Asks Excel to calculate everything when it opens the file, since cached results may be old. */
export function askForFullCalculation(text: string): string {
  const root = parseXml(text);
  const settings = childNamed(root, 'calcPr');
  if (!settings) {
    const xml = `<${prefixOf(text, root)}calcPr fullCalcOnLoad="1"/>`;
    return applyEdits(text, [insertInOrder(text, root, CHILD_ORDER, 'calcPr', xml)]);
  }
  if (isTrue(settings.attributes['fullCalcOnLoad'])) return text;
  const tag = retag(text.slice(settings.start, settings.openEnd), { fullCalcOnLoad: '1' });
  return applyEdits(text, [{ start: settings.start, end: settings.openEnd, text: tag }]);
}

/** Adds a sheet behind the last one. */
export function addSheetEntry(
  text: string,
  sheet: { readonly name: string; readonly id: string; readonly relationId: string },
): string {
  const root = parseXml(text);
  const sheets = childNamed(root, 'sheets');
  if (!sheets) throw new HostProblem('damaged-file', { hostMessage: 'no sheets' });
  const { name, prefix, namespace } = relationAttribute(text);
  const declared = namespace ? ` ${namespace}` : '';
  const xml =
    `<${prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${sheet.id}"` +
    `${declared} ${name}="${sheet.relationId}"/>`;
  return applyEdits(text, [appendInside(text, sheets, xml)]);
}

export function dropSheetEntry(text: string, sheetId: string): string {
  const sheets = childrenNamed(childNamed(parseXml(text), 'sheets'), 'sheet');
  return applyEdits(
    text,
    sheets
      .filter(({ attributes }) => attributes['sheetId'] === sheetId)
      .map(({ start, end }) => ({ start, end, text: '' })),
  );
}

/** The largest sheet id in use, chart sheets included. */
export function largestSheetId(text: string): number {
  const sheets = childrenNamed(childNamed(parseXml(text), 'sheets'), 'sheet');
  return Math.max(0, ...sheets.map(({ attributes }) => Number(attributes['sheetId'] ?? 0)));
}

/** How this workbook part writes `r:id` on a sheet, and the prefix of the sheet itself. */
function relationAttribute(text: string) {
  const sample = /<((?:[^\s/>:]+:)?)sheet\s[^>]*?\s([^\s=:]+:id)\s*=/.exec(text);
  if (sample) return { prefix: sample[1]!, name: sample[2]!, namespace: null };
  const uri = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return { prefix: prefixOf(text, parseXml(text)), name: 'r:id', namespace: `xmlns:r="${uri}"` };
}

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
