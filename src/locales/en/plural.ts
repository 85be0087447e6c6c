/** `plural('1', 'unit')` → `1 unit`, `plural('12', 'unit')` → `12 units`. */
export function plural(count: string, noun: string): string {
  return `${count} ${noun}${count === '1' ? '' : 's'}`;
}
