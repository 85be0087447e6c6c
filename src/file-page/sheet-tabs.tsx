import { makeStyles, tokens } from '@fluentui/react-components';
import type { SheetTab } from '../host/file/sheet-view';
import { TabStrip } from '../pane/parts/tab-strip';
import { useWords } from '../pane/words';

const useStyles = makeStyles({
  strip: {
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    overflowX: 'auto',
    overflowY: 'hidden',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface SheetTabsProps {
  readonly tabs: readonly SheetTab[];
  readonly shown: string;
  readonly panelId: string;
  readonly onShow: (sheetId: string) => void;
}

/** The sheets of the workbook in tab order; hidden ones say so. */
export function SheetTabs({ tabs, shown, panelId, onShow }: SheetTabsProps) {
  const styles = useStyles();
  const { filePage } = useWords();
  return (
    <TabStrip
      className={styles.strip}
      label={filePage.sheets}
      tabs={tabs.map(({ id, name, visibility }) => ({
        value: id,
        text: visibility === 'visible' ? name : `${name} (${filePage.hidden})`,
      }))}
      selected={shown}
      onSelect={onShow}
      idOf={(id) => `sheet-tab-${id}`}
      panelId={panelId}
    />
  );
}
