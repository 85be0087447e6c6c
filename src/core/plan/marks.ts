/**
 * Highlights of missing evidence: conditional-format rules of ours, known by a marker inside
 * their formula, since ids change when people copy cells. A mark clears itself when the cell
 * is filled, and never touches the users' own formats.
 */
import type { EvidenceEntry, ScoreTable } from '../scorebook';
import { formatCell, formatRange, type CellPosition, type CellRange } from '../sheet/address';
import type { CellValue, OwnedRule, Snapshot } from '../sheet/snapshot';
import {
  evidenceMissingCondition,
  isEvidenceMissing,
  testedCells,
} from './formulas/evidence-formula';
import { gatherNeighbours } from './formulas/references';
import type { MarkRule, Plan, RuleReference } from './plan';
import { isSameFormula } from './same-content';

const MARKER = 'cham-diem:evidence';

/** Soft amber with dark bold text: 8 : 1 contrast, and visible without colour. */
const MARK_LOOK = { fill: '#FFE699', fontColor: '#5C3A00', bold: true } as const;

/** Excel takes no longer list of addresses, commas included. */
const LONGEST_ADDRESS_LIST = 8192;

export function isOwnedFormula(formula: string): boolean {
  return formula.includes(MARKER);
}

/** The rules that a workbook should have, and those of ours that it should not have any more. */
export function planMarks(
  snapshot: Snapshot,
  tables: readonly ScoreTable[],
): { addRules: MarkRule[]; removeRules: RuleReference[] } {
  const wanted = wantedMarks(tables);
  const addRules = wanted.filter(
    (rule) => !ownedRulesOn(snapshot, rule).some((owned) => isSameRule(owned, rule)),
  );
  const removeRules = snapshot.sheets.flatMap(({ id: sheetId, ownedRules }) => {
    const onSheet = wanted.filter((rule) => sheetIdOf(rule) === sheetId);
    return ownedRules
      .filter((owned, index) => {
        const isTwice = ownedRules.slice(0, index).some((other) => isSameRule(other, owned));
        return isTwice || !onSheet.some((rule) => isSameRule(owned, rule));
      })
      .map(({ ruleId }) => ({ sheetId, ruleId }));
  });
  return { addRules, removeRules };
}

/** Takes every mark of ours away, and nothing else. */
export function makeClearMarksPlan(snapshot: Snapshot): Plan {
  return {
    version: 1,
    addSheets: [],
    removeSheets: [],
    blocks: [],
    addRules: [],
    removeRules: snapshot.sheets.flatMap(({ id: sheetId, ownedRules }) =>
      ownedRules.map(({ ruleId }) => ({ sheetId, ruleId })),
    ),
    sources: [],
    replacements: [],
    notes: [],
  };
}

/** The cells that a rule of ours highlights now, for pages that paint the marks themselves. */
export function markedCells(
  rule: Pick<OwnedRule, 'ranges' | 'formula'>,
  valueAt: (cell: CellPosition) => CellValue,
): CellPosition[] {
  const first = rule.ranges[0];
  const tested = testedCells(rule.formula);
  if (!first || !tested) return [];
  const from = ({ row, column }: CellPosition, cell: CellPosition): CellPosition => ({
    row: row + cell.row - first.top,
    column: column + cell.column - first.left,
  });
  return rule.ranges
    .flatMap(cellsOf)
    .filter((cell) =>
      isEvidenceMissing(valueAt(from(tested.claim, cell)), valueAt(from(tested.evidence, cell))),
    );
}

/**
 * One rule for all evidence cells of a sheet whose claim stands at the same distance, or several
 * where Excel could not take all their addresses at once.
 */
function wantedMarks(tables: readonly ScoreTable[]): MarkRule[] {
  const bySheetAndOffset = new Map<string, EvidenceEntry[]>();
  for (const entry of tables.flatMap(evidenceOf)) {
    const { source, cell, claimCell } = entry;
    if (source !== 'cell' || cell.sheetId !== claimCell.sheetId) continue;
    const offset = `${claimCell.row - cell.row} ${claimCell.column - cell.column}`;
    const key = `${offset} ${cell.sheetId}`;
    const known = bySheetAndOffset.get(key);
    if (known) known.push(entry);
    else bySheetAndOffset.set(key, [entry]);
  }
  return [...bySheetAndOffset.values()].flatMap(makeRules);
}

function evidenceOf(table: ScoreTable): EvidenceEntry[] {
  return table.units.flatMap((unit) =>
    [...unit.evidence].flatMap(([node, entry]) =>
      table.nodes[node]!.isScored && table.nodes[node]!.children.length === 0 ? [entry] : [],
    ),
  );
}

function makeRules(entries: readonly EvidenceEntry[]): MarkRule[] {
  const cells = [...entries].sort(
    ({ cell: a }, { cell: b }) => a.column - b.column || a.row - b.row,
  );
  const { cell, claimCell } = cells[0]!;
  const ranges = mergeBeside(gatherNeighbours(cells.map((entry) => entry.cell)));
  return addressLists(ranges).map((list): MarkRule => {
    const first = { row: list[0]!.top, column: list[0]!.left };
    const claim = {
      row: first.row + claimCell.row - cell.row,
      column: first.column + claimCell.column - cell.column,
    };
    const condition = evidenceMissingCondition(formatCell(claim), formatCell(first), MARKER);
    return {
      target: { kind: 'existing', sheetId: cell.sheetId },
      ranges: list,
      formula: `=AND(${condition})`,
      ...MARK_LOOK,
    };
  });
}

function addressLists(ranges: readonly CellRange[]): CellRange[][] {
  const lists: CellRange[][] = [];
  let length = LONGEST_ADDRESS_LIST;
  for (const range of ranges) {
    const more = formatRange(range).length + 1;
    if (length + more > LONGEST_ADDRESS_LIST) {
      lists.push([]);
      length = 0;
    }
    lists[lists.length - 1]!.push(range);
    length += more;
  }
  return lists;
}

/** Columns of the same rows side by side become one range. */
function mergeBeside(columns: readonly CellRange[]): CellRange[] {
  const merged: CellRange[] = [];
  for (const range of columns) {
    const beside = merged.findIndex(
      ({ top, bottom, right }) =>
        top === range.top && bottom === range.bottom && right === range.left - 1,
    );
    if (beside < 0) merged.push(range);
    else merged[beside] = { ...merged[beside]!, right: range.right };
  }
  return merged;
}

function ownedRulesOn(snapshot: Snapshot, rule: MarkRule): readonly OwnedRule[] {
  return snapshot.sheets.find(({ id }) => id === sheetIdOf(rule))?.ownedRules ?? [];
}

function sheetIdOf({ target }: MarkRule): string | null {
  return target.kind === 'existing' ? target.sheetId : null;
}

type RuleContent = Pick<OwnedRule, 'ranges' | 'formula'>;

function isSameRule(a: RuleContent, b: RuleContent): boolean {
  return isSameFormula(a.formula, b.formula) && rangesKey(a.ranges) === rangesKey(b.ranges);
}

/** Hosts hand ranges back in an order of their own. */
function rangesKey(ranges: readonly CellRange[]): string {
  return ranges
    .map(({ top, left, bottom, right }) => `${left} ${top} ${right} ${bottom}`)
    .sort()
    .join(', ');
}

function cellsOf({ top, left, bottom, right }: CellRange): CellPosition[] {
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => ({ row: top + r, column: left + c })),
  ).flat();
}
