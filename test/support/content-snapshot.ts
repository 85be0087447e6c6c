import { addSheetsPlan } from '../../src/core/plan/add-sheets';
import { applyPlan } from '../../src/core/plan/apply-plan';
import type { SheetContent } from '../../src/core/plan/sheet-content';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { snapshotOf } from './snapshot-of';

/** A sheet of ours as it is read back once a Plan has added it. */
export function contentSnapshot(content: SheetContent): SheetSnapshot {
  const empty = snapshotOf();
  return applyPlan(empty, addSheetsPlan([content], empty)).sheets[0]!;
}
