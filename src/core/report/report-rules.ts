/** What the rules of a table gave each unit, for the report. */
import { formatFraction } from '../rules/amount';
import type { RuleOutcome } from '../rules/outcome';
import type { ScoreTable } from '../scorebook';
import { formatCell, type CellAddress } from '../sheet/address';
import type { RuleRun, TableWorkings } from '../working/run-rules';
import type { ReportRule } from './report';

type OutcomeFields = Pick<ReportRule, 'points' | 'worked' | 'class' | 'refused'>;

function outcomeFields(outcome: RuleOutcome): OutcomeFields {
  switch (outcome.kind) {
    case 'points':
      return { points: formatFraction(outcome.points), worked: outcome.worked };
    case 'class':
      return { class: outcome.name, worked: outcome.worked };
    case 'refused':
      return { refused: outcome.reason };
    case 'needs':
    case 'not-applicable':
      return {};
  }
}

/** By unit, then by node id; a unit without any run has no entry. */
export function reportRules(
  { nodes }: ScoreTable,
  { rules, runs }: TableWorkings,
  sheetNameOf: (sheetId: string) => string,
): ReadonlyMap<number, Readonly<Record<string, ReportRule>>> {
  const place = ({ sheetId, ...cell }: CellAddress): string =>
    `${sheetNameOf(sheetId)}!${formatCell(cell)}`;
  const reportRun = ({ node, outcome, isSure, fitted }: RuleRun): ReportRule => {
    const { isConfirmed, reading } = rules.get(node)!;
    return {
      status: isConfirmed ? 'confirmed' : reading.status,
      outcome: outcome.kind,
      ...outcomeFields(outcome),
      isSure,
      cells: Object.fromEntries(fitted.figures.map(({ input, cell }) => [input, place(cell)])),
    };
  };
  const byUnit = new Map<number, Record<string, ReportRule>>();
  for (const run of runs) {
    const own = byUnit.get(run.unit) ?? {};
    own[nodes[run.node]!.id] = reportRun(run);
    byUnit.set(run.unit, own);
  }
  return byUnit;
}
