import type { Snapshot } from '../sheet/snapshot';
import { isSameSheetName } from './apply-plan';

/** The wanted name, or `name (2)`, `name (3)` … when sheets of the workbook have it already. */
export function freeSheetName(snapshot: Snapshot, wanted: string): string {
  const isUsed = (name: string): boolean =>
    snapshot.sheets.some((sheet) => isSameSheetName(sheet.name, name));
  let name = wanted;
  for (let number = 2; isUsed(name); number += 1) name = `${wanted} (${number})`;
  return name;
}
