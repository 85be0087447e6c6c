/** One question about the reading: in words, its choices shown on the sheet, one button to answer. */
import {
  Button,
  Link,
  Radio,
  RadioGroup,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef } from 'react';
import type { SheetRange } from '../../core/sheet/address';
import { describeQuestion } from '../../locales/describe-question';
import { formatCount } from '../../locales/format-number';
import { useColumnStyles } from '../parts/column-styles';
import { TAB_PANEL_ID } from '../parts/panel-ids';
import { sheetNameOf, type Reading } from '../state/pane-state';
import { useLanguage, useWords } from '../words';
import { isChosenOnSheet, type AskedQuestion } from './asked-question';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  text: { margin: 0 },
  choices: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  choice: { overflowWrap: 'anywhere', '& label': { minWidth: 0 } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  link: { alignSelf: 'flex-start', minHeight: '32px' },
});

interface QuestionCardProps {
  readonly reading: Reading;
  readonly asked: AskedQuestion;
  readonly isWorking: boolean;
  readonly onMark: (choice: number) => void;
  readonly onShow: (place: SheetRange) => void;
  readonly onAnswer: () => void;
  readonly onPostpone: () => void;
}

export function QuestionCard(props: QuestionCardProps) {
  const { reading, asked, isWorking, onShow, onAnswer, onPostpone } = props;
  const { question, chosen } = asked;
  const styles = useStyles();
  const columns = useColumnStyles();
  const words = useWords().asking;
  const language = useLanguage();
  const titleId = useId();
  const title = useKeptFocus(question.id);
  const said = describeQuestion(question, (id) => sheetNameOf(reading, id), language);
  const number = formatCount(asked.number, language);
  const progress = words.progress(number, formatCount(asked.of, language));
  return (
    <section className={mergeClasses(columns.section, styles.card)} aria-labelledby={titleId}>
      <div className={columns.section} aria-live="polite">
        <p className={columns.hint}>{progress}</p>
        <h2
          id={titleId}
          ref={title}
          tabIndex={-1}
          className={mergeClasses(columns.title, styles.title)}
        >
          {said.title}
        </h2>
      </div>
      <p className={styles.text}>{said.text}</p>
      <Choices {...props} choices={said.choices} titleId={titleId} />
      {isChosenOnSheet(question) ? (
        <p className={columns.hint}>{words.clickOnSheet}</p>
      ) : (
        <Link as="button" className={styles.link} onClick={() => onShow(question.place)}>
          {words.showPlace}
        </Link>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isWorking || chosen === null}
          onClick={() => onAnswer()}
        >
          {words.answer}
        </Button>
        {question.taken !== null && (
          <Button disabledFocusable={isWorking} onClick={() => onPostpone()}>
            {words.later}
          </Button>
        )}
      </div>
      <p className={columns.hint}>{words.whereKept}</p>
    </section>
  );
}

interface ChoicesProps extends QuestionCardProps {
  readonly choices: readonly string[];
  readonly titleId: string;
}

/** Vertical, as the arrow keys walk them; whichever has the focus is shown on the sheet. */
function Choices({ asked, choices, titleId, onMark, onShow }: ChoicesProps) {
  const styles = useStyles();
  const { question, chosen } = asked;
  const show = (choice: number) => onShow(question.choices[choice]!.shows);
  return (
    <RadioGroup
      className={styles.choices}
      aria-labelledby={titleId}
      value={chosen === null ? '' : String(chosen)}
      onChange={(_event, { value }) => onMark(Number(value))}
    >
      {choices.map((text, choice) => (
        <Radio
          key={`${question.id} ${choice}`}
          className={styles.choice}
          value={String(choice)}
          label={text}
          onFocus={() => show(choice)}
        />
      ))}
    </RadioGroup>
  );
}

/**
 * Whoever answered a question from the card comes to the next one, and after the last one to the
 * panel: the focus never falls to the page's start.
 */
function useKeptFocus(questionId: string) {
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(questionId);
  useLayoutEffect(() => {
    const isNext = before.current !== questionId;
    before.current = questionId;
    if (isNext && hasFocus(title.current)) title.current?.focus();
  }, [questionId]);
  useLayoutEffect(() => {
    const ofCard = title.current;
    return () => {
      if (hasFocus(ofCard)) document.getElementById(TAB_PANEL_ID)?.focus();
    };
  }, []);
  return title;
}

function hasFocus(title: HTMLElement | null): boolean {
  return title?.closest('section')?.contains(document.activeElement) ?? false;
}
