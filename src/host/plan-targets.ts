/** Which sheets a Plan touches and how, for the checks that every host makes before it writes. */
import type { Plan, SheetTarget } from '../core/plan/plan';
import type { SheetProtection } from '../core/sheet/snapshot';

function sheetIds(targets: readonly SheetTarget[]): string[] {
  return targets.flatMap((target) => (target.kind === 'existing' ? [target.sheetId] : []));
}

/** Every sheet that must be there for the Plan: read, written, marked or taken away. */
export function neededSheetIds(plan: Plan): string[] {
  const ids = [
    ...plan.sources.map(({ area }) => area.sheetId),
    ...sheetIds(plan.blocks.map(({ target }) => target)),
    ...sheetIds(plan.addRules.map(({ target }) => target)),
    ...plan.removeRules.map(({ sheetId }) => sheetId),
  ];
  return [...new Set(ids)];
}

/** Nothing is left to do, or to take back, about a sheet that somebody took away before us. */
export function withoutGoneSheets(plan: Plan, isThere: (sheetId: string) => boolean): Plan {
  return { ...plan, removeSheets: plan.removeSheets.filter(({ sheetId }) => isThere(sheetId)) };
}

/** The first sheet whose protection forbids what the Plan does to it, or null. */
export function sheetThatRefuses(
  plan: Plan,
  protectionOf: (sheetId: string) => SheetProtection | undefined,
): string | null {
  const written = sheetIds(plan.blocks.map(({ target }) => target));
  const marked = [
    ...sheetIds(plan.addRules.map(({ target }) => target)),
    ...plan.removeRules.map(({ sheetId }) => sheetId),
  ];
  const isLocked = (id: string): boolean => protectionOf(id)?.isProtected ?? false;
  const isLookLocked = (id: string): boolean => isLocked(id) && !protectionOf(id)?.allowFormatCells;
  return written.find(isLocked) ?? marked.find(isLookLocked) ?? null;
}
