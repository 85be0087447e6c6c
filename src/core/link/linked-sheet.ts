/** Sheets that hold no scores but say something about the tables that do. */
import type { Grid } from '../recognise/grid';
import type { SheetSnapshot } from '../sheet/snapshot';
import { mayBeRegister, readRegister, type EvidenceRegister } from './evidence-register';
import { mayBeMergerList, readMergerList, type MergerList } from './merger-list';
import { isNamedUnitList, readUnitList, type UnitList } from './unit-list';

export type LinkedSheet = UnitList | EvidenceRegister | MergerList;

/** Whether a sheet speaks as one of these by its name or header: asked before it is read. */
export function mayBeLinkedSheet(sheet: SheetSnapshot): boolean {
  return isNamedUnitList(sheet) || mayBeRegister(sheet) || mayBeMergerList(sheet);
}

/** The register or the list of units on a sheet that is no table of scores; null for others. */
export function readLinkedSheet(grid: Grid): LinkedSheet | null {
  if (isNamedUnitList(grid.sheet)) return readUnitList(grid) ?? readRegister(grid);
  return readMergerList(grid) ?? readRegister(grid) ?? readUnitList(grid);
}
