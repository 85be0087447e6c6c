/** The pane: a careful colleague beside the sheet. It knows the port, never a host. */
import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Finding } from '../core/audit/finding';
import type { WorkbookHost } from '../host/workbook-host';
import { languageFromTag, type Language } from '../locales/language';
import { PaneFrame } from './frame/pane-frame';
import type { Preferences } from './preferences';
import { usePane, type Opening } from './state/use-pane';
import { useTheme } from './theme';
import { LanguageContext } from './words';

export interface PaneProps {
  readonly host: WorkbookHost;
  readonly preferences: Preferences;
  readonly opening?: Opening;
  /** Told whenever the findings change; a page beside the pane shows them on its grid. */
  readonly onFindings?: (findings: readonly Finding[]) => void;
  /** Told when a person chooses another language. */
  readonly onLanguage?: (language: Language) => void;
}

const NO_FINDINGS: readonly Finding[] = [];

export function Pane({ host, preferences, opening = 'wait', onFindings, onLanguage }: PaneProps) {
  const [language, setLanguage] = useState(
    () => preferences.readLanguage() ?? languageFromTag(host.appearance.language),
  );
  const pane = usePane(host, opening);
  const theme = useTheme(host.appearance.isDark);
  const findings = pane.state.check?.findings ?? NO_FINDINGS;
  useEffect(() => onFindings?.(findings), [findings, onFindings]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const chooseLanguage = (chosen: Language) => {
    preferences.keepLanguage(chosen);
    setLanguage(chosen);
    onLanguage?.(chosen);
  };
  return (
    <LanguageContext value={language}>
      <FluentProvider theme={theme} className="pane-provider">
        <PaneFrame pane={pane} onLanguage={chooseLanguage} />
      </FluentProvider>
    </LanguageContext>
  );
}
