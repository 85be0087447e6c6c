/** The three bars: scores given, points backed by evidence, findings by severity. */
import { useMemo, type ReactNode } from 'react';
import type { Finding } from '../../core/audit/finding';
import { exactToNumber, formatDecimal as decimalOf, type Exact } from '../../core/number/exact';
import type { ScoreTable } from '../../core/scorebook';
import { formatCount, formatDecimal } from '../../locales/format-number';
import { useColumnStyles } from '../parts/column-styles';
import { ShareBar, type SharePart, type ShareTone } from '../parts/share-bar';
import { useLanguage, useWords } from '../words';
import { countEntries, countSeverities, evidenceBacking } from './overview-facts';

interface CountBarsProps {
  readonly table: ScoreTable;
  readonly findings: readonly Finding[];
}

export function CountBars({ table, findings }: CountBarsProps) {
  const { overview } = useWords();
  return (
    <>
      <Bar title={overview.scores}>
        <EntryBar table={table} />
      </Bar>
      <Bar title={overview.evidence}>
        <EvidenceBar table={table} />
      </Bar>
      <Bar title={overview.findings}>
        <FindingBar findings={findings} />
      </Bar>
    </>
  );
}

function Bar({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const columns = useColumnStyles();
  return (
    <section className={columns.section} aria-label={title}>
      <h2 className={columns.title}>{title}</h2>
      {children}
    </section>
  );
}

function useCountPart() {
  const language = useLanguage();
  return (say: (count: string) => string, amount: number, tone: ShareTone): SharePart => ({
    label: say(formatCount(amount, language)),
    amount,
    tone,
  });
}

function EntryBar({ table }: { readonly table: ScoreTable }) {
  const { overview } = useWords();
  const part = useCountPart();
  const counts = useMemo(() => countEntries(table), [table]);
  const parts = [
    part(overview.scored, counts.scored, 'good'),
    part(overview.blank, counts.blank, 'attention'),
    part(overview.notApplicable, counts.notApplicable, 'quiet'),
  ];
  if (counts.invalid > 0) parts.push(part(overview.invalid, counts.invalid, 'problem'));
  return <ShareBar parts={parts} />;
}

/** Places enough for a sum of points on a screen. */
const SHOWN_PLACES = 2;

function EvidenceBar({ table }: { readonly table: ScoreTable }) {
  const { overview } = useWords();
  const columns = useColumnStyles();
  const language = useLanguage();
  const backing = useMemo(() => evidenceBacking(table), [table]);
  if (!backing) return <p className={columns.hint}>{overview.noEvidenceColumn}</p>;
  const part = (say: (points: string) => string, points: Exact, tone: ShareTone): SharePart => ({
    label: say(formatDecimal(decimalOf(points, SHOWN_PLACES), language)),
    amount: exactToNumber(points),
    tone,
  });
  return (
    <ShareBar
      parts={[
        part(overview.backed, backing.backed, 'good'),
        part(overview.unbacked, backing.unbacked, 'attention'),
      ]}
    />
  );
}

function FindingBar({ findings }: { readonly findings: readonly Finding[] }) {
  const { overview } = useWords();
  const columns = useColumnStyles();
  const part = useCountPart();
  if (findings.length === 0) return <p className={columns.hint}>{overview.noFindings}</p>;
  const counts = countSeverities(findings);
  return (
    <ShareBar
      parts={[
        part(overview.severity.error, counts.error, 'problem'),
        part(overview.severity.warning, counts.warning, 'attention'),
        part(overview.severity.info, counts.info, 'quiet'),
      ]}
    />
  );
}
