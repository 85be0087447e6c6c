/** What a wording leaves open, asked where its answer is seen at once. */
import {
  Button,
  Field,
  Radio,
  RadioGroup,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { RuleAnswers } from '../../core/rules/outcome';
import type { OpenQuestion } from '../../core/rules/reading';
import { describeRuleQuestion } from '../../locales/describe-rule-question';
import { useColumnStyles } from '../parts/column-styles';
import { useLanguage } from '../words';
import { useAssistantWords } from './use-assistant-words';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  label: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  field: { minWidth: 0, '& label': { overflowWrap: 'anywhere' } },
  choices: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  choice: { minWidth: 0, '& label': { minWidth: 0 } },
  confirm: { alignSelf: 'flex-start' },
});

interface RuleQuestionsProps {
  readonly questions: readonly OpenQuestion[];
  readonly answers: RuleAnswers;
  readonly onAnswer: (question: string, choice: string) => void;
  readonly onConfirm: () => void;
  readonly isWorking: boolean;
}

export function RuleQuestions(props: RuleQuestionsProps) {
  const { questions, answers, onAnswer, onConfirm, isWorking } = props;
  const styles = useStyles();
  const columns = useColumnStyles();
  const assistant = useAssistantWords();
  if (questions.length === 0) return null;
  return (
    <section
      className={mergeClasses(columns.section, styles.card)}
      aria-label={assistant.questions}
    >
      <h3 className={styles.label}>{assistant.questions}</h3>
      {questions.map((question) => (
        <RuleQuestion
          key={question.id}
          question={question}
          choice={answers[question.id] ?? question.default}
          onAnswer={onAnswer}
        />
      ))}
      <Button className={styles.confirm} disabledFocusable={isWorking} onClick={onConfirm}>
        {assistant.confirm}
      </Button>
      <p className={columns.hint}>{assistant.confirmHint}</p>
    </section>
  );
}

interface RuleQuestionProps extends Pick<RuleQuestionsProps, 'onAnswer'> {
  readonly question: OpenQuestion;
  readonly choice: string;
}

function RuleQuestion({ question, choice, onAnswer }: RuleQuestionProps) {
  const styles = useStyles();
  const said = describeRuleQuestion(question, useLanguage());
  return (
    <Field className={styles.field} label={said.text}>
      <RadioGroup
        className={styles.choices}
        value={choice}
        onChange={(_event, { value }) => onAnswer(question.id, value)}
      >
        {question.choices.map((value, at) => (
          <Radio key={value} className={styles.choice} value={value} label={said.choices[at]!} />
        ))}
      </RadioGroup>
    </Field>
  );
}
