/** What was found, as a colleague would say it: a few sentences, the odd things last. */
import { auditMaxima } from '../../core/audit/audit-maxima';
import { formatDecimal as decimalOf } from '../../core/number/exact';
import { scoredLeaves, type OddScorecardNote, type ScoreTable } from '../../core/scorebook';
import { describeNote } from '../../locales/describe-note';
import { formatCount, formatDecimal } from '../../locales/format-number';
import type { Language } from '../../locales/language';
import { wordsIn } from '../../locales/words';
import { sheetNameOf, type Reading } from '../state/pane-state';
import { maximumOfTotal, tablePlace } from '../table-facts';

/** Empty when no table was found. */
export function summariseReading(reading: Reading, language: Language): string[] {
  const { tables, notes } = reading.scorebook;
  const odd = notes.filter((note): note is OddScorecardNote => note.kind === 'odd-scorecard');
  return [
    ...tables.map((table) => summariseTable(reading, table, language)),
    ...summariseMaxima(tables, language),
    ...summariseOddSheets(reading, odd, language),
  ];
}

function summariseTable(reading: Reading, table: ScoreTable, language: Language): string {
  const { summary } = wordsIn(language);
  const units = formatCount(table.units.length, language);
  const facts = frameworkFacts(table, language);
  if (table.shape !== 'scorecard') {
    return summary.table(units, tablePlace(reading, table, language), facts);
  }
  return table.units.length === 1 ? summary.scorecard(facts) : summary.scorecards(units, facts);
}

/** "33 chỉ số, 8 nhóm, 400 điểm"; what the sheet does not have is left out. */
function frameworkFacts(table: ScoreTable, language: Language): string {
  const { summary } = wordsIn(language);
  const groups = table.nodes.filter(
    ({ parent, children, isScored }) => isScored && parent === null && children.length > 0,
  ).length;
  const maximum = table.scale === 'points' ? maximumOfTotal(table) : null;
  return [
    summary.indicators(formatCount(scoredLeaves(table).length, language)),
    ...(groups > 0 ? [summary.groups(formatCount(groups, language))] : []),
    ...(maximum ? [summary.points(formatDecimal(decimalOf(maximum), language))] : []),
  ].join(', ');
}

function summariseMaxima(tables: readonly ScoreTable[], language: Language): string[] {
  const count = tables.reduce((sum, table) => sum + auditMaxima(table).length, 0);
  return count === 0 ? [] : [wordsIn(language).summary.maxima(formatCount(count, language))];
}

/** One sheet is named with what it has more or fewer; several are counted. */
function summariseOddSheets(
  reading: Reading,
  odd: readonly OddScorecardNote[],
  language: Language,
): string[] {
  const [first] = odd;
  if (!first) return [];
  if (odd.length > 1)
    return [wordsIn(language).summary.oddSheets(formatCount(odd.length, language))];
  return [describeNote(first, (sheetId) => sheetNameOf(reading, sheetId), language)];
}
