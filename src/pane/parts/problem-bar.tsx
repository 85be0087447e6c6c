/** What went wrong, what is safe, what to do: one action, and details for whoever gives support. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { HostProblem } from '../../host/host-problem';
import { describeHostProblem } from '../../locales/describe-host-problem';
import { useLanguage, useWords } from '../words';

const useStyles = makeStyles({
  // Fluent clips what is taller than the bar, so that a full column must not squeeze it.
  bar: { flexShrink: 0, marginBottom: tokens.spacingVerticalS },
  text: { margin: 0 },
  details: { marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer', minHeight: '32px', display: 'flex', alignItems: 'center' },
});

interface ProblemBarProps {
  readonly problem: HostProblem;
  readonly action: string;
  readonly onAction: () => void;
  readonly onClose: () => void;
}

export function ProblemBar({ problem, action, onAction, onClose }: ProblemBarProps) {
  const styles = useStyles();
  const words = useWords();
  const { title, safe, next } = describeHostProblem(problem, useLanguage());
  const bar = useRef<HTMLDivElement>(null);
  // The person may have scrolled far down in a preview when the write was refused.
  useEffect(() => void bar.current?.scrollIntoView?.({ block: 'nearest' }), [problem]);
  return (
    <div ref={bar}>
      <MessageBar className={styles.bar} intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          <p className={styles.text}>
            {safe} {next}
          </p>
          <ProblemDetails problem={problem} />
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={onAction}>{action}</Button>
          <Button appearance="transparent" onClick={onClose}>
            {words.common.close}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

function ProblemDetails({ problem }: { readonly problem: HostProblem }) {
  const styles = useStyles();
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  const lines = detailLines(problem);
  const copy = () => {
    void navigator.clipboard?.writeText(lines.join('\n')).then(() => setCopied(true));
  };
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{words.common.details}</summary>
      <p className={styles.text}>{words.pane.detailsOf(lines[0]!)}</p>
      {lines.slice(1).map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      <Button size="small" appearance="subtle" onClick={copy}>
        {isCopied ? words.common.copied : words.common.copy}
      </Button>
    </details>
  );
}

/** The code first, then what the host knows, untranslated. */
function detailLines({ code, details }: HostProblem): string[] {
  const { sheet, address, hostCode, hostMessage } = details;
  return [code, sheet, address, hostCode, hostMessage].filter((line) => line !== undefined);
}
