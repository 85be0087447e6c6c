/** Order of the screen: what I see, the tabs, one primary button. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../locales/language';
import { SelectionBar } from '../assistant/selection-bar';
import { ProblemBar } from '../parts/problem-bar';
import { PreviewPanel } from '../preview/preview-panel';
import { isDisputed, isTemplatePreview } from '../state/pane-state';
import type { PaneModel } from '../state/use-pane';
import { useWords } from '../words';
import { PaneFooter } from './pane-footer';
import { PaneHeader } from './pane-header';
import { PaneTabs } from './pane-tabs';
import { StatusLine } from './status-line';
import { TabContent } from './tab-content';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    overflow: 'hidden',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

interface PaneFrameProps {
  readonly pane: PaneModel;
  readonly onLanguage: (language: Language) => void;
}

export function PaneFrame({ pane, onLanguage }: PaneFrameProps) {
  const styles = useStyles();
  const words = useWords();
  const { state, dispatch, commands } = pane;
  return (
    <main className={styles.frame} aria-label={words.common.productName}>
      <PaneHeader pane={pane} />
      {state.stage !== 'previewed' && (
        <PaneTabs state={state} onTab={(tab) => dispatch({ kind: 'tab-shown', tab })} />
      )}
      <div className={styles.content}>
        {state.problem && (
          <ProblemBar
            problem={state.problem}
            action={words.pane.readAgain}
            onAction={() => void commands.read()}
            onClose={() => dispatch({ kind: 'problem-dismissed' })}
          />
        )}
        {state.stage === 'previewed' && state.plan && state.reading ? (
          <PreviewPanel
            plan={state.plan}
            reading={state.reading}
            options={isTemplatePreview(state) ? null : state.options}
            isDisputed={isDisputed(state)}
            onReveal={(cell) => void commands.reveal(cell)}
            onOptions={(options) => void commands.chooseOptions(options)}
          />
        ) : (
          <TabContent pane={pane} onLanguage={onLanguage} />
        )}
      </div>
      <SelectionBar pane={pane} />
      <StatusLine pane={pane} />
      <PaneFooter pane={pane} />
    </main>
  );
}
