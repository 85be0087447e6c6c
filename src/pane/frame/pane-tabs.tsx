import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCount } from '../../locales/format-number';
import { TAB_PANEL_ID } from '../parts/panel-ids';
import { TabStrip } from '../parts/tab-strip';
import type { PaneState, PaneTab } from '../state/pane-state';
import { useLanguage, useWords } from '../words';

const TABS: readonly PaneTab[] = ['overview', 'review', 'ranking', 'rules', 'settings'];

export function tabId(tab: string): string {
  return `pane-tab-${tab}`;
}

const useStyles = makeStyles({
  // Five words side by side in 320 pixels; they wrap only when a person enlarges the text.
  strip: {
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    '& > button': { padding: `0 ${tokens.spacingHorizontalXXS}` },
    fontSize: tokens.fontSizeBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PaneTabsProps {
  readonly state: PaneState;
  readonly onTab: (tab: PaneTab) => void;
}

export function PaneTabs({ state, onTab }: PaneTabsProps) {
  const styles = useStyles();
  const words = useWords().pane;
  const language = useLanguage();
  const count = state.check?.findings.length ?? 0;
  const textOf = (tab: PaneTab) =>
    tab === 'review' && count > 0
      ? words.tabWithCount(words.tabs.review, formatCount(count, language))
      : words.tabs[tab];
  return (
    <TabStrip
      className={styles.strip}
      label={words.tabsLabel}
      tabs={TABS.map((tab) => ({ value: tab, text: textOf(tab) }))}
      selected={state.tab}
      onSelect={(tab) => onTab(tab as PaneTab)}
      idOf={tabId}
      panelId={TAB_PANEL_ID}
    />
  );
}
