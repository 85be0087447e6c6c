/** What is not for a unit is not applicable for it, whatever its cell holds. */
import type { FindingFacts } from '../audit/finding';
import { nodeLabel } from '../audit/make-finding';
import { formatDecimal } from '../number/exact';
import type { ScoredUnit, ScoreEntry, ScoreTable } from '../scorebook';
import type { CellAddress } from '../sheet/address';
import type { EntryTree } from './entry-parents';
import { appliesToUnits } from './applies-to';
import type { FrameworkEntry } from './framework';

/** A score that was given although the indicator is not for the unit. */
export interface ForeignScore {
  readonly cell: CellAddress;
  readonly facts: Extract<FindingFacts, { code: 'not-for-unit' }>;
}

export interface AppliedKinds {
  readonly table: ScoreTable;
  readonly foreign: readonly ForeignScore[];
  /** Entries whose words name no kind of the units at hand: they are for all. */
  readonly unclear: readonly number[];
}

/** The words that hold for an entry: its own and those of the groups above it. */
function wordsFor(entries: readonly FrameworkEntry[], tree: EntryTree, entry: number): string[] {
  const parent = tree.parents[entry] ?? null;
  const above = parent === null ? [] : wordsFor(entries, tree, parent);
  return [...above, ...[entries[entry]!.appliesTo ?? []].flat()];
}

export function applyKinds(
  table: ScoreTable,
  entries: readonly FrameworkEntry[],
  tree: EntryTree,
  entryOf: readonly number[],
): AppliedKinds {
  const said = new Set(entries.flatMap(({ appliesTo }) => appliesTo ?? []));
  if (said.size === 0) return { table, foreign: [], unclear: [] };
  const answers = new Map([...said].map((text) => [text, appliesToUnits(text, table.units)]));
  const isLeaf = table.nodes.map(({ children }) => children.length === 0);
  const wordsOf = entryOf.map((entry) => wordsFor(entries, tree, entry));
  const isFor = (node: number, unit: number): boolean =>
    wordsOf[node]!.every((text) => answers.get(text)?.[unit] ?? true);
  const foreign: ForeignScore[] = [];
  const units = table.units.map((unit, at): ScoredUnit => {
    const without = isLeaf.map((leaf, node) => leaf && !isFor(node, at));
    if (!without.includes(true)) return unit;
    without.forEach((isWithout, node) => {
      if (isWithout) foreign.push(...foreignScore(table, unit, node, wordsOf[node]!));
    });
    const entriesOf = unit.entries.map((entry, node): ScoreEntry =>
      without[node] ? { state: 'notApplicable', text: wordsOf[node]!.join('; ') } : entry,
    );
    const evidence = new Map([...unit.evidence].filter(([node]) => !without[node]));
    return { ...unit, entries: entriesOf, evidence };
  });
  const unclear = entries.flatMap(({ appliesTo }, entry) =>
    appliesTo !== null && answers.get(appliesTo) === null ? [entry] : [],
  );
  return { table: { ...table, units }, foreign, unclear };
}

function foreignScore(
  table: ScoreTable,
  unit: ScoredUnit,
  node: number,
  words: readonly string[],
): ForeignScore[] {
  const entry = unit.entries[node]!;
  if (entry.state !== 'scored') return [];
  const facts = {
    code: 'not-for-unit' as const,
    unit: unit.name,
    node: nodeLabel(table.nodes[node]!),
    score: formatDecimal(entry.value),
    appliesTo: words.join('; '),
  };
  return [{ cell: unit.cellOf(node), facts }];
}
