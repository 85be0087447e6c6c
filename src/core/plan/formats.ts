/** How new cells of ours look; cells that people made keep their look. */
import { FLOAT_PROOF_PLACES } from './formulas/formula-job';
import type { PlanFormat } from './plan';
import type { Policy } from '../policy/policy';
import { indexPlaces } from '../score/derived-scores';
import type { ScoreTable } from '../scorebook';

export const HEADER_FORMAT: PlanFormat = {
  bold: true,
  wrapText: true,
  horizontalAlignment: 'Center',
  border: 'thin',
};

export const TEXT_FORMAT: PlanFormat = { border: 'thin', wrapText: true };

export function numberFormat(format: string): PlanFormat {
  return { numberFormat: format, border: 'thin' };
}

/** `0.00` for two places; plain when nothing is rounded. */
export function scoreNumberFormat(policy: Policy): string {
  if (policy.roundAt === 'never') return 'General';
  const places = Math.min(policy.places, FLOAT_PROOF_PLACES);
  return places === 0 ? '0' : `0.${'0'.repeat(places)}`;
}

/** Of an index beside points, which keeps the places of an index. */
export function indexNumberFormat(table: Pick<ScoreTable, 'scale'>, policy: Policy): string {
  return scoreNumberFormat({ ...policy, places: indexPlaces(table, policy) });
}

/** Average ranks may be halves. */
export function rankNumberFormat(policy: Policy): string {
  return policy.ties === 'average' ? 'General' : '0';
}
