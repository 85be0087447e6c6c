/** Tells the rank columns of a matrix apart: overall, inside the scope, and of single groups. */
import type { FrameworkNode, ResultLine } from '../scorebook';
import { squeezeHeader } from './header-text';
import type { BlockColumn } from './choose-shape';

export interface RankColumns {
  readonly rank: ResultLine | null;
  readonly scopeRank: ResultLine | null;
  /** By node index. */
  readonly groupRanks: ReadonlyMap<number, ResultLine>;
}

const SCOPE_WORDS =
  /^(?:trong|theo|o)?(?:tung)?(?:cum|khoi|vung|huyen|khuvuc|mien|nhomdonvi|tinh|loaidonvi|cungcap)/;

function lineOf(column: BlockColumn): ResultLine {
  return { index: column.index, header: column.path[column.path.length - 1]!.cell };
}

/** `nhom1` is the first top node, whatever it is called. */
function nodeByNumber(rankOf: string, nodes: readonly FrameworkNode[]): number | null {
  const match = /^(?:nhom|trucot|phan|linhvuc|muc)(?:chiso)?(\d{1,2})$/.exec(rankOf);
  if (!match) return null;
  const tops = nodes.flatMap(({ parent }, index) => (parent === null ? [index] : []));
  return tops[Number(match[1]) - 1] ?? null;
}

function nodeOf(rankOf: string, nodes: readonly FrameworkNode[]): number | null {
  const names = nodes.map(({ name, code }) => [squeezeHeader(name), squeezeHeader(code ?? '')]);
  const plain = rankOf.replace(/^(?:ve|cua|nhomchiso|nhom|trucot|linhvuc)/, '');
  for (const wanted of [rankOf, plain]) {
    const exact = names.findIndex(
      ([name, code]) => name === wanted || (code !== '' && code === wanted),
    );
    if (exact >= 0) return exact;
  }
  const numbered = nodeByNumber(rankOf, nodes);
  if (numbered !== null) return numbered;
  const partial = names.findIndex(
    ([name]) =>
      plain.length >= 4 && name!.length >= 4 && (name!.includes(plain) || plain.includes(name!)),
  );
  return partial < 0 ? null : partial;
}

/** What an earlier run recomputed beside a typed rank is never taken for the typed one. */
function isRecomputed(column: BlockColumn): boolean {
  return /tinhlai|tinh lại/iu.test(column.path[column.path.length - 1]!.name.normalize('NFC'));
}

export function sortRankColumns(
  columns: readonly BlockColumn[],
  nodes: readonly FrameworkNode[],
  scopeName: string | null,
): RankColumns {
  const scope = scopeName === null ? null : squeezeHeader(scopeName);
  const own = columns.filter((column) => !isRecomputed(column));
  const groupRanks = new Map<number, ResultLine>();
  let scopeRank: ResultLine | null = null;
  let rank: ResultLine | null = null;
  for (const column of own.length > 0 ? own : columns) {
    const { rankOf } = column;
    const node = rankOf === null ? null : nodeOf(rankOf, nodes);
    const isScope =
      rankOf !== null &&
      node === null &&
      (SCOPE_WORDS.test(rankOf) || (scope !== null && scope !== '' && rankOf.includes(scope)));
    if (isScope) scopeRank ??= lineOf(column);
    else if (node !== null) groupRanks.set(node, groupRanks.get(node) ?? lineOf(column));
    else rank ??= lineOf(column);
  }
  return { rank, scopeRank, groupRanks };
}
