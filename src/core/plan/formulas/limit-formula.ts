import type { Limits } from '../../score/limits';
import { numberLiteral } from './references';

/** The term no lower than the floor and no higher than the cap; see `score/limits.ts`. */
export function limitedTerm(term: string, { most, least }: Limits): string {
  const raised = least ? `MAX(${term},${numberLiteral(least)})` : term;
  return most ? `MIN(${raised},${numberLiteral(most)})` : raised;
}
