/** What a reading says, apart from where it stands on the sheets. */
import { formatDecimal, type Exact } from '../../src/core/number/exact';
import type { Scorebook, ScoreEntry, ScoreTable } from '../../src/core/scorebook';

export interface TableDigest {
  readonly nodes: readonly string[];
  readonly units: readonly string[];
  /** By unit, then by node. */
  readonly entries: readonly (readonly string[])[];
}

function plainText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function numberText(value: Exact | null): string {
  return value === null ? '' : formatDecimal(value);
}

function entryDigest(entry: ScoreEntry): string {
  return entry.state === 'scored' ? numberText(entry.value) : entry.state;
}

function digestTable({ nodes, units }: ScoreTable): TableDigest {
  return {
    nodes: nodes.map(({ code, name, parent, maxPoints, isScored }) =>
      [code, plainText(name), parent, numberText(maxPoints), isScored].join('|'),
    ),
    units: units.map(({ name, scope }) => `${plainText(name)}|${plainText(scope ?? '')}`),
    entries: units.map(({ entries }) => entries.map(entryDigest)),
  };
}

export function digestReading({ tables }: Scorebook): TableDigest[] {
  return tables.map(digestTable);
}
