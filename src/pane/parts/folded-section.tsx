import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useColumnStyles } from './column-styles';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    minHeight: '32px',
    // The text stands beside the marker and wraps there.
    lineHeight: '32px',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  remark: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  content: { paddingBlock: tokens.spacingVerticalXS },
});

interface FoldedSectionProps {
  readonly title: string;
  /** What is worth knowing while it is folded; null for nothing. */
  readonly remark?: string | null;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** What is seldom needed, folded away behind its title. */
export function FoldedSection({ title, remark = null, onOpen, children }: FoldedSectionProps) {
  const styles = useStyles();
  const columns = useColumnStyles();
  return (
    <details onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary className={styles.summary}>
        {title}
        {remark !== null && <span className={styles.remark}>{` · ${remark}`}</span>}
      </summary>
      <div className={mergeClasses(columns.section, styles.content)}>{children}</div>
    </details>
  );
}
