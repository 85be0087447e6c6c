/** What a framework says, apart from how it is written: the same text for the same framework. */
import { formatDecimal, type Exact } from '../number/exact';
import { parseCode } from '../recognise/code';
import type { FrameworkNode, ScoreTable } from '../scorebook';
import { looseKey } from '../text/match-words';

/** Equal exactly when `compareFrameworks` finds no difference. */
export function frameworkFingerprint(table: ScoreTable): string {
  return JSON.stringify(
    table.nodes.map((node) => [
      node.parent,
      codeKey(node),
      wordingKey(node),
      numberText(node.maxPoints),
      numberText(node.weight),
      node.isScored,
    ]),
  );
}

/** `Hạ tầng số:` and `HẠ  TẦNG SỐ` are one wording: letters and digits without marks. */
export function wordingKey(node: FrameworkNode): string {
  return looseKey(node.name).replace(/[^\p{L}\p{N}]/gu, '');
}

/** `1.1.` and `1.1` are one code; null where there is none. */
export function codeKey(node: FrameworkNode): string | null {
  if (node.code === null) return null;
  return parseCode(node.code)?.parts.join('.') ?? looseKey(node.code);
}

/** A plain decimal; null when the framework states none. */
export function numberText(value: Exact | null): string | null {
  return value && formatDecimal(value);
}
