/** The ranking after a merger, on a sheet of our own. */
import { isOwnMergedSheet } from '../recognise/own-sheet';
import type { Snapshot } from '../sheet/snapshot';
import { MERGED_SHEET_TITLE } from './labels';
import { mergedColumnWidths, mergedSheetParts, type MergedTable } from './merged-sheet';
import { findOwnSheet, writeOwnSheet } from './own-sheet-writer';
import type { Plan } from './plan';
import type { WriteContext } from './write-context';

/** The sheets to add; nothing where no table has mergers. */
export function writeMergers(
  context: WriteContext,
  snapshot: Snapshot,
  tables: readonly MergedTable[],
): Plan['addSheets'] {
  const merged = tables.filter(({ results }) => results.merged.length > 0);
  if (merged.length === 0) return [];
  return writeOwnSheet(context, snapshot, {
    known: findOwnSheet(snapshot, isOwnMergedSheet),
    name: MERGED_SHEET_TITLE,
    parts: mergedSheetParts(context, merged),
    columnWidths: mergedColumnWidths(merged),
  });
}
