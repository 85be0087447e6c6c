import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import { useWords } from '../pane/words';
import { downloadWorkbook } from './download';
import { withoutExtension } from './open-workbook';
import type { WorkbookModel } from './use-workbook';

const useStyles = makeStyles({
  toolbar: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  hint: {
    flexGrow: 1,
    textAlign: 'right',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface FileToolbarProps {
  readonly model: WorkbookModel;
  readonly isDropping: boolean;
}

export function FileToolbar({ model, isDropping }: FileToolbarProps) {
  const styles = useStyles();
  const { filePage } = useWords();
  const { workbook } = model;
  const input = useRef<HTMLInputElement>(null);
  const save = async () => {
    if (!workbook) return;
    const name = filePage.savedName(withoutExtension(workbook.name));
    downloadWorkbook(await workbook.host.save(), name);
  };
  return (
    <header className={styles.toolbar} aria-label={filePage.toolbar}>
      <Button icon={<FolderOpen20Regular />} onClick={() => input.current?.click()}>
        {filePage.open}
      </Button>
      <Button onClick={() => void model.openSample()}>{filePage.sample}</Button>
      <Button
        icon={<ArrowDownload20Regular />}
        disabled={!workbook || model.isOpening}
        onClick={() => void save()}
      >
        {filePage.save}
      </Button>
      {model.isOpening && <Spinner size="tiny" label={filePage.opening} />}
      <span className={styles.name}>{workbook?.name}</span>
      <span className={styles.hint}>{isDropping ? filePage.drop : filePage.local}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx"
        aria-label={filePage.open}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void model.openFile(file);
        }}
      />
    </header>
  );
}
