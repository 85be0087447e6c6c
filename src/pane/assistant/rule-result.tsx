/** What the rule gives for what was entered, said as it is entered. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { RuleInput, RuleOutcome } from '../../core/rules/outcome';
import { describeRefusal } from '../../locales/describe-rule-finding';
import { useColumnStyles } from '../parts/column-styles';
import { useLanguage } from '../words';
import { useAssistantWords } from './use-assistant-words';

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  label: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  worked: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  refused: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface RuleResultProps {
  readonly outcome: RuleOutcome;
  readonly inputs: readonly RuleInput[];
}

export function RuleResult({ outcome, inputs }: RuleResultProps) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const assistant = useAssistantWords();
  return (
    <section
      className={mergeClasses(columns.section, styles.box)}
      aria-label={assistant.working}
      aria-live="polite"
      aria-atomic="true"
    >
      <h3 className={styles.label}>{assistant.working}</h3>
      <Said outcome={outcome} inputs={inputs} />
    </section>
  );
}

function Said({ outcome, inputs }: RuleResultProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { result, toDo, option, parts } = useAssistantWords();
  const nameOf = (id: string): string => {
    const input = inputs.find((one) => one.id === id);
    if (!input) return id;
    if (input.type === 'choice') return input.label || option;
    return input.type === 'parts' ? input.label || parts : input.label || id;
  };
  switch (outcome.kind) {
    case 'points':
      return <p className={styles.worked}>{outcome.worked}</p>;
    case 'class':
      return <p className={styles.worked}>{result.class(outcome.name)}</p>;
    case 'needs':
      return <p className={styles.text}>{result.needs(outcome.inputs.map(nameOf).join('; '))}</p>;
    case 'not-applicable':
      return <p className={styles.text}>{result.notApplicable}</p>;
    case 'refused':
      return (
        <div className={styles.refused}>
          <Warning16Filled className={styles.icon} aria-hidden="true" />
          <p className={styles.text}>
            {describeRefusal(outcome.reason, language)} {toDo[outcome.reason]}
          </p>
        </div>
      );
  }
}
