import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useColumnStyles } from '../parts/column-styles';
import { useWords } from '../words';

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: '20px', display: 'grid', rowGap: tokens.spacingVerticalS },
});

/** The first screen: what the tool does, in its own order of work, and a start without a table. */
export function Welcome({ templateMaker }: { readonly templateMaker: ReactNode }) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const { pane, settings } = useWords();
  return (
    <section className={columns.stack}>
      <h2 className={columns.title}>{pane.welcome.title}</h2>
      <ol className={styles.steps}>
        {pane.welcome.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {templateMaker}
      <p className={columns.hint}>{settings.privacy}</p>
    </section>
  );
}
