/** The form of the indicator whose row or cell is selected: its rule, its figures, its points. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CellAddress } from '../../core/sheet/address';
import { ruleAt, type RuleAt } from '../../core/working/rule-at';
import { useColumnStyles } from '../parts/column-styles';
import type { Reading } from '../state/pane-state';
import type { PaneModel } from '../state/use-pane';

import type { SelectedIndicator } from './indicator-at';
import { IndicatorHead } from './indicator-head';
import { RuleForm } from './rule-form';
import { Wording } from './rule-text';
import { useAssistantWords } from './use-assistant-words';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export interface AssistantPanelProps {
  readonly pane: PaneModel;
  readonly reading: Reading;
  readonly selected: SelectedIndicator;
  readonly onReveal: (cell: CellAddress) => void;
}

export function AssistantPanel(props: AssistantPanelProps) {
  const { pane, reading, selected, onReveal } = props;
  const styles = useStyles();
  const columns = useColumnStyles();
  const assistant = useAssistantWords();
  const { policy } = pane.state.policy;
  const { table, node, unit } = selected;
  const at = useMemo(
    () => ruleOf(reading, policy, { tableId: table.id, node, unit }),
    [reading, policy, table, node, unit],
  );
  return (
    <section className={mergeClasses(columns.section, styles.card)} aria-label={assistant.title}>
      <IndicatorHead selected={selected} onReveal={onReveal} />
      {at ? (
        <>
          <Wording key={at.wording.text} text={at.wording.text} />
          <RuleForm {...props} at={at} />
        </>
      ) : (
        <p className={columns.hint}>{assistant.noWording}</p>
      )}
    </section>
  );
}

interface PlaceOfRule {
  readonly tableId: string;
  readonly node: number;
  /** Null shows the rule, which is the same for all units. */
  readonly unit: number | null;
}

/** Null where nothing says how the indicator is scored. */
export function ruleOf(
  { scorebook, snapshot }: Reading,
  policy: PaneModel['state']['policy']['policy'],
  place: PlaceOfRule,
): RuleAt | null {
  return ruleAt({ scorebook, snapshot, policy }, { ...place, unit: place.unit ?? 0 });
}
