/**
 * Makes what a review application exports: an overview of units × groups × phases, and a sheet of
 * criteria for each group; one of them may be missing.
 */
import type { CellValue } from '../../src/core/sheet/snapshot';
import type { SheetSpec } from '../support/snapshot-of';
import type { Dice } from './dice';
import { PARTS_OF_ONE } from './framework';
import type { MadeSheet } from './made-sheet';
import { trueTotal, type TrueEntry, type TrueNode, type TrueUnit } from './truth';
import { GROUP_NAMES, INDICATOR_NAMES, UNIT_NAMES } from './words';

const PHASES = [
  ['ĐTC', 'TĐ1', 'TĐ2'],
  ['Tự chấm', 'Thẩm định', 'Chốt'],
  ['Tự chấm', 'Lần 1', 'Lần 2'],
  ['Điểm tự chấm', 'Thẩm định lần 1', 'Thẩm định lần 2'],
  ['ĐTC', 'TĐ'],
  ['Lần 1', 'Lần 2'],
] as const;

export const EXPORT_PARTS = ['overview', 'groups', 'overview and groups'] as const;
export type ExportParts = (typeof EXPORT_PARTS)[number];

interface Criterion {
  readonly name: string;
  readonly maximum: number;
  /** By unit and phase, the last one is what counts; null for "not applicable". */
  readonly scores: readonly (readonly number[] | null)[];
}

interface Group {
  readonly name: string;
  readonly criteria: readonly Criterion[];
}

interface Draft {
  readonly dice: Dice;
  readonly phases: readonly string[];
  readonly units: readonly string[];
  readonly groups: readonly Group[];
}

/** Each phase gives at most as many points as the one before. */
function drawScores(dice: Dice, maximum: number, phases: number): number[] {
  const scores: number[] = [];
  for (let phase = 0; phase < phases; phase += 1) {
    scores.push(dice.between(1, scores[phase - 1] ?? maximum));
  }
  return scores;
}

function drawGroups(dice: Dice, units: number, phases: number): Group[] {
  const names = dice.shuffle(INDICATOR_NAMES);
  return dice
    .shuffle(GROUP_NAMES)
    .slice(0, dice.between(2, 4))
    .map((name) => ({
      name,
      criteria: names.splice(0, dice.between(2, 4)).map((criterion) => {
        const maximum = dice.pick([5, 10, 20]);
        const scores = Array.from({ length: units }, () =>
          dice.chance(0.1) ? null : drawScores(dice, maximum, phases),
        );
        return { name: criterion, maximum, scores };
      }),
    }));
}

function draw(dice: Dice): Draft {
  const phases = dice.pick(PHASES);
  const kind = dice.pick(Object.keys(UNIT_NAMES) as (keyof typeof UNIT_NAMES)[]);
  const units = dice.shuffle(UNIT_NAMES[kind]).slice(0, dice.between(3, 6));
  return { dice, phases, units, groups: drawGroups(dice, units.length, phases.length) };
}

function sumIn(group: Group, unit: number, phase: number): number {
  return group.criteria.reduce((sum, { scores }) => sum + (scores[unit]?.[phase] ?? 0), 0);
}

const SHEET_NAMES: readonly ((name: string, at: number) => string)[] = [
  (_name, at) => `Nhóm ${at + 1}`,
  (name, at) => `${at + 1}. ${name}`.slice(0, 31).trim(),
];

/** Units × groups × phases, with the total of each phase. */
function overviewSheet({ dice, phases, units, groups }: Draft): SheetSpec {
  const blanks = phases.slice(1).map(() => null);
  const bands = [...groups.map(({ name }, at) => `Nhóm ${at + 1}: ${name}`), 'Tổng'];
  const isOneLine = dice.chance(0.3);
  const header: CellValue[][] = isOneLine
    ? [['STT', 'Đơn vị', ...bands.flatMap((band) => phases.map((phase) => `${band} (${phase})`))]]
    : [
        ['STT', 'Đơn vị', ...bands.flatMap((band) => [band, ...blanks])],
        [null, null, ...bands.flatMap(() => phases)],
      ];
  const rows = units.map((unit, at): CellValue[] => {
    const parts = groups.map((group) => phases.map((_, phase) => sumIn(group, at, phase)));
    const totals = phases.map((_, phase) => parts.reduce((sum, own) => sum + own[phase]!, 0));
    return [at + 1, unit, ...parts.flat(), ...totals];
  });
  return { name: dice.pick(['Tổng quan', 'Tổng hợp']), rows: [...header, ...rows] };
}

function cellText({ phases }: Draft, scores: readonly number[] | null): CellValue {
  if (!scores) return 'KP';
  const short = ['ĐTC', 'TĐ1', 'TĐ2'].slice(0, phases.length);
  return short.map((phase, at) => `${phase}:${scores[at]}`).join(' | ');
}

/** Criteria in rows with bullets and points in their names, or in columns. */
function groupSheet(draft: Draft, group: Group, name: string, isTransposed: boolean): SheetSpec {
  const { dice, units } = draft;
  const order = dice.shuffle(units.map((_, unit) => unit));
  const shown = (unit: number): string => units[unit]!;
  const last = (scores: readonly number[] | null): CellValue =>
    scores ? scores[scores.length - 1]! : 'KP';
  if (!isTransposed) {
    const header = group.criteria.map(
      ({ name: criterion, maximum }) => `${criterion} (${maximum}đ)`,
    );
    const rows = order.map((unit, at): CellValue[] => [
      at + 1,
      shown(unit),
      ...group.criteria.map(({ scores }) => last(scores[unit]!)),
    ]);
    return { name, rows: [['STT', 'Đơn vị', ...header], ...rows] };
  }
  const isText = dice.chance(0.5);
  const rows = group.criteria.map(({ name: criterion, maximum, scores }): CellValue[] => [
    `  • ${criterion} (${maximum}đ)`,
    ...order.map((unit) => (isText ? cellText(draft, scores[unit]!) : last(scores[unit]!))),
  ]);
  return { name, rows: [['Tiêu chí', ...order.map(shown)], ...rows] };
}

function trueNodes(groups: readonly Group[], parts: ExportParts): TrueNode[] {
  const nodes: TrueNode[] = [];
  const plain = { code: '', isScored: true };
  for (const { name, criteria } of groups) {
    const parent = nodes.length;
    nodes.push({ ...plain, name, parent: null, maximum: null });
    if (parts === 'overview') continue;
    for (const { name: criterion, maximum } of criteria) {
      nodes.push({ ...plain, name: criterion, parent, maximum: maximum * PARTS_OF_ONE });
    }
  }
  return nodes;
}

function scored(points: number): TrueEntry {
  return { state: 'scored', parts: points * PARTS_OF_ONE };
}

function trueEntries({ groups, phases }: Draft, unit: number, parts: ExportParts): TrueEntry[] {
  const phase = phases.length - 1;
  return groups.flatMap((group): TrueEntry[] => {
    if (parts === 'overview') return [scored(sumIn(group, unit, phase))];
    const own = group.criteria.map(({ scores }): TrueEntry => {
      const score = scores[unit];
      return score ? scored(score[phase]!) : { state: 'notApplicable' };
    });
    return [{ state: 'blank' }, ...own];
  });
}

function trueUnit(
  draft: Draft,
  at: number,
  nodes: readonly TrueNode[],
  parts: ExportParts,
): TrueUnit {
  const entries = trueEntries(draft, at, parts);
  const phase = draft.phases.length - 1;
  const sum = draft.groups.reduce((total, group) => total + sumIn(group, at, phase), 0);
  return {
    name: draft.units[at]!,
    scope: null,
    entries,
    total: trueTotal(entries, nodes, null),
    statedTotal: parts === 'groups' ? null : sum * PARTS_OF_ONE,
    statedRank: null,
  };
}

/** The sheets name the groups by number, or by their names as the overview does. */
function withGroupNames(draft: Draft, parts: ExportParts, names: readonly string[]): Group[] {
  return draft.groups.map((group, at) => ({
    ...group,
    name: parts === 'groups' ? names[at]! : `Nhóm ${at + 1}: ${group.name}`,
  }));
}

/** The same dice make the same export. */
export function makeReviewExport(dice: Dice, parts: ExportParts): MadeSheet {
  const draft = draw(dice);
  const { groups, phases } = draft;
  const sheetName = dice.pick(SHEET_NAMES);
  const names = groups.map(({ name }, at) => sheetName(name, at));
  const isTransposed = dice.chance(0.5);
  const sheets = groups.map((group, at) => groupSheet(draft, group, names[at]!, isTransposed));
  const hasOverview = parts !== 'groups';
  const specs = [
    ...(hasOverview ? [overviewSheet(draft)] : []),
    ...(parts === 'overview' ? [] : sheets),
  ];
  const nodes = trueNodes(withGroupNames(draft, parts, names), parts);
  const order = hasOverview ? draft.units : unitsOf(specs[0]!, isTransposed);
  const unitAt = (name: string): number => draft.units.indexOf(name);
  return {
    specs,
    table: {
      shape: !hasOverview && isTransposed ? 'transposed' : 'matrix',
      sheets: specs.map(({ name }) => name),
      nodes,
      units: order.map((name) => trueUnit(draft, unitAt(name), nodes, parts)),
      totalLine: hasOverview ? 1 + (groups.length + 1) * phases.length : null,
      rankLine: null,
      missingEvidence: [],
    },
  };
}

function unitsOf({ rows }: SheetSpec, isTransposed: boolean): string[] {
  const names = isTransposed ? rows[0]!.slice(1) : rows.slice(1).map((row) => row[1]);
  return names.map(String);
}
