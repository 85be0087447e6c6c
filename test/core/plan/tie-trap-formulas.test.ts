import { applyPlan } from '../../../src/core/plan/apply-plan';
import { makePlan } from '../../../src/core/plan/make-plan';
import type { Plan } from '../../../src/core/plan/plan';
import { DEFAULT_WRITE_OPTIONS } from '../../../src/core/plan/write-options';
import type { TableResults } from '../../../src/core/score/results';
import { scoreTable } from '../../../src/core/score/score-table';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { buildWorkbook } from '../../../src/host/file/new-workbook';
import { describeWithLibreOffice, recalculate } from '../../support/libre-office';
import { scorebookOf } from '../../support/scorebook-of';
import { makeTieTraps, ranksByIntegers, type TieTrap } from '../score/tie-trap';
import { columnUnder, unfinishedSheetOf } from './calculated-sheet';
import { BLANK, layOutMatrix, NOT_APPLICABLE, numberScore, type ScoreCase } from './plan-cases';

interface Planned {
  readonly sheet: SheetSnapshot;
  readonly plan: Plan;
  readonly results: TableResults;
}

function planned(trap: TieTrap, name: string, blank: ScoreCase): Planned {
  const { nodes, aggregation, scores, policy } = trap;
  const units = scores.map((ofUnit, index) => ({
    scope: index % 2 === 0 ? 'Huyện' : 'Sở',
    scores: ofUnit.map((score) => (score === null ? blank : numberScore(score))),
  }));
  const { snapshot, table } = layOutMatrix({ name, nodes, aggregation, units });
  const results = scoreTable(table, policy);
  const scorebook = scorebookOf({ tables: [table] });
  const options = DEFAULT_WRITE_OPTIONS;
  const plan = makePlan({ snapshot, scorebook, results: [results], findings: [], options });
  return { sheet: applyPlan(snapshot, plan).sheets[0]!, plan, results };
}

/** How many ranks are written as formulas. */
function liveRanks({ plan }: Planned): number {
  const cells = plan.blocks
    .filter(({ purpose }) => purpose === 'rank')
    .flatMap((block) => block.cells.flat());
  return cells.filter((cell) => cell?.kind === 'formula').length;
}

const calculated = (made: readonly Planned[]): Promise<Map<string, string[][]>> =>
  recalculate(buildWorkbook(made.map(({ sheet }) => unfinishedSheetOf(sheet))));

/** The ranks below a header, with the sheet that they are of. */
function ranksShown(sheets: Map<string, string[][]>, made: readonly Planned[], header: string) {
  return made.map(({ sheet: { name }, results }) => ({
    sheet: name,
    ranks: columnUnder(sheets.get(name)!, header, results.units.length),
  }));
}

const asTexts = (ranks: readonly (number | null)[]): string[] =>
  ranks.map((rank) => String(rank ?? ''));

describeWithLibreOffice('The tie trap as live formulas, recalculated by LibreOffice', () => {
  const MATRICES = 200;

  it('has ranks that differ nowhere from a calculation in whole numbers', async () => {
    const traps = makeTieTraps(MATRICES, 20_261_122);
    const made = traps.map((trap, index) => planned(trap, `Bảng ${index + 1}`, BLANK));
    const wanted = traps.map((trap, index) => ({
      sheet: `Bảng ${index + 1}`,
      ranks: asTexts(ranksByIntegers(trap)),
    }));
    expect(made.map(liveRanks)).toEqual(traps.map(({ scores }) => scores.length));
    expect(ranksShown(await calculated(made), made, 'Xếp hạng')).toEqual(wanted);
  }, 120_000);
});

describeWithLibreOffice('Chains that break ties, recalculated by LibreOffice', () => {
  const MATRICES = 80;
  const CHAINS = [['Nhóm 1'], ['Nhóm 2', 'Nhóm 1'], ['Nhóm 1.1', 'Nhóm 2', 'Nhóm 3']];
  const traps = makeTieTraps(MATRICES, 20_261_123).map((trap, index) => ({
    ...trap,
    policy: { ...trap.policy, tieBreak: CHAINS[index % CHAINS.length]! },
  }));
  const made = traps.map((trap, index) =>
    planned(trap, `Bảng ${index + 1}`, index % 2 === 0 ? BLANK : NOT_APPLICABLE),
  );

  it('are formulas wherever a formula can compare the scores', () => {
    const isLive = made.map((one) => liveRanks(one) > 0);
    const isNoted = made.map(({ plan }) =>
      plan.notes.some(({ kind }) => kind === 'values-for-tie-break'),
    );
    expect(isLive.map((live, index) => live !== isNoted[index])).not.toContain(false);
    expect(isLive.filter(Boolean).length).toBeGreaterThan(MATRICES * 0.7);
  });

  it('decide in a good part of the matrices', () => {
    const isDecided = made.map(({ results }) => results.units.some(({ tieBreak }) => tieBreak));
    expect(isDecided.filter(Boolean).length).toBeGreaterThan(MATRICES / 6);
  });

  it('give the ranks of the core, overall and inside scopes', async () => {
    const sheets = await calculated(made);
    for (const [header, rankOf] of [
      ['Xếp hạng', (unit) => unit.rank],
      ['Xếp hạng trong Khối', (unit) => unit.scopeRank],
    ] satisfies [string, (unit: TableResults['units'][number]) => number | null][]) {
      expect(ranksShown(sheets, made, header)).toEqual(
        made.map(({ sheet, results }) => ({
          sheet: sheet.name,
          ranks: asTexts(results.units.map(rankOf)),
        })),
      );
    }
  }, 120_000);
});
