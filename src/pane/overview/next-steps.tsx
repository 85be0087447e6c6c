import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/audit/finding';
import { formatCount } from '../../locales/format-number';
import { useColumnStyles } from '../parts/column-styles';
import { SeverityIcon } from '../parts/severity-icon';
import { useLanguage, useWords } from '../words';
import { nextSteps } from './overview-facts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
});

interface NextStepsProps {
  readonly findings: readonly Finding[];
  readonly onGoTo: (finding: Finding) => void;
}

/** The kinds of finding most worth dealing with; each link goes to the first of its kind. */
export function NextSteps({ findings, onGoTo }: NextStepsProps) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const language = useLanguage();
  const words = useWords();
  const steps = nextSteps(findings);
  if (steps.length === 0) return null;
  return (
    <section className={columns.section} aria-label={words.overview.next}>
      <h2 className={columns.title}>{words.overview.next}</h2>
      <ul className={styles.list}>
        {steps.map((step) => (
          <li key={step.code} className={styles.item}>
            <SeverityIcon severity={step.severity} />
            <Link as="button" onClick={() => onGoTo(step.first)}>
              {words.overview.nextStep(
                words.findings.kind[step.code],
                formatCount(step.count, language),
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
