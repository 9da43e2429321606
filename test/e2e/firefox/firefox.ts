import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { type Popup, TIME_LIMIT_MS } from '../../../scripts/driver/popup';
import type { Extension } from '../extension';
import { BidiProxy } from './bidi-proxy';
import { FirefoxPopup } from './popup';
import { PREFERENCES, proxyPreferences } from './preferences';
import {
  ANSWER_PROMPT,
  CLOSE_POPUP,
  EMULATE_MEDIA,
  EVALUATE_IN,
  HOST_NAME,
  POPUP_STATE,
  PRESS_TOOLBAR,
  RELOAD,
  STOP_BACKGROUND,
  TAKE_DOWNLOAD,
  USE_CONTEXT_MENU,
  USE_SHORTCUT,
} from './privileged-scripts';

/** After this time (ms) without a loaded popup, it is closed and the button is pressed again. */
const PRESS_AGAIN_MS = 8000;
/** Poll interval (ms) for the popup, and the time (ms) after which a question to it counts as lost. */
const POPUP_POLL_MS = 50;
const LOST_QUESTION_MS = 2000;

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** A released Firefox with the extension installed. */
export class Firefox implements Extension {
  readonly name = 'firefox';
  id = '';
  readonly context: BrowserContext;
  readonly worker = { evaluate: <T>(expression: string) => this.evaluateIn<T>('background', expression) };
  #bidi: BidiProxy;
  #profile: string;
  #addon: string;
  #window: string;

  private constructor(context: BrowserContext, proxy: BidiProxy, profile: string, addon: string, window: string) {
    this.context = context;
    this.#bidi = proxy;
    this.#profile = profile;
    this.#addon = addon;
    this.#window = window;
  }

  /**
   * @param extension folder of the unpacked extension
   * @param options `grants` grants every site that the extension asks for, without a prompt; `proxy` is the port of an HTTP
   *   proxy on this machine
   * @throws when there is no Firefox, or it does not start
   */
  static async open(
    extension: string,
    viewport: { width: number; height: number },
    { grants = false, proxy }: { grants?: boolean; proxy?: number } = {},
  ): Promise<Firefox> {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('No Firefox was found; FIREFOX_PATH names one.');
    const profile = mkdtempSync(join(tmpdir(), 'clean-copy-firefox-'));
    const { context, proxy: bidi } = await BidiProxy.launch(executablePath, profile, {
      headless: true,
      viewport,
      args: ['--remote-allow-system-access', '--no-remote'],
      firefoxUserPrefs: {
        ...PREFERENCES,
        ...proxyPreferences(proxy),
        'extensions.webextOptionalPermissionPrompts': !grants,
      },
    });
    const data = { extensionData: { type: 'path', path: extension } };
    const { extension: id } = await bidi.send('webExtension.install', data);
    const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const [window] = contexts as { context: string }[];
    const firefox = new Firefox(context, bidi, profile, String(id), window?.context ?? '');
    (firefox as { id: string }).id = await firefox.evaluatePrivileged(HOST_NAME);
    // Firefox ESR lacks the BiDi command that Playwright's own method uses.
    for (const page of context.pages()) firefox.#replaceMediaEmulation(page);
    context.on('page', (page) => firefox.#replaceMediaEmulation(page));
    return firefox;
  }

  #replaceMediaEmulation(page: Page): void {
    page.emulateMedia = async (media: Media = {}) => {
      await page.bringToFront();
      await this.evaluatePrivileged(EMULATE_MEDIA, media, false);
    };
  }

  urlOf(file: string): string {
    return `moz-extension://${this.id}/${file}`;
  }

  /** Runs the body of an async function in the browser's own window, with the browser's rights; plain data comes back. */
  async evaluatePrivileged<T>(body: string, ...args: unknown[]): Promise<T> {
    const text = JSON.stringify([this.#addon, args]);
    const expression = `(async ([id, args]) => { ${body} })(${text}).then((value) => JSON.stringify(value))`;
    const answer = await this.#bidi.send('script.evaluate', {
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

  /** Evaluates an expression in the popup or the background page. */
  async evaluateIn<T>(kind: 'popup' | 'background', expression: string): Promise<T> {
    const json = await this.evaluatePrivileged<string | undefined>(EVALUATE_IN, kind, expression);
    return (json === undefined ? undefined : JSON.parse(json)) as T;
  }

  async triggerToolbar(page: Page): Promise<void> {
    await page.bringToFront();
    await this.evaluatePrivileged(PRESS_TOOLBAR);
  }

  async pressToolbar(page: Page): Promise<Popup> {
    const deadline = Date.now() + TIME_LIMIT_MS;
    while (Date.now() < deadline) {
      // A press on the button would close an open popup. A window that is still switching tabs ignores a press.
      await this.evaluatePrivileged(CLOSE_POPUP);
      await this.triggerToolbar(page);
      const popup = await this.#waitForPopup(PRESS_AGAIN_MS);
      if (popup) return popup;
    }
    return this.#failWithoutPopup();
  }

  async popup(): Promise<Popup> {
    return (await this.#waitForPopup(TIME_LIMIT_MS)) ?? this.#failWithoutPopup();
  }

  #failWithoutPopup(): never {
    throw new Error('The toolbar button opened no popup within 30 seconds.');
  }

  /** Returns the popup once it is open and has loaded; undefined when there is none within the time. */
  async #waitForPopup(timeMs: number): Promise<Popup | undefined> {
    const popup = new FirefoxPopup(this);
    const deadline = Date.now() + timeMs;
    while (Date.now() < deadline) {
      const isOpen = (await this.evaluatePrivileged<string>(POPUP_STATE)) === 'open';
      if (isOpen && (await this.#hasLoaded(popup))) return popup;
      await delay(POPUP_POLL_MS);
    }
    return undefined;
  }

  async #hasLoaded(popup: Popup): Promise<boolean> {
    const state = popup.evaluate<string>('location.pathname + document.readyState').catch(() => '');
    return (await Promise.race([state, delay(LOST_QUESTION_MS)])) === '/popup.htmlcomplete';
  }

  async setCleanView(popup: Popup, page: Page, on: boolean): Promise<void> {
    await popup.setCleanView(on);
    const marked = () => page.evaluate(() => document.querySelector('[data-clean-copy]') !== null);
    const until = Date.now() + TIME_LIMIT_MS;
    while ((await marked()) !== on) {
      if (Date.now() > until) throw new Error(`The clean view did not go ${on ? 'on' : 'off'} within 30 seconds.`);
      await page.waitForTimeout(20);
    }
  }

  runCommand(name: string): Promise<void> {
    return this.evaluatePrivileged(USE_SHORTCUT, name);
  }

  chooseMenuItem(entry: string): Promise<void> {
    return this.evaluatePrivileged(USE_CONTEXT_MENU, entry);
  }

  /** Answers the browser's permission prompt. */
  answer(allow: boolean): Promise<void> {
    return this.evaluatePrivileged(ANSWER_PROMPT, allow);
  }

  stopWorker(): Promise<void> {
    return this.evaluatePrivileged(STOP_BACKGROUND);
  }

  async captureDownload(_: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
    await press();
    const deadline = Date.now() + TIME_LIMIT_MS;
    while (Date.now() < deadline) {
      const path = await this.evaluatePrivileged<string | null>(TAKE_DOWNLOAD);
      if (path) {
        const text = readFileSync(path, 'utf8');
        // The next file may have the same name.
        rmSync(path);
        return { name: basename(path), text };
      }
      await delay(50);
    }
    throw new Error('Firefox saved no file.');
  }

  /** Nothing to do: a preference allows it. */
  allowClipboard(): Promise<void> {
    return Promise.resolve();
  }

  reloadExtension(): Promise<void> {
    return this.evaluatePrivileged(RELOAD);
  }

  /** Ends Firefox and removes its profile. */
  async close(): Promise<void> {
    await this.context.close();
    this.#bidi.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
