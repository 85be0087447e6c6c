/**
 * A browser for a suite of tests. Every page that a test opens is watched: after each test the
 * page must have asked nobody else for anything, broken no policy and logged no error.
 */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { closeNetwork, openSite, type Site } from './site';

export interface VisitOptions {
  /** Of the browser. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly width?: number;
  readonly height?: number;
}

export interface Visits {
  /** A page of its own, with nothing stored; `prepare` runs before anything is loaded. */
  open(
    file: string,
    options?: VisitOptions,
    prepare?: (page: Page) => Promise<void>,
  ): Promise<Page>;
}

/** To be called inside `describe`: opens the browser before the tests and closes it after them. */
export function useVisits(): Visits {
  let browser: Browser;
  let site: Site;
  let contexts: BrowserContext[] = [];
  let troubles: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), openSite()]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(() => {
    contexts = [];
    troubles = [];
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
    expect(troubles).toEqual([]);
  });

  return {
    async open(file, options = {}, prepare) {
      const { width = 350, height = 760, ...rest } = options;
      const context = await browser.newContext({
        locale: 'vi-VN',
        reducedMotion: 'reduce',
        viewport: { width, height },
        ...rest,
      });
      contexts.push(context);
      const onTrouble = (trouble: string) => void troubles.push(trouble);
      await closeNetwork(context, site, (url) => onTrouble(`asked for ${url}`));
      const page = await context.newPage();
      await watch(page, onTrouble);
      await prepare?.(page);
      // Not `load`: a test may keep scripts from ever arriving.
      await page.goto(site.address + file, { waitUntil: 'commit' });
      return page;
    },
  };
}

async function watch(page: Page, onTrouble: (trouble: string) => void): Promise<void> {
  page.on('console', (message) => {
    if (message.type() === 'error') onTrouble(`logged ${message.text()}`);
  });
  page.on('pageerror', (error) => onTrouble(`threw ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`${event.violatedDirective} forbids ${event.blockedURI}`);
    });
  });
}

/** Presses the button of this very name, once it can be pressed. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

export async function openTab(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

/** More stops than any screen of ours has. */
const MOST_STOPS = 24;

/** Presses Tab until the focus stands on this element. */
export async function tabUntil(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The Tab key never comes to ${String(target)}`);
}
