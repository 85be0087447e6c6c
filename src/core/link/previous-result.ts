/**
 * Last year's result beside this year's table ("Kết quả 2023", "Năm trước"): units with a total
 * and a rank, no indicators. It is no rival of the table but what its ranks are compared with.
 */
import {
  decimalPlaces,
  exactToNumber,
  isExactEqual,
  roundExact,
  type Exact,
} from '../number/exact';
import { completePolicy } from '../policy/complete-policy';
import { readStatedRank } from '../audit/stated-rank';
import { rankValues } from '../score/rank-values';
import { scoreTable } from '../score/score-table';
import { scoredLeaves, type ScoredUnit, type ScoreTable } from '../scorebook';
import type { CellAddress } from '../sheet/address';
import { foldText } from '../text/fold';
import { matchListed, type ListedMatching } from './match-listed';

export interface PreviousUnit {
  readonly name: string;
  readonly cell: CellAddress;
  readonly total: Exact | null;
  /** As stated, else by the totals; null without either. */
  readonly rank: number | null;
}

export interface PreviousResult extends ListedMatching {
  /** Of the table that it was recognised as. */
  readonly id: string;
  /** The table of this year. */
  readonly tableId: string;
  readonly sheetId: string;
  /** The year that the sheet names; null when it says "năm trước" only. */
  readonly year: number | null;
  readonly units: readonly PreviousUnit[];
}

type SheetNameOf = (sheetId: string) => string;

/** The table of this year that a table is last year's result of; null when it is no such thing. */
export function findPreviousResult(
  table: ScoreTable,
  tables: readonly ScoreTable[],
  sheetNameOf: SheetNameOf,
): PreviousResult | null {
  if (table.shape === 'scorecard' || table.nodes.length !== 1 || table.scopeIsPeriod) return null;
  const when = readTime(table, sheetNameOf);
  if (!when.saysBefore && when.year === null) return null;
  const units = previousUnits(table);
  for (const other of tables) {
    if (other === table || scoredLeaves(other).length < 2) continue;
    const matching = matchListed(
      other,
      units.map(({ name }) => ({ name, scope: null })),
    );
    if (matching.pairs.length * 2 < Math.min(units.length, other.units.length)) continue;
    if (!isEarlier(when, readTime(other, sheetNameOf)) || isSameResult(other, units, matching)) {
      continue;
    }
    const { sheetId } = table.areas[0]!;
    return { ...matching, id: table.id, tableId: other.id, sheetId, year: when.year, units };
  }
  return null;
}

interface Time {
  readonly saysBefore: boolean;
  readonly year: number | null;
}

const BEFORE = /(?:nam|ky|quy|lan|dot) (?:truoc|ngoai)|previous|last year/;
const YEAR = /(?:^|[^\d.,])((?:19|20)\d\d)(?![\d.,]*\d)/;

function readTime({ areas, title }: ScoreTable, sheetNameOf: SheetNameOf): Time {
  const texts = [title ?? '', sheetNameOf(areas[0]!.sheetId)];
  const years = texts.flatMap((text) => YEAR.exec(text)?.[1] ?? []);
  return {
    saysBefore: BEFORE.test(foldText(texts.join(' ').replace(/_/g, ' '))),
    year: years.length > 0 ? Number(years[0]) : null,
  };
}

function isEarlier(a: Time, b: Time): boolean {
  if (a.saysBefore !== b.saysBefore) return a.saysBefore;
  return a.year !== null && (b.year === null || a.year < b.year);
}

function previousUnits(table: ScoreTable): PreviousUnit[] {
  const totals = table.units.map(totalOf);
  const byTotal = rankValues(totals, '1224');
  return table.units.map((unit, index) => ({
    name: unit.name,
    cell: unit.cell,
    total: totals[index]!,
    rank: statedRank(unit) ?? byTotal[index]!,
  }));
}

function totalOf({ entries }: ScoredUnit): Exact | null {
  const [entry] = entries;
  return entry?.state === 'scored' ? entry.value : null;
}

function statedRank({ statedRank: stated }: ScoredUnit): number | null {
  const rank = stated && readStatedRank(stated);
  return rank && exactToNumber(rank);
}

/** The summary of the same year holds the totals that the table gives. */
function isSameResult(
  table: ScoreTable,
  units: readonly PreviousUnit[],
  { pairs }: ListedMatching,
): boolean {
  const results = scoreTable(table, completePolicy({}, table));
  const same = pairs.filter(({ unit, entry }) => {
    const { total } = results.units[unit]!;
    const before = units[entry]!.total;
    if (total.state !== 'scored' || before === null) return false;
    return isExactEqual(roundExact(total.exact, decimalPlaces(before), 'half-up'), before);
  });
  return same.length * 2 > pairs.length;
}
