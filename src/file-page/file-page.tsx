/** The workbook at the left, the same pane at the right; nothing leaves the browser. */
import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../core/audit/finding';
import type { Plan, Receipt } from '../core/plan/plan';
import type { CellAddress } from '../core/sheet/address';
import type { Language } from '../locales/language';
import { Pane } from '../pane/pane';
import type { Preferences } from '../pane/preferences';
import { useTheme } from '../pane/theme';
import { LanguageContext } from '../pane/words';
import { FileToolbar } from './file-toolbar';
import type { OpenWorkbook } from './open-workbook';
import { PageMessage } from './page-message';
import type { Selection } from './selection';
import { UnsavedQuestion } from './unsaved-question';
import { useFileDrop } from './use-file-drop';
import { useGuardedWorkbook } from './use-guarded-workbook';
import { watchWrites } from './watch-writes';
import { WorkbookPanel } from './workbook-panel';

const NARROW = '@media (max-width: 900px)';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    fontFamily: tokens.fontFamilyBase,
    [NARROW]: { height: 'auto' },
  },
  dropping: { outline: `4px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-4px' },
  sides: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    [NARROW]: { flexDirection: 'column' },
  },
  book: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    [NARROW]: { flexGrow: 0, height: '60vh' },
  },
  pane: {
    flexShrink: 0,
    width: '360px',
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [NARROW]: {
      width: '100%',
      height: '100vh',
      minHeight: '480px',
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
});

const NO_FINDINGS: readonly Finding[] = [];

export function FilePage({ preferences }: { readonly preferences: Preferences }) {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(() => preferences.readLanguage() ?? 'vi');
  const theme = useTheme(null);
  const { model, unsaved, opening } = useGuardedWorkbook();
  const isDropping = useFileDrop(model.openFile);
  return (
    <LanguageContext value={language}>
      <FluentProvider
        theme={theme}
        className={mergeClasses(styles.page, isDropping && styles.dropping)}
      >
        <FileToolbar model={model} isDropping={isDropping} onSaved={unsaved.noteSaved} />
        {opening.isAsking && (
          <UnsavedQuestion
            workbook={model.workbook}
            opening={opening}
            onSaved={unsaved.noteSaved}
          />
        )}
        <PageMessage model={model} />
        {model.workbook && (
          <WorkbookSides
            key={model.count}
            workbook={model.workbook}
            selected={model.selected}
            onSelect={model.select}
            onWritten={unsaved.noteWrite}
            preferences={preferences}
            onLanguage={setLanguage}
          />
        )}
      </FluentProvider>
    </LanguageContext>
  );
}

interface WorkbookSidesProps {
  readonly workbook: OpenWorkbook;
  readonly selected: Selection;
  readonly onSelect: (cell: CellAddress) => void;
  readonly onWritten: (plan: Plan, receipt: Receipt) => void;
  readonly preferences: Preferences;
  readonly onLanguage: (language: Language) => void;
}

function WorkbookSides(props: WorkbookSidesProps) {
  const { workbook, selected, onSelect, onWritten, preferences, onLanguage } = props;
  const styles = useStyles();
  const [version, setVersion] = useState(0);
  const [findings, setFindings] = useState(NO_FINDINGS);
  const host = useMemo(
    () =>
      watchWrites(workbook.host, (plan, receipt) => {
        setVersion((before) => before + 1);
        onWritten(plan, receipt);
      }),
    [workbook, onWritten],
  );
  const select = useCallback(
    (cell: CellAddress) => {
      onSelect(cell);
      workbook.host.select(cell);
    },
    [workbook, onSelect],
  );
  useFirstMark(workbook, findings, select);
  return (
    <div className={styles.sides}>
      <div className={styles.book}>
        <WorkbookPanel
          host={workbook.host}
          version={version}
          findings={findings}
          selected={selected}
          onSelect={select}
        />
      </div>
      <div className={styles.pane}>
        <Pane
          host={host}
          preferences={preferences}
          opening={workbook.opening}
          onFindings={setFindings}
          onLanguage={onLanguage}
        />
      </div>
    </div>
  );
}

/** The sample is there to show what the tool finds: once it is scored, the first mark is shown. */
function useFirstMark(
  { opening }: OpenWorkbook,
  findings: readonly Finding[],
  onSelect: (cell: CellAddress) => void,
): void {
  const isShown = useRef(opening !== 'score');
  useEffect(() => {
    const first = findings.find(({ facts }) => facts.code === 'evidence-missing');
    if (isShown.current || !first) return;
    isShown.current = true;
    onSelect({ sheetId: first.sheetId, ...first.cell });
  }, [findings, onSelect]);
}
