/** Tables as short texts, so that a test can say what it expects on one line each. */
import type { ReadingQuestion } from '../../../src/core/doubt/question';
import { readMapping } from '../../../src/core/mapping/read-mapping';
import { formatDecimal, type Exact } from '../../../src/core/number/exact';
import { recognise } from '../../../src/core/recognise/recognise';
import type { ScoredUnit, ScoreEntry, Scorebook, ScoreTable } from '../../../src/core/scorebook';
import { formatRange } from '../../../src/core/sheet/address';
import { snapshotOf, type SheetSpec } from '../../support/snapshot-of';

function numberText(value: Exact | null): string {
  return value === null ? '' : formatDecimal(value);
}

export function entryText(entry: ScoreEntry | undefined): string {
  if (!entry || entry.state === 'blank') return '_';
  return entry.state === 'scored' ? formatDecimal(entry.value) : `${entry.state}:${entry.text}`;
}

function depthOf(table: ScoreTable, index: number): number {
  const { parent } = table.nodes[index]!;
  return parent === null ? 0 : 1 + depthOf(table, parent);
}

/** `  1.1 Name /20 *0.5 (unscored)`: two spaces a tier, `/` maximum, `*` weight. */
export function treeOf(table: ScoreTable): string[] {
  return table.nodes.map((node, index) => {
    const parts = [
      node.code,
      node.name,
      node.maxPoints && `/${numberText(node.maxPoints)}`,
      node.weight && `*${numberText(node.weight)}`,
      node.isScored ? null : '(unscored)',
    ];
    return '  '.repeat(depthOf(table, index)) + parts.filter(Boolean).join(' ');
  });
}

/** `Name: 1 2 _ | total rank` with the scope in brackets; only leaves are listed. */
export function unitText(table: ScoreTable, unit: ScoredUnit): string {
  const leaves = unit.entries.filter((_, index) => table.nodes[index]!.children.length === 0);
  const stated = [unit.statedTotal, unit.statedRank].map((number) =>
    number === null ? '' : (number.text ?? numberText(number.value)),
  );
  const scope = unit.scope === null ? '' : ` [${unit.scope}]`;
  return `${unit.name}${scope}: ${leaves.map(entryText).join(' ')} | ${stated.join(' ')}`.trim();
}

export function unitsOf(table: ScoreTable): string[] {
  return table.units.map((unit) => unitText(table, unit));
}

export function readBook(...specs: readonly SheetSpec[]): Scorebook {
  return recognise(snapshotOf(...specs));
}

/** What is read of one sheet where these lines of the mapping stand, keys and values. */
export function readMapped(spec: SheetSpec, said: Readonly<Record<string, string>>): Scorebook {
  const lines = Object.entries(said).map(([key, value]) => ({ key, value }));
  return recognise(snapshotOf(spec), readMapping(lines).mapping);
}

export function choiceRanges({ choices }: ReadingQuestion): string[] {
  return choices.map(({ shows }) => formatRange(shows.range));
}

/** The only table of one sheet. */
export function readTable(rows: SheetSpec['rows'], more: Partial<SheetSpec> = {}): ScoreTable {
  const book = readBook({ name: 'Biểu 1', rows, ...more });
  expect(book.questions).toEqual([]);
  expect(book.tables).toHaveLength(1);
  return book.tables[0]!;
}
