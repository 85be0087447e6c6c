import type { ReactNode } from 'react';
import type { Finding } from '../../core/audit/finding';
import type { CellAddress } from '../../core/sheet/address';
import { MappingSection } from '../mapping/mapping-section';
import { UnfollowedAnswers } from '../mapping/unfollowed-answers';
import { useColumnStyles } from '../parts/column-styles';
import { QuestionsPanel } from '../questions/questions-panel';
import { PolicySheetNotice } from '../settings/policy-sheet-notice';
import { shownTable } from '../state/pane-state';
import type { PaneModel } from '../state/use-pane';
import { useWords } from '../words';
import { AnnexOffer } from '../templates/annex-offer';
import { CountBars } from './count-bars';
import { NextSteps } from './next-steps';
import { RecognisedTables } from './recognised-tables';
import { Welcome } from './welcome';

interface OverviewTabProps {
  readonly pane: PaneModel;
  readonly onGoTo: (finding: Finding) => void;
  readonly onReveal: (cell: CellAddress) => void;
  readonly templateMaker: ReactNode;
}

/** What was found, what is unsure, how far the scoring is, and what to do next. */
export function OverviewTab(props: OverviewTabProps) {
  const { pane, onGoTo, onReveal, templateMaker } = props;
  const { state, commands } = pane;
  const columns = useColumnStyles();
  const { overview } = useWords();
  const { reading, check } = state;
  if (!reading) return <Welcome templateMaker={templateMaker} />;
  const table = shownTable(state);
  return (
    <div className={columns.stack}>
      <QuestionsPanel pane={pane} />
      <PolicySheetNotice chosen={state.policy} onReveal={onReveal} />
      <UnfollowedAnswers problems={reading.scorebook.mappingProblems} />
      {check && table ? (
        <>
          <CountBars table={table} findings={check.findings} />
          <NextSteps findings={check.findings} onGoTo={onGoTo} />
        </>
      ) : null}
      <RecognisedTables reading={reading} onReveal={onReveal} />
      <MappingSection
        reading={reading}
        onAnswer={(lines) => void commands.answer(lines)}
        onShow={(place) => void commands.show(place)}
        onReveal={onReveal}
      />
      <AnnexOffer
        reading={reading}
        isWorking={state.work !== null}
        onPreview={(annex) => void commands.previewAnnex(annex)}
      />
      {!check && reading.scorebook.tables.length > 0 && (
        <p className={columns.hint}>{overview.foundHint}</p>
      )}
    </div>
  );
}
