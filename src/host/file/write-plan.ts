/** A Plan written into a package: a new package, or nothing at all. */
import { inversePlan, type CellBefore, type StateBefore } from '../../core/plan/inverse';
import type { Plan, PlanBlock, Receipt, RuleReference, SheetTarget } from '../../core/plan/plan';
import { cellValueAt } from '../../core/sheet/snapshot';
import { withoutGoneSheets } from '../plan-targets';
import { addSheet, dropSheet } from './added-sheet';
import { collectChanges, formerCells } from './cell-changes';
import {
  CONTENT_TYPES,
  CONTENT_TYPES_PART,
  addContentType,
  dropContentType,
} from './content-types';
import { contentFinder } from './content-finder';
import { LoadedWorkbook } from './loaded-workbook';
import { partText, withParts, type OfficePackage } from './office-package';
import { checkPlan } from './plan-checks';
import { addRelation, dropRelations, relationsPartName } from './relations';
import { patchCells } from './sheet-patch';
import { dropRules, insertRule, lastPriority, readOwnedRules } from './sheet-rules';
import { DEFAULT_STYLES_TEXT, StyleSheet } from './style-sheet';
import { applyEdits } from './text-edit';
import { askForFullCalculation } from './workbook-part';

export interface WrittenPlan {
  readonly book: LoadedWorkbook;
  readonly receipt: Receipt;
}

/** @throws HostProblem; the given workbook stays as it is either way */
export function writePlan(book: LoadedWorkbook, given: Plan): WrittenPlan {
  const plan = withoutGoneSheets(given, (id) => book.workbook.sheets.some((s) => s.id === id));
  checkPlan(book, plan);
  const added = addSheets(book, plan);
  const addedBook = new LoadedWorkbook(added.package, book);
  const idOf = (target: SheetTarget) =>
    target.kind === 'existing' ? target.sheetId : added.ids.get(target.name)!;
  const marked = writeSheets(addedBook, plan, idOf);
  let result = withCalculationAsked(marked.package, book, plan);
  for (const { sheetId } of plan.removeSheets) {
    result = dropSheet(result, new LoadedWorkbook(result), sheetId);
  }
  const written = plan.blocks.map(({ target, range, purpose }) => {
    const sheetId = idOf(target);
    return { sheetId, sheetName: addedBook.sheet(sheetId).name, range, purpose };
  });
  const traces = { addedSheetIds: [...added.ids.values()], addedRules: marked.addedRules };
  const inverse = withFormerCells(book, plan, inversePlan(plan, stateOf(book, plan), traces));
  return {
    book: new LoadedWorkbook(result, book),
    receipt: { written, addedRules: marked.addedRules, inverse },
  };
}

function addSheets(book: LoadedWorkbook, plan: Plan) {
  let current = book;
  const ids = new Map<string, string>();
  for (const sheet of plan.addSheets) {
    const added = addSheet(current.source, current, sheet);
    ids.set(sheet.name, added.id);
    current = new LoadedWorkbook(added.package, current);
  }
  return { package: current.source, ids };
}

function writeSheets(book: LoadedWorkbook, plan: Plan, idOf: (target: SheetTarget) => string) {
  const stylesText = book.stylesPart ? partText(book.source, book.stylesPart) : DEFAULT_STYLES_TEXT;
  const styles = new StyleSheet(stylesText);
  const changes: Record<string, string> = {};
  const addedRules: RuleReference[] = [];
  for (const sheetId of touchedSheets(plan, idOf)) {
    const sheet = book.sheet(sheetId);
    const part = book.sheetPart(sheet);
    const blocks = plan.blocks.filter(({ target }) => idOf(target) === sheetId);
    const edits = patchCells(part, collectChanges(part, blocks, styles));
    const dropped = plan.removeRules.filter((rule) => rule.sheetId === sheetId);
    edits.push(...dropRules(readOwnedRules(part), new Set(dropped.map(({ ruleId }) => ruleId))));
    let priority = lastPriority(part);
    for (const rule of plan.addRules.filter(({ target }) => idOf(target) === sheetId)) {
      edits.push(insertRule(part, rule, styles.differentialFormat(rule), ++priority));
      addedRules.push({ sheetId, ruleId: String(priority) });
    }
    changes[sheet.part] = applyEdits(part.text, edits);
  }
  return { package: withStyles(withParts(book.source, changes), book, styles), addedRules };
}

function touchedSheets(plan: Plan, idOf: (target: SheetTarget) => string): Set<string> {
  return new Set([
    ...plan.blocks.map(({ target }) => idOf(target)),
    ...plan.addRules.map(({ target }) => idOf(target)),
    ...plan.removeRules.map(({ sheetId }) => sheetId),
  ]);
}

function withStyles(source: OfficePackage, book: LoadedWorkbook, styles: StyleSheet) {
  const text = styles.text();
  const { stylesPart } = book;
  if (stylesPart) {
    return text === partText(source, stylesPart)
      ? source
      : withParts(source, { [stylesPart]: text });
  }
  const workbookPart = book.workbook.part;
  const part = `${workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)}styles.xml`;
  const relationsPart = relationsPartName(workbookPart);
  const relation = { kind: 'styles', target: 'styles.xml' };
  return withParts(source, {
    [part]: text,
    [relationsPart]: addRelation(partText(source, relationsPart), relation).text,
    [CONTENT_TYPES_PART]: addContentType(
      partText(source, CONTENT_TYPES_PART),
      part,
      CONTENT_TYPES.styles,
    ),
  });
}

/** Results that the file keeps may be old now, and so may the order in which it calculates. */
function withCalculationAsked(source: OfficePackage, book: LoadedWorkbook, plan: Plan) {
  if (!plan.blocks.some(({ cells }) => cells.some((row) => row.some((cell) => cell !== null)))) {
    return source;
  }
  const { part, relations } = book.workbook;
  const changes: Record<string, string | null> = {
    [part]: askForFullCalculation(partText(source, part)),
  };
  const chain = relations.find(({ kind }) => kind === 'calcChain');
  if (chain) {
    const relationsPart = relationsPartName(part);
    const types = partText(source, CONTENT_TYPES_PART);
    changes[chain.part] = null;
    changes[relationsPart] = dropRelations(
      partText(source, relationsPart),
      (kind) => kind === 'calcChain',
    );
    changes[CONTENT_TYPES_PART] = dropContentType(types, chain.part);
  }
  return withParts(source, changes);
}

function stateOf(book: LoadedWorkbook, plan: Plan): StateBefore {
  return {
    blocks: plan.blocks.map((block) =>
      block.target.kind === 'existing' ? cellsBefore(book, block.target.sheetId, block) : null,
    ),
    removedRules: plan.removeRules.flatMap(({ sheetId, ruleId }) => {
      const rules = readOwnedRules(book.sheetPart(book.sheet(sheetId)));
      return rules
        .filter((rule) => rule.ruleId === ruleId)
        .map(({ ranges, formula, look }) => ({
          target: { kind: 'existing', sheetId } as const,
          ranges,
          formula,
          ...book.formats.markLook(look),
        }));
    }),
  };
}

function cellsBefore(book: LoadedWorkbook, sheetId: string, block: PlanBlock): CellBefore[][] {
  const sheet = book.snapshot(book.sheet(sheetId));
  const contentAt = contentFinder(sheet);
  return block.cells.map((cells, r) =>
    cells.map((_, c) => {
      const [row, column] = [block.range.top + r, block.range.left + c];
      const content = contentAt(row, column);
      const formula = content.kind === 'formula' ? content.formula : null;
      return { formula, value: cellValueAt(sheet, row, column), format: {} };
    }),
  );
}

/** The file's own cells say all that the blocks for looks would say, and more. */
function withFormerCells(book: LoadedWorkbook, plan: Plan, inverse: Plan): Plan {
  const restored = plan.blocks.filter(({ target }) => target.kind === 'existing').reverse();
  const blocks = inverse.blocks
    .filter(({ before }) => before !== null)
    .map((block, i) => {
      const { target } = restored[i]!;
      const part = book.sheetPart(book.sheet((target as { sheetId: string }).sheetId));
      return { ...block, format: null, formerCells: formerCells(part, restored[i]!) };
    });
  const ofAddedSheets = inverse.blocks.filter(({ target }) => target.kind === 'added');
  return { ...inverse, blocks: [...blocks, ...ofAddedSheets] };
}
