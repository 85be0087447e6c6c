import { decodeMessage } from '../../src/commands/command-message';
import { DONE, refused } from '../../src/commands/command-outcome';
import { showOutcome } from '../../src/commands/show-outcome';

type OpenCallback = (result: Partial<Office.AsyncResult<Office.Dialog>>) => void;

/** Office's windows as a button's function sees them. */
function stubOffice({ canOpen }: { canOpen: boolean }) {
  const opened: string[] = [];
  let close: () => void = () => undefined;
  const dialog = {
    addEventHandler: (_type: unknown, handler: () => void) => {
      close = handler;
    },
  } as unknown as Office.Dialog;
  const displayDialogAsync = (address: string, _options: unknown, callback: OpenCallback) => {
    opened.push(address);
    callback(
      canOpen ? { status: 'succeeded' as never, value: dialog } : { status: 'failed' as never },
    );
  };
  const office = {
    AsyncResultStatus: { Succeeded: 'succeeded' },
    EventType: { DialogEventReceived: 'dialogEventReceived' },
    context: { displayLanguage: 'vi-VN', ui: { displayDialogAsync } },
  };
  Object.assign(globalThis, { Office: office });
  return { opened, close: () => close() };
}

/** Whether a promise is settled once everything that is due has run. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  void promise.then(() => {
    settled = true;
  });
  await jest.advanceTimersByTimeAsync(0);
  return settled;
}

describe('the window of a button', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    delete (globalThis as { Office?: unknown }).Office;
  });

  it('does not open when the work is done', async () => {
    const { opened } = stubOffice({ canOpen: true });
    await showOutcome(DONE);
    expect(opened).toEqual([]);
  });

  it('shows our own page with the reason, in the language of Excel', async () => {
    const { opened } = stubOffice({ canOpen: true });
    void showOutcome(refused('no-table'));
    const page = new URL(opened[0]!);
    expect([page.origin, page.pathname]).toEqual([window.location.origin, '/message.html']);
    expect(decodeMessage(page.hash)).toEqual({ language: 'vi', outcome: refused('no-table') });
  });

  it('keeps the function running until it is closed', async () => {
    const { close } = stubOffice({ canOpen: true });
    const shown = showOutcome(refused('no-table'));
    expect(await isSettled(shown)).toBe(false);
    close();
    expect(await isSettled(shown)).toBe(true);
  });

  it('ends before Office ends the function', async () => {
    stubOffice({ canOpen: true });
    const shown = showOutcome(refused('no-table'));
    await jest.advanceTimersByTimeAsync(5 * 60 * 1000 - 1);
    expect(await isSettled(shown)).toBe(true);
  });

  it('holds nothing up when it cannot open', async () => {
    stubOffice({ canOpen: false });
    expect(await isSettled(showOutcome(refused('no-table')))).toBe(true);
  });
});
