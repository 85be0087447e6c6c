import { Button } from '@fluentui/react-components';
import { formatCount } from '../../locales/format-number';
import { useColumnStyles } from '../parts/column-styles';
import { questionOf } from '../state/pane-state';
import type { PaneModel } from '../state/use-pane';
import { useLanguage, useWords } from '../words';
import { QuestionCard } from './question-card';

interface QuestionsPanelProps {
  readonly pane: PaneModel;
}

/** The question that is asked now; once there is none, the way back to those that wait. */
export function QuestionsPanel({ pane }: QuestionsPanelProps) {
  const { state, dispatch, commands } = pane;
  const asked = questionOf(state);
  if (!state.reading) return null;
  if (!asked) return <Postponed pane={pane} />;
  const { question, chosen } = asked;
  return (
    <QuestionCard
      reading={state.reading}
      asked={asked}
      isWorking={state.work !== null}
      onMark={(choice) => dispatch({ kind: 'choice-marked', choice })}
      onShow={(place) => void commands.show(place)}
      onAnswer={() => {
        if (chosen !== null) void commands.answer(question.choices[chosen]!.lines);
      }}
      onPostpone={() => dispatch({ kind: 'question-postponed', id: question.id })}
    />
  );
}

function Postponed({ pane }: QuestionsPanelProps) {
  const columns = useColumnStyles();
  const words = useWords().asking;
  const language = useLanguage();
  const { reading, asking } = pane.state;
  const open = reading!.scorebook.questions.filter(({ id }) => asking.postponed.includes(id));
  if (open.length === 0) return null;
  return (
    <section className={columns.section} aria-label={words.title}>
      <p className={columns.hint}>{words.postponed(formatCount(open.length, language))}</p>
      <Button onClick={() => pane.dispatch({ kind: 'postponed-asked' })}>{words.askNow}</Button>
    </section>
  );
}
