import type { CDPSession, Page } from 'playwright';
import type { Chromium } from '../../driver/chromium.ts';
import type { ChromiumPopup } from '../../driver/popup.ts';
import { recordPageFaults, recordPopupFaults, takeWorkerFaults } from './consoles.ts';
import { createSeededRandom, type SeededRandom } from './seeded-random.ts';

export interface SoakPage {
  name: string;
  url: string;
  html(): string;
}

/** Resource usage with all pages closed and garbage collected. */
export interface IdleUsage {
  /** Pages opened so far. */
  pages: number;
  /** Browser targets: tabs, workers, popups. */
  targets: number;
  /** The background's memory, in bytes. */
  background: number;
}

export interface SoakResult {
  presses: number;
  /** Faults of the extension in any console, each with its page. */
  faults: string[];
  rests: IdleUsage[];
  /** Growth of each page from before the first clean view to after the last. */
  more: { name: string; nodes: number; listeners: number; heap: number }[];
}

const POPUP_TABS = ['sources', 'hidden', 'look', 'take', 'listen', 'page'];
/** Pages between two measurements of the browser. */
const PAGES_PER_MEASUREMENT = 20;

/** Opens pages one after another and performs random reader actions from a seed. */
export async function soak(
  browser: Chromium,
  from: readonly SoakPage[],
  { pages, seed, told = () => {} }: { pages: number; seed: number; told?: (line: string) => void },
): Promise<SoakResult> {
  const random = createSeededRandom(seed);
  const done: SoakResult = { presses: 0, faults: [], rests: [], more: [] };
  const served = new Map<string, SoakPage>(from.map((page) => [requestUrl(page), page]));
  await browser.context.route(/^https?:/, (route) => {
    const found = served.get(route.request().url());
    const headers = { 'content-security-policy': "script-src 'unsafe-inline'" };
    return found && route.request().isNavigationRequest()
      ? route.fulfill({ body: found.html(), contentType: 'text/html; charset=utf-8', headers })
      : route.abort();
  });
  const stay = browser.context.pages()[0] ?? (await browser.context.newPage());
  done.rests.push(await measureIdle(browser, 0));
  for (let at = 0; at < pages; at++) {
    const first = random.one(from);
    const fault = (text: string) => void done.faults.push(`${first.name}, page ${at}: ${text}`);
    const page = await browser.context.newPage();
    const session = await recordPageFaults(page, fault);
    await page.goto(requestUrl(first), { waitUntil: 'domcontentloaded' });
    const before = await measurePage(session);
    const presses = new RandomActions(browser, page, random, fault);
    const times = 1 + random.below(5);
    for (let time = 0; time < times; time++) await presses.one(() => random.one(from));
    await presses.end();
    done.presses += times;
    if (!presses.moved && page.url() === requestUrl(first)) {
      const after = await measurePage(session);
      done.more.push({
        name: first.name,
        nodes: after.nodes - before.nodes,
        listeners: after.listeners - before.listeners,
        heap: after.heap - before.heap,
      });
    }
    await page.close();
    for (const text of await takeWorkerFaults(browser.worker)) fault(text);
    if ((at + 1) % PAGES_PER_MEASUREMENT === 0 || at + 1 === pages) {
      await stay.bringToFront();
      const rest = await measureIdle(browser, at + 1);
      done.rests.push(rest);
      told(
        `${at + 1} pages, ${rest.targets} targets, background ${kilobytes(rest.background)} kB, ${done.faults.length} faults`,
      );
    }
  }
  return done;
}

export const kilobytes = (bytes: number) => Math.round(bytes / 1000);

/** URL as the browser requests it, with non-ASCII characters encoded. */
const requestUrl = ({ url }: SoakPage) => new URL(url).href.replace(/#.*$/, '');

/** Driver errors for a tab that is navigating. */
const NAVIGATION_ERROR =
  /not attached to an active page|context was destroyed|interrupted by another navigation|detached/i;

/** Random reader actions on one page. */
class RandomActions {
  /** Whether another page was opened in the tab. */
  moved = false;
  readonly browser: Chromium;
  readonly page: Page;
  readonly random: SeededRandom;
  readonly fault: (text: string) => void;
  #popup: { popup: ChromiumPopup; heard(): Promise<string[]> } | null = null;

  constructor(browser: Chromium, page: Page, random: SeededRandom, fault: (text: string) => void) {
    this.browser = browser;
    this.page = page;
    this.random = random;
    this.fault = fault;
  }

  async one(other: () => SoakPage): Promise<void> {
    const deeds = [
      () => this.#turn(),
      () => this.#turn(),
      () => this.#look(),
      () => this.#shortcut(),
      () => this.page.evaluate((by) => scrollBy(0, by), this.random.below(3000)),
      () => this.page.reload({ waitUntil: 'commit' }).then(() => undefined),
      () => this.#leave(other()),
    ];
    try {
      await this.random.one(deeds)();
    } catch (error) {
      if (!NAVIGATION_ERROR.test(String(error))) throw error;
      await this.page.waitForLoadState('domcontentloaded');
    }
    if (this.random.below(3) === 0) await this.#close();
  }

  /** Leaves the page with the clean view off and the popup closed. */
  async end(): Promise<void> {
    await this.#close();
    const { popup } = await this.#open();
    if (await popup.evaluate<boolean>(`${CLEAN_VIEW_SWITCH}?.getAttribute('aria-checked') === 'true'`))
      await popup.setCleanView(false);
    await this.#close();
    const left = await this.page.evaluate(() => document.querySelectorAll('[data-clean-copy]').length);
    if (left && !this.moved) this.fault(`${left} marks are left`);
  }

  async #open() {
    if (this.#popup) return this.#popup;
    const popup = await this.browser.pressToolbar(this.page);
    this.#popup = { popup, ...(await recordPopupFaults(popup)) };
    await popup.waitUntilReady();
    return this.#popup;
  }

  async #close(): Promise<void> {
    const open = this.#popup;
    this.#popup = null;
    if (!open) return;
    for (const text of await open.heard().catch(() => [])) this.fault(text);
    await open.popup.close();
  }

  async #turn(): Promise<void> {
    const { popup } = await this.#open();
    // A reader may press several times without waiting.
    for (let times = this.random.below(3); times >= 0; times--) await popup.evaluate(`${CLEAN_VIEW_SWITCH}?.click()`);
  }

  async #look(): Promise<void> {
    const { popup } = await this.#open();
    await popup.evaluate(`document.querySelector('#tab-${this.random.one(POPUP_TABS)}')?.click()`);
  }

  async #shortcut(): Promise<void> {
    // The press grants the tab, as the shortcut does.
    await this.#open();
    await this.#close();
    await this.page.bringToFront();
    await this.browser.runCommand('toggle-clean-view');
  }

  async #leave(other: SoakPage): Promise<void> {
    this.moved = true;
    const { popup } = await this.#open();
    await popup.evaluate(`${CLEAN_VIEW_SWITCH}?.click()`);
    await this.page.goto(requestUrl(other), { waitUntil: 'commit' });
    await this.#close();
  }
}

const CLEAN_VIEW_SWITCH = `document.querySelector('[data-testid="clean-view"]')`;

async function measurePage(session: CDPSession): Promise<{ nodes: number; listeners: number; heap: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

async function measureIdle(browser: Chromium, pages: number): Promise<IdleUsage> {
  await new Promise((done) => setTimeout(done, 300));
  return { pages, ...(await browser.measureUsage()) };
}
