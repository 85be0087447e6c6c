import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { PreviousResult } from '../../core/link/previous-result';
import type { TableResults } from '../../core/score/results';
import { rankedGroups, type ScoreTable } from '../../core/scorebook';
import type { CellAddress } from '../../core/sheet/address';
import { formatDecimal as decimalOf } from '../../core/number/exact';
import type { Catalogue } from '../../locales/catalogue';
import { describePolicy } from '../../locales/describe-policy';
import { formatDecimal } from '../../locales/format-number';
import { Choice } from '../parts/choice';
import { useColumnStyles } from '../parts/column-styles';
import { EmptyState } from '../parts/empty-state';
import { VirtualList } from '../parts/virtual-list';
import { nodeLabel } from '../table-facts';
import { useLanguage, useWords } from '../words';
import { PolicyPrice } from './policy-price';
import {
  maximumIn,
  openingView,
  rankingRows,
  scopesOf,
  type RankingRow,
  type RankingView,
} from './ranking-rows';

const ROW_HEIGHT = 44;
const CLASS_HEIGHT = 20;
/** The reason that set equal totals apart, in up to two lines. */
const DECIDED_HEIGHT = 36;
const COLUMNS = '52px minmax(0, 1fr) auto';

const useStyles = makeStyles({
  views: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
  /** Keeps some rows in sight while what stands below is unfolded. */
  list: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: '240px' },
  header: {
    display: 'grid',
    gridTemplateColumns: COLUMNS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: COLUMNS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  rank: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  unit: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  change: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  points: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  bar: { gridColumn: '2 / 4', width: '100%', height: '4px', display: 'block', marginTop: '4px' },
  class: {
    gridColumn: '2 / 4',
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  decided: {
    gridColumn: '2 / 4',
    marginTop: '4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
  track: {
    fill: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  filled: {
    fill: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
});

interface RankingTabProps {
  readonly table: ScoreTable | null;
  readonly results: TableResults | null;
  readonly previous: readonly PreviousResult[];
  readonly onReveal: (cell: CellAddress) => void;
}

const heightOf = ({ class: found, tieBreak }: RankingRow) =>
  ROW_HEIGHT + (found ? CLASS_HEIGHT : 0) + (tieBreak ? DECIDED_HEIGHT : 0);

export function RankingTab({ table, results, previous, onReveal }: RankingTabProps) {
  const words = useWords();
  if (!table || !results) return <EmptyState text={words.ranking.unchecked} />;
  return <RankingList key={table.id} {...{ table, results, previous, onReveal }} />;
}

interface RankingListProps {
  readonly table: ScoreTable;
  readonly results: TableResults;
  readonly previous: readonly PreviousResult[];
  readonly onReveal: (cell: CellAddress) => void;
}

function RankingList({ table, results, previous, onReveal }: RankingListProps) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const words = useWords();
  const language = useLanguage();
  const [view, setView] = useState(() => openingView(table));
  const [active, setActive] = useState(-1);
  const rows = useMemo(
    () => rankingRows(table, results, view, previous),
    [table, results, view, previous],
  );
  const labelOf = useRankingLabel(table, results, view);
  const show = (next: RankingView) => {
    setView(next);
    setActive(-1);
  };
  return (
    <div className={columns.fill}>
      <RankingViews table={table} view={view} onView={show} />
      <div className={styles.header} aria-hidden="true">
        <span>{words.ranking.rank}</span>
        <span>{words.ranking.unit}</span>
        <span className={styles.points}>{words.ranking.points}</span>
      </div>
      <div className={styles.list}>
        <VirtualList
          label={words.ranking.list}
          rows={rows}
          heightOf={heightOf}
          labelOf={labelOf}
          render={(row) => <RankingRowView row={row} />}
          active={active}
          onActivate={setActive}
          onOpen={(index) => onReveal(rows[index]!.cell)}
        />
      </div>
      <p className={columns.hint}>{describePolicy(results.policy, language)}.</p>
      <PolicyPrice key={JSON.stringify(results.policy)} table={table} results={results} />
    </div>
  );
}

function RankingViews({
  table,
  view,
  onView,
}: {
  readonly table: ScoreTable;
  readonly view: RankingView;
  readonly onView: (view: RankingView) => void;
}) {
  const styles = useStyles();
  const { ranking } = useWords();
  const groups = useMemo(() => rankedGroups(table), [table]);
  const scopes = useMemo(() => scopesOf(table).map((scope) => [scope, scope] as const), [table]);
  const indices = table.framework?.derived ?? [];
  // A pillar may have the name of a group.
  const groupText = (name: string) => (indices.length > 0 ? ranking.group(name) : name);
  const everyone = table.scopeIsPeriod ? [] : [['', ranking.everyone] as const];
  return (
    <div className={styles.views}>
      <Choice
        label={ranking.show}
        value={subjectKey(view)}
        options={[
          ['', ranking.total],
          ...groups.map(
            (node) => [`node ${node}`, groupText(nodeLabel(table.nodes[node]!))] as const,
          ),
          ...indices.map(({ name }, at) => [`index ${at}`, ranking.index(name)] as const),
        ]}
        onChoose={(key) => onView({ ...view, ...subjectOf(key) })}
      />
      {scopes.length > 0 && (
        <Choice
          label={table.scopeName ?? ranking.inside}
          value={view.scope ?? ''}
          options={[...everyone, ...scopes]}
          onChoose={(scope) => onView({ ...view, scope: scope === '' ? null : scope })}
        />
      )}
    </div>
  );
}

function subjectKey({ node, derived }: RankingView): string {
  if (derived !== null) return `index ${derived}`;
  return node === null ? '' : `node ${node}`;
}

function subjectOf(key: string): Pick<RankingView, 'node' | 'derived'> {
  const [kind, at] = key.split(' ');
  return {
    node: kind === 'node' ? Number(at) : null,
    derived: kind === 'index' ? Number(at) : null,
  };
}

function RankingRowView({ row }: { readonly row: RankingRow }) {
  const styles = useStyles();
  const { ranking } = useWords();
  const language = useLanguage();
  const rank = useRankText();
  const change = useChangeText()(row);
  const decided = useTieBreakText()(row);
  const found = useClassText()(row);
  const points =
    row.points === null ? noScoreText(ranking, row) : formatDecimal(row.points, language);
  return (
    <div className={styles.row}>
      <span className={styles.rank}>{rank(row)}</span>
      <span className={styles.unit}>
        {row.unit}
        {change !== null && <span className={styles.change}>{` · ${change}`}</span>}
      </span>
      <span className={styles.points}>{points}</span>
      {row.share !== null && (
        <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none">
          <rect className={styles.track} width={100} height={4} />
          <rect className={styles.filled} width={row.share * 100} height={4} />
        </svg>
      )}
      {found !== null && <span className={styles.class}>{found}</span>}
      {decided !== null && <span className={styles.decided}>{decided}</span>}
    </div>
  );
}

/** Why a row has no points. */
function noScoreText({ state, refusal }: Catalogue['ranking'], row: RankingRow): string {
  if (row.state === 'scored') return '';
  return row.state === 'refused' ? refusal[row.refusal!] : state[row.state];
}

/** "tăng 5 bậc"; null where last year's rank is not known. */
function useChangeText() {
  const { ranking } = useWords();
  const language = useLanguage();
  return ({ change }: RankingRow): string | null => {
    if (change === null) return null;
    const places = formatDecimal(String(Math.abs(change)), language);
    if (change === 0) return ranking.sameRank;
    return change > 0 ? ranking.up(places) : ranking.down(places);
  };
}

/** "Đồng tổng với Xã A: xếp trên vì điểm nhóm II cao hơn"; null where nothing had to decide. */
function useTieBreakText() {
  const { ranking } = useWords();
  return ({ tieBreak }: RankingRow): string | null =>
    tieBreak && ranking.decided[tieBreak.side](tieBreak.unit, nodeLabel(tieBreak.node));
}

/** "Xếp loại Tốt"; null where there are no classes. */
function useClassText() {
  const { ranking } = useWords();
  return ({ class: found }: RankingRow): string | null => {
    if (!found) return null;
    return found.state === 'classed' ? ranking.class(found.name!) : ranking.noClass[found.state];
  };
}

/** "=3" for a shared place, "2,5" for an average one. */
function useRankText() {
  const { ranking } = useWords();
  const language = useLanguage();
  return (row: RankingRow) => {
    if (row.rank === null) return ranking.unranked;
    const rank = formatDecimal(String(row.rank), language);
    return row.isTied ? ranking.tied(rank) : rank;
  };
}

function useRankingLabel(table: ScoreTable, results: TableResults, view: RankingView) {
  const { ranking } = useWords();
  const language = useLanguage();
  const rank = useRankText();
  const changeText = useChangeText();
  const tieBreakText = useTieBreakText();
  const classText = useClassText();
  const most = maximumIn(table, results.policy, view);
  const maximum = most && formatDecimal(decimalOf(most), language);
  return (row: RankingRow) => {
    if (row.points === null) return ranking.rowWithoutScore(row.unit, noScoreText(ranking, row));
    const points = formatDecimal(row.points, language);
    const said =
      maximum === null
        ? ranking.rowWithoutMaximum(rank(row), row.unit, points)
        : ranking.row(rank(row), row.unit, points, maximum);
    return [said, changeText(row), classText(row), tieBreakText(row)]
      .filter((text) => text !== null)
      .join(', ');
  };
}
