/**
 * Takes back what a failed write left behind. Excel does not roll a failed batch back by itself:
 * what stood before the failing action stays written.
 */
import { isOwnedFormula } from '../../core/plan/marks';
import type { Plan, RuleReference, SheetTarget } from '../../core/plan/plan';
import { HostProblem, type HostProblemDetails } from '../host-problem';
import { planBack } from './block-probes';
import type { CheckedPlan } from './check-plan';
import { toHostProblem } from './errors';
import type { Sync } from './loads';
import { askForRules } from './rules';
import { emptyJournal, writePlan, type Journal } from './write-plan';

/** Runs a batch in a fresh context, since the one that failed may be of no more use. */
export type FreshRun = (
  batch: (context: Excel.RequestContext, sync: Sync) => Promise<void>,
) => Promise<void>;

/**
 * Our rules that were not there before, whether or not they had got their formula yet, and
 * those of before that are gone.
 */
async function ruleChanges(
  context: Excel.RequestContext,
  sync: Sync,
  { plan, before, ruleIds }: CheckedPlan,
): Promise<Pick<Plan, 'removeRules' | 'addRules'>> {
  const { worksheets } = context.workbook;
  const sheets = [...ruleIds].map(([sheetId, known]) => ({
    sheetId,
    known,
    rules: askForRules(worksheets.getItem(sheetId)),
  }));
  await sync();
  const fresh = sheets.flatMap(({ sheetId, known, rules }) =>
    rules.items
      .filter(({ id, type }) => type === 'Custom' && !known.has(id))
      .map((format) => ({
        reference: { sheetId, ruleId: format.id },
        rule: format.custom.rule.load('formula'),
      })),
  );
  if (fresh.length > 0) await sync();
  const isGone = ({ sheetId, ruleId }: RuleReference): boolean =>
    !sheets.find((sheet) => sheet.sheetId === sheetId)?.rules.items.some(({ id }) => id === ruleId);
  return {
    removeRules: fresh
      .filter(({ rule: { formula } }) => formula === '' || isOwnedFormula(formula))
      .map(({ reference }) => reference),
    addRules: before.removedRules.filter((_, index) => isGone(plan.removeRules[index]!)),
  };
}

/** Those sheets of the Plan that were added, with their ids, and those that were taken away. */
async function sheetChanges(
  context: Excel.RequestContext,
  sync: Sync,
  plan: Plan,
  { sheetNames, isFinishing }: Journal,
): Promise<Pick<Plan, 'addSheets' | 'removeSheets'> & { readonly addedSheetIds: string[] }> {
  const ask = (key: string) => context.workbook.worksheets.getItemOrNullObject(key).load('id');
  const addSheets = sheetNames.length > 0 ? plan.addSheets : [];
  const removeSheets = isFinishing ? plan.removeSheets : [];
  const added = addSheets.map(({ name }) => ask(name));
  const removed = removeSheets.map(({ sheetId }) => ask(sheetId));
  if (added.length + removed.length > 0) await sync();
  return {
    addSheets: addSheets.filter((_, index) => !added[index]!.isNullObject),
    addedSheetIds: added.filter((sheet) => !sheet.isNullObject).map(({ id }) => id),
    removeSheets: removeSheets.filter((_, index) => removed[index]!.isNullObject),
  };
}

/** Puts the given blocks back, and rules and sheets too when they may have been touched. */
async function restore(
  context: Excel.RequestContext,
  sync: Sync,
  checked: CheckedPlan,
  journal: Journal,
  blockIndexes: readonly number[],
): Promise<void> {
  const { plan, before } = checked;
  const blocks = blockIndexes.map((index) => plan.blocks[index]!);
  const written = blockIndexes.map((index) => before.blocks[index] ?? null);
  const { addedSheetIds, ...sheets } = await sheetChanges(context, sync, plan, journal);
  const inverse = planBack(
    { ...plan, ...sheets, blocks },
    { blocks: written, removedRules: [] },
    { addedSheetIds, addedRules: [] },
  );
  const none = { addRules: [], removeRules: [] };
  const rules = journal.isFinishing ? await ruleChanges(context, sync, checked) : none;
  const addRules = [...inverse.addRules, ...rules.addRules];
  await writePlan(context, sync, { ...inverse, ...rules, addRules }, null, emptyJournal(), {
    stage: 'undoing',
  });
}

function rangesOf(
  { plan, sheetNames }: CheckedPlan,
  blockIndexes: readonly number[],
): NonNullable<HostProblemDetails['written']> {
  const nameOf = (target: SheetTarget): string =>
    target.kind === 'existing' ? sheetNames.get(target.sheetId)! : target.name;
  return blockIndexes.map((index) => {
    const { target, range } = plan.blocks[index]!;
    return { sheet: nameOf(target), range };
  });
}

/**
 * Takes everything back, at once or else block by block.
 * @throws HostProblem `write-failed-partly` with the ranges that could not be taken back
 */
export async function rollBack(
  run: FreshRun,
  checked: CheckedPlan,
  journal: Journal,
  cause: HostProblem,
): Promise<void> {
  const touched = journal.isFinishing
    ? [...checked.plan.blocks.keys()]
    : [...journal.blocks].sort((a, b) => a - b);
  if (touched.length + journal.sheetNames.length === 0 && !journal.isFinishing) return;
  const attempt = async (indexes: readonly number[]): Promise<boolean> => {
    try {
      await run((context, sync) => restore(context, sync, checked, journal, indexes));
      return true;
    } catch {
      return false;
    }
  };
  if (await attempt(touched)) return;
  const left: number[] = [];
  for (const index of touched) if (!(await attempt([index]))) left.push(index);
  if (left.length === 0 && (await attempt([]))) return;
  const { details } = toHostProblem(cause);
  throw new HostProblem(
    'write-failed-partly',
    { ...details, written: rangesOf(checked, left) },
    { cause },
  );
}
