/** The workbook as it is now: a sheet, the line about the selected cell, and the sheet tabs. */
import { FluentProvider, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Finding } from '../core/audit/finding';
import { formatCell, formatRange, type CellAddress } from '../core/sheet/address';
import type { FileHost } from '../host/file/file-host-types';
import type { SheetTab, SheetView } from '../host/file/sheet-view';
import { describeFacts } from '../locales/describe-finding';
import { useLanguage, useWords } from '../pane/words';
import { localTexts } from './local-texts';
import type { Selection } from './selection';
import { SheetGrid } from './sheet-grid';
import { SheetTabs } from './sheet-tabs';

const PAPER_ID = 'sheet-paper';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  line: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
  },
  address: { minWidth: '56px', fontWeight: tokens.fontWeightSemibold },
  text: { overflow: 'hidden', textOverflow: 'ellipsis' },
  note: { flexShrink: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
  paper: { display: 'flex', flexGrow: 1, minHeight: 0 },
});

interface WorkbookPanelProps {
  readonly host: FileHost;
  /** Grows with every write; the sheets are looked at afresh. */
  readonly version: number;
  readonly findings: readonly Finding[];
  readonly selected: Selection;
  readonly onSelect: (cell: CellAddress) => void;
}

export function WorkbookPanel({ host, version, findings, selected, onSelect }: WorkbookPanelProps) {
  const styles = useStyles();
  const { filePage } = useWords();
  const { sheetId } = selected;
  const language = useLanguage();
  const { tabs, view: read } = useMemo(
    () => readSheets(host, sheetId, version),
    [host, sheetId, version],
  );
  const view = useMemo(() => ({ ...read, texts: localTexts(read, language) }), [read, language]);
  const notes = useNotes(findings, view.id);
  const address = formatCell(selected);
  const place = formatRange(selected.range);
  return (
    <section className={styles.panel} aria-label={filePage.workbook}>
      <div className={styles.line} aria-live="polite">
        <span className={styles.address}>{place}</span>
        <span className={styles.text}>{view.texts[selected.row]?.[selected.column] ?? ''}</span>
        {notes.has(address) && <span className={styles.note}>{notes.get(address)}</span>}
      </div>
      <FluentProvider theme={webLightTheme} id={PAPER_ID} className={styles.paper}>
        <SheetGrid
          key={view.id}
          view={view}
          label={filePage.grid(view.name)}
          selected={selected}
          range={selected.range}
          notes={notes}
          onSelect={(cell) => onSelect({ ...cell, sheetId: view.id })}
        />
      </FluentProvider>
      <SheetTabs
        tabs={tabs}
        shown={view.id}
        panelId={PAPER_ID}
        onShow={(id) => onSelect({ sheetId: id, row: 0, column: 0 })}
      />
    </section>
  );
}

interface Sheets {
  readonly tabs: readonly SheetTab[];
  readonly view: SheetView;
  /** The count of writes that this look at the workbook follows. */
  readonly version: number;
}

/** A sheet that an undo took away gives way to the first one. */
function readSheets(host: FileHost, sheetId: string, version: number): Sheets {
  const tabs = host.tabs();
  const shown = tabs.find((tab) => tab.id === sheetId) ?? tabs[0]!;
  return { tabs, view: host.viewSheet(shown.id), version };
}

/** What the findings say about the cells of a sheet, by A1 address. */
function useNotes(findings: readonly Finding[], sheetId: string): ReadonlyMap<string, string> {
  const language = useLanguage();
  return useMemo(() => {
    const notes = new Map<string, string>();
    for (const { facts, sheetId: on, cell } of findings) {
      if (on !== sheetId) continue;
      const address = formatCell(cell);
      const earlier = notes.get(address);
      const sentence = describeFacts(facts, language);
      notes.set(address, earlier ? `${earlier}. ${sentence}` : sentence);
    }
    return notes;
  }, [findings, sheetId, language]);
}
