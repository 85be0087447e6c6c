/** Whether two frameworks are the same, by codes, wording, maxima, weights and rules. */
import { formatDecimal, type Exact } from '../number/exact';
import { fingerprint } from '../plan/source-check';
import { codeKey } from '../recognise/code';
import { squeezeText } from '../text/fold';
import type { Framework } from './framework';

const MOST_PLACES = 12;

function numberText(value: Exact | null): string {
  return value === null ? '' : formatDecimal(value, MOST_PLACES);
}

/**
 * Equal for frameworks that say the same, whatever the case, spaces and tone placement of their
 * words or the brackets of their codes. Title, decision and notes do not count.
 */
export function frameworkFingerprint({ nodes, total, derived }: Framework): string {
  const words = (text: string | null): string => squeezeText(text ?? '').replace(/[^a-z0-9]/g, '');
  return fingerprint([
    ...nodes.map((entry) => [
      codeKey(entry.code),
      words(entry.name),
      codeKey(entry.parentCode),
      numberText(entry.maxPoints),
      numberText(entry.weight),
      entry.aggregation,
      numberText(entry.most ?? null),
      numberText(entry.least ?? null),
      words(entry.rule),
      words(entry.appliesTo),
      entry.isScored,
    ]),
    [
      numberText(total.maxPoints),
      total.aggregation,
      numberText(total.most ?? null),
      numberText(total.least ?? null),
    ],
    ...derived.map(({ code, kind, parts }) => [
      codeKey(code),
      kind,
      ...parts.flatMap((part) => [codeKey(part.code), numberText(part.weight)]),
    ]),
  ]);
}
