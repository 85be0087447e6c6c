/** What the decision says of an indicator, and what was understood of it. */
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RuleReading } from '../../core/rules/reading';
import { describeRuleFinding } from '../../locales/describe-rule-finding';
import { useColumnStyles } from '../parts/column-styles';
import { useLanguage } from '../words';
import { RuleStatus } from './rule-status';
import { useAssistantWords } from './use-assistant-words';

/** Longer texts are shown in part until someone wants all of them. */
const LONG_TEXT = 240;

const useStyles = makeStyles({
  label: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  wording: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  clamped: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '6',
    overflow: 'hidden',
    paddingBottom: 0,
  },
  link: { alignSelf: 'flex-start', minHeight: '32px' },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  findings: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export function Wording({ text }: { readonly text: string }) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const assistant = useAssistantWords();
  const [isWhole, setWhole] = useState(false);
  const isLong = text.length > LONG_TEXT;
  return (
    <section className={columns.section} aria-label={assistant.wording}>
      <h3 className={styles.label}>{assistant.wording}</h3>
      <blockquote className={mergeClasses(styles.wording, isLong && !isWhole && styles.clamped)}>
        {text}
      </blockquote>
      {isLong && (
        <Link
          as="button"
          className={styles.link}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? assistant.lessWording : assistant.wholeWording}
        </Link>
      )}
    </section>
  );
}

interface UnderstoodProps {
  readonly reading: RuleReading;
  /** The normalised sentence of the rule under the answers of now. */
  readonly sentence: string;
  /** Whether the sheet "Bộ chỉ số" keeps the sentence. */
  readonly isConfirmed: boolean;
}

export function Understood({ reading, sentence, isConfirmed }: UnderstoodProps) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const assistant = useAssistantWords();
  const language = useLanguage();
  const { status, findings } = reading;
  return (
    <section className={columns.section} aria-label={assistant.understood}>
      <div className={styles.line}>
        <h3 className={styles.label}>{assistant.understood}</h3>
        <RuleStatus status={status} />
      </div>
      <p className={styles.sentence} lang="vi">
        {sentence}
      </p>
      <p className={columns.hint}>
        {isConfirmed ? assistant.confirmed : assistant.statusHint[status]}
      </p>
      {findings.length > 0 && (
        <div className={columns.hint}>
          {assistant.findings}
          <ul className={styles.findings}>
            {findings.map((finding, at) => (
              <li key={at}>{describeRuleFinding(finding, language)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
