import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { formatCount } from '../../locales/format-number';
import type { PaneState, PaneTab } from '../state/pane-state';
import { useLanguage, useWords } from '../words';

const TABS: readonly PaneTab[] = ['overview', 'review', 'ranking', 'rules', 'settings'];

export const TAB_PANEL_ID = 'pane-tab-panel';

export function tabId(tab: PaneTab): string {
  return `pane-tab-${tab}`;
}

const useStyles = makeStyles({
  // Five words side by side in 320 pixels; they wrap only when a person enlarges the text.
  list: {
    flexShrink: 0,
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    minHeight: '36px',
    columnGap: 0,
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
    // The second is the invisible bold copy that keeps the place of the chosen tab's text.
    '& .fui-Tab__content, & .fui-Tab__content--reserved-space': {
      padding: '0 1px',
      fontSize: tokens.fontSizeBase200,
      whiteSpace: 'nowrap',
    },
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
    <TabList
      className={styles.list}
      size="small"
      selectedValue={state.tab}
      onTabSelect={(_event, data) => onTab(data.value as PaneTab)}
      aria-label={words.tabsLabel}
    >
      {TABS.map((tab) => (
        <Tab
          key={tab}
          id={tabId(tab)}
          className={styles.tab}
          value={tab}
          aria-controls={TAB_PANEL_ID}
        >
          {textOf(tab)}
        </Tab>
      ))}
    </TabList>
  );
}
