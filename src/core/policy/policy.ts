/**
 * The policy: the choices that the texts of decisions leave open and that move ranks. It is
 * stored, shown and printed with every result; nothing here is ever decided silently.
 */
import type { RoundMode } from '../number/rounding';

export type { RoundMode };
export type RoundAt = 'never' | 'indicator' | 'tier' | 'total';
export type RankOn = 'rounded' | 'exact';
/** Standard competition, modified competition, dense, and fractional ranking. */
export type TieRule = '1224' | '1334' | '1223' | 'average';
export type BlankRule = 'zero' | 'refuse';
export type OverMaximumRule = 'flag' | 'clamp';

export interface Policy {
  /** Decimal places of rounded points, 0 to 10. */
  readonly places: number;
  readonly roundAt: RoundAt;
  readonly roundMode: RoundMode;
  readonly rankOn: RankOn;
  readonly ties: TieRule;
  /** `zero`: a blank adds nothing; `refuse`: a unit with a blank gets no total. */
  readonly blank: BlankRule;
  readonly overMax: OverMaximumRule;
}

/** Points to 2 places, half up, at the total; rank on the rounded total, 1-2-2-4. */
export const DEFAULT_POLICY: Policy = {
  places: 2,
  roundAt: 'total',
  roundMode: 'half-up',
  rankOn: 'rounded',
  ties: '1224',
  blank: 'zero',
  overMax: 'flag',
};

/** Every value that a choice can take, in the order in which it is offered. */
export const POLICY_CHOICES = {
  roundAt: ['never', 'indicator', 'tier', 'total'],
  roundMode: ['half-up', 'half-even'],
  rankOn: ['rounded', 'exact'],
  ties: ['1224', '1334', '1223', 'average'],
  blank: ['zero', 'refuse'],
  overMax: ['flag', 'clamp'],
} as const satisfies { [Key in Exclude<keyof Policy, 'places'>]: readonly Policy[Key][] };

export const MOST_POLICY_PLACES = 10;
