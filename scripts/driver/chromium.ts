import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright';
import { CdpTarget } from './cdp-target.ts';
import { extensionCopy, launchWithExtensions, type OpenOptions, setLanguage } from './launch-chromium.ts';
import { ChromiumPopup, TIME_LIMIT_MS, waitForPopupTarget } from './popup.ts';

/** A Chromium that was started with the extension installed. */
export class Chromium {
  readonly name = 'chromium';
  readonly context: BrowserContext;
  /** The id of the extension under test. */
  readonly id: string;
  #worker: Worker;
  #browser: CDPSession;
  #folder: string;
  /** Folder of the extension under test, which the browser runs a copy of. */
  #source: string | undefined;

  private constructor(context: BrowserContext, worker: Worker, browser: CDPSession, folder: string, source?: string) {
    this.context = context;
    this.#worker = worker;
    this.id = new URL(worker.url()).host;
    this.#browser = browser;
    this.#folder = folder;
    this.#source = source;
  }

  /**
   * Starts Chromium with a temporary profile, which `close` removes.
   *
   * @throws Error if no Chromium is found, or if the extension does not start
   */
  static async open(options: OpenOptions): Promise<Chromium> {
    const folder = mkdtempSync(join(tmpdir(), 'clean-copy-'));
    const { context, worker } = await launchWithExtensions(folder, options);
    const browser = context.browser();
    if (!browser) throw new Error('Chromium could not be connected to.');
    return new Chromium(context, worker, await browser.newBrowserCDPSession(), folder, options.extensions[0]);
  }

  /**
   * Presses the toolbar button, which grants the extension `activeTab` for the page.
   *
   * @returns the popup, once it has loaded
   * @throws Error if no popup opens within 30 seconds
   */
  async pressToolbar(page: Page): Promise<ChromiumPopup> {
    await this.triggerToolbar(page);
    return this.popup();
  }

  /** Returns the popup, once it has loaded; waits up to 30 seconds for it to open. */
  async popup(): Promise<ChromiumPopup> {
    return ChromiumPopup.attach(this.#browser, await waitForPopupTarget(this.#browser, this.id));
  }

  /** Returns the side panel, which has the same controls as the popup; waits up to 30 seconds for it to open. */
  async sidePanel(): Promise<ChromiumPopup> {
    return ChromiumPopup.attach(this.#browser, await waitForPopupTarget(this.#browser, this.id, 'sidepanel.html'));
  }

  /** Returns the URL of one of the extension's files. */
  urlOf(file: string): string {
    return `chrome-extension://${this.id}/${file}`;
  }

  /**
   * Dispatches the event of a keyboard command for the active tab. Real key presses do not reach extensions in headless
   * mode.
   */
  async runCommand(name: string): Promise<void> {
    await this.#withActiveTab(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab)`);
  }

  /** Dispatches the event of a click on a context menu item in the active tab. */
  async chooseMenuItem(entry: string): Promise<void> {
    const item = { menuItemId: entry, editable: false, pageUrl: '' };
    await this.#withActiveTab(`chrome.contextMenus.onClicked.dispatch(${JSON.stringify(item)}, tab)`);
  }

  async #withActiveTab(event: string): Promise<void> {
    const query = 'chrome.tabs.query({ active: true, lastFocusedWindow: true })';
    await this.worker.evaluate(`${query}.then(([tab]) => { ${event} })`);
  }

  /** Runs an action that downloads a file, and returns the file's name and text. */
  async captureDownload(page: Page, action: () => Promise<void>): Promise<{ name: string; text: string }> {
    const download = page.waitForEvent('download');
    await action();
    const file = await download;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  }

  allowClipboard(): Promise<void> {
    return this.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  }

  /** The running service worker, or the last one if none is running. */
  get worker(): Worker {
    // The list also contains workers that have stopped.
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

  /**
   * Returns the number of DevTools targets, and the heap size (bytes) of the service worker after garbage collection.
   */
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

  /**
   * Reloads the extension, as an update does.
   *
   * @throws Error if its new service worker does not start within 30 seconds
   */
  async reloadExtension(): Promise<void> {
    const { worker, context } = this;
    // The old worker may have ended without an event, so only the new one is waited for.
    const started = context.waitForEvent('serviceworker', {
      predicate: (one) => one !== worker && one.url() === worker.url(),
      timeout: TIME_LIMIT_MS,
    });
    await Promise.all([
      this.#browser.send('Extensions.loadUnpacked', { path: extensionCopy(this.#folder, 0) }),
      started,
    ]);
  }

  /** Shows the extension's interface in another language, named as in `OpenOptions.language`, and reloads it. */
  async changeLanguage(language: string): Promise<void> {
    if (!this.#source) throw new Error('There is no extension.');
    setLanguage(this.#source, extensionCopy(this.#folder, 0), language);
    await this.reloadExtension();
  }

  /** Presses the toolbar button and does not wait for the popup. */
  async triggerToolbar(page: Page): Promise<void> {
    // Ignore the error for a crashed page, which cannot be brought to the front.
    await page.bringToFront().catch(() => undefined);
    const { targetInfos } = await this.#browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    // Look for the active tab, because several may have the same URL. Playwright's types lack `embedderData`.
    const active = targetInfos.filter(
      (info) => (info as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive,
    );
    const here = active.filter((info) => info.url === page.url());
    const tab = (here.length > 1 ? await this.#inWindowOf(page, here) : here[0]) ?? active[0];
    if (!tab) throw new Error('There is no active tab.');
    await this.#browser.send('Extensions.triggerAction', { id: this.id, targetId: tab.targetId });
  }

  /** Returns the tab that is in the same window as a page. Each window has an active tab. */
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
   * Sets the clean view switch in the popup, and waits until the page has changed.
   *
   * @throws Error if the popup has no switch, or if the page does not change within 30 seconds
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
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
