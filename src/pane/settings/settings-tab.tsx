import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Policy } from '../../core/policy/policy';
import { LANGUAGES, type Language } from '../../locales/language';
import { Choice } from '../parts/choice';
import { useColumnStyles } from '../parts/column-styles';
import { useLanguage, useWords } from '../words';
import { PolicyForm } from './policy-form';

interface SettingsTabProps {
  /** As it applies to the shown table. */
  readonly policy: Policy;
  readonly isDefaultPolicy: boolean;
  readonly onPolicy: (change: Partial<Policy>) => void;
  readonly onResetPolicy: () => void;
  readonly onClearMarks: () => void;
  readonly isWorking: boolean;
  readonly onLanguage: (language: Language) => void;
}

export function SettingsTab(props: SettingsTabProps) {
  const { settings, common } = useWords();
  const columns = useColumnStyles();
  return (
    <div className={columns.stack}>
      <PolicyForm
        policy={props.policy}
        isDefault={props.isDefaultPolicy}
        onChoose={props.onPolicy}
        onReset={props.onResetPolicy}
      />
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
