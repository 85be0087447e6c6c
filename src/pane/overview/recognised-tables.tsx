/** What the recogniser understood, shown for confirmation, with what a person should know of it. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { formatDecimal as decimalOf } from '../../core/number/exact';
import {
  scoredLeaves,
  type FrameworkNote,
  type OddScorecardNote,
  type ReadingNote,
  type ScoreTable,
} from '../../core/scorebook';
import { formatCell, type CellAddress } from '../../core/sheet/address';
import { describeFrameworkDifference } from '../../locales/describe-framework-difference';
import { describeNote } from '../../locales/describe-note';
import { describeFrameworkAlone } from '../../locales/describe-links';
import { formatCount, formatDecimal } from '../../locales/format-number';
import { useColumnStyles } from '../parts/column-styles';
import { sheetNameOf, type Reading } from '../state/pane-state';
import { maximumOfTotal, tableName, tablePlace } from '../table-facts';
import { useLanguage, useWords } from '../words';
import { summariseReading } from './reading-summary';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  text: { margin: 0 },
  notes: { margin: 0, paddingLeft: '20px' },
});

interface RecognisedTablesProps {
  readonly reading: Reading;
  readonly onReveal: (cell: CellAddress) => void;
}

export function RecognisedTables({ reading, onReveal }: RecognisedTablesProps) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const words = useWords();
  const { tables, questions, frameworks } = reading.scorebook;
  const language = useLanguage();
  const summary = useMemo(() => summariseReading(reading, language), [reading, language]);
  const notes = reading.scorebook.notes.filter((note) => note.kind !== 'framework');
  if (tables.length === 0) {
    if (questions.length > 0) return null;
    return frameworks.length > 0 ? <FrameworksAlone reading={reading} /> : <NoTable />;
  }
  return (
    <section className={columns.section} aria-label={words.overview.found}>
      <h2 className={columns.title}>{words.overview.found}</h2>
      <p className={styles.text}>{summary.join(' ')}</p>
      {tables.map((table) => (
        <TableFacts key={table.id} reading={reading} table={table} />
      ))}
      {notes.length > 0 && (
        <ul className={styles.notes} aria-label={words.overview.notes}>
          {notes.map((note, index) => (
            <li key={index}>
              <NoteText reading={reading} note={note} onReveal={onReveal} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function FrameworksAlone({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const { overview } = useWords();
  const language = useLanguage();
  return (
    <section className={columns.section} aria-label={overview.found}>
      <h2 className={columns.title}>{overview.found}</h2>
      {reading.scorebook.frameworks.map((found) => (
        <p key={found.sheetId} className={styles.text}>
          {describeFrameworkAlone(found, sheetNameOf(reading, found.sheetId), language)}
        </p>
      ))}
    </section>
  );
}

function NoTable() {
  const styles = useStyles();
  const columns = useColumnStyles();
  const { noTable } = useWords().reading;
  return (
    <section className={columns.section} role="status">
      <h2 className={columns.title}>{noTable.title}</h2>
      <p className={styles.text}>{noTable.next}</p>
      <p className={columns.hint}>{noTable.safe}</p>
    </section>
  );
}

interface TableFactsProps {
  readonly reading: Reading;
  readonly table: ScoreTable;
}

function TableFacts({ reading, table }: TableFactsProps) {
  const styles = useStyles();
  const { overview } = useWords();
  const language = useLanguage();
  const maximum = maximumOfTotal(table);
  const facts: [name: string, value: string][] = [
    [overview.place, tablePlace(reading, table, language)],
    [overview.units, formatCount(table.units.length, language)],
    [overview.indicators, formatCount(scoredLeaves(table).length, language)],
    [overview.maximum, maximum ? formatDecimal(decimalOf(maximum), language) : overview.notStated],
  ];
  if (table.scopeName) facts.push([overview.scope, table.scopeName]);
  return (
    <div>
      <p className={styles.text}>{tableName(reading, table, language)}</p>
      <p className={styles.text}>{overview.shape[table.shape]}</p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <FactLine key={name} name={name} value={value} />
        ))}
      </dl>
    </div>
  );
}

function FactLine({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

interface NoteTextProps extends RecognisedTablesProps {
  /** What is wrong with a framework is listed by the review. */
  readonly note: Exclude<ReadingNote, FrameworkNote>;
}

function NoteText({ reading, note, onReveal }: NoteTextProps) {
  const language = useLanguage();
  return note.kind === 'odd-scorecard' ? (
    <OddScorecardText reading={reading} note={note} onReveal={onReveal} />
  ) : (
    describeNote(note, (sheetId) => sheetNameOf(reading, sheetId), language)
  );
}

/** The rest is listed by the review. */
const MOST_DIFFERENCES_SHOWN = 3;

interface OddScorecardTextProps extends RecognisedTablesProps {
  readonly note: OddScorecardNote;
}

/** How the sheet differs in one sentence, then where, each place with a link to its cell. */
function OddScorecardText({ reading, note, onReveal }: OddScorecardTextProps) {
  const styles = useStyles();
  const { common } = useWords();
  const language = useLanguage();
  const { sheetId, differences } = note;
  return (
    <>
      {describeNote(note, (id) => sheetNameOf(reading, id), language)}
      <ul className={styles.notes}>
        {differences.slice(0, MOST_DIFFERENCES_SHOWN).map(({ difference, cell }, index) => (
          <li key={index}>
            {`${describeFrameworkDifference(difference, language)} · `}
            <Link as="button" inline onClick={() => onReveal({ sheetId, ...cell })}>
              {common.cell(formatCell(cell))}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
