/**
 * Cells that an earlier run wrote, known by their shape: they are brought up to date when the
 * policy or the table has changed, while what people wrote is left alone.
 */
import { LABELS } from './labels';
import type { CellContent } from './plan';

const SHAPES: readonly RegExp[] = [
  /^=IF\((OR\(|\()?COUNT\(.*\)(=0|<\d+),"",(IF\(.*=0,"",)?ROUND\(.*\)\)$/,
  /^=IF\(OR\(\(?COUNT\(.*\),"",(IF\(.*=0,"",)?ROUND\(.*\)\)$/,
  /^=IF\(ISNUMBER\([^()]*\),.*SUMPRODUCT\(ISNUMBER\(.*,""\)$/,
  /^=IF\(ISNUMBER\([A-Z]+\d+\),IF\(AND\(.*""\)$/,
  new RegExp(`^=IF\\(.*,"${LABELS.evidenceMissing}",""\\)$`),
];

export function isOwnContent(content: CellContent): boolean {
  if (content.kind === 'value') return content.value === LABELS.evidenceMissing;
  return SHAPES.some((shape) => shape.test(content.formula));
}
