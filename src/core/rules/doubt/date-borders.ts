/** Days on which no option holds: "trước ngày 15/01: 10 điểm; sau ngày 15/01: 5 điểm". */
const DAY = String.raw`(ngày\s*)?(\d{1,2}(?:\s*\/\s*\d{1,2})?)(?!\s*(?:\/|%|ngày|\d))`;
const BEFORE = new RegExp(String.raw`(?<![a-zA-ZÀ-ỹ])trước\s+${DAY}`, 'iu');
const AFTER = new RegExp(String.raw`(?<![a-zA-ZÀ-ỹ])sau\s+${DAY}`, 'iu');
/** Words that close a stretch of days, so that nothing is left between. */
const CLOSING = /(?<![a-zA-ZÀ-ỹ])(?:từ|đến|hết|trong|đúng|chậm\s*nhất|muộn\s*nhất|không\s*quá)\s/iu;

function dayIn(labels: readonly string[], side: RegExp): string | null {
  const found = labels.map((label) => side.exec(label)).filter((match) => match !== null);
  const [match] = found;
  if (!match || found.length > 1) return null;
  const [, word, day] = match;
  return (word ?? day!.includes('/')) ? day!.replace(/\s/g, '') : null;
}

/** As printed: `15/01`, or `15 - 20`; null when every day has its option. */
export function missedDays(labels: readonly string[]): string | null {
  const before = dayIn(labels, BEFORE);
  const after = dayIn(labels, AFTER);
  if (!before || !after) return null;
  const closing = labels.filter((label) => CLOSING.test(label));
  if (before !== after) return closing.length > 0 ? null : `${before} - ${after}`;
  const isClosed = closing.some((label) => !BEFORE.test(label) && !AFTER.test(label));
  return isClosed ? null : before;
}
