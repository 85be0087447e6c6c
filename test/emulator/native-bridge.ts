/**
 * Seam A: the genuine Excel library in a plain Node test. It is loaded once for a test file,
 * by indirect eval so that its arrays and errors are the test's own, and talks to whichever
 * workbook was opened last.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExcelEmulator, type EmulatorOptions } from './emulator';
import type { EventEntry } from './events';
import { LIBRARY_FOLDER } from './library-files';
import type { Workbook } from './model/workbook';
import { isSetSupported, type RequirementProfile } from './profiles';

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Assigned by the library. */
  onMessageFromHost?: (text: string) => void;
}

type Globals = Record<string, unknown>;
const globals = globalThis as unknown as Globals;

const LIBRARY_FILE = 'excel-win32-16.01.debug.js';
const REQUEST = 1;
const ANSWER = 2;
const EVENT = 3;

const noop = (): void => undefined;

let current: ExcelEmulator | null = null;

const bridge: NativeBridge = {
  sendMessageToHost(text) {
    const { id, type, flags, message } = JSON.parse(text) as BridgeMessage;
    if (type !== REQUEST || !current) return;
    const { body } = message;
    void current
      .answer(typeof body === 'string' ? body : JSON.stringify(body), flags)
      .then((answer) => {
        if (answer === null) return;
        const reply = { statusCode: 200, headers: {}, body: answer };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: ANSWER, message: reply }));
      });
  },
};

/** The library marks a co-author's change in the text of the entry, under this seam. */
function sendEvents(entries: readonly EventEntry[]): void {
  const message = { entries: entries.map((entry) => entry.slice(0, 5)) };
  const text = JSON.stringify({ type: EVENT, controlId: '', message });
  queueMicrotask(() => bridge.onMessageFromHost?.(text));
}

function stubBrowser(): void {
  const element = { setAttribute: noop, appendChild: noop, style: {} };
  const stubs: Globals = {
    window: globals,
    self: globals,
    name: '',
    addEventListener: noop,
    removeEventListener: noop,
    document: {
      readyState: 'complete',
      domain: 'localhost',
      URL: 'https://localhost/',
      addEventListener: noop,
      createElement: () => element,
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
    },
    navigator: { userAgent: 'emulated Excel', language: 'vi-VN' },
    location: {
      hash: '',
      search: '',
      protocol: 'https:',
      href: 'https://localhost/',
      origin: 'https://localhost',
    },
  };
  for (const [name, stub] of Object.entries(stubs)) globals[name] ??= stub;
}

function loadLibrary(): void {
  if (globals['_richApiNativeBridge'] === bridge) return;
  stubBrowser();
  globals['_richApiNativeBridge'] = bridge;
  const source = readFileSync(join(LIBRARY_FOLDER, LIBRARY_FILE), 'utf8');
  const evaluate = eval;
  evaluate(source);
}

export interface OpenExcelOptions extends EmulatorOptions {
  readonly workbook: Workbook;
  /** The Excel that the host says it is; see `profiles.ts`. */
  readonly profile?: RequirementProfile;
  /**
   * Whether the library refuses members above the profile with `ApiNotFound`, on by default. In
   * a real Excel it does not refuse them: the host fails instead.
   */
  readonly refusesNewerMembers?: boolean;
}

/** The library's own check of requirement sets, which its release leaves switched off. */
interface LibraryChecks {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

export interface OpenedExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly emulator: ExcelEmulator;
  /** Makes this workbook the one that the library talks to, after another one was opened. */
  focus(): void;
}

/** The library's `Office`, with a context that answers from the profile. */
function officeFor(library: Globals, profile: RequirementProfile): Globals {
  return {
    ...library,
    context: {
      displayLanguage: 'vi-VN',
      contentLanguage: 'vi-VN',
      host: 'Excel',
      platform: 'PC',
      requirements: {
        isSetSupported: (name: string, version?: string | number) =>
          isSetSupported(profile, name, version),
      },
    },
  };
}

let libraryOffice: Globals | null = null;

/** Opens a workbook in the emulated Excel and makes `Excel`, `Office` and `OfficeExtension` global. */
export function openExcel({
  workbook,
  profile = 'default',
  refusesNewerMembers = true,
  ...options
}: OpenExcelOptions): OpenedExcel {
  loadLibrary();
  libraryOffice ??= globals['Office'] as Globals;
  const emulator = new ExcelEmulator(workbook, options);
  emulator.events.deliver = sendEvents;
  const office = officeFor(libraryOffice, profile);
  const checks = globals['OfficeExtension'] as LibraryChecks;
  const focus = (): void => {
    current = emulator;
    checks.CommonUtility._doApiNotSupportedCheck = refusesNewerMembers;
    globals['Office'] = office;
  };
  focus();
  return {
    Excel: globals['Excel'] as typeof Excel,
    Office: office as unknown as typeof Office,
    OfficeExtension: globals['OfficeExtension'] as typeof OfficeExtension,
    emulator,
    focus,
  };
}
