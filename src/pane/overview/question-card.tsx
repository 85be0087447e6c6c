import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReadingQuestion } from '../../core/doubt/question';
import type { MappingLine } from '../../core/mapping/mapping';
import { formatRange } from '../../core/sheet/address';
import { useColumnStyles } from '../parts/column-styles';
import { sheetNameOf, type Reading } from '../state/pane-state';
import { useWords } from '../words';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
});

interface QuestionCardProps {
  readonly reading: Reading;
  readonly question: ReadingQuestion;
  readonly onAnswer: (lines: readonly MappingLine[]) => void;
}

/** A sheet with two tables: both ranges are named, one click or key press answers. */
export function QuestionCard({ reading, question, onAnswer }: QuestionCardProps) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const words = useWords();
  const ranges = question.choices.map(({ shows }) => formatRange(shows.range)).join(', ');
  const sheet = sheetNameOf(reading, question.place.sheetId);
  return (
    <section
      className={mergeClasses(columns.section, styles.card)}
      aria-label={words.overview.question}
    >
      <h2 className={columns.title}>{words.overview.question}</h2>
      <p className={styles.text}>{words.reading.twoTables(sheet, ranges)}</p>
      {question.choices.map(({ lines, shows }) => (
        <Button key={formatRange(shows.range)} onClick={() => onAnswer(lines)}>
          {words.overview.chooseRange(formatRange(shows.range))}
        </Button>
      ))}
    </section>
  );
}
