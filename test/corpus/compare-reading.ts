/** Says where a reading differs from the truth, one line a difference. */
import { DEFAULT_POLICY } from '../../src/core/policy/policy';
import {
  exactRatio,
  formatDecimal,
  isExactEqual,
  signOfExact,
  type Exact,
} from '../../src/core/number/exact';
import { scoreTable } from '../../src/core/score/score-table';
import type { Scorebook, ScoredUnit, ScoreEntry, ScoreTable } from '../../src/core/scorebook';
import { formatCell, quoteSheetName } from '../../src/core/sheet/address';
import type { Snapshot } from '../../src/core/sheet/snapshot';
import { PARTS_OF_ONE } from './framework';
import { decimalText } from './scores';
import type { TrueEntry, TrueNode, TrueTable, TrueTotal, Truth } from './truth';

/** What a reading is worth: `needless` is right but asks, `silent` is wrong without a word. */
export type Verdict = 'right' | 'needless' | 'asked' | 'silent';

/** Words as a person compares them: without case, marks, spaces and signs. */
function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]/g, '');
}

function exactOf(parts: number): Exact {
  return exactRatio(BigInt(parts), BigInt(PARTS_OF_ONE));
}

function sameNumber(read: Exact | null, parts: number | null): boolean {
  if (read === null || parts === null) return read === null && parts === null;
  return isExactEqual(read, exactOf(parts));
}

function numberText(read: Exact | null): string {
  return read === null ? 'nothing' : formatDecimal(read);
}

function partsText(parts: number | null): string {
  return parts === null ? 'nothing' : decimalText(parts);
}

/** Code and name together, since a sheet may hold them in one cell. */
function labelOf({ code, name }: { code: string | null; name: string }): string {
  const words = plainWords(name);
  const sign = plainWords(code ?? '');
  return words === sign ? words : sign + words;
}

function compareNodes(table: ScoreTable, truth: TrueTable): string[] {
  const read = table.nodes.map(labelOf);
  const expected = truth.nodes.map(labelOf);
  if (read.join('|') !== expected.join('|')) {
    return [`nodes: [${read.join(' | ')}] instead of [${expected.join(' | ')}]`];
  }
  return truth.nodes.flatMap((node, index) => compareNode(table, node, index));
}

function compareNode(table: ScoreTable, node: TrueNode, index: number): string[] {
  const read = table.nodes[index]!;
  const label = `node ${node.code} ${node.name}`;
  return [
    ...(read.parent === node.parent
      ? []
      : [`${label}: under ${read.parent} instead of ${node.parent}`]),
    ...(sameNumber(read.maxPoints, node.maximum)
      ? []
      : [`${label}: maximum ${numberText(read.maxPoints)} instead of ${partsText(node.maximum)}`]),
    ...(read.children.length > 0 || read.isScored === node.isScored
      ? []
      : [`${label}: scored ${read.isScored}`]),
  ];
}

function sameEntry(read: ScoreEntry, entry: TrueEntry): boolean {
  if (read.state !== entry.state) return false;
  return read.state !== 'scored' || entry.state !== 'scored'
    ? true
    : isExactEqual(read.value, exactOf(entry.parts));
}

function entryText(entry: ScoreEntry): string {
  if (entry.state === 'scored') return formatDecimal(entry.value);
  return 'text' in entry ? `${entry.state} ${entry.text}` : entry.state;
}

function trueText(entry: TrueEntry): string {
  return entry.state === 'scored' ? decimalText(entry.parts) : entry.state;
}

function sameTotal(read: Exact | null, total: TrueTotal | null): boolean {
  if (read === null || total === null) return read === null && total === null;
  const { numerator, denominator } = total;
  return isExactEqual(read, exactRatio(numerator, denominator * BigInt(PARTS_OF_ONE)));
}

function compareEntries(unit: ScoredUnit, truth: TrueTable, at: number): string[] {
  const expected = truth.units[at]!;
  return expected.entries.flatMap((entry, index) => {
    const read = unit.entries[index];
    if (!read) return [`score: ${expected.name} has none at ${truth.nodes[index]!.name}`];
    if (sameEntry(read, entry)) return [];
    const node = truth.nodes[index]!;
    return [
      `score: ${expected.name} at ${node.code} ${node.name}: ${entryText(read)} instead of ${trueText(entry)}`,
    ];
  });
}

function compareUnits(table: ScoreTable, truth: TrueTable): string[] {
  const read = table.units.map(({ name }) => plainWords(name)).join('|');
  const expected = truth.units.map(({ name }) => plainWords(name)).join('|');
  if (read !== expected) return [`units: [${read}] instead of [${expected}]`];
  const results = scoreTable(table, DEFAULT_POLICY);
  return truth.units.flatMap((unit, index) => {
    const own = table.units[index]!;
    const total = results.units[index]!.total;
    const totalRead = total.state === 'scored' ? total.exact : null;
    const statedTotal = own.statedTotal?.value ?? null;
    const statedRank = own.statedRank?.value ?? null;
    const rank = unit.statedRank === null ? null : unit.statedRank * PARTS_OF_ONE;
    return [
      ...(table.nodes.length === truth.nodes.length ? compareEntries(own, truth, index) : []),
      ...(sameTotal(totalRead, unit.total) ? [] : [`total: ${unit.name} ${numberText(totalRead)}`]),
      ...(plainWords(own.scope ?? '') === plainWords(unit.scope ?? '')
        ? []
        : [`scope: ${unit.name} in ${own.scope} instead of ${unit.scope}`]),
      ...(sameNumber(statedTotal, unit.statedTotal)
        ? []
        : [`stated total: ${unit.name} ${numberText(statedTotal)}`]),
      ...(sameNumber(statedRank, rank)
        ? []
        : [`stated rank: ${unit.name} ${numberText(statedRank)}`]),
    ];
  });
}

function missingEvidenceOf(table: ScoreTable, snapshot: Snapshot): string[] {
  const nameOf = new Map(snapshot.sheets.map(({ id, name }) => [id, name]));
  return table.units.flatMap(({ evidence }) =>
    [...evidence.values()].flatMap(({ isMissing, claim, cell }) =>
      isMissing && claim.state === 'scored' && signOfExact(claim.value) > 0
        ? [`${quoteSheetName(nameOf.get(cell.sheetId)!)}!${formatCell(cell)}`]
        : [],
    ),
  );
}

function compareEvidence(table: ScoreTable, truth: TrueTable, snapshot: Snapshot): string[] {
  const read = missingEvidenceOf(table, snapshot);
  const extra = read.filter((cell) => !truth.missingEvidence.includes(cell));
  const lost = truth.missingEvidence.filter((cell) => !read.includes(cell));
  return [
    ...(extra.length > 0 ? [`evidence: missed without need in ${extra.join(' ')}`] : []),
    ...(lost.length > 0 ? [`evidence: not missed in ${lost.join(' ')}`] : []),
  ];
}

function compareLines(table: ScoreTable, truth: TrueTable): string[] {
  const { total, rank } = table.resultLines;
  const read = { total: total?.index ?? null, rank: rank?.index ?? null };
  return [
    ...(read.total === truth.totalLine
      ? []
      : [`total line: ${read.total} instead of ${truth.totalLine}`]),
    ...(read.rank === truth.rankLine
      ? []
      : [`rank line: ${read.rank} instead of ${truth.rankLine}`]),
  ];
}

function compareSheets(table: ScoreTable, truth: TrueTable, snapshot: Snapshot): string[] {
  const read = table.areas.map(
    ({ sheetId }) => snapshot.sheets.find(({ id }) => id === sheetId)?.name,
  );
  const isSame = read.join('|') === truth.sheets.join('|');
  return isSame ? [] : [`sheets: ${read.join(', ')} instead of ${truth.sheets.join(', ')}`];
}

function compareTable(table: ScoreTable, truth: TrueTable, snapshot: Snapshot): string[] {
  if (table.shape !== truth.shape) return [`shape: ${table.shape} instead of ${truth.shape}`];
  return [
    ...compareSheets(table, truth, snapshot),
    ...compareNodes(table, truth),
    ...compareUnits(table, truth),
    ...compareLines(table, truth),
    ...compareEvidence(table, truth, snapshot),
  ];
}

/** Every difference between a reading and the truth; none means that all of it is right. */
export function compareReading(book: Scorebook, truth: Truth, snapshot: Snapshot): string[] {
  const { tables } = book;
  if (tables.length !== truth.tables.length) {
    const shapes = tables.map(({ shape, areas }) => `${shape} of ${areas.length} sheets`);
    return [`tables: ${shapes.join(', ') || 'none'} instead of ${truth.tables.length}`];
  }
  return truth.tables.flatMap((table, index) => compareTable(tables[index]!, table, snapshot));
}

/** A reading that asks about a sheet claims nothing about it. */
export function judgeReading(book: Scorebook, differences: readonly string[]): Verdict {
  const isAsking = book.questions.length > 0;
  if (differences.length === 0) return isAsking ? 'needless' : 'right';
  return isAsking ? 'asked' : 'silent';
}
