/** "Chỉ tính mức khen cao nhất": of several lines that hold, the highest counts. */
const HIGHEST =
  /\(?[^.;:()\d]*(?<![a-zA-ZÀ-ỹ])(?:chỉ\s*(?:được\s*)?(?:tính|cộng|chấm|lấy)[^.;()]*cao\s*nhất|trường\s*hợp\s*nào\s*có\s*điểm\s*cao\s*nhất)[^.;()]*\)?/iu;

/** Whether a text says so, and the text without it. */
export function takeHighest(text: string): {
  readonly picksHighest: boolean;
  readonly rest: string;
} {
  const match = /cao\s*nhất/iu.test(text) ? HIGHEST.exec(text) : null;
  if (!match) return { picksHighest: false, rest: text };
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { picksHighest: true, rest };
}
