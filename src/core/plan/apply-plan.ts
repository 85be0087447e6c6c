/** What the workbook holds once a Plan is applied, worked out on the Snapshot alone. */
import { cellRange } from '../sheet/address';
import type { SheetSnapshot, Snapshot } from '../sheet/snapshot';
import type { MarkRule, Plan, PlanBlock, SheetRemoval, SheetTarget } from './plan';
import { PlanConflict } from './plan-conflict';
import { isSameContent } from './same-content';
import {
  contentInDraft,
  draftNewSheet,
  draftSheet,
  formatInDraft,
  snapshotOfDraft,
  writeToDraft,
  type SheetDraft,
} from './sheet-draft';
import { firstForeignCell } from './sheet-removal';
import { fingerprint, valuesOfRange } from './source-check';

/**
 * The Snapshot after the Plan. Formulas are kept with the result that the Plan expects of them;
 * of formats only the number format is seen in a Snapshot. Rules get new ids.
 * @throws PlanConflict when the Snapshot does not hold what the Plan was made for; nothing is applied then
 */
export function applyPlan(snapshot: Snapshot, plan: Plan): Snapshot {
  checkSources(snapshot, plan);
  const drafts = new Map<string, SheetDraft>();
  const draftOf = (target: SheetTarget): SheetDraft => requireDraft(snapshot, drafts, target);
  const added = plan.addSheets.map(({ name }) => {
    const draft = draftNewSheet(unusedId(snapshot, name), name);
    if (snapshot.sheets.some((sheet) => isSameSheetName(sheet.name, name))) {
      throw new PlanConflict('sheet-name-taken', name);
    }
    drafts.set(draftKey({ kind: 'added', name }), draft);
    return draft;
  });
  for (const removal of plan.removeSheets) checkRemoval(snapshot, removal);
  for (const block of plan.blocks) checkBefore(draftOf(block.target), block);
  for (const block of plan.blocks) writeBlock(draftOf(block.target), block);
  for (const { sheetId, ruleId } of plan.removeRules) {
    const draft = draftOf({ kind: 'existing', sheetId });
    draft.rules = draft.rules.filter((rule) => rule.ruleId !== ruleId);
  }
  for (const rule of plan.addRules) addRule(draftOf(rule.target), rule);
  return withSheets(snapshot, drafts, added, plan.removeSheets);
}

/** Excel compares sheet names without case. */
export function isSameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function checkSources(snapshot: Snapshot, plan: Plan): void {
  for (const { area, fingerprint: expected } of plan.sources) {
    const sheet = snapshot.sheets.find(({ id }) => id === area.sheetId);
    if (!sheet) throw new PlanConflict('sheet-missing', area.sheetId);
    if (fingerprint(valuesOfRange(sheet, area.range)) !== expected) {
      throw new PlanConflict('source-changed', area.sheetId, area.range);
    }
  }
}

function checkRemoval(snapshot: Snapshot, removal: SheetRemoval): void {
  const sheet = snapshot.sheets.find(({ id }) => id === removal.sheetId);
  if (!sheet) return;
  const draft = draftSheet(sheet);
  const foreign = firstForeignCell(removal, sheet.range, ({ row, column }) =>
    contentInDraft(draft, row, column),
  );
  if (foreign) throw new PlanConflict('target-changed', sheet.id, cellRange(foreign));
}

function draftKey(target: SheetTarget): string {
  return target.kind === 'existing' ? `id ${target.sheetId}` : `name ${target.name}`;
}

function requireDraft(
  snapshot: Snapshot,
  drafts: Map<string, SheetDraft>,
  target: SheetTarget,
): SheetDraft {
  const known = drafts.get(draftKey(target));
  if (known) return known;
  const sheet: SheetSnapshot | undefined =
    target.kind === 'existing'
      ? snapshot.sheets.find(({ id }) => id === target.sheetId)
      : undefined;
  if (!sheet) {
    const missing = target.kind === 'existing' ? target.sheetId : target.name;
    throw new PlanConflict('sheet-missing', missing);
  }
  const draft = draftSheet(sheet);
  drafts.set(draftKey(target), draft);
  return draft;
}

function checkBefore(draft: SheetDraft, block: PlanBlock): void {
  block.before?.forEach((contents, r) =>
    contents.forEach((expected, c) => {
      const row = block.range.top + r;
      const column = block.range.left + c;
      if (!isSameContent(expected, contentInDraft(draft, row, column))) {
        const range = { top: row, left: column, bottom: row, right: column };
        throw new PlanConflict('target-changed', draft.source.id, range);
      }
    }),
  );
}

function writeBlock(draft: SheetDraft, block: PlanBlock): void {
  const numberFormat = block.format?.numberFormat;
  block.cells.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      const row = block.range.top + r;
      const column = block.range.left + c;
      if (cell) writeToDraft(draft, row, column, cell);
      if (numberFormat === undefined) return;
      const ofCell = typeof numberFormat === 'string' ? numberFormat : numberFormat[r]?.[c];
      if (ofCell !== undefined) formatInDraft(draft, row, column, ofCell);
    }),
  );
}

function addRule(draft: SheetDraft, rule: MarkRule): void {
  // An id that this Plan removes is not given again: a Receipt must tell the two apart.
  const used = new Set([...draft.source.ownedRules, ...draft.rules].map(({ ruleId }) => ruleId));
  let number = used.size + 1;
  while (used.has(`rule-${number}`)) number += 1;
  const { ranges, formula } = rule;
  draft.rules = [...draft.rules, { ruleId: `rule-${number}`, ranges, formula }];
}

function unusedId(snapshot: Snapshot, name: string): string {
  let id = `added-${name}`;
  while (snapshot.sheets.some((sheet) => sheet.id === id)) id += "'";
  return id;
}

function withSheets(
  snapshot: Snapshot,
  drafts: ReadonlyMap<string, SheetDraft>,
  added: readonly SheetDraft[],
  removed: readonly SheetRemoval[],
): Snapshot {
  const kept = snapshot.sheets.filter(({ id }) => !removed.some(({ sheetId }) => sheetId === id));
  const changed = kept.map((sheet) => {
    const draft = drafts.get(draftKey({ kind: 'existing', sheetId: sheet.id }));
    return draft ? snapshotOfDraft(draft) : sheet;
  });
  return { ...snapshot, sheets: [...changed, ...added.map(snapshotOfDraft)] };
}
