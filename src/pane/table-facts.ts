/** Facts about a table that several parts of the pane show. */
import {
  ONE,
  addExact,
  exactFromNumber,
  formatDecimal as decimalOf,
  type Exact,
} from '../core/number/exact';
import type { Policy } from '../core/policy/policy';
import { scoredLeaves, type FrameworkNode, type ScoreTable } from '../core/scorebook';
import { formatRange } from '../core/sheet/address';
import { formatCount, formatDecimal } from '../locales/format-number';
import type { Language } from '../locales/language';
import { wordsIn } from '../locales/words';
import { sheetNameOf, type Reading } from './state/pane-state';

const HUNDRED = exactFromNumber(100);

/** As stated, or the sum of what is stated below; null when something below states nothing. */
export function maximumOfNode(table: ScoreTable, index: number): Exact | null {
  const node = table.nodes[index]!;
  return node.maxPoints ?? sumOfMaxima(table, node.children);
}

/** The maximum of the total; 1 for index values. Null when the sheet does not state it. */
export function maximumOfTotal(table: ScoreTable): Exact | null {
  if (table.scale === 'unit') return ONE;
  if (table.statedMaximum) return table.statedMaximum;
  if (table.aggregation !== 'sum') return null;
  return sumOfMaxima(
    table,
    table.nodes.flatMap((node, index) => (node.parent === null ? [index] : [])),
  );
}

/** What scores are out of as the policy states them, of a node or the total (`null`). */
export function statedMaximum(
  table: ScoreTable,
  { scale }: Policy,
  node: number | null,
): Exact | null {
  if (scale === 'percent') return HUNDRED;
  if (scale === 'unit' && table.scale === 'points') return ONE;
  return node === null ? maximumOfTotal(table) : maximumOfNode(table, node);
}

function sumOfMaxima(table: ScoreTable, nodes: readonly number[]): Exact | null {
  const scored = nodes.filter((index) => table.nodes[index]!.isScored);
  if (scored.length === 0) return null;
  let sum: Exact | null = null;
  for (const index of scored) {
    const maximum = maximumOfNode(table, index);
    if (maximum === null) return null;
    sum = sum === null ? maximum : addExact(sum, maximum);
  }
  return sum;
}

/** The code and name of a node as one label: "1.2 Kênh truyền thông". */
export function nodeLabel(node: FrameworkNode): string {
  return [node.code, node.name].filter((part) => part !== null && part !== '').join(' ');
}

/** Where a table stands: "Tổng hợp · A5:K107", or the number of sheets of its scorecards. */
export function tablePlace(reading: Reading, table: ScoreTable, language: Language): string {
  const { overview } = wordsIn(language);
  if (table.areas.length > 1) return overview.sheets(formatCount(table.areas.length, language));
  const area = table.areas[0]!;
  return `${sheetNameOf(reading, area.sheetId)} · ${formatRange(area.range)}`;
}

/** A name for the table: its title, its sheet, or how many sheets its scorecards take. */
export function tableName(reading: Reading, table: ScoreTable, language: Language): string {
  if (table.title) return table.title;
  return table.areas.length > 1
    ? tablePlace(reading, table, language)
    : sheetNameOf(reading, table.areas[0]!.sheetId);
}

/** "Tổng hợp huyện · 12 đơn vị · 33 chỉ số · 400 điểm" */
export function tableLine(reading: Reading, table: ScoreTable, language: Language): string {
  const { overview, pane } = wordsIn(language);
  const place =
    table.areas.length > 1
      ? overview.sheets(formatCount(table.areas.length, language))
      : sheetNameOf(reading, table.areas[0]!.sheetId);
  const line = pane.tableLine(
    place,
    formatCount(table.units.length, language),
    formatCount(scoredLeaves(table).length, language),
  );
  const maximum = table.scale === 'points' ? maximumOfTotal(table) : null;
  return maximum === null
    ? line
    : `${line} · ${pane.points(formatDecimal(decimalOf(maximum), language))}`;
}
