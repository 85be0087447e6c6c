/** A template as the sheets of a new workbook, or as a Plan that adds them to an open one. */
import { policySheet } from '../framework/policy-sheet';
import { frameworkSheet } from '../framework/write-framework-sheet';
import { addSheetsPlan } from '../plan/add-sheets';
import type { Plan } from '../plan/plan';
import type { SheetContent } from '../plan/sheet-content';
import type { Snapshot } from '../sheet/snapshot';
import { dataSheet } from './data-sheet';
import { introSheet } from './intro-sheet';
import { mergerSheet } from './merger-sheet';
import type { Template } from './template';

/** Empty rows of "Bộ chỉ số" that wait for what is not known. */
const BLANK_ENTRIES = 10;

/** "Giới thiệu", "Bộ chỉ số", "Quy ước", the data sheet, and "Sáp nhập" where units were merged. */
export function makeTemplateWorkbook(template: Template): SheetContent[] {
  return [
    introSheet(template),
    frameworkSheet(template.framework, { blankRows: BLANK_ENTRIES }),
    policySheet(template.policy),
    dataSheet(template),
    ...(template.hasMergers ? [mergerSheet()] : []),
  ];
}

export function templatePlan(template: Template, snapshot: Snapshot): Plan {
  return addSheetsPlan(makeTemplateWorkbook(template), snapshot);
}
