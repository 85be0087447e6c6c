/** Pieces of a formula, of which those that are known already are worked out. */
import {
  decimalPlaces,
  exactFraction,
  exactFromNumber,
  isExactEqual,
  multiplyExact,
  ONE,
  signOfExact,
  subtractExact,
  sumExact,
  ZERO,
  type Exact,
} from '../../number/exact';
import { numberLiteral } from './references';

/** A number that is known, or text that stands for one wherever a factor can stand. */
export type Term = { readonly known: Exact } | { readonly text: string };

/** More places than a literal is written with. */
const MOST_LITERAL_PLACES = 12;

export function known(value: number): Term {
  return { known: exactFromNumber(value) };
}

export function isKnown(term: Term, value: Exact): boolean {
  return 'known' in term && isExactEqual(term.known, value);
}

/** As it is written where a factor can stand. */
export function termText(term: Term): string {
  if ('text' in term) return term.text;
  const { known: value } = term;
  if (decimalPlaces(value) > MOST_LITERAL_PLACES) {
    const { numerator, denominator } = exactFraction(value);
    return `(${numerator}/${denominator})`;
  }
  return signOfExact(value) < 0 ? `(${numberLiteral(value)})` : numberLiteral(value);
}

export function addTerms(terms: readonly Term[]): Term {
  const texts = terms.flatMap((term) => ('text' in term ? [term.text] : []));
  const sum = sumExact(terms.flatMap((term) => ('known' in term ? [term.known] : [])));
  if (texts.length === 0) return { known: sum };
  if (signOfExact(sum) !== 0) texts.push(termText({ known: sum }));
  return { text: `(${texts.join('+')})` };
}

export function subtractTerms(a: Term, b: Term): Term {
  if ('known' in a && 'known' in b) return { known: subtractExact(a.known, b.known) };
  return isKnown(b, ZERO) ? a : { text: `(${termText(a)}-${termText(b)})` };
}

export function multiplyTerms(a: Term, b: Term): Term {
  if ('known' in a && 'known' in b) return { known: multiplyExact(a.known, b.known) };
  if (isKnown(a, ONE)) return b;
  if (isKnown(b, ONE)) return a;
  return isKnown(a, ZERO) || isKnown(b, ZERO)
    ? { known: ZERO }
    : { text: `${termText(a)}*${termText(b)}` };
}
