/** Drives the built extension in a real Chromium: the toolbar button, and the popup that it opens. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';
import { needChromium } from './browsers.mjs';
import { ChromiumPopup, popupTarget } from './popup.ts';
import { Target } from './target.ts';

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
  readonly name = 'chromium';
  readonly context: BrowserContext;
  /** The extension's id. */
  readonly id: string;
  #worker: Worker;
  #browser: CDPSession;
  #profile: string;

  private constructor(context: BrowserContext, worker: Worker, browser: CDPSession, profile: string) {
    this.context = context;
    this.#worker = worker;
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
  async pressToolbar(page: Page): Promise<ChromiumPopup> {
    await this.pressOnly(page);
    return this.popup();
  }

  /** @returns the popup that stands open, or opens within ten seconds, loaded */
  async popup(): Promise<ChromiumPopup> {
    return ChromiumPopup.attach(this.#browser, await popupTarget(this.#browser, this.id));
  }

  /** @returns the address of one of the extension's own files */
  address(file: string): string {
    return `chrome-extension://${this.id}/${file}`;
  }

  /** Does for the tab in front what a shortcut of the extension's does; headless, no key reaches it. */
  async command(name: string): Promise<void> {
    await this.#inFront(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab)`);
  }

  /** Does for the tab in front what an entry in its context menu does. */
  async choose(entry: string): Promise<void> {
    const item = { menuItemId: entry, editable: false, pageUrl: '' };
    await this.#inFront(`chrome.contextMenus.onClicked.dispatch(${JSON.stringify(item)}, tab)`);
  }

  async #inFront(event: string): Promise<void> {
    const front = 'chrome.tabs.query({ active: true, lastFocusedWindow: true })';
    await this.worker.evaluate(`${front}.then(([tab]) => { ${event} })`);
  }

  /** Presses what saves a file, and gives the file. */
  async saved(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
    const coming = page.waitForEvent('download');
    await press();
    const file = await coming;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  }

  allowClipboard(): Promise<void> {
    return this.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  }

  /** The service worker that runs now, or ran last. */
  get worker(): Worker {
    // One that was ended is still listed.
    const running = this.context.serviceWorkers().findLast((one) => one.url() === this.#worker.url());
    this.#worker = running ?? this.#worker;
    return this.#worker;
  }

  /** Ends the service worker, as the browser does when it has been idle. */
  async stopWorker(): Promise<void> {
    const [page] = this.context.pages();
    if (!page) return;
    const session = await this.context.newCDPSession(page);
    const ended = new Promise<void>((done) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const own = versions.filter(({ scriptURL }) => scriptURL === this.#worker.url());
        if (own.length && own.every(({ runningStatus }) => runningStatus === 'stopped')) done();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await ended;
    await session.detach();
  }

  /** @returns how much the browser runs, and the memory of the background once what nobody needs is thrown away */
  async weigh(): Promise<{ targets: number; background: number }> {
    const { targetInfos } = await this.#browser.send('Target.getTargets');
    const own = targetInfos.find(({ type, url }) => type === 'service_worker' && url === this.#worker.url());
    if (!own) return { targets: targetInfos.length, background: 0 };
    const worker = await Target.attach(this.#browser, own.targetId);
    await worker.send('HeapProfiler.collectGarbage');
    const { usedSize } = await worker.send('Runtime.getHeapUsage');
    await worker.detach();
    return { targets: targetInfos.length, background: Number(usedSize) };
  }

  /** Loads the extension anew, as an update does. */
  async reload(): Promise<void> {
    const ended = new Promise((done) => this.worker.once('close', done));
    await this.#browser.send('Extensions.loadUnpacked', { path: join(this.#profile, 'extension-0') });
    await ended;
  }

  /** Presses the toolbar button and does not wait for the popup. */
  async pressOnly(page: Page): Promise<void> {
    // One that crashed stays where it is.
    await page.bringToFront().catch(() => undefined);
    const { targetInfos } = await this.#browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    // Two tabs may show one address, so the tab in front is asked for by its state (newer than Playwright's types).
    const active = targetInfos.filter(
      (info) => (info as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive,
    );
    const here = active.filter((info) => info.url === page.url());
    const tab = (here.length > 1 ? await this.#inWindowOf(page, here) : here[0]) ?? active[0];
    if (!tab) throw new Error('No tab stands in front.');
    await this.#browser.send('Extensions.triggerAction', { id: this.id, targetId: tab.targetId });
  }

  /** Each window has a tab in front: the one beside which a page stands. */
  async #inWindowOf<T extends { targetId: string }>(page: Page, tabs: T[]): Promise<T | undefined> {
    const session = await this.context.newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    const windowOf = async (targetId: string) =>
      (await this.#browser.send('Browser.getWindowForTarget', { targetId })).windowId;
    const wanted = await windowOf(targetInfo.targetId);
    for (const tab of tabs) if ((await windowOf(tab.targetId)) === wanted) return tab;
    return undefined;
  }

  /**
   * Presses the switch in the popup and waits until the page has followed.
   *
   * @throws when the page has no switch, or does not follow within five seconds
   */
  async switchClean(popup: ChromiumPopup, page: Page, on: boolean): Promise<void> {
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
