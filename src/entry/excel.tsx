/** The task pane in Excel; anywhere else it says in plain words where to go. */
import { createExcelHost } from '../host/excel/excel-host';
import { REQUIRED_EXCEL_API } from '../host/excel/required-api';
import type { Catalogue } from '../locales/catalogue';
import { languageFromTag } from '../locales/language';
import { wordsIn } from '../locales/words';
import { renderPane } from '../pane/render-pane';
import { browserPreferences } from './browser-preferences';
import './skeleton.css';

const FILE_PAGE = './index.html';

type Reason = Exclude<keyof Catalogue['outside'], 'filePage'>;

function isSupportedExcel(host: Office.HostType | null): boolean {
  return (
    host === Office.HostType.Excel &&
    Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_EXCEL_API)
  );
}

/** Without Excel there is no workbook to show; the file page needs none. */
function showWayOut(container: HTMLElement, reason: Reason): void {
  const language = browserPreferences.readLanguage() ?? languageFromTag(navigator.language);
  const words = wordsIn(language).outside;
  document.documentElement.lang = language;
  const sentence = document.createElement('p');
  sentence.textContent = words[reason];
  const link = document.createElement('a');
  link.href = FILE_PAGE;
  link.textContent = words.filePage;
  const message = document.createElement('main');
  message.className = 'way-out';
  message.append(sentence, link);
  container.replaceChildren(message);
}

function openPane(container: HTMLElement, host: Office.HostType | null): void {
  if (isSupportedExcel(host)) {
    renderPane(container, { host: createExcelHost(), preferences: browserPreferences });
  } else showWayOut(container, host === Office.HostType.Excel ? 'oldExcel' : 'noExcel');
}

const container = document.getElementById('pane')!;
// Its script comes from another server than this one, which a closed network may not let through.
if (typeof Office === 'undefined') showWayOut(container, 'noOfficeJs');
else void Office.onReady(({ host }) => openPane(container, host));
