/** Scorecard tables that are one framework with small differences, and which are the odd ones. */
import type { OddScorecardNote, ScoredUnit, ScoreTable } from '../scorebook';
import { compareFrameworks, type FrameworkDifference } from './compare-frameworks';
import { frameworkFingerprint, wordingKey } from './fingerprint';
import { placeDifferences } from './place-differences';

/** Scorecards of one framework, of which some differ. */
export interface ScorecardFamily {
  /** The table that most sheets agree with; the first one where two are as common. */
  readonly usual: ScoreTable;
  readonly usualSheetIds: readonly string[];
  /** Whether more than half of the sheets are as the usual one: else nobody can say who is odd. */
  readonly isMajority: boolean;
  readonly odd: readonly OddScorecard[];
}

export interface OddScorecard {
  /** All of one fingerprint. */
  readonly tables: readonly ScoreTable[];
  readonly sheetIds: readonly string[];
  /** What the odd one has differently from the usual one. */
  readonly differences: readonly FrameworkDifference[];
}

/** With fewer wordings in common than this share they are two frameworks, as of sở and huyện. */
const ONE_FRAMEWORK = 0.8;

interface Version {
  readonly table: ScoreTable;
  readonly tables: ScoreTable[];
  readonly wordings: readonly string[];
  readonly sheetIds: string[];
}

/** The families that hold more than one version; tables that agree with all others are in none. */
export function findOddScorecards(tables: readonly ScoreTable[]): ScorecardFamily[] {
  const versions = collectVersions(tables.filter(({ shape }) => shape === 'scorecard'));
  const families: Version[][] = [];
  for (const version of versions) {
    const family = families.find(([usual]) => isOneFramework(usual!.wordings, version.wordings));
    if (family) family.push(version);
    else families.push([version]);
  }
  return families.filter((family) => family.length > 1).map(describeFamily);
}

/** One note a sheet; none where no version has a majority, since nobody can say who is odd. */
export function noteOddScorecards(tables: readonly ScoreTable[]): OddScorecardNote[] {
  return findOddScorecards(tables)
    .filter(({ isMajority }) => isMajority)
    .flatMap(({ odd }) => odd)
    .flatMap(({ tables: oddTables, differences }) => {
      return oddTables.flatMap((table) =>
        table.units.map((unit) => noteOf(table, unit, differences)),
      );
    });
}

function noteOf(
  table: ScoreTable,
  unit: ScoredUnit,
  differences: readonly FrameworkDifference[],
): OddScorecardNote {
  return {
    kind: 'odd-scorecard',
    tableId: table.id,
    unit: unit.name,
    sheetId: unit.cell.sheetId,
    frameworkSheetId: null,
    differences: placeDifferences(unit, differences),
  };
}

/** One a fingerprint, the most common first. */
function collectVersions(tables: readonly ScoreTable[]): Version[] {
  const versions = new Map<string, Version>();
  for (const table of tables) {
    const fingerprint = frameworkFingerprint(table);
    const sheetIds = table.areas.map(({ sheetId }) => sheetId);
    const version = versions.get(fingerprint);
    if (version) {
      version.tables.push(table);
      version.sheetIds.push(...sheetIds);
    } else {
      const wordings = table.nodes.map(wordingKey);
      versions.set(fingerprint, { table, tables: [table], sheetIds, wordings });
    }
  }
  return [...versions.values()].sort((x, y) => y.sheetIds.length - x.sheetIds.length);
}

function describeFamily([usual, ...others]: readonly Version[]): ScorecardFamily {
  const otherCount = others.reduce((sum, { sheetIds }) => sum + sheetIds.length, 0);
  return {
    usual: usual!.table,
    usualSheetIds: usual!.sheetIds,
    isMajority: usual!.sheetIds.length > otherCount,
    odd: others.map(({ table, tables, sheetIds }) => {
      return { tables, sheetIds, differences: compareFrameworks(usual!.table, table) };
    }),
  };
}

/** Whether the wordings of two frameworks have at least this share in common. */
export function isOneFramework(
  a: readonly string[],
  b: readonly string[],
  share = ONE_FRAMEWORK,
): boolean {
  const left = new Map<string, number>();
  for (const wording of b) left.set(wording, (left.get(wording) ?? 0) + 1);
  const shared = a.filter((wording) => {
    const count = left.get(wording) ?? 0;
    left.set(wording, count - 1);
    return count > 0;
  });
  return 2 * shared.length >= share * (a.length + b.length);
}
