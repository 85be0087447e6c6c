import { languageFromTag } from '../locales/language';
import { encodeMessage } from './command-message';
import type { CommandOutcome } from './command-outcome';

/** Office ends a button's function after five minutes; the window may close by itself before. */
const LONGEST_WAIT_MS = 4 * 60 * 1000;

/** In percent of the screen. */
const DIALOG_SIZE = { height: 24, width: 30 };

/**
 * Says in a small window why a button did nothing, and waits until it is closed: a button's
 * function has no page of its own, and Excel closes its windows when the function ends. Where
 * no window can be opened nothing is said, and nothing was written either.
 */
export async function showOutcome(outcome: CommandOutcome): Promise<void> {
  if (outcome.kind === 'done') return;
  const language = languageFromTag(Office.context.displayLanguage);
  const page = new URL('message.html', window.location.href);
  page.search = '';
  page.hash = encodeMessage({ language, outcome });
  const dialog = await openDialog(page.href);
  if (dialog) await dialogClosed(dialog);
}

function openDialog(address: string): Promise<Office.Dialog | null> {
  return new Promise((resolve) => {
    const options = { ...DIALOG_SIZE, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address, options, ({ status, value }) => {
      resolve(status === Office.AsyncResultStatus.Succeeded ? value : null);
    });
  });
}

function dialogClosed(dialog: Office.Dialog): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_WAIT_MS);
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
