/** Asks whether `15.763` is fifteen thousand or fifteen and a bit, where nothing else tells. */
import type { NumberNotation } from '../mapping/mapping';
import { mappingLine } from '../mapping/mapping-line';
import { compareExact, exactFromNumber } from '../number/exact';
import { separatorEvidence } from '../number/number-column';
import { lexNumber, tokenValue, type DecimalSeparator } from '../number/parse-number';
import { scoredLeaves, type ScoredUnit, type ScoreTable } from '../scorebook';
import type { CellAddress } from '../sheet/address';
import type { CellValue } from '../sheet/snapshot';
import { at, makeQuestion, type Doubt, type DoubtContext } from './doubt';

const THOUSAND = exactFromNumber(1000);

interface OpenCell {
  readonly cell: CellAddress;
  readonly text: string;
}

/** A score that was read as thousands although its mark may part decimals. */
function isOpenCell(value: CellValue, unit: ScoredUnit, leaf: number, table: ScoreTable): boolean {
  const entry = unit.entries[leaf]!;
  if (typeof value !== 'string' || entry.state !== 'scored') return false;
  const number = lexNumber(value);
  if (number?.kind !== 'plain' || number.number.sign.kind !== 'open') return false;
  if (compareExact(entry.value, THOUSAND) < 0) return false;
  const decimal: DecimalSeparator = number.number.sign.separator;
  const { maxPoints } = table.nodes[leaf]!;
  return maxPoints === null || compareExact(tokenValue(number.number, decimal), maxPoints) <= 0;
}

/** Such cells, unless another cell of a score says what marks mean. */
function findOpenCells(
  table: ScoreTable,
  units: readonly ScoredUnit[],
  { gridOf }: DoubtContext,
): OpenCell[] {
  const open: OpenCell[] = [];
  for (const unit of units) {
    for (const leaf of scoredLeaves(table)) {
      const entry = unit.entries[leaf]!;
      if (entry.state !== 'scored' || !entry.isText) continue;
      const cell = unit.cellOf(leaf);
      const value = gridOf(cell.sheetId)?.value(cell.row, cell.column) ?? null;
      const { comma, dot } = separatorEvidence([value]);
      if (comma + dot > 0) return [];
      if (isOpenCell(value, unit, leaf, table)) open.push({ cell, text: String(value).trim() });
    }
  }
  return open;
}

export function doubtNotation(
  table: ScoreTable,
  units: readonly ScoredUnit[],
  context: DoubtContext,
): Doubt[] {
  const open = findOpenCells(table, units, context);
  const [first] = open;
  if (!first) return [];
  const columns = new Map(
    open.map(({ cell }) => [`${cell.sheetId}!${cell.column}`, cell] as const),
  );
  const { sheetId, column } = first.cell;
  const area = table.areas.find((candidate) => candidate.sheetId === sheetId)!;
  const place = { sheetId, range: { ...area.range, left: column, right: column } };
  const choices = (['decimal-comma', 'decimal-point'] as const).map((value: NumberNotation) => ({
    lines: [...columns.values()].map((cell) =>
      mappingLine({
        kind: 'notation',
        sheet: context.sheetNameOf(cell.sheetId),
        index: cell.column,
        value,
      }),
    ),
    shows: place,
    caption: first.text,
  }));
  const taken = first.text.includes(',') ? 1 : 0;
  return [
    {
      reason: { kind: 'notation-open', text: first.text, ...at(sheetId, first.cell) },
      question: makeQuestion('number-notation', place, first.text, choices, taken),
    },
  ];
}
