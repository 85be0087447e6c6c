import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../core/audit/finding';
import { completePolicy } from '../../core/policy/complete-policy';
import { DEFAULT_POLICY } from '../../core/policy/policy';
import type { CellAddress } from '../../core/sheet/address';
import { NO_LINKS } from '../../core/link/workbook-links';
import type { Language } from '../../locales/language';
import { OverviewTab } from '../overview/overview-tab';
import { RankingTab } from '../ranking/ranking-tab';
import { TAB_PANEL_ID } from '../parts/panel-ids';
import type { ReviewView } from '../review/review-rows';
import { ReviewTab } from '../review/review-tab';
import { RulesTab } from '../rules/rules-tab';
import { SettingsTab } from '../settings/settings-tab';
import { TemplateMaker } from '../templates/template-maker';
import { resultsOf, shownTable } from '../state/pane-state';
import type { PaneModel } from '../state/use-pane';
import { tabId } from './pane-tabs';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '4px' },
  },
});

const EVERYTHING_BY_UNIT: ReviewView = { grouping: 'unit', code: null };

interface TabContentProps {
  readonly pane: PaneModel;
  readonly onLanguage: (language: Language) => void;
}

export function TabContent({ pane, onLanguage }: TabContentProps) {
  const styles = useStyles();
  const { state, commands } = pane;
  const [reviewView, setReviewView] = useState(EVERYTHING_BY_UNIT);
  const [current, setCurrent] = useState<Finding | null>(null);
  const table = shownTable(state);
  const reveal = (cell: CellAddress) => void commands.reveal(cell);
  const goTo = (finding: Finding) => {
    setCurrent(finding);
    reveal({ sheetId: finding.sheetId, ...finding.cell });
  };
  const templateMaker = (
    <TemplateMaker
      templates={state.templates}
      isWorking={state.work !== null}
      onOpen={() => void commands.openTemplates()}
      onPreview={(template) => void commands.previewTemplate(template)}
    />
  );
  const { policy } = state.policy;
  return (
    <div
      id={TAB_PANEL_ID}
      className={styles.panel}
      role="tabpanel"
      tabIndex={0}
      aria-labelledby={tabId(state.tab)}
    >
      {state.tab === 'overview' && (
        <OverviewTab pane={pane} onGoTo={goTo} onReveal={reveal} templateMaker={templateMaker} />
      )}
      {state.tab === 'review' && (
        <ReviewTab
          findings={state.check?.findings ?? null}
          view={reviewView}
          onView={setReviewView}
          current={current}
          onCurrent={setCurrent}
          onGoTo={goTo}
        />
      )}
      {state.tab === 'ranking' && (
        <RankingTab
          table={table}
          results={table && resultsOf(state, table)}
          previous={state.reading?.scorebook.previous ?? NO_LINKS.previous}
          onReveal={reveal}
        />
      )}
      {state.tab === 'rules' && <RulesTab pane={pane} table={table} onReveal={reveal} />}
      {state.tab === 'settings' && (
        <SettingsTab
          policy={table ? completePolicy(policy, table) : { ...DEFAULT_POLICY, ...policy }}
          chosenPolicy={state.policy}
          table={table}
          onPolicy={(change) => void commands.choosePolicy({ ...policy, ...change })}
          onResetPolicy={() => void commands.choosePolicy({})}
          onReveal={reveal}
          templateMaker={templateMaker}
          onClearMarks={() => void commands.clearMarks()}
          isWorking={state.work !== null}
          onLanguage={onLanguage}
        />
      )}
    </div>
  );
}
