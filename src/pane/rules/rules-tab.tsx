/** The framework as it was understood: the tree with maxima and weights. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatDecimal as decimalOf, type Exact } from '../../core/number/exact';
import type { FrameworkNode, ScoreTable } from '../../core/scorebook';
import type { CellAddress } from '../../core/sheet/address';
import { formatDecimal } from '../../locales/format-number';
import { AssistantSlot } from '../assistant/assistant-slot';
import { useColumnStyles } from '../parts/column-styles';
import { EmptyState } from '../parts/empty-state';
import type { PaneModel } from '../state/use-pane';
import { maximumOfTotal, nodeLabel } from '../table-facts';
import { useLanguage, useWords } from '../words';
import { depthsOf } from './depths';

const INDENT = 12;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: {
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  number: {
    width: '64px',
    textAlign: 'right',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    paddingTop: tokens.spacingVerticalSNudge,
  },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  link: {
    width: '100%',
    minHeight: '32px',
    border: 'none',
    background: 'none',
    padding: `${tokens.spacingVerticalXS} 0`,
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLink },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  group: { fontWeight: tokens.fontWeightSemibold },
  cell: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface FrameworkTableProps {
  readonly table: ScoreTable;
  readonly onReveal: (cell: CellAddress) => void;
}

interface RulesTabProps {
  readonly pane: PaneModel;
  readonly table: ScoreTable | null;
  readonly onReveal: (cell: CellAddress) => void;
}

export function RulesTab({ pane, table, onReveal }: RulesTabProps) {
  const { rules } = useWords();
  const columns = useColumnStyles();
  if (!table) return <EmptyState text={rules.unread} />;
  return (
    <div className={columns.section}>
      <AssistantSlot pane={pane} onReveal={onReveal} />
      <FrameworkTable table={table} onReveal={onReveal} />
      <p className={columns.hint}>{rules.totalOf[table.aggregation]}</p>
    </div>
  );
}

function FrameworkTable({ table, onReveal }: FrameworkTableProps) {
  const styles = useStyles();
  const { rules } = useWords();
  const number = useNumber();
  const depths = depthsOf(table.nodes);
  const hasWeights = table.nodes.some((node) => node.weight !== null);
  const sheetId = table.areas[0]!.sheetId;
  const classOfNumber = mergeClasses(styles.number, styles.cell);
  return (
    <table className={styles.table} aria-label={rules.caption}>
      <thead>
        <tr>
          <th className={styles.head}>{rules.indicator}</th>
          <th className={mergeClasses(styles.head, styles.number)}>{rules.maximum}</th>
          {hasWeights && (
            <th className={mergeClasses(styles.head, styles.number)}>{rules.weight}</th>
          )}
        </tr>
      </thead>
      <tbody>
        {table.nodes.map((node, index) => (
          <tr key={node.id}>
            <th
              scope="row"
              className={styles.name}
              style={{ paddingLeft: depths[index]! * INDENT }}
            >
              <NodeLink
                node={node}
                onOpen={() => onReveal({ sheetId: node.sheetId ?? sheetId, ...node.cell })}
              />
            </th>
            <td className={classOfNumber}>{number(node.maxPoints)}</td>
            {hasWeights && <td className={classOfNumber}>{number(node.weight)}</td>}
          </tr>
        ))}
        <tr>
          <th scope="row" className={mergeClasses(styles.name, styles.group)}>
            {rules.total}
          </th>
          <td className={mergeClasses(classOfNumber, styles.group)}>
            {number(maximumOfTotal(table))}
          </td>
          {hasWeights && <td className={classOfNumber} />}
        </tr>
      </tbody>
    </table>
  );
}

function NodeLink({ node, onOpen }: { readonly node: FrameworkNode; readonly onOpen: () => void }) {
  const styles = useStyles();
  const { rules } = useWords();
  const isGroup = node.children.length > 0;
  return (
    <button
      type="button"
      className={mergeClasses(styles.link, isGroup && styles.group)}
      onClick={onOpen}
    >
      {nodeLabel(node)}
      {!node.isScored && ` (${rules.notScored})`}
    </button>
  );
}

function useNumber() {
  const { rules } = useWords();
  const language = useLanguage();
  return (value: Exact | null) =>
    value === null ? rules.notStated : formatDecimal(decimalOf(value), language);
}
