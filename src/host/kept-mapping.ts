/**
 * Answers about the reading stay with the workbook: on the sheet "Quy ước" where people see them,
 * and as a copy in the settings, which alone keeps them where that sheet cannot be written.
 */
import * as v from 'valibot';
import type { MappingLine } from '../core/mapping/mapping';
import { withMappingLines } from '../core/mapping/read-mapping';
import type { DoneWrite } from '../core/plan/done-writes';
import { planMappingLines } from '../core/plan/mapping-plan';
import { isEmptyPlan } from '../core/plan/plan';
import type { Snapshot } from '../core/sheet/snapshot';
import { HostProblem, type HostProblemCode } from './host-problem';
import type { HostTask, WorkbookHost } from './workbook-host';

const MAPPING_SETTING = 'mapping';

const KeptMappingSchema = v.object({
  version: v.literal(1),
  lines: v.array(v.object({ key: v.string(), value: v.string() })),
  isOnSheet: v.boolean(),
});

export interface KeptMapping {
  readonly lines: readonly MappingLine[];
  /** Whether the sheet "Quy ước" got the lines, so that it decides as long as it is there. */
  readonly isOnSheet: boolean;
}

const NOTHING_KEPT: KeptMapping = { lines: [], isOnSheet: true };

/** Nothing when the workbook keeps no answers, or none that this version can read. */
export async function readKeptMapping(host: WorkbookHost): Promise<KeptMapping> {
  const text = await host.readSetting(MAPPING_SETTING);
  if (text === null) return NOTHING_KEPT;
  try {
    const { lines, isOnSheet } = v.parse(KeptMappingSchema, JSON.parse(text));
    return { lines, isOnSheet };
  } catch (problem) {
    if (problem instanceof SyntaxError || v.isValiError(problem)) return NOTHING_KEPT;
    throw problem;
  }
}

export async function keepMapping(host: WorkbookHost, kept: KeptMapping): Promise<void> {
  const text = JSON.stringify({ version: 1, lines: kept.lines, isOnSheet: kept.isOnSheet });
  await host.keepSetting(MAPPING_SETTING, kept.lines.length === 0 ? null : text);
}

export interface KeptAnswer {
  /** Where the next reading finds it; `nowhere` when the workbook can keep nothing. */
  readonly where: 'sheet' | 'setting' | 'nowhere';
  /** What was written on the sheet; null when nothing was. */
  readonly write: DoneWrite | null;
  /** What the settings kept before, for taking the answer back. */
  readonly keptBefore: KeptMapping;
}

/**
 * Keeps lines of the mapping with the workbook.
 * @param said what the workbook says already, see `WorkbookPolicy.mapping`
 * @throws HostProblem when the sheet could be written but was not; nothing is kept then
 */
export async function keepAnswer(
  host: WorkbookHost,
  snapshot: Snapshot,
  said: readonly MappingLine[],
  answer: readonly MappingLine[],
  task: HostTask,
): Promise<KeptAnswer> {
  const keptBefore = await readKeptMapping(host);
  // What no sheet took so far gets its place there as soon as one can be written.
  const lines = keptBefore.isOnSheet ? answer : withMappingLines(keptBefore.lines, answer);
  const outcome = await writeLines(host, snapshot, lines, task);
  const isOnSheet = outcome !== 'refused';
  const isKept = await keepCopy(host, { lines: withMappingLines(said, answer), isOnSheet });
  if (outcome === 'refused')
    return { where: isKept ? 'setting' : 'nowhere', write: null, keptBefore };
  return { where: 'sheet', write: outcome, keptBefore };
}

const UNWRITABLE: ReadonlySet<HostProblemCode> = new Set([
  'sheet-protected',
  'workbook-protected',
  'workbook-read-only',
]);

/** Null when the sheet says it all already. */
async function writeLines(
  host: WorkbookHost,
  snapshot: Snapshot,
  lines: readonly MappingLine[],
  task: HostTask,
): Promise<DoneWrite | null | 'refused'> {
  const plan = planMappingLines(snapshot, lines);
  if (isEmptyPlan(plan)) return null;
  try {
    return { plan, receipt: await host.apply(plan, task) };
  } catch (problem) {
    if (problem instanceof HostProblem && UNWRITABLE.has(problem.code)) return 'refused';
    throw problem;
  }
}

/** @returns false when the workbook takes no settings */
async function keepCopy(host: WorkbookHost, kept: KeptMapping): Promise<boolean> {
  try {
    await keepMapping(host, kept);
    return true;
  } catch (problem) {
    if (problem instanceof HostProblem) return false;
    throw problem;
  }
}
