/**
 * Seam B: the interface that Excel on Windows gives to a page as `window.external`. With it the
 * whole of office.js runs in the page, `Office.onReady` and `Office.context` included. It has
 * to be there before office.js loads.
 */
import type { ExcelEmulator } from './emulator';
import type { EventEntry } from './events';
import { requirementSets, type RequirementProfile } from './profiles';

/** Colours as the host tells them: 0xRRGGBB. */
interface HostTheme {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

export const LIGHT_THEME: HostTheme = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x242424,
  controlBackgroundColor: 0xf0f0f0,
  controlForegroundColor: 0x242424,
};

export const DARK_THEME: HostTheme = {
  bodyBackgroundColor: 0x1f1f1f,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x2b2b2b,
  controlForegroundColor: 0xffffff,
};

export interface WindowExternalOptions {
  readonly profile?: RequirementProfile;
  /** Of Excel's interface, as `vi-VN` or `en-US`. */
  readonly language?: string;
  readonly theme?: HostTheme;
}

/** The library reads lists of the host through these two functions. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

type Callback = (answer: unknown) => void;
type Handler = (dispatchId: number, payload: unknown) => void;

const BATCH = 93;
const RICH_API_EVENTS = 33;
const DOCUMENT_SELECTION_EVENT = 2;
const GENERAL_FAILURE = 5001;
const BODY_PLACE = 4;
const FLAGS_PLACE = 6;

/** Failures that travel as the host's own numbers and not in an answer. */
const HOST_FAILURES: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

function safeArray(list: readonly unknown[]): SafeArray {
  return { toArray: () => list, dimensions: () => 1 };
}

function hostContext(options: WindowExternalOptions): Record<string, () => unknown> {
  const { profile = 'default', language = 'vi-VN', theme = LIGHT_THEME } = options;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'emulated',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => 'C:\\book.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '00000000-0000-4000-8000-000000000000',
    GetInstanceId: () => 'emulated-1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirementSets(profile)),
    GetHostFullVersion: () => '16.0.18000.20000',
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () => JSON.stringify(theme),
  };
}

async function answerBatch(emulator: ExcelEmulator, text: string, flags: number): Promise<unknown> {
  const answer = await emulator.answer(text, flags);
  if (answer === null) return null;
  const { errorCode } = emulator.metrics.batches.at(-1)!;
  const failure = errorCode === null ? undefined : HOST_FAILURES[errorCode];
  if (failure !== undefined) return failure;
  const headers = safeArray(['Content-Type', 'application/json']);
  return safeArray([0, safeArray([200, headers, answer])]);
}

/** The host object for one emulator; {@link installWindowExternal} puts it in its place. */
function createWindowExternal(
  emulator: ExcelEmulator,
  options: WindowExternalOptions = {},
): Record<string, unknown> {
  const handlers = new Map<number, Handler>();
  const later = (work: () => void): void => void setTimeout(work, 0);
  const context = hostContext(options);

  emulator.events.deliver = (entries: readonly EventEntry[]) =>
    later(() =>
      handlers.get(RICH_API_EVENTS)?.(RICH_API_EVENTS, safeArray(entries.map(safeArray))),
    );
  emulator.events.onSelected = () =>
    later(() => handlers.get(DOCUMENT_SELECTION_EVENT)?.(DOCUMENT_SELECTION_EVENT, safeArray([])));

  return {
    GetHostInfo: () =>
      `Excel$Win32$16.01$${options.language ?? 'vi-VN'}$telemetry$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(dispatchId: number, args: readonly (readonly unknown[])[], callback: Callback) {
      if (dispatchId !== BATCH) return later(() => callback(GENERAL_FAILURE));
      const message = args[0]!;
      const text = String(message[BODY_PLACE]);
      void answerBatch(emulator, text, Number(message[FLAGS_PLACE])).then((answer) => {
        if (answer !== null) later(() => callback(answer));
      });
    },
    RegisterEvent(id: number, _target: string, handler: Handler, callback: Callback) {
      handlers.set(id, handler);
      later(() => callback(0));
    },
    UnregisterEvent(id: number, _target: string, callback: Callback) {
      handlers.delete(id);
      later(() => callback(0));
    },
  };
}

/** Makes a page one that runs inside the emulated Excel. */
export function installWindowExternal(
  page: Window,
  emulator: ExcelEmulator,
  options: WindowExternalOptions = {},
): void {
  page.sessionStorage.removeItem('hostInfoValue');
  const value = createWindowExternal(emulator, options);
  Object.defineProperty(page, 'external', { value, configurable: true });
}
