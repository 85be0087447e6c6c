import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbookPolicy } from '../../core/framework/workbook-policy';
import type { Policy } from '../../core/policy/policy';
import type { ScoreTable } from '../../core/scorebook';
import type { CellAddress } from '../../core/sheet/address';
import { LANGUAGES, type Language } from '../../locales/language';
import { Choice } from '../parts/choice';
import { useColumnStyles } from '../parts/column-styles';
import { useLanguage, useWords } from '../words';
import { PolicyForm } from './policy-form';
import { PolicySheetNotice } from './policy-sheet-notice';

interface SettingsTabProps {
  /** As it applies to the shown table. */
  readonly policy: Policy;
  readonly chosenPolicy: WorkbookPolicy;
  readonly table: ScoreTable | null;
  readonly onPolicy: (change: Partial<Policy>) => void;
  readonly onResetPolicy: () => void;
  readonly onReveal: (cell: CellAddress) => void;
  readonly templateMaker: ReactNode;
  readonly onClearMarks: () => void;
  readonly isWorking: boolean;
  readonly onLanguage: (language: Language) => void;
}

export function SettingsTab(props: SettingsTabProps) {
  const { settings, common } = useWords();
  const columns = useColumnStyles();
  const { chosenPolicy } = props;
  return (
    <div className={columns.stack}>
      <PolicySheetNotice chosen={chosenPolicy} onReveal={props.onReveal} />
      <PolicyForm
        policy={props.policy}
        table={props.table}
        isDefault={Object.keys(chosenPolicy.policy).length === 0}
        isOnSheet={chosenPolicy.isOnSheet}
        onChoose={props.onPolicy}
        onReset={props.onResetPolicy}
      />
      {props.templateMaker}
      <section className={columns.section} aria-label={settings.marks}>
        <h2 className={columns.title}>{settings.marks}</h2>
        <p className={columns.hint}>{settings.marksHint}</p>
        <Button onClick={props.onClearMarks} disabled={props.isWorking}>
          {settings.clearMarks}
        </Button>
      </section>
      <Choice
        label={settings.language}
        value={useLanguage()}
        options={LANGUAGES.map((language) => [language, common.language[language]] as const)}
        onChoose={props.onLanguage}
      />
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{settings.privacy}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
