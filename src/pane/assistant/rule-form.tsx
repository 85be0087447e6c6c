/** A rule as a small form: what it leaves open, what it asks for, what it gives, and where that goes. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { formatFraction, mostInPoints } from '../../core/rules/amount';
import type { RuleAnswers } from '../../core/rules/outcome';
import { planUnderstoodRules } from '../../core/working/keep-rules-plan';
import { workOut, type RuleAt, type Working } from '../../core/working/rule-at';
import { formatDecimal } from '../../locales/format-number';
import { workingWordsIn } from '../../locales/working-words';
import { useColumnStyles } from '../parts/column-styles';
import { useLanguage } from '../words';
import type { AssistantPanelProps } from './assistant-panel';
import { ruleKey } from './assisting';
import { draftKey, draftOfInputs, ruleInputsOf, type DraftValue } from './draft';
import { FigureFields } from './figure-fields';
import { RuleQuestions } from './rule-questions';
import { RuleResult } from './rule-result';
import { Understood } from './rule-text';
import { StandingScore } from './standing-score';
import { WriteScore } from './write-score';
import { useAssistantWords } from './use-assistant-words';

const NO_ANSWERS: RuleAnswers = {};

const useStyles = makeStyles({
  label: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

export interface RuleFormProps extends AssistantPanelProps {
  readonly at: RuleAt;
}

export function RuleForm(props: RuleFormProps) {
  const { pane, selected, at } = props;
  const { table, node, unit } = selected;
  const assistant = useAssistantWords();
  const columns = useColumnStyles();
  const key = ruleKey(table.id, table.nodes[node]!.id);
  const answers = pane.state.assisting.answers[key] ?? NO_ANSWERS;
  const { sentence } = useMemo(() => workOut(at, {}, answers), [at, answers]);
  const confirm = () =>
    void pane.commands.confirmRule(key, (now) =>
      planUnderstoodRules(now, table.id, [{ node, sentence }]),
    );
  return (
    <>
      <Understood reading={at.reading} sentence={sentence} isConfirmed={at.isConfirmed} />
      <RuleQuestions
        questions={at.questions}
        answers={answers}
        onAnswer={(question, choice) =>
          pane.dispatch({ kind: 'rule-answered', rule: key, question, choice })
        }
        onConfirm={confirm}
        isWorking={pane.state.work !== null}
      />
      {unit === null ? (
        <p className={columns.hint}>{assistant.chooseUnit}</p>
      ) : (
        <ScoreForm {...props} answers={answers} />
      )}
      <EvidenceAsked text={at.evidence} />
    </>
  );
}

export interface ScoreFormProps extends RuleFormProps {
  readonly answers: RuleAnswers;
}

/** The figures of one unit, and the points that they give. */
function ScoreForm(props: ScoreFormProps) {
  const { pane, at, answers } = props;
  const language = useLanguage();
  const columns = useColumnStyles();
  const { cell, entry } = at.score;
  const draft = pane.state.assisting.drafts[draftKey(cell)] ?? null;
  const shown = useMemo(() => draft ?? draftOfInputs(at.given, language), [draft, at, language]);
  const words = workingWordsIn(language);
  const { inputs } = useMemo(() => workOut(at, {}, answers), [at, answers]);
  const figures = useMemo(() => ruleInputsOf(inputs, shown, language), [inputs, shown, language]);
  const worked = useMemo(() => workOut(at, figures, answers, words), [at, figures, answers, words]);
  const enter = (id: string, value: DraftValue) =>
    pane.dispatch({ kind: 'figures-entered', cell, draft: { ...shown, [id]: value } });
  const result = <RuleResult outcome={worked.outcome} inputs={inputs} />;
  if (inputs.length === 0) return result;
  return (
    <div className={columns.section}>
      <Figures at={at} worked={worked} draft={shown} onEnter={enter} />
      {result}
      <StandingScore entry={entry} outcome={worked.outcome} />
      <WriteScore {...props} worked={worked} figures={figures} isEntered={draft !== null} />
    </div>
  );
}

interface FiguresProps {
  readonly at: RuleAt;
  readonly worked: Working;
  readonly draft: Parameters<typeof FigureFields>[0]['draft'];
  readonly onEnter: (id: string, value: DraftValue) => void;
}

function Figures({ at, worked: { rule, inputs }, draft, onEnter }: FiguresProps) {
  const language = useLanguage();
  const options = rule.form === 'options' ? rule.options : rule.form === 'parts' ? rule.parts : [];
  const pointsOf = (option: number): string | null => {
    const award = options[option]?.points;
    const points = award && award.unit !== 'span' ? mostInPoints(award, at.max) : null;
    return points && formatDecimal(formatFraction(points), language);
  };
  return (
    <FigureFields
      inputs={inputs}
      pointsOf={pointsOf}
      isHighest={rule.form === 'options' && rule.pick === 'highest'}
      draft={draft}
      onEnter={onEnter}
    />
  );
}

function EvidenceAsked({ text }: { readonly text: string | null }) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const assistant = useAssistantWords();
  if (text === null) return null;
  return (
    <section className={columns.section} aria-label={assistant.evidence}>
      <h3 className={styles.label}>{assistant.evidence}</h3>
      <p className={styles.text}>{text}</p>
    </section>
  );
}
