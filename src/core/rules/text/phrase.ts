/**
 * Regular expressions written as phrases. A space stands for any or no white space, because
 * texts from PDF lose theirs (`Điểmtốiđa`), and `#` for a number. A letter is `[a-zA-ZÀ-ỹ]`: the
 * class `\p{L}` would do too, but each pattern with it takes the machine 2 ms to compile.
 */

/** A number as printed: digits with `.` and `,` between them. */
export const NUMBER_SOURCE = String.raw`\d+(?:[.,]\d+)*`;

/** `từ # % ? đến` → a pattern; a phrase that begins with a letter begins a word. */
export function phrase(source: string, flags = 'iu'): RegExp {
  const pattern = source.replace(/#/g, `(${NUMBER_SOURCE})`).replace(/ /g, '\\s*');
  const beginsWord = /^[a-zA-ZÀ-ỹ(]/u.test(source) && !source.startsWith('(?<');
  return new RegExp(beginsWord ? `(?<![a-zA-ZÀ-ỹ\\d])(?:${pattern})` : pattern, flags);
}

const GLOBAL = new WeakMap<RegExp, RegExp>();

/** The same pattern for finding every match; made once. */
function globalPattern(pattern: RegExp): RegExp {
  const known = GLOBAL.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern.source, `${pattern.flags}g`);
  GLOBAL.set(pattern, made);
  return made;
}

/** Every match of a pattern, from left to right. `String.matchAll` compiles it anew each time. */
export function matchAll(text: string, pattern: RegExp): RegExpExecArray[] {
  const global = globalPattern(pattern);
  const matches: RegExpExecArray[] = [];
  global.lastIndex = 0;
  for (let match = global.exec(text); match; match = global.exec(text)) {
    matches.push(match);
    if (match[0] === '') global.lastIndex += 1;
  }
  return matches;
}
