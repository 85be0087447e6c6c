/** Columns of groups as a person named them, among the columns of their indicators. */
import { isCodeUnder, parseCode, type Code } from './code';
import type { IndicatorColumn } from './matrix-columns';

function codeOf({ path }: IndicatorColumn): Code | null {
  const part = path[path.length - 1]!;
  return part.code ?? parseCode(part.name);
}

/**
 * For each column of a band the one of its group, both as places in the band: the last group
 * before it, or with codes the last one whose code it extends. Null where nobody named groups.
 */
export function answeredParents(columns: readonly IndicatorColumn[]): (number | null)[] | null {
  const isGroup = columns.map(({ column }) => column.answer === 'group');
  if (!isGroup.includes(true)) return null;
  const codes = columns.map(codeOf);
  return columns.map((_, place) => {
    const own = codes[place];
    for (let before = place - 1; before >= 0; before -= 1) {
      const code = codes[before];
      if (!isGroup[before]) continue;
      if (own && code ? isCodeUnder(own, code) : !isGroup[place]) return before;
    }
    return null;
  });
}
