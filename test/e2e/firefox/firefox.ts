import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { findFirefox } from '../../../scripts/browsers.mjs';
import type { Popup } from '../../../scripts/popup';
import type { Extension } from '../extension';
import { ANSWER, ASK, CHOOSE, CLOSE_POPUP, COMMAND, EMULATE, HOST, PRESS, RELOAD, SAVED, STOP } from './from-within';
import { GoBetween } from './go-between';
import { FirefoxPopup } from './popup';
import { PREFERENCES, through } from './preferences';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** A Firefox as readers have it, with the extension in it until it ends. */
export class Firefox implements Extension {
  readonly name = 'firefox';
  id = '';
  readonly context: BrowserContext;
  readonly worker = { evaluate: <T>(expression: string) => this.inside<T>('background', expression) };
  #between: GoBetween;
  #profile: string;
  #addon: string;
  #window: string;

  private constructor(context: BrowserContext, between: GoBetween, profile: string, addon: string, window: string) {
    this.context = context;
    this.#between = between;
    this.#profile = profile;
    this.#addon = addon;
    this.#window = window;
  }

  /**
   * @param extension folder of the unpacked extension
   * @param options `grants` gives it every site that it asks for, and asks nobody; `proxy` is the port on this machine of a
   *   proxy for all that lies beyond it
   * @throws one clear line when there is no Firefox, or it does not start
   */
  static async open(
    extension: string,
    viewport: { width: number; height: number },
    { grants = false, proxy }: { grants?: boolean; proxy?: number } = {},
  ): Promise<Firefox> {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('No Firefox was found; FIREFOX_PATH names one.');
    const profile = mkdtempSync(join(tmpdir(), 'clean-copy-firefox-'));
    const { context, between } = await GoBetween.launch(profile, {
      executablePath,
      headless: true,
      viewport,
      args: ['--remote-allow-system-access', '--no-remote'],
      firefoxUserPrefs: { ...PREFERENCES, ...through(proxy), 'extensions.webextOptionalPermissionPrompts': !grants },
    });
    const data = { extensionData: { type: 'path', path: extension } };
    const { extension: id } = await between.ask('webExtension.install', data);
    const { contexts } = await between.ask('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const [window] = contexts as { context: string }[];
    const firefox = new Firefox(context, between, profile, String(id), window?.context ?? '');
    (firefox as { id: string }).id = await firefox.within(HOST);
    // What Playwright cannot tell an ESR, is told from within.
    for (const page of context.pages()) firefox.#tell(page);
    context.on('page', (page) => firefox.#tell(page));
    return firefox;
  }

  #tell(page: Page): void {
    page.emulateMedia = async (media: Media = {}) => {
      await page.bringToFront();
      await this.within(EMULATE, media, false);
    };
  }

  address(file: string): string {
    return `moz-extension://${this.id}/${file}`;
  }

  /** @param body of an async function that runs where the browser's own windows do; plain data comes back */
  async within<T>(body: string, ...args: unknown[]): Promise<T> {
    const text = JSON.stringify([this.#addon, args]);
    const expression = `(async ([id, args]) => { ${body} })(${text}).then((value) => JSON.stringify(value))`;
    const answer = await this.#between.ask('script.evaluate', {
      expression,
      target: { context: this.#window },
      awaitPromise: true,
      serializationOptions: { maxObjectDepth: 0 },
    });
    const { type, result, exceptionDetails } = answer as {
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'Firefox answered nothing.');
    return (result?.value === undefined ? undefined : JSON.parse(result.value)) as T;
  }

  /** Asks the popup or the background page. */
  async inside<T>(kind: 'popup' | 'background', expression: string): Promise<T> {
    const told = await this.within<string | undefined>(ASK, kind, expression);
    return (told === undefined ? undefined : JSON.parse(told)) as T;
  }

  async pressOnly(page: Page): Promise<void> {
    await page.bringToFront();
    await this.within(PRESS);
  }

  async pressToolbar(page: Page): Promise<Popup> {
    // A press on the button closes a popup that stands open.
    await this.within(CLOSE_POPUP);
    await this.pressOnly(page);
    return this.popup();
  }

  async popup(): Promise<Popup> {
    const popup = new FirefoxPopup(this);
    for (let tries = 0; tries < 100; tries++) {
      const state = await popup.evaluate<string>('location.pathname + document.readyState').catch(() => '');
      if (state === '/popup.htmlcomplete') return popup;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error('The toolbar button opened no popup within ten seconds.');
  }

  async switchClean(popup: Popup, page: Page, on: boolean): Promise<void> {
    await popup.switchClean(on);
    const marked = () => page.evaluate(() => document.querySelector('[data-clean-copy]') !== null);
    const until = Date.now() + 5000;
    while ((await marked()) !== on) {
      if (Date.now() > until) throw new Error(`The clean view did not go ${on ? 'on' : 'off'} within five seconds.`);
      await page.waitForTimeout(20);
    }
  }

  command(name: string): Promise<void> {
    return this.within(COMMAND, name);
  }

  choose(entry: string): Promise<void> {
    return this.within(CHOOSE, entry);
  }

  /** Answers the browser's question for a permission. */
  answer(allow: boolean): Promise<void> {
    return this.within(ANSWER, allow);
  }

  stopWorker(): Promise<void> {
    return this.within(STOP);
  }

  async saved(_: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
    await press();
    for (let tries = 0; tries < 100; tries++) {
      const path = await this.within<string | null>(SAVED);
      if (path) {
        const text = readFileSync(path, 'utf8');
        // The next of that name is to have it.
        rmSync(path);
        return { name: basename(path), text };
      }
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('Firefox saved no file.');
  }

  /** The preferences say so. */
  allowClipboard(): Promise<void> {
    return Promise.resolve();
  }

  reload(): Promise<void> {
    return this.within(RELOAD);
  }

  /** Ends Firefox and removes its profile. */
  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
