/** Gives claims without an evidence cell of their own what the register says of them. */
import { codeKey } from '../recognise/code';
import {
  scoredLeaves,
  type EvidenceEntry,
  type FrameworkNode,
  type ScoredUnit,
  type ScoreTable,
} from '../scorebook';
import { wordsKey, type EvidenceRegister, type RegisterEntry } from './evidence-register';
import { matchListed } from './match-listed';
import type { UnitList } from './unit-list';

export interface RegisterLink {
  readonly tableId: string;
  readonly register: EvidenceRegister;
  /** Claims that the register proves and no cell of the table does. */
  readonly proven: number;
}

export interface LinkedEvidence {
  readonly table: ScoreTable;
  readonly link: RegisterLink;
}

/** Null when the register names no unit or no indicator of the table. */
export function linkEvidence(
  table: ScoreTable,
  register: EvidenceRegister,
  lists: readonly UnitList[],
): LinkedEvidence | null {
  const entriesOf = entriesByUnit(table, register, lists);
  const nodesOf = makeNodeFinder(table);
  const found = table.units.map((_, unit) => provenLeaves(table, entriesOf(unit), nodesOf));
  if (!found.some(({ isKnown }) => isKnown)) return null;
  const units = table.units.map((unit, index) =>
    withRegister(table, unit, found[index]!.proofs, register.sheetId),
  );
  const proven = units.reduce((sum, unit) => sum + provenBy(unit), 0);
  return { table: { ...table, units }, link: { tableId: table.id, register, proven } };
}

function provenBy(unit: ScoredUnit): number {
  return [...unit.evidence.values()].filter(
    ({ source, isMissing }) => source === 'register' && !isMissing,
  ).length;
}

type EntriesOf = (unit: number) => readonly RegisterEntry[];

/** A register without units speaks of the only unit of a table. */
function entriesByUnit(
  table: ScoreTable,
  { entries }: EvidenceRegister,
  lists: readonly UnitList[],
): EntriesOf {
  const isNamed = entries.some(({ unit }) => unit !== null);
  if (!isNamed) return () => (table.units.length === 1 ? entries : []);
  const nameOfCode = new Map(
    lists.flatMap(({ units }) => units).flatMap(({ code, name }) => (code ? [[code, name]] : [])),
  );
  const byName = new Map<string, RegisterEntry[]>();
  for (const entry of entries) {
    const name = nameOfCode.get(entry.unit ?? '') ?? entry.unit ?? '';
    byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
  const names = [...byName.keys()];
  const { pairs } = matchListed(
    table,
    names.map((name) => ({ name, scope: null })),
  );
  const nameOf = new Map(pairs.map(({ unit, entry }) => [unit, names[entry]!]));
  return (unit) => byName.get(nameOf.get(unit) ?? '') ?? [];
}

type NodesOf = (entry: RegisterEntry) => readonly number[];

/** Codes repeat: where several nodes have it, the words must tell them apart. */
function makeNodeFinder({ nodes }: ScoreTable): NodesOf {
  const byCode = indexNodes(nodes, ({ code }) => codeKey(code));
  const byWords = indexNodes(nodes, ({ name }) => wordsKey(name));
  return ({ code, words }) => {
    const coded = byCode.get(code) ?? [];
    const worded = byWords.get(words) ?? [];
    const both = coded.filter((node) => worded.includes(node));
    if (both.length > 0) return both.length === 1 ? both : [];
    const found = code === '' || coded.length === 0 ? worded : coded;
    return found.length === 1 ? found : [];
  };
}

function indexNodes(
  nodes: readonly FrameworkNode[],
  keyOf: (node: FrameworkNode) => string,
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  nodes.forEach((node, at) => {
    const key = keyOf(node);
    if (key !== '') index.set(key, [...(index.get(key) ?? []), at]);
  });
  return index;
}

interface ProvenLeaves {
  /** Whether the register names the unit with some indicator of the table, active or not. */
  readonly isKnown: boolean;
  readonly proofs: ReadonlyMap<number, RegisterEntry>;
}

/** What proves a group or an indicator proves all parts of it. */
function provenLeaves(
  { nodes }: ScoreTable,
  entries: readonly RegisterEntry[],
  nodesOf: NodesOf,
): ProvenLeaves {
  const proofs = new Map<number, RegisterEntry>();
  let isKnown = false;
  const prove = (node: number, entry: RegisterEntry): void => {
    const { children } = nodes[node]!;
    if (children.length === 0 && !proofs.has(node)) proofs.set(node, entry);
    for (const child of children) prove(child, entry);
  };
  for (const entry of entries) {
    for (const node of nodesOf(entry)) {
      isKnown = true;
      if (entry.isActive) prove(node, entry);
    }
  }
  return { isKnown, proofs };
}

/** What a cell of the table says counts first; only where it says nothing the register is asked. */
function withRegister(
  table: ScoreTable,
  unit: ScoredUnit,
  proofs: ReadonlyMap<number, RegisterEntry>,
  sheetId: string,
): ScoredUnit {
  const evidence = new Map(unit.evidence);
  for (const leaf of scoredLeaves(table)) {
    const own = evidence.get(leaf);
    if (own && !own.isMissing) continue;
    const proof = proofs.get(leaf);
    if (own && !proof) continue;
    evidence.set(leaf, entryOf(unit, leaf, own, proof, sheetId));
  }
  return { ...unit, evidence };
}

function entryOf(
  unit: ScoredUnit,
  leaf: number,
  own: EvidenceEntry | undefined,
  proof: RegisterEntry | undefined,
  sheetId: string,
): EvidenceEntry {
  const claimCell = own?.claimCell ?? unit.cellOf(leaf);
  return {
    source: 'register',
    cell: proof ? { sheetId, ...proof.cell } : claimCell,
    isMissing: proof === undefined,
    claimCell,
    claim: own?.claim ?? unit.entries[leaf]!,
  };
}
