import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';
import { needChromium } from '../browsers.mjs';
import { CdpTarget } from './cdp-target.ts';
import { ChromiumPopup, TIME_LIMIT_MS, waitForPopupTarget } from './popup.ts';

/** Stable screenshots need a fixed scale factor and no smooth scrolling. */
const CHROMIUM_ARGS = ['--force-device-scale-factor=1', '--disable-smooth-scrolling', '--lang=en-US'];

export interface OpenOptions {
  /** Folders of unpacked extensions; the first is the one under test. */
  extensions: string[];
  headless: boolean;
  /** Size of the pages (CSS pixels); null to use the window size. */
  viewport: { width: number; height: number } | null;
  env?: Record<string, string>;
  /** Host permissions that the extension gets without a prompt. */
  grantedSites?: string[];
  /** Local port of a proxy for all requests to other hosts. */
  proxyPort?: number;
}

/** A real Chromium with the extension installed. */
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
   * Starts Chromium with a temporary profile, which `close` removes.
   *
   * @throws when no Chromium is found, or the extension does not start
   */
  static async open({ extensions, headless, viewport, env, grantedSites, proxyPort }: OpenOptions): Promise<Chromium> {
    const profile = mkdtempSync(join(tmpdir(), 'clean-copy-'));
    // Chromium reads files of an unpacked extension on demand. A copy protects against a concurrent build.
    const copies = extensions.map((folder, index) => {
      const copy = join(profile, `extension-${index}`);
      cpSync(folder, copy, { recursive: true });
      return copy;
    });
    const list = copies.join(',');
    const through = proxyPort === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxyPort}`];
    const launch = () =>
      chromium.launchPersistentContext(join(profile, 'profile'), {
        executablePath: needChromium(),
        headless,
        viewport,
        chromiumSandbox: process.getuid?.() !== 0 && process.env.CI !== 'true',
        ...(env && { env: { ...process.env, ...env } }),
        // Playwright disables the back/forward cache, which readers have.
        ignoreDefaultArgs: ['--disable-back-forward-cache', ...(headless ? [] : ['--enable-automation'])],
        args: [...CHROMIUM_ARGS, `--disable-extensions-except=${list}`, `--load-extension=${list}`, ...through],
      });
    let context = await launch();
    if (grantedSites) {
      const id = new URL((await waitForWorker(context)).url()).host;
      await context.close();
      grantSites(join(profile, 'profile', 'Default', 'Preferences'), id, grantedSites);
      context = await launch();
    }
    const browser = context.browser();
    if (!browser) throw new Error('Chromium could not be connected to.');
    const worker = await waitForWorker(context);
    return new Chromium(context, worker, await browser.newBrowserCDPSession(), profile);
  }

  /**
   * Presses the real toolbar button, which grants `activeTab` for the page.
   *
   * @returns the popup, loaded
   * @throws when no popup opens within 30 seconds
   */
  async pressToolbar(page: Page): Promise<ChromiumPopup> {
    await this.triggerToolbar(page);
    return this.popup();
  }

  /** Returns the open popup, or the one that opens within 30 seconds, once loaded. */
  async popup(): Promise<ChromiumPopup> {
    return ChromiumPopup.attach(this.#browser, await waitForPopupTarget(this.#browser, this.id));
  }

  /** Returns the URL of one of the extension's own files. */
  urlOf(file: string): string {
    return `chrome-extension://${this.id}/${file}`;
  }

  /** Dispatches a keyboard command to the active tab; in headless mode no key press would reach the extension. */
  async runCommand(name: string): Promise<void> {
    await this.#withActiveTab(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab)`);
  }

  /** Dispatches a click on a context menu item to the active tab. */
  async chooseMenuItem(entry: string): Promise<void> {
    const item = { menuItemId: entry, editable: false, pageUrl: '' };
    await this.#withActiveTab(`chrome.contextMenus.onClicked.dispatch(${JSON.stringify(item)}, tab)`);
  }

  async #withActiveTab(event: string): Promise<void> {
    const query = 'chrome.tabs.query({ active: true, lastFocusedWindow: true })';
    await this.worker.evaluate(`${query}.then(([tab]) => { ${event} })`);
  }

  /** Runs an action that downloads a file, and returns the file. */
  async captureDownload(page: Page, action: () => Promise<void>): Promise<{ name: string; text: string }> {
    const download = page.waitForEvent('download');
    await action();
    const file = await download;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  }

  allowClipboard(): Promise<void> {
    return this.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  }

  /** The current service worker, or the last one if none is running. */
  get worker(): Worker {
    // Stopped service workers are still listed.
    const running = this.context.serviceWorkers().findLast((one) => one.url() === this.#worker.url());
    this.#worker = running ?? this.#worker;
    return this.#worker;
  }

  /** Stops the service worker, as the browser does when it is idle. */
  async stopWorker(): Promise<void> {
    const [page] = this.context.pages();
    if (!page) return;
    const session = await this.context.newCDPSession(page);
    const stopped = new Promise<void>((done) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const own = versions.filter(({ scriptURL }) => scriptURL === this.#worker.url());
        if (own.length && own.every(({ runningStatus }) => runningStatus === 'stopped')) done();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await session.detach();
  }

  /** Returns the number of DevTools targets, and the heap size (bytes) of the service worker after garbage collection. */
  async measureUsage(): Promise<{ targets: number; background: number }> {
    const { targetInfos } = await this.#browser.send('Target.getTargets');
    const own = targetInfos.find(({ type, url }) => type === 'service_worker' && url === this.#worker.url());
    if (!own) return { targets: targetInfos.length, background: 0 };
    const worker = await CdpTarget.attach(this.#browser, own.targetId);
    await worker.send('HeapProfiler.collectGarbage');
    const { usedSize } = await worker.send('Runtime.getHeapUsage');
    await worker.detach();
    return { targets: targetInfos.length, background: Number(usedSize) };
  }

  /** Reloads the extension, as an update does. */
  async reloadExtension(): Promise<void> {
    const ended = new Promise((done) => this.worker.once('close', done));
    await this.#browser.send('Extensions.loadUnpacked', { path: join(this.#profile, 'extension-0') });
    await ended;
  }

  /** Presses the toolbar button without waiting for the popup. */
  async triggerToolbar(page: Page): Promise<void> {
    // A crashed page cannot be brought to the front.
    await page.bringToFront().catch(() => undefined);
    const { targetInfos } = await this.#browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    // Several tabs may have the same URL, so look for the active one. `embedderData` is missing in Playwright's types.
    const active = targetInfos.filter(
      (info) => (info as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive,
    );
    const here = active.filter((info) => info.url === page.url());
    const tab = (here.length > 1 ? await this.#inWindowOf(page, here) : here[0]) ?? active[0];
    if (!tab) throw new Error('There is no active tab.');
    await this.#browser.send('Extensions.triggerAction', { id: this.id, targetId: tab.targetId });
  }

  /** Finds the tab that is in the same window as a page: each window has an active tab. */
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
   * Sets the clean view switch in the popup, and waits until the page has followed.
   *
   * @throws when the page has no switch, or does not follow within 30 seconds
   */
  async setCleanView(popup: ChromiumPopup, page: Page, on: boolean): Promise<void> {
    await popup.setCleanView(on);
    const deadline = Date.now() + TIME_LIMIT_MS;
    while ((await page.evaluate(() => document.querySelector('[data-clean-copy]') !== null)) !== on) {
      if (Date.now() > deadline) throw new Error(`The clean view did not go ${on ? 'on' : 'off'} within 30 seconds.`);
      await page.waitForTimeout(20);
    }
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Records host permissions as granted in a profile, so that the browser does not prompt. */
function grantSites(preferences: string, id: string, sites: string[]): void {
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

/** Waits for the service worker of the extension under test; that of the tests' helper extension may start first. */
async function waitForWorker(context: BrowserContext): Promise<Worker> {
  const deadline = Date.now() + TIME_LIMIT_MS;
  while (Date.now() < deadline) {
    for (const worker of context.serviceWorkers()) {
      if (!worker.url().endsWith('/helper.js')) return worker;
    }
    await context.waitForEvent('serviceworker', { timeout: 500 }).catch(() => undefined);
  }
  throw new Error('The extension did not start: its service worker never appeared.');
}
