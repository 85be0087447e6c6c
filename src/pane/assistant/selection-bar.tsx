import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { nodeLabel } from '../table-facts';
import type { PaneModel } from '../state/use-pane';
import { useWords } from '../words';
import { indicatorAt } from './indicator-at';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  button: { flexShrink: 0 },
});

/** On the other tabs, the way from the selected cell to its form: the person decides to go there. */
export function SelectionBar({ pane }: { readonly pane: PaneModel }) {
  const styles = useStyles();
  const { rules } = useWords();
  const { reading, selected, tab, stage } = pane.state;
  if (!reading || !selected || tab === 'rules' || stage === 'previewed') return null;
  const found = indicatorAt(reading.scorebook.tables, selected);
  if (!found) return null;
  return (
    <div className={styles.bar}>
      <span className={styles.text}>{rules.offer(nodeLabel(found.table.nodes[found.node]!))}</span>
      <Button
        className={styles.button}
        onClick={() => pane.dispatch({ kind: 'tab-shown', tab: 'rules' })}
      >
        {rules.open}
      </Button>
    </div>
  );
}
