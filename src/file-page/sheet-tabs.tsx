import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetTab } from '../host/file/sheet-view';
import { useWords } from '../pane/words';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    overflowX: 'auto',
    overflowY: 'hidden',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { minHeight: '36px', whiteSpace: 'nowrap' },
});

interface SheetTabsProps {
  readonly tabs: readonly SheetTab[];
  readonly shown: string;
  readonly onShow: (sheetId: string) => void;
}

/** The sheets of the workbook in tab order; hidden ones say so. */
export function SheetTabs({ tabs, shown, onShow }: SheetTabsProps) {
  const styles = useStyles();
  const { filePage } = useWords();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={shown}
      onTabSelect={(_event, data) => onShow(data.value as string)}
      aria-label={filePage.sheets}
    >
      {tabs.map((tab) => (
        <Tab key={tab.id} className={styles.tab} value={tab.id}>
          {tab.visibility === 'visible' ? tab.name : `${tab.name} (${filePage.hidden})`}
        </Tab>
      ))}
    </TabList>
  );
}
