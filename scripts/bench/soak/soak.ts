import type { CDPSession, Page } from 'playwright';
import type { Chromium } from '../../driver/chromium.ts';
import type { ChromiumPopup } from '../../driver/popup.ts';
import { hearPage, hearPopup, hearWorker } from './consoles.ts';
import { type Chance, chance } from './seeded-random.ts';

export interface SoakPage {
  name: string;
  url: string;
  html(): string;
}

/** What is there once all pages are closed and all that nobody needs is thrown away. */
export interface Rest {
  /** Pages that were opened till then. */
  pages: number;
  /** Everything that the browser runs: tabs, workers, popups. */
  targets: number;
  /** The background's memory, in bytes. */
  background: number;
}

export interface Soaked {
  presses: number;
  /** What our own code has said in any console, with the page where it did. */
  faults: string[];
  rests: Rest[];
  /** What each page had more after its view was off again than before it was first on. */
  more: { name: string; nodes: number; listeners: number; heap: number }[];
}

const TABS = ['sources', 'hidden', 'look', 'take', 'listen', 'page'];
/** After so many pages the browser is looked at. */
const EVERY = 20;

/** Opens pages one after another and presses what readers press, in an order that the seed decides. */
export async function soak(
  browser: Chromium,
  from: readonly SoakPage[],
  { pages, seed, told = () => {} }: { pages: number; seed: number; told?: (line: string) => void },
): Promise<Soaked> {
  const random = chance(seed);
  const done: Soaked = { presses: 0, faults: [], rests: [], more: [] };
  const served = new Map<string, SoakPage>(from.map((page) => [address(page), page]));
  await browser.context.route(/^https?:/, (route) => {
    const found = served.get(route.request().url());
    const headers = { 'content-security-policy': "script-src 'unsafe-inline'" };
    return found && route.request().isNavigationRequest()
      ? route.fulfill({ body: found.html(), contentType: 'text/html; charset=utf-8', headers })
      : route.abort();
  });
  const stay = browser.context.pages()[0] ?? (await browser.context.newPage());
  done.rests.push(await restOf(browser, 0));
  for (let at = 0; at < pages; at++) {
    const first = random.one(from);
    const fault = (text: string) => void done.faults.push(`${first.name}, page ${at}: ${text}`);
    const page = await browser.context.newPage();
    const session = await hearPage(page, fault);
    await page.goto(address(first), { waitUntil: 'domcontentloaded' });
    const before = await weigh(session);
    const presses = new Presses(browser, page, random, fault);
    const times = 1 + random.below(5);
    for (let time = 0; time < times; time++) await presses.one(() => random.one(from));
    await presses.end();
    done.presses += times;
    if (!presses.moved && page.url() === address(first)) {
      const after = await weigh(session);
      done.more.push({
        name: first.name,
        nodes: after.nodes - before.nodes,
        listeners: after.listeners - before.listeners,
        heap: after.heap - before.heap,
      });
    }
    await page.close();
    for (const text of await hearWorker(browser.worker)) fault(text);
    if ((at + 1) % EVERY === 0 || at + 1 === pages) {
      await stay.bringToFront();
      const rest = await restOf(browser, at + 1);
      done.rests.push(rest);
      told(
        `${at + 1} pages, ${rest.targets} targets, background ${kilobytes(rest.background)} kB, ${done.faults.length} faults`,
      );
    }
  }
  return done;
}

export const kilobytes = (bytes: number) => Math.round(bytes / 1000);

/** As the browser asks for it: letters outside ASCII are encoded. */
const address = ({ url }: SoakPage) => new URL(url).href.replace(/#.*$/, '');

/** What the driver says of a tab that is between two pages: nobody presses anything there. */
const BETWEEN = /not attached to an active page|context was destroyed|interrupted by another navigation|detached/i;

/** What readers press. */
class Presses {
  /** Was another page opened in the tab? */
  moved = false;
  readonly browser: Chromium;
  readonly page: Page;
  readonly random: Chance;
  readonly fault: (text: string) => void;
  #popup: { popup: ChromiumPopup; heard(): Promise<string[]> } | null = null;

  constructor(browser: Chromium, page: Page, random: Chance, fault: (text: string) => void) {
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
      if (!BETWEEN.test(String(error))) throw error;
      await this.page.waitForLoadState('domcontentloaded');
    }
    if (this.random.below(3) === 0) await this.#close();
  }

  /** With the view off, and no popup. */
  async end(): Promise<void> {
    await this.#close();
    const { popup } = await this.#open();
    if (await popup.evaluate<boolean>(`${SWITCH}?.getAttribute('aria-checked') === 'true'`))
      await popup.setCleanView(false);
    await this.#close();
    const left = await this.page.evaluate(() => document.querySelectorAll('[data-clean-copy]').length);
    if (left && !this.moved) this.fault(`${left} marks are left`);
  }

  async #open() {
    if (this.#popup) return this.#popup;
    const popup = await this.browser.pressToolbar(this.page);
    this.#popup = { popup, ...(await hearPopup(popup)) };
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
    // Fast fingers press more than once, and do not wait.
    for (let times = this.random.below(3); times >= 0; times--) await popup.evaluate(`${SWITCH}?.click()`);
  }

  async #look(): Promise<void> {
    const { popup } = await this.#open();
    await popup.evaluate(`document.querySelector('#tab-${this.random.one(TABS)}')?.click()`);
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
    await popup.evaluate(`${SWITCH}?.click()`);
    await this.page.goto(address(other), { waitUntil: 'commit' });
    await this.#close();
  }
}

const SWITCH = `document.querySelector('[data-testid="clean-view"]')`;

async function weigh(session: CDPSession): Promise<{ nodes: number; listeners: number; heap: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

async function restOf(browser: Chromium, pages: number): Promise<Rest> {
  await new Promise((done) => setTimeout(done, 300));
  return { pages, ...(await browser.measureUsage()) };
}
