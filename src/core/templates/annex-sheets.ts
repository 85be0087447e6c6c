/** A pasted annex made into the sheets that units are scored with. */
import type { Framework } from '../framework/framework';
import { frameworkSheet } from '../framework/write-framework-sheet';
import { addSheetsPlan } from '../plan/add-sheets';
import type { Plan } from '../plan/plan';
import type { Snapshot } from '../sheet/snapshot';
import { dataSheet } from './data-sheet';

const UNIT_LABEL = 'Tên đơn vị';

/** @param hasScores whether the workbook holds tables of scores; without one it gets a scorecard */
export function annexPlan(framework: Framework, snapshot: Snapshot, hasScores: boolean): Plan {
  const scorecard = {
    framework,
    form: 'scorecard',
    unitLabel: UNIT_LABEL,
    tiers: Infinity,
  } as const;
  const sheets = [frameworkSheet(framework), ...(hasScores ? [] : [dataSheet(scorecard)])];
  return addSheetsPlan(sheets, snapshot);
}
