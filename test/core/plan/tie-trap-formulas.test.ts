import { applyPlan } from '../../../src/core/plan/apply-plan';
import { makePlan } from '../../../src/core/plan/make-plan';
import { DEFAULT_WRITE_OPTIONS } from '../../../src/core/plan/write-options';
import { scoreTable } from '../../../src/core/score/score-table';
import { buildWorkbook } from '../../../src/host/file/new-workbook';
import { describeWithLibreOffice, recalculate } from '../../support/libre-office';
import { scorebookOf } from '../../support/scorebook-of';
import { makeTieTraps, ranksByIntegers, type TieTrap } from '../score/tie-trap';
import { columnUnder, unfinishedSheetOf } from './calculated-sheet';
import { BLANK, layOutMatrix, numberScore } from './plan-cases';

const MATRICES = 200;

/** The sheet with live formulas, and how many of its cells are ranks by formula. */
function sheetWithRanks(trap: TieTrap, name: string) {
  const { nodes, aggregation, scores, policy } = trap;
  const units = scores.map((ofUnit) => ({
    scope: 'A',
    scores: ofUnit.map((score) => (score === null ? BLANK : numberScore(score))),
  }));
  const { snapshot, table } = layOutMatrix({ name, nodes, aggregation, units });
  const plan = makePlan({
    snapshot,
    scorebook: scorebookOf({ tables: [table] }),
    results: [scoreTable(table, policy)],
    findings: [],
    options: DEFAULT_WRITE_OPTIONS,
  });
  const formulas = plan.blocks
    .filter(({ purpose }) => purpose === 'rank')
    .flatMap(({ cells }) => cells.flat().filter((cell) => cell?.kind === 'formula'));
  return { sheet: applyPlan(snapshot, plan).sheets[0]!, formulas: formulas.length };
}

describeWithLibreOffice('The tie trap as live formulas, recalculated by LibreOffice', () => {
  const traps = makeTieTraps(MATRICES, 20_261_122);

  it('has ranks that differ nowhere from a calculation in whole numbers', async () => {
    const made = traps.map((trap, index) => sheetWithRanks(trap, `Bảng ${index + 1}`));
    const sheets = await recalculate(
      buildWorkbook(made.map(({ sheet }) => unfinishedSheetOf(sheet))),
    );
    traps.forEach((trap, index) => {
      const { sheet, formulas } = made[index]!;
      expect(formulas).toBe(trap.scores.length);
      const shown = columnUnder(sheets.get(sheet.name)!, 'Xếp hạng', trap.scores.length);
      const wanted = ranksByIntegers(trap).map((rank) => String(rank ?? ''));
      expect({ sheet: sheet.name, ranks: shown }).toEqual({ sheet: sheet.name, ranks: wanted });
    });
  }, 120_000);
});
