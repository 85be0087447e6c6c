import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ScoreTable } from '../../core/scorebook';
import type { Catalogue } from '../../locales/catalogue';
import type { Language } from '../../locales/language';
import { Choice } from '../parts/choice';
import { shownTable, type PaneState } from '../state/pane-state';
import type { PaneModel } from '../state/use-pane';
import { tableLine, tableName } from '../table-facts';
import { useLanguage, useWords } from '../words';

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    // Office draws its menu over the top right corner.
    '@media (max-width: 480px)': { paddingRight: '24px' },
  },
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    color: tokens.colorNeutralForeground2,
  },
  stage: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  changed: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** What the pane sees: the table in one line, the state of the work, and reading again. */
export function PaneHeader({ pane }: { readonly pane: PaneModel }) {
  const styles = useStyles();
  const words = useWords().pane;
  const language = useLanguage();
  const { state, commands } = pane;
  const { reading, isStale } = state;
  const table = shownTable(state);
  return (
    <header className={styles.header}>
      <h1 className={styles.line}>{headerText(state, table, words, language)}</h1>
      <div className={styles.state}>
        <span className={mergeClasses(styles.stage, isStale && styles.changed)}>
          {isStale && <Warning16Filled aria-hidden="true" />}
          {isStale ? words.changed : words.stage[state.stage]}
        </span>
        {reading && (
          <Button
            appearance="subtle"
            icon={<ArrowSync16Regular />}
            disabled={state.work !== null}
            onClick={() => void commands.read()}
          >
            {words.readAgain}
          </Button>
        )}
      </div>
      <TablePicker pane={pane} />
    </header>
  );
}

function headerText(
  { reading }: PaneState,
  table: ScoreTable | null,
  words: Catalogue['pane'],
  language: Language,
): string {
  if (!reading) return words.unreadHeader;
  if (table) return tableLine(reading, table, language);
  return reading.scorebook.questions.length > 0 ? words.questionHeader : words.noTableHeader;
}

/** Shown where the workbook holds more than one table. */
function TablePicker({ pane }: { readonly pane: PaneModel }) {
  const words = useWords().pane;
  const language = useLanguage();
  const { state, dispatch } = pane;
  const { reading } = state;
  const table = shownTable(state);
  if (!reading || !table || reading.scorebook.tables.length < 2) return null;
  return (
    <Choice
      label={words.table}
      isLabelHidden
      value={table.id}
      options={reading.scorebook.tables.map(
        (one) => [one.id, tableName(reading, one, language)] as const,
      )}
      onChoose={(tableId) => dispatch({ kind: 'table-shown', tableId })}
    />
  );
}
