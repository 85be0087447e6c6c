/** The small table of derived indices below the framework: parts as `1; 2; 7 × 0,4`. */
import { exactFromNumber, formatDecimal, isExactEqual, ONE } from '../number/exact';
import { VIETNAMESE_DECIMAL } from '../number/number-column';
import { lexNumber, tokenValue } from '../number/parse-number';
import type { CellValue } from '../sheet/snapshot';
import type { DerivedIndex, DerivedPart } from './derived-index';
import { DERIVED_KIND_LABELS, readDerivedKind } from './framework-words';

/** The cells of one row, in the order of `DERIVED_LABELS`. */
export function derivedRow({ code, name, parts, kind, note }: DerivedIndex): CellValue[] {
  return [code, name, parts.map(partText).join('; '), DERIVED_KIND_LABELS[kind], note];
}

function partText({ code, weight }: DerivedPart): string {
  if (isExactEqual(weight, ONE)) return code;
  return `${code} × ${formatDecimal(weight).replace('.', ',')}`;
}

function readPart(text: string): DerivedPart | null {
  const [code = '', factor, ...rest] = text
    .split(/\s+[×*x]\s+|\s*×\s*/u)
    .map((part) => part.trim());
  if (code === '' || rest.length > 0) return null;
  if (factor === undefined) return { code, weight: exactFromNumber(1) };
  const number = lexNumber(factor);
  if (number?.kind !== 'plain') return null;
  return { code, weight: tokenValue(number.number, VIETNAMESE_DECIMAL) };
}

/** Null when the texts are no derived index. */
export function readDerivedRow(texts: readonly string[]): DerivedIndex | null {
  const [code = '', name = '', partsText = '', kindText = '', note = ''] = texts;
  const kind = readDerivedKind(kindText);
  const parts = partsText.split(';').map((text) => readPart(text.trim()));
  if (!kind || code === '' || parts.some((part) => part === null)) return null;
  return { code, name, kind, parts: parts as DerivedPart[], note: note === '' ? null : note };
}
