import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons/svg/checkmark-circle';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  good: { color: tokens.colorPaletteGreenForeground1 },
});

/** What a part says when it has nothing to list. */
export function EmptyState({
  text,
  isGood = false,
}: {
  readonly text: string;
  readonly isGood?: boolean;
}) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      {isGood && <CheckmarkCircle24Regular className={styles.good} aria-hidden="true" />}
      <span>{text}</span>
    </div>
  );
}
