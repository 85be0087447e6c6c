/** Whether the codes of a framework agree with the tree that was made of it. */
import { isCodeUnder, parseCode, type Code } from '../recognise/code';
import type { FrameworkNode, ScoreTable } from '../scorebook';

export interface CodePlaces {
  /** Nodes whose code extends the code of a node above them in the tree. */
  readonly inPlace: number;
  /** Nodes whose code extends the code of a node that they do not stand under, by index. */
  readonly outOfPlace: readonly { readonly node: number; readonly owner: number }[];
}

function isUnder(nodes: readonly FrameworkNode[], node: number, ancestor: number): boolean {
  let parent = nodes[node]!.parent;
  while (parent !== null && parent !== ancestor) parent = nodes[parent]!.parent;
  return parent === ancestor;
}

/** The last node before this one whose code it extends. */
function ownerOf(codes: readonly (Code | null)[], node: number): number | null {
  const own = codes[node];
  if (!own) return null;
  for (let before = node - 1; before >= 0; before -= 1) {
    const code = codes[before];
    if (code && isCodeUnder(own, code)) return before;
  }
  return null;
}

/** `3b.` of `3b. Tỷ lệ hộ gia đình …` */
const FIRST_WORD = /^\s*(\S{1,8}[.)])\s/;

/** Its own, or one that was left in its name. */
function codeOfNode({ code, name }: FrameworkNode): Code | null {
  return parseCode(code ?? FIRST_WORD.exec(name)?.[1] ?? name);
}

export function placeCodes({ nodes }: ScoreTable): CodePlaces {
  const codes = nodes.map(codeOfNode);
  const owners = nodes.map((_, node) => ownerOf(codes, node));
  const owned = owners.flatMap((owner, node) => (owner === null ? [] : [{ node, owner }]));
  const outOfPlace = owned.filter(({ node, owner }) => !isUnder(nodes, node, owner));
  return { inPlace: owned.length - outOfPlace.length, outOfPlace };
}
