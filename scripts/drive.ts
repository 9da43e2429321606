/** Drives the built extension in a real Chromium: the toolbar button, and the popup that it opens. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';
import { needChromium } from './browsers.mjs';
import { Popup, popupTarget } from './popup.ts';

/** Arguments that every Chromium gets here. Stable pictures need one scale and no smooth scrolling. */
const ARGUMENTS = ['--force-device-scale-factor=1', '--disable-smooth-scrolling', '--lang=en-US'];

export interface OpenOptions {
  /** Folders of unpacked extensions; the first is the one that is driven. */
  extensions: string[];
  headless: boolean;
  /** Size of the pages in CSS pixels; null leaves it to the window. */
  viewport: { width: number; height: number } | null;
  env?: Record<string, string>;
  /** Sites that the driven extension gets without a prompt when it asks for them. */
  grants?: string[];
  /** Port on this machine of a proxy for all that lies beyond it. */
  proxy?: number;
}

/** A Chromium with the extension in it. */
export class Chromium {
  readonly context: BrowserContext;
  readonly worker: Worker;
  /** The extension's id. */
  readonly id: string;
  #browser: CDPSession;
  #profile: string;

  private constructor(context: BrowserContext, worker: Worker, browser: CDPSession, profile: string) {
    this.context = context;
    this.worker = worker;
    this.id = new URL(worker.url()).host;
    this.#browser = browser;
    this.#profile = profile;
  }

  /**
   * @returns a running Chromium with a profile of its own, which `close` removes
   * @throws where no Chromium is found, or its extension does not start
   */
  static async open({ extensions, headless, viewport, env, grants, proxy }: OpenOptions): Promise<Chromium> {
    const profile = mkdtempSync(join(tmpdir(), 'clean-copy-'));
    // Chromium reads an unpacked extension whenever it needs a file: a copy, so that a build meanwhile changes nothing.
    const copies = extensions.map((folder, index) => {
      const copy = join(profile, `extension-${index}`);
      cpSync(folder, copy, { recursive: true });
      return copy;
    });
    const list = copies.join(',');
    const through = proxy === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxy}`];
    const launch = () =>
      chromium.launchPersistentContext(join(profile, 'profile'), {
        executablePath: needChromium(),
        headless,
        viewport,
        chromiumSandbox: process.getuid?.() !== 0 && process.env.CI !== 'true',
        ...(env && { env: { ...process.env, ...env } }),
        // Playwright switches the back/forward cache off; readers have it.
        ignoreDefaultArgs: ['--disable-back-forward-cache', ...(headless ? [] : ['--enable-automation'])],
        args: [...ARGUMENTS, `--disable-extensions-except=${list}`, `--load-extension=${list}`, ...through],
      });
    let context = await launch();
    if (grants) {
      const id = new URL((await driven(context)).url()).host;
      await context.close();
      grant(join(profile, 'profile', 'Default', 'Preferences'), id, grants);
      context = await launch();
    }
    const browser = context.browser();
    if (!browser) throw new Error('Chromium gave no connection to drive it.');
    const worker = await driven(context);
    return new Chromium(context, worker, await browser.newBrowserCDPSession(), profile);
  }

  /**
   * Presses the toolbar button on a page: the real one, which grants the extension this tab.
   *
   * @returns the popup that it opened, loaded
   * @throws when no popup opens within ten seconds
   */
  async pressToolbar(page: Page): Promise<Popup> {
    await this.pressOnly(page);
    return this.popup();
  }

  /** @returns the popup that stands open, or opens within ten seconds, loaded */
  async popup(): Promise<Popup> {
    return Popup.attach(this.#browser, await popupTarget(this.#browser, this.id));
  }

  /** Presses the toolbar button and does not wait for the popup. */
  async pressOnly(page: Page): Promise<void> {
    await page.bringToFront();
    const { targetInfos } = await this.#browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    // Two tabs may show one address, so the tab in front is asked for by its state (newer than Playwright's types).
    const active = targetInfos.filter(
      (info) => (info as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive,
    );
    const tab = active.find((info) => info.url === page.url()) ?? active[0];
    if (!tab) throw new Error('No tab stands in front.');
    await this.#browser.send('Extensions.triggerAction', { id: this.id, targetId: tab.targetId });
  }

  /**
   * Presses the switch in the popup and waits until the page has followed.
   *
   * @throws when the page has no switch, or does not follow within five seconds
   */
  async switchClean(popup: Popup, page: Page, on: boolean): Promise<void> {
    await popup.switchClean(on);
    const until = Date.now() + 5000;
    while ((await page.evaluate(() => document.querySelector('[data-clean-copy]') !== null)) !== on) {
      if (Date.now() > until) throw new Error(`The clean view did not go ${on ? 'on' : 'off'} within five seconds.`);
      await page.waitForTimeout(20);
    }
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Writes into a profile that an extension has been granted some sites before: then the browser asks nobody. */
function grant(preferences: string, id: string, sites: string[]): void {
  const all = JSON.parse(readFileSync(preferences, 'utf8'));
  const { settings = {} } = all.extensions ?? {};
  const own = settings[id] ?? {};
  const granted = { api: [], manifest_permissions: [], scriptable_host: [], explicit_host: sites };
  const both = {
    granted_permissions: { ...own.granted_permissions, explicit_host: sites },
    runtime_granted_permissions: granted,
  };
  all.extensions = { ...all.extensions, settings: { ...settings, [id]: { ...own, ...both } } };
  writeFileSync(preferences, JSON.stringify(all));
}

/** The service worker of the driven extension; others (a test's helper) may stand beside it and start first. */
async function driven(context: BrowserContext): Promise<Worker> {
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    for (const worker of context.serviceWorkers()) {
      if (!worker.url().endsWith('/helper.js')) return worker;
    }
    await context.waitForEvent('serviceworker', { timeout: 500 }).catch(() => undefined);
  }
  throw new Error('The extension did not start: its service worker never came up.');
}
