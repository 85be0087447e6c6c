import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useMemo } from 'react';
import type { Finding, FindingCode } from '../../core/audit/finding';
import { formatCell } from '../../core/sheet/address';
import { describeFacts, describeSubject } from '../../locales/describe-finding';
import { formatCount } from '../../locales/format-number';
import { Choice } from '../parts/choice';
import { EmptyState } from '../parts/empty-state';
import { SeverityIcon } from '../parts/severity-icon';
import { VirtualList } from '../parts/virtual-list';
import { useColumnStyles } from '../parts/column-styles';
import { useLanguage, useWords } from '../words';
import { countKinds, reviewRows, type ReviewRow, type ReviewView } from './review-rows';

const HEADING_HEIGHT = 36;
const FINDING_HEIGHT = 76;

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    columnGap: tokens.spacingHorizontalS,
  },
  heading: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  finding: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  words: { minWidth: 0 },
  what: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  where: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  steps: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

export interface ReviewTabProps {
  /** Null before the check. */
  readonly findings: readonly Finding[] | null;
  readonly view: ReviewView;
  readonly onView: (view: ReviewView) => void;
  /** The finding that stands out in the list. */
  readonly current: Finding | null;
  readonly onCurrent: (finding: Finding) => void;
  readonly onGoTo: (finding: Finding) => void;
}

const heightOf = (row: ReviewRow) => (row.kind === 'heading' ? HEADING_HEIGHT : FINDING_HEIGHT);
const isHeading = (row: ReviewRow) => row.kind === 'heading';

export function ReviewTab(props: ReviewTabProps) {
  const { findings, view, onView, current, onCurrent, onGoTo } = props;
  const words = useWords();
  const columns = useColumnStyles();
  const sentences = useFindingWords();
  const rows = useMemo(() => reviewRows(findings ?? [], view), [findings, view]);
  if (findings === null) return <EmptyState text={words.review.unchecked} />;
  if (findings.length === 0) return <EmptyState text={words.review.none} isGood />;

  const active = rows.findIndex((row) => row.kind === 'finding' && row.finding === current);
  const tell = (index: number, listener: (finding: Finding) => void) => {
    const row = rows[index];
    if (row?.kind === 'finding') listener(row.finding);
  };
  const goTo = (index: number) => tell(index, onGoTo);
  return (
    <div className={columns.fill}>
      <ReviewFilters findings={findings} view={view} onView={onView} />
      {rows.length === 0 ? (
        <EmptyState text={words.review.noneForFilter} />
      ) : (
        <VirtualList
          label={words.review.list}
          rows={rows}
          heightOf={heightOf}
          isHeading={isHeading}
          labelOf={(row) => (row.kind === 'finding' ? sentences.label(row.finding) : '')}
          render={(row) => <ReviewRowView row={row} view={view} />}
          active={active}
          onActivate={(index) => tell(index, onCurrent)}
          onOpen={goTo}
        />
      )}
      <ReviewSteps rows={rows} active={active} onOpen={goTo} />
    </div>
  );
}

function ReviewFilters({
  findings,
  view,
  onView,
}: Pick<ReviewTabProps, 'view' | 'onView'> & { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const kinds = useMemo(() => countKinds(findings), [findings]);
  return (
    <div className={styles.filters}>
      <Choice
        label={words.review.groupBy}
        value={view.grouping}
        options={[
          ['unit', words.review.byUnit],
          ['kind', words.review.byKind],
        ]}
        onChoose={(grouping) => onView({ ...view, grouping })}
      />
      <Choice<FindingCode | ''>
        label={words.review.show}
        value={view.code ?? ''}
        options={[
          ['', words.review.groupTitle(words.review.all, formatCount(findings.length, language))],
          ...kinds.map(
            ([code, count]) =>
              [
                code,
                words.review.groupTitle(words.findings.kind[code], formatCount(count, language)),
              ] as const,
          ),
        ]}
        onChoose={(code) => onView({ ...view, code: code === '' ? null : code })}
      />
    </div>
  );
}

function ReviewRowView({ row, view }: { readonly row: ReviewRow; readonly view: ReviewView }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const sentences = useFindingWords();
  if (row.kind === 'heading') {
    const title =
      view.grouping === 'kind'
        ? words.findings.kind[row.key as FindingCode]
        : row.key || words.review.noUnit;
    return (
      <span className={styles.heading}>
        {words.review.groupTitle(title, formatCount(row.count, language))}
      </span>
    );
  }
  return (
    <div className={styles.finding}>
      <SeverityIcon severity={row.finding.severity} />
      <div className={styles.words}>
        <span className={styles.what}>{sentences.what(row.finding)}</span>
        <span className={styles.where}>
          {sentences.where(row.finding, view.grouping === 'unit')}
        </span>
      </div>
    </div>
  );
}

function ReviewSteps({
  rows,
  active,
  onOpen,
}: {
  readonly rows: readonly ReviewRow[];
  readonly active: number;
  readonly onOpen: (index: number) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const findings = useMemo(
    () => rows.flatMap((row, index) => (row.kind === 'finding' ? [index] : [])),
    [rows],
  );
  const at = findings.indexOf(active);
  const step = (by: number) => onOpen(findings[at + by] ?? -1);
  return (
    <div className={styles.steps}>
      <Button icon={<ChevronUp20Regular />} disabled={at <= 0} onClick={() => step(-1)}>
        {words.review.previous}
      </Button>
      <Button
        icon={<ChevronDown20Regular />}
        disabled={at + 1 >= findings.length}
        onClick={() => step(1)}
      >
        {words.review.next}
      </Button>
      <span>
        {words.review.position(
          formatCount(at + 1, language),
          formatCount(findings.length, language),
        )}
      </span>
    </div>
  );
}

/** A finding in words: the severity is always said, never shown by colour alone. */
function useFindingWords() {
  const words = useWords();
  const language = useLanguage();
  const what = ({ severity, facts }: Finding) =>
    `${words.findings.severity[severity]}: ${describeFacts(facts, language)}`;
  const cellOf = ({ cell }: Finding) => words.common.cell(formatCell(cell));
  const join = (...parts: string[]) => parts.filter((part) => part !== '').join(' · ');
  return {
    what,
    /** The cell comes first, so that a long name never cuts it off. */
    where: (finding: Finding, isUnitSaid: boolean) =>
      join(cellOf(finding), isUnitSaid ? nodeOf(finding) : describeSubject(finding.facts)),
    label: (finding: Finding) =>
      `${what(finding)}. ${join(describeSubject(finding.facts), cellOf(finding))}`,
  };
}

function nodeOf({ facts }: Finding): string {
  return ('node' in facts && facts.node) || '';
}
