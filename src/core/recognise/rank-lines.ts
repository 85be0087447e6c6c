/** Tells rank columns and rank rows apart: overall, inside the scope, and of single groups. */
import type { FrameworkNode, ResultLine } from '../scorebook';
import { squeezeHeader } from './header-text';
import type { BlockColumn } from './choose-shape';

/** A column or row of ranks. */
export interface RankSource {
  readonly line: ResultLine;
  readonly words: string;
  /** The squeezed name of what it ranks, or null for all. */
  readonly rankOf: string | null;
}

export interface RankLines {
  readonly rank: ResultLine | null;
  readonly scopeRank: ResultLine | null;
  /** By node index. */
  readonly groupRanks: ReadonlyMap<number, ResultLine>;
}

const SCOPE_WORDS =
  /^(?:trong|theo|o)?(?:tung)?(?:cum|khoi|vung|huyen|khuvuc|mien|nhomdonvi|tinh|loaidonvi|cungcap)/;

/** A rank column as a source. */
export function rankColumn({ index, path, rankOf }: BlockColumn): RankSource {
  const { cell, name } = path[path.length - 1]!;
  return { line: { index, header: cell }, words: name, rankOf };
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
function isRecomputed({ words }: RankSource): boolean {
  return squeezeHeader(words).endsWith('tinhlai');
}

export function sortRankLines(
  sources: readonly RankSource[],
  nodes: readonly FrameworkNode[],
  scopeName: string | null,
): RankLines {
  const scope = scopeName === null ? null : squeezeHeader(scopeName);
  const own = sources.filter((source) => !isRecomputed(source));
  const groupRanks = new Map<number, ResultLine>();
  let scopeRank: ResultLine | null = null;
  let rank: ResultLine | null = null;
  let unknown: ResultLine | null = null;
  for (const { line, rankOf } of own.length > 0 ? own : sources) {
    const node = rankOf === null ? null : nodeOf(rankOf, nodes);
    const isScope =
      rankOf !== null &&
      node === null &&
      (SCOPE_WORDS.test(rankOf) || (scope !== null && scope !== '' && rankOf.includes(scope)));
    if (isScope) scopeRank ??= line;
    else if (node !== null) groupRanks.set(node, groupRanks.get(node) ?? line);
    else if (rankOf === null) rank ??= line;
    else unknown ??= line;
  }
  return { rank: rank ?? unknown, scopeRank, groupRanks };
}
