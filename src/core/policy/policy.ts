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
export type MissingRule = 'zero' | 'skip' | 'refuse';
export type NotApplicableRule = 'exclude' | 'rescale' | 'redistribute' | 'full';
export type ScoreScale = 'points' | 'unit' | 'percent';
export type OverMaximumRule = 'flag' | 'clamp';

export interface Policy {
  /** Decimal places of rounded points, 0 to 10. */
  readonly places: number;
  readonly roundAt: RoundAt;
  readonly roundMode: RoundMode;
  readonly rankOn: RankOn;
  readonly ties: TieRule;
  readonly overMax: OverMaximumRule;
  /**
   * `zero`: a blank adds nothing; `skip`: what was scored stands for its siblings too (skip and
   * re-weight); `refuse`: a unit with a blank gets no total.
   */
  readonly missing: MissingRule;
  /**
   * The least share of the applicable leaves that must be scored, a plain decimal in 0–1; below
   * it there is no score. `0` asks for nothing.
   */
  readonly coverage: string;
  /**
   * `exclude`: adds nothing, and its maximum or weight is not there; `rescale`: achieved /
   * (max − excluded) × max from the leaves below each sum (Thừa Thiên Huế, QĐ 3402, 2020);
   * `redistribute`: its points or weight go to its remaining siblings; `full`: its maximum.
   */
  readonly notApplicable: NotApplicableRule;
  /** How scores are stated: as they add up, as a share of the maximum in 0–1, or in percent of it. */
  readonly scale: ScoreScale;
  /** Codes of nodes, else their names: of equal totals the higher score there goes first. */
  readonly tieBreak: readonly string[];
  /** Whether a ratio above one counts as one, or as it is; `text`: as the wording says. */
  readonly ratioCap: 'text' | 'one' | 'none';
  /** What a ratio of nothing gives; `text`: as the wording says, else it is refused. */
  readonly emptyDenominator: 'text' | 'refuse' | 'zero' | 'full';
  /** Whether "cứ thêm 5%" counts parts of a step; `text`: as the wording says. */
  readonly stepInterpolation: 'text' | 'linear' | 'whole';
}

/** Points to 2 places, half up, at the total; rank on the rounded total, 1-2-2-4. */
export const DEFAULT_POLICY: Policy = {
  places: 2,
  roundAt: 'total',
  roundMode: 'half-up',
  rankOn: 'rounded',
  ties: '1224',
  overMax: 'flag',
  missing: 'zero',
  coverage: '0',
  notApplicable: 'exclude',
  scale: 'points',
  tieBreak: [],
  ratioCap: 'text',
  emptyDenominator: 'text',
  stepInterpolation: 'text',
};

type FreeKey = 'places' | 'coverage' | 'tieBreak';

/** Every value that a choice can take, in the order in which it is offered. */
export const POLICY_CHOICES = {
  roundAt: ['never', 'indicator', 'tier', 'total'],
  roundMode: ['half-up', 'half-even'],
  rankOn: ['rounded', 'exact'],
  ties: ['1224', '1334', '1223', 'average'],
  overMax: ['flag', 'clamp'],
  missing: ['zero', 'skip', 'refuse'],
  notApplicable: ['exclude', 'rescale', 'redistribute', 'full'],
  scale: ['points', 'unit', 'percent'],
  ratioCap: ['text', 'one', 'none'],
  emptyDenominator: ['text', 'refuse', 'zero', 'full'],
  stepInterpolation: ['text', 'linear', 'whole'],
} as const satisfies { [Key in Exclude<keyof Policy, FreeKey>]: readonly Policy[Key][] };

export const MOST_POLICY_PLACES = 10;
