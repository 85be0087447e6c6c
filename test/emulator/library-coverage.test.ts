import { readFileSync } from 'node:fs';
import { openExcel, Workbook } from './index';
import {
  ApplicationObject,
  CultureInfoObject,
  NumberFormatInfoObject,
} from './objects/application';
import { RangeBorderCollectionObject, RangeBorderObject } from './objects/borders';
import * as rules from './objects/conditional-formats';
import { FreezePanesObject } from './objects/freeze-panes';
import { NamedItemCollectionObject, NamedItemObject } from './objects/names';
import { WorkbookProtectionObject, WorksheetProtectionObject } from './objects/protection';
import { RangeObject } from './objects/range';
import { RangeAreasObject, RangeCollectionObject } from './objects/range-areas';
import * as format from './objects/range-format';
import { SettingCollectionObject, SettingObject } from './objects/settings';
import { WorkbookObject } from './objects/workbook';
import { WorksheetObject } from './objects/worksheet';
import { WorksheetCollectionObject } from './objects/worksheets';
import { memberNames, type ServerObject } from './wire/server-object';

type ServerClass = abstract new (...args: never[]) => ServerObject;

const CLASSES: Readonly<Record<string, ServerClass>> = {
  Application: ApplicationObject,
  ConditionalFormat: rules.ConditionalFormatObject,
  ConditionalFormatCollection: rules.ConditionalFormatCollectionObject,
  ConditionalFormatRule: rules.ConditionalFormatRuleObject,
  ConditionalRangeFill: rules.ConditionalRangeFillObject,
  ConditionalRangeFont: rules.ConditionalRangeFontObject,
  ConditionalRangeFormat: rules.ConditionalRangeFormatObject,
  CultureInfo: CultureInfoObject,
  CustomConditionalFormat: rules.CustomConditionalFormatObject,
  FormatProtection: format.FormatProtectionObject,
  NamedItem: NamedItemObject,
  NamedItemCollection: NamedItemCollectionObject,
  NumberFormatInfo: NumberFormatInfoObject,
  Range: RangeObject,
  RangeAreas: RangeAreasObject,
  RangeBorder: RangeBorderObject,
  RangeBorderCollection: RangeBorderCollectionObject,
  RangeCollection: RangeCollectionObject,
  RangeFill: format.RangeFillObject,
  RangeFont: format.RangeFontObject,
  RangeFormat: format.RangeFormatObject,
  Setting: SettingObject,
  SettingCollection: SettingCollectionObject,
  Workbook: WorkbookObject,
  WorkbookProtection: WorkbookProtectionObject,
  Worksheet: WorksheetObject,
  WorksheetCollection: WorksheetCollectionObject,
  WorksheetFreezePanes: FreezePanesObject,
  WorksheetProtection: WorksheetProtectionObject,
};

/** Every wire name that the library's class sends: its scalars, and the texts in its members. */
function libraryNames(className: string): Set<string> {
  const library = Excel as unknown as Record<string, { prototype: object }>;
  const prototype = library[className]!.prototype as Record<string, unknown>;
  const scalars = (prototype['_scalarPropertyOriginalNames'] ?? []) as string[];
  const sources = Object.values(Object.getOwnPropertyDescriptors(prototype)).map(({ value, get }) =>
    String(get ?? value),
  );
  const literals = sources.join('\n').matchAll(/"([A-Z_]\w*)"/g);
  return new Set([...scalars, ...Array.from(literals, (match) => match[1]!)]);
}

describe('the emulated classes and the library', () => {
  openExcel({ workbook: new Workbook() });

  it.each(Object.keys(CLASSES))('%s offers only members that the library knows', (className) => {
    const known = libraryNames(className);
    const offered = memberNames(CLASSES[className]!);
    expect(offered.filter((name) => !known.has(name))).toEqual([]);
    expect(offered).not.toEqual([]);
  });

  it('would disagree on notes, which this library does not have', () => {
    expect(libraryNames('Worksheet').has('Notes')).toBe(false);
    expect(libraryNames('Worksheet').has('Comments')).toBe(true);
  });

  it('agree on the pinned version', () => {
    const manifest = readFileSync(require.resolve('@microsoft/office-js/package.json'), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ version: '1.1.110' });
  });
});
