/** The task pane in Excel; anywhere else it says in plain words where to go. */
import { createExcelHost } from '../host/excel/excel-host';
import { REQUIRED_EXCEL_API } from '../host/excel/required-api';
import { languageFromTag } from '../locales/language';
import { wordsIn } from '../locales/words';
import { renderPane } from '../pane/render-pane';
import { browserPreferences } from './browser-preferences';
import './skeleton.css';

const FILE_PAGE = './index.html';

function isSupportedExcel(host: Office.HostType | null): boolean {
  return (
    host === Office.HostType.Excel &&
    Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_EXCEL_API)
  );
}

/** Without Excel there is no workbook to show; the file page needs none. */
function showWayOut(container: HTMLElement, isExcel: boolean): void {
  const language = browserPreferences.readLanguage() ?? languageFromTag(navigator.language);
  const words = wordsIn(language).outside;
  document.documentElement.lang = language;
  const sentence = document.createElement('p');
  sentence.textContent = isExcel ? words.oldExcel : words.noExcel;
  const link = document.createElement('a');
  link.href = FILE_PAGE;
  link.textContent = words.filePage;
  const message = document.createElement('main');
  message.className = 'way-out';
  message.append(sentence, link);
  container.replaceChildren(message);
}

void Office.onReady(({ host }) => {
  const container = document.getElementById('pane')!;
  if (isSupportedExcel(host)) {
    renderPane(container, { host: createExcelHost(), preferences: browserPreferences });
  } else showWayOut(container, host === Office.HostType.Excel);
});
