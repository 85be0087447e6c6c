import { rulesWithout } from '../model/rule';
import { HostError, notEmulated } from '../wire/host-error';
import { requireFormattable, writeContents, type CellTarget } from './cells';

export type ClearApplyTo = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Clears contents like typing nothing into every cell; the same cells refuse. */
function clearContents(target: CellTarget): void {
  for (const range of target.ranges) {
    const used = target.sheet.usedRange(range, true);
    if (used) writeContents(target, used, '');
  }
}

/** Formats go back to Excel's default, and conditional formats leave the cells. */
function clearFormats(target: CellTarget): void {
  requireFormattable(target);
  for (const range of target.ranges) {
    for (const { row, column } of [...target.sheet.cellsIn(range)]) {
      target.sheet.clearFormat(row, column);
    }
    target.sheet.rules = rulesWithout(target.sheet.rules, range);
    target.space.workbook.tell({ kind: 'formatted', sheet: target.sheet, range });
  }
}

export function clearCells(target: CellTarget, applyTo: ClearApplyTo): void {
  if (applyTo !== 'All' && applyTo !== 'Formats' && applyTo !== 'Contents') {
    throw notEmulated('Range', `Clear(${applyTo})`);
  }
  if (target.sheet.protection.isProtected && applyTo === 'All') {
    throw new HostError('AccessDenied', `The sheet ${target.sheet.name} is protected.`);
  }
  if (applyTo !== 'Formats') clearContents(target);
  if (applyTo !== 'Contents') clearFormats(target);
}
