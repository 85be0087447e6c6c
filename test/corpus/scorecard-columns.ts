/** Plans the columns of a scorecard, from left to right. */
import type { HeaderLine } from './header-lines';
import type { HeaderKind } from './header-pool';
import type { Kitchen } from './kitchen';
import type { ScorecardPlan } from './recipe';

export type ScorecardColumnKind =
  | 'number'
  | 'group'
  | 'name'
  | 'maximum'
  | 'rule'
  | 'self'
  | 'score'
  | 'appraised'
  | 'evidence'
  | 'explanation'
  | 'verification';

export interface ScorecardColumn {
  readonly kind: ScorecardColumnKind;
  readonly lines: readonly HeaderLine[];
}

function columnUnder(
  kitchen: Kitchen,
  kind: ScorecardColumnKind,
  band: HeaderKind | null,
): ScorecardColumn {
  const own = { key: kind, text: kitchen.header(kind) };
  const lines = band === null ? [own] : [{ key: band, text: kitchen.header(band) }, own];
  return { kind, lines };
}

export function planScorecardColumns(kitchen: Kitchen, plan: ScorecardPlan): ScorecardColumn[] {
  const standard = plan.bands ? 'standardBand' : null;
  const self = plan.bands ? 'selfBand' : null;
  const kinds: [ScorecardColumnKind, HeaderKind | null][] = [
    ...(plan.codes === 'column' ? [['number', null] as [ScorecardColumnKind, null]] : []),
    ...(plan.hasGroupColumn ? [['group', null] as [ScorecardColumnKind, null]] : []),
    ['name', null],
  ];
  if (plan.maxima === 'column') kinds.push(['maximum', standard]);
  if (plan.rule) kinds.push(['rule', standard]);
  kinds.push([plan.score === 'plain' ? 'score' : 'self', self]);
  const hasEvidence = plan.evidence === 'evidence' || plan.evidence === 'both';
  if (hasEvidence) kinds.push(['evidence', self]);
  if (plan.evidence === 'explanation' || plan.evidence === 'both')
    kinds.push(['explanation', self]);
  if (plan.score === 'to be appraised' || plan.score === 'appraised')
    kinds.push(['appraised', null]);
  if (plan.verification) kinds.push(['verification', null]);
  return kinds.map(([kind, band]) => columnUnder(kitchen, kind, band));
}
