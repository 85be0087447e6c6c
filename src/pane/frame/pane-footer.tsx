import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { primaryStep } from '../state/primary-action';
import type { PaneModel } from '../state/use-pane';
import { useWords } from '../words';

const REASON_ID = 'pane-primary-reason';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  primary: { flexGrow: 1 },
  reason: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The next sensible step, always in the same place, with the reason when it cannot be taken. */
export function PaneFooter({ pane }: { readonly pane: PaneModel }) {
  const styles = useStyles();
  const words = useWords();
  const { state, commands, dispatch } = pane;
  const { action, blockedBy } = primaryStep(state);
  return (
    <footer className={styles.footer}>
      <div className={styles.buttons}>
        {state.stage === 'previewed' && (
          <Button onClick={() => dispatch({ kind: 'preview-closed' })}>{words.preview.back}</Button>
        )}
        <Button
          className={styles.primary}
          appearance="primary"
          disabledFocusable={blockedBy !== null}
          aria-describedby={blockedBy ? REASON_ID : undefined}
          onClick={() => void commands[action]()}
        >
          {words.pane.primary[action]}
        </Button>
      </div>
      {blockedBy && (
        <p id={REASON_ID} className={styles.reason}>
          {words.pane.blocked[blockedBy]}
        </p>
      )}
    </footer>
  );
}
