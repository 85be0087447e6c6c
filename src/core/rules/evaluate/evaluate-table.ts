/** Looking a number up in ranges. */
import { compareExact, signOfExact, subtractExact, type Exact } from '../../number/exact';
import { NO_POINTS } from '../amount';
import type { RuleOutcome } from '../outcome';
import type { Gain, TableRule } from '../rule';
import { awardedPoints, count, figure, percentage, refuse, type Figures } from './figures';
import { emptyOutcome } from './evaluate-measure';
import { describeRange, isInRange } from './ranges';

const ONE_UNIT: Exact = { units: 1, places: 0 };

/** A slit of at most one unit between two rows: "70 đến 84,5" and "85 đến 100". */
function isInSlit(value: Exact, rows: TableRule['rows']): boolean {
  return rows.some(({ range: { high } }) => {
    if (!high || compareExact(value, high.value) <= 0) return false;
    return rows.some(
      ({ range: { low } }) =>
        low !== null &&
        compareExact(value, low.value) < 0 &&
        compareExact(subtractExact(low.value, high.value), ONE_UNIT) <= 0,
    );
  });
}

/** Below every row of a count nothing was done; of a measure the text must say what holds. */
function gainOutside(rule: TableRule, value: Exact): Gain {
  if (rule.otherwise) return isInSlit(value, rule.rows) ? refuse('not-covered') : rule.otherwise;
  const isBelowAll = rule.rows.every(
    ({ range: { low } }) => low !== null && compareExact(value, low.value) < 0,
  );
  if (rule.kind === 'steps-by-count' && isBelowAll) return NO_POINTS;
  return refuse('not-covered');
}

function lookedUp(rule: TableRule, figures: Figures): Exact {
  if (rule.quotient) return percentage(figures, rule.quotient);
  return rule.kind === 'bands' ? figure(figures, 'x') : count(figures, 'x');
}

export function evaluateTable(rule: TableRule, figures: Figures): RuleOutcome {
  const empty = emptyOutcome(rule.quotient, figures);
  if (empty) return empty;
  const value = lookedUp(rule, figures);
  if (rule.unit === '%' && signOfExact(value) < 0) return refuse('negative-figure');
  const row = rule.rows.find(({ range }) => isInRange(value, range));
  const gain = row?.gain ?? gainOutside(rule, value);
  const where = row ? describeRange(row.range, rule.unit, figures.words) : figures.words.otherwise;
  const shown = `${figures.words.number(value)}${rule.unit === '%' ? '%' : ''} (${where})`;
  if (gain.unit === 'class')
    return { kind: 'class', name: gain.name, worked: `${shown}: ${gain.name}` };
  const points = awardedPoints(figures, gain);
  return { kind: 'points', points, worked: `${shown}: ${figures.words.number(points)}` };
}
