/** The cap and the floor of what a node or the total comes to. */
import { compareExact, type Exact } from '../number/exact';

export interface Limits {
  readonly most?: Exact;
  readonly least?: Exact;
}

/** The limits of a node or a table, and nothing else of it. */
export function limitsOf({ most, least }: Limits): Limits {
  return { ...(most && { most }), ...(least && { least }) };
}

export function isLimited({ most, least }: Limits): boolean {
  return most !== undefined || least !== undefined;
}

/** Of contradictory limits the cap counts. */
export function limitValue(value: Exact, { most, least }: Limits): Exact {
  const raised = least && compareExact(value, least) < 0 ? least : value;
  return most && compareExact(raised, most) > 0 ? most : raised;
}
