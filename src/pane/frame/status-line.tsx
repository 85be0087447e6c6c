/** What is being done, and what was done last: spoken politely, never in the way. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { Plan } from '../../core/plan/plan';
import { formatCell } from '../../core/sheet/address';
import type { Catalogue } from '../../locales/catalogue';
import { formatCount } from '../../locales/format-number';
import type { Language } from '../../locales/language';
import type { Notice, Work } from '../state/pane-state';
import type { PaneModel } from '../state/use-pane';
import { useLanguage, useWords } from '../words';

const useStyles = makeStyles({
  region: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalL}` },
  work: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  text: { flexGrow: 1, minWidth: 0 },
  quiet: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  bar: { marginBottom: tokens.spacingVerticalXS },
  barText: { whiteSpace: 'normal', paddingBlock: tokens.spacingVerticalXS },
});

export function StatusLine({ pane }: { readonly pane: PaneModel }) {
  const styles = useStyles();
  const { work, notice, writes, stage } = pane.state;
  // While the main button undoes, a second one beside it would only take room.
  const canUndo = writes.length > 0 && stage !== 'previewed' && stage !== 'written';
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {work ? (
        <WorkBar work={work} onStop={pane.commands.stop} />
      ) : (
        (notice || canUndo) && (
          <NoticeBar notice={notice} onUndo={canUndo ? () => void pane.commands.undo() : null} />
        )
      )}
    </div>
  );
}

function WorkBar({ work, onStop }: { readonly work: Work; readonly onStop: () => void }) {
  const styles = useStyles();
  const words = useWords().pane;
  const language = useLanguage();
  const { progress } = work;
  const total = progress?.total ?? null;
  const text =
    progress && total !== null
      ? words.progress(
          words.work[work.kind],
          formatCount(progress.done, language),
          formatCount(total, language),
        )
      : words.work[work.kind];
  return (
    <>
      <div className={styles.work}>
        <span className={styles.text}>{text}</span>
        <Button appearance="subtle" onClick={onStop}>
          {words.stop}
        </Button>
      </div>
      <ProgressBar
        aria-label={words.work[work.kind]}
        {...(progress && total ? { value: progress.done / total } : {})}
      />
    </>
  );
}

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onUndo: (() => void) | null;
}

/** A write or an undo stands out; the rest is one quiet line. */
const DONE_KINDS: ReadonlySet<Notice['kind']> = new Set([
  'written',
  'undone',
  'answered',
  'score-written',
  'rule-confirmed',
]);

function NoticeBar({ notice, onUndo }: NoticeBarProps) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const text = notice && noticeText(notice, words, language);
  const isDone = notice !== null && DONE_KINDS.has(notice.kind);
  if (!isDone && !onUndo) return <p className={styles.quiet}>{text}</p>;
  return (
    <MessageBar className={styles.bar} intent={isDone ? 'success' : 'info'} layout="singleline">
      <MessageBarBody className={styles.barText}>{text}</MessageBarBody>
      {onUndo && (
        <MessageBarActions>
          <Button icon={<ArrowUndo16Regular />} onClick={onUndo}>
            {words.pane.primary.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function noticeText(notice: Notice, words: Catalogue, language: Language): string {
  const { done, stopped } = words.pane;
  switch (notice.kind) {
    case 'read':
      return done.read;
    case 'checked':
      return done.checked(formatCount(notice.count, language));
    case 'written':
      return writtenText(notice.plan, done, language);
    case 'undone':
      return done.undone;
    case 'marks-cleared':
      return done.marksCleared;
    case 'answered':
      return done.answered[notice.where];
    case 'score-written':
      return done.score(formatCell(notice.cell));
    case 'rule-confirmed':
      return done.rule;
    case 'no-marks':
      return words.settings.noMarks;
    case 'stopped':
      return stopped;
  }
}

function writtenText(plan: Plan, done: Catalogue['pane']['done'], language: Language): string {
  const cells = plan.blocks.reduce(
    (sum, block) => sum + block.cells.flat().filter((cell) => cell !== null).length,
    0,
  );
  const written = done.written(formatCount(cells, language));
  return plan.addRules.length > 0 ? `${written} ${done.writtenMarks}` : written;
}
