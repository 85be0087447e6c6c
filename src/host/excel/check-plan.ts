/**
 * Everything that is looked at before the first write: whether the Plan may be written, and what
 * it overwrites. One batch, and a second one when formats differ within a block or rules of
 * ours are to be taken away.
 */
import type { StateBefore } from '../../core/plan/inverse';
import type { Plan } from '../../core/plan/plan';
import { isSameContent } from '../../core/plan/same-content';
import { fingerprint } from '../../core/plan/source-check';
import { formatCell, formatRange } from '../../core/sheet/address';
import type { CellValue, SheetProtection } from '../../core/sheet/snapshot';
import { HostProblem } from '../host-problem';
import { neededSheetIds, sheetThatRefuses, withoutGoneSheets } from '../plan-targets';
import {
  cellsBefore,
  cellValues,
  placeRows,
  probeBlocks,
  probeLoads,
  settledBlock,
  withBordersApart,
  type BlockProbe,
} from './block-probes';
import { refuseForeign } from './check-removals';
import { loadAll, rangeLoad, type Load, type Sync } from './loads';
import { sheetProtection } from './read-sheets';
import { askForRule, askForRules, markRuleOf } from './rules';

/** A Plan that may be written, and the state that it replaces. */
export interface CheckedPlan {
  /** The Plan with the number format that every written cell ends up with. */
  readonly plan: Plan;
  readonly before: StateBefore;
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Every rule of the sheets that get new ones. */
  readonly ruleIds: ReadonlyMap<string, ReadonlySet<string>>;
}

interface SheetState {
  readonly name: string;
  readonly protection: SheetProtection;
  readonly ruleIds: ReadonlySet<string>;
}

/** What was found in the first batch. */
interface Findings {
  readonly sheets: ReadonlyMap<string, SheetState>;
  readonly present: readonly { readonly id: string; readonly name: string }[];
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly sourceValues: readonly CellValue[][][];
}

function sheetLoad(sheet: () => Excel.Worksheet, keep: (state: SheetState) => void): Load {
  let asked: { sheet: Excel.Worksheet; rules: Excel.ConditionalFormatCollection } | null = null;
  return {
    bytes: 0,
    request() {
      const found = sheet();
      found.load('name');
      found.protection.load('protected,options');
      asked = { sheet: found, rules: askForRules(found) };
    },
    collect() {
      const { sheet: found, rules } = asked!;
      if (found.isNullObject) return;
      const ruleIds = new Set(rules.items.map(({ id }) => id));
      keep({ name: found.name, protection: sheetProtection(found.protection), ruleIds });
    },
    halve: () => [],
  };
}

function workbookLoad(
  context: Excel.RequestContext,
  found: (part: Partial<Findings>) => void,
): Load {
  const { workbook } = context;
  return {
    bytes: 0,
    request() {
      workbook.load('readOnly');
      workbook.protection.load('protected');
      workbook.worksheets.load('items/id,items/name');
    },
    collect() {
      found({
        isReadOnly: workbook.readOnly,
        isStructureProtected: workbook.protection.protected,
        present: workbook.worksheets.items.map(({ id, name }) => ({ id, name })),
      });
    },
    halve: () => [],
  };
}

function refuse(plan: Plan, found: Findings): void {
  if (found.isReadOnly) throw new HostProblem('workbook-read-only');
  for (const id of neededSheetIds(plan)) {
    if (!found.sheets.has(id)) throw new HostProblem('sheet-missing');
  }
  const locked = sheetThatRefuses(plan, (id) => found.sheets.get(id)?.protection);
  if (locked !== null) {
    throw new HostProblem('sheet-protected', { sheet: found.sheets.get(locked)!.name });
  }
  if (found.isStructureProtected && plan.addSheets.length + plan.removeSheets.length > 0) {
    throw new HostProblem('workbook-protected');
  }
  const taken = new Set(found.present.map(({ name }) => name.toLowerCase()));
  const twice = plan.addSheets.find(({ name }) => taken.has(name.toLowerCase()));
  if (twice) throw new HostProblem('sheet-name-taken', { sheet: twice.name });
}

function refuseChanged(plan: Plan, found: Findings, probes: readonly BlockProbe[]): void {
  plan.sources.forEach(({ area, fingerprint: expected }, index) => {
    if (fingerprint(found.sourceValues[index]!) === expected) return;
    const sheet = found.sheets.get(area.sheetId)!.name;
    throw new HostProblem('changed-since-read', { sheet, address: formatRange(area.range) });
  });
  for (const { block, content } of probes) {
    block.before?.forEach((cells, r) =>
      cells.forEach((expected, c) => {
        if (!content || isSameContent(expected, content.contents[r]![c]!)) return;
        const cell = { row: block.range.top + r, column: block.range.left + c };
        const sheet = block.target.kind === 'existing' ? block.target.sheetId : block.target.name;
        throw new HostProblem('changed-since-read', {
          sheet: found.sheets.get(sheet)?.name ?? sheet,
          address: formatCell(cell),
        });
      }),
    );
  }
}

async function firstLook(
  context: Excel.RequestContext,
  sync: Sync,
  plan: Plan,
  probes: readonly BlockProbe[],
): Promise<Findings> {
  const sheetOf = (id: string) => context.workbook.worksheets.getItemOrNullObject(id);
  const sheets = new Map<string, SheetState>();
  const sourceValues: CellValue[][][] = plan.sources.map(() => []);
  const found = { sheets, sourceValues } as Pick<Findings, 'sheets' | 'sourceValues'>;
  let workbook: Partial<Findings> = {};
  await loadAll(sync, [
    workbookLoad(context, (part) => (workbook = part)),
    ...neededSheetIds(plan).map((id) =>
      sheetLoad(
        () => sheetOf(id),
        (state) => sheets.set(id, state),
      ),
    ),
    ...probeLoads(probes, sheetOf),
    ...plan.sources.map(({ area: { sheetId, range } }, index) =>
      rangeLoad(
        () => sheetOf(sheetId),
        range,
        ['values'],
        (part, loaded) => placeRows(sourceValues[index]!, range, part, cellValues(loaded.values)),
      ),
    ),
  ]);
  return { ...found, ...workbook } as Findings;
}

/** @throws HostProblem when the Plan must not be written; nothing is written then */
export async function checkPlan(
  context: Excel.RequestContext,
  sync: Sync,
  given: Plan,
): Promise<CheckedPlan> {
  const asGiven = withBordersApart(given);
  const { worksheets } = context.workbook;
  const probes = probeBlocks(asGiven, (id) => worksheets.getItemOrNullObject(id));
  const found = await firstLook(context, sync, asGiven, probes);
  const plan = withoutGoneSheets(asGiven, (id) => found.present.some((sheet) => sheet.id === id));
  refuse(plan, found);
  refuseChanged(plan, found, probes);
  await refuseForeign(context, sync, plan.removeSheets);
  const removable = plan.removeRules.filter(({ sheetId, ruleId }) =>
    found.sheets.get(sheetId)!.ruleIds.has(ruleId),
  );
  const asked = removable.map((rule) => askForRule(worksheets.getItem(rule.sheetId), rule));
  const needsCells = probes.map(({ looks }) => looks?.requestCells() ?? false).includes(true);
  if (needsCells || asked.length > 0) await sync();
  const owned = asked.flatMap((rule) => {
    const mark = markRuleOf(rule);
    return mark ? [{ reference: rule.reference, mark }] : [];
  });
  return {
    plan: {
      ...plan,
      blocks: probes.map(settledBlock),
      removeRules: owned.map(({ reference }) => reference),
    },
    before: { blocks: probes.map(cellsBefore), removedRules: owned.map(({ mark }) => mark) },
    sheetNames: new Map([...found.sheets].map(([id, { name }]) => [id, name])),
    ruleIds: new Map([...found.sheets].map(([id, { ruleIds }]) => [id, ruleIds])),
  };
}
