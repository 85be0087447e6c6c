import { auditEvidence } from '../core/audit/audit-evidence';
import type { Finding } from '../core/audit/finding';
import { readMapping } from '../core/mapping/read-mapping';
import { recognise } from '../core/recognise/recognise';
import { placeOfCell, type CellAddress } from '../core/sheet/address';
import { readWorkbookPolicy } from '../host/kept-policy';
import type { WorkbookHost } from '../host/workbook-host';
import { DONE, refused, type CommandOutcome } from './command-outcome';

/**
 * Selects the next cell whose points have no evidence, after `from` and from the workbook's
 * start again once its end is reached. Nothing is written.
 * @throws HostProblem
 */
export async function revealNextMissing(
  host: WorkbookHost,
  from: CellAddress,
): Promise<CommandOutcome> {
  const snapshot = await host.read();
  const { mapping } = await readWorkbookPolicy(host, snapshot);
  const { tables } = recognise(snapshot, readMapping(mapping).mapping);
  const findings = tables.flatMap(auditEvidence);
  const sheetIds = snapshot.sheets.map(({ id }) => id);
  const next = nextMissingCell(findings, sheetIds, from);
  if (!next) return refused('nothing-missing');
  await host.reveal(placeOfCell(next));
  return DONE;
}

/** Sheets in tab order, then rows, then columns; null when there is no finding. */
export function nextMissingCell(
  findings: readonly Finding[],
  sheetIds: readonly string[],
  from: CellAddress,
): CellAddress | null {
  const compare = (a: CellAddress, b: CellAddress) =>
    sheetIds.indexOf(a.sheetId) - sheetIds.indexOf(b.sheetId) ||
    a.row - b.row ||
    a.column - b.column;
  const cells = findings
    .map(({ sheetId, cell }): CellAddress => ({ ...cell, sheetId }))
    .sort(compare);
  return cells.find((cell) => compare(cell, from) > 0) ?? cells[0] ?? null;
}
