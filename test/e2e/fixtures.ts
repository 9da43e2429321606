import { join } from 'node:path';
import { test as base, expect, type Page, type Request } from '@playwright/test';
import { Chromium } from '../../scripts/driver/chromium';
import type { Popup } from '../../scripts/driver/popup';
import type { Extension } from './extension';
import { Firefox } from './firefox/firefox';
import { type NetworkRecorder, startNetworkRecorder } from './network-recorder';
import type { Seed } from './seeds';
import { type LocalServer, startServer } from './server';
import { COUNT_SYNC_WRITES, waitForSyncQuota } from './sync-quota';
import { collectVisibleLines } from './visible-text';

export { expect } from '@playwright/test';
export * from './clean-view-switch';
export * from './test-details';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');
export const CHROME_BUILD = join(OUTPUT, 'chrome-mv3');
export const EDGE_BUILD = join(OUTPUT, 'edge-mv3');
/** Folder of the build for each Playwright project. */
export const BUILDS = { chromium: CHROME_BUILD, firefox: join(OUTPUT, 'firefox-mv3') };

interface Served {
  body: string | Buffer;
  contentType?: string;
  headers?: Record<string, string>;
}

interface WorkerFixtures {
  /** Records every request to the network, whether from a page or from the extension. */
  network: NetworkRecorder;
  /** The extension in one browser, shared by all tests of a worker; no request reaches the network. */
  extension: Extension;
  /** The extension, for tests that need functions of the Chromium driver. */
  chromium: Chromium;
  /** Responses for the `.test` domain, by URL without query and fragment. */
  served: Map<string, Served>;
  /** A local web server. Tests must allow its URLs themselves. */
  server: LocalServer;
}

interface TestFixtures {
  /** Fails the test if there was a request that it did not serve itself. */
  failOnStrayRequests: undefined;
  page: Page;
  /** Sets the response for a URL. */
  serve: (url: string, answer: Served) => void;
  /** Opens a seed page at its own URL. */
  openSeed: (seed: Seed, headers?: Record<string, string>) => Promise<void>;
  /** Presses the real toolbar button on the page and waits until the popup shows a story or a status. */
  pressToolbar: () => Promise<Popup>;
  /** Sets the clean view switch in the popup, and waits until the page has changed. */
  setCleanView: (popup: Popup, on: boolean) => Promise<void>;
  /** Opens a seed page and switches the clean view on. Returns the popup, and the page as it was before. */
  openCleanSeed: (seed: Seed) => Promise<{ popup: Popup; before: { html: string; lines: string[] } }>;
  /** Returns the id of the active tab. */
  tabId: () => Promise<number>;
}

/** Returns the URL at which a seed is opened. With `?still`, a page leaves it to the test when more is loaded. */
export const addressOf = ({ url, html }: Pick<Seed, 'url' | 'html'>) =>
  html.includes('?still') ? `${url}?still` : url;

/** Returns a URL as the browser requests it (non-ASCII letters encoded), without query and fragment. */
const bare = (url: string) => new URL(url).href.replace(/[?#].*$/, '');

/** Types of requests that only scripts and the extension make; images and style sheets of a page do not matter. */
const SCRIPTED_REQUEST_TYPES = new Set(['fetch', 'xhr', 'ping', 'websocket', 'eventsource', 'other']);
const isFromExtension = (request: Request, id: string): boolean => {
  const initiator = request.serviceWorker()?.url() ?? (request.isNavigationRequest() ? '' : request.frame().url());
  // Chromium shows PDFs in an extension of its own.
  return initiator.startsWith(`chrome-extension://${id}/`);
};

/** Matches the tests' own hosts, and those that Firefox contacts itself; the last one serves DRM modules. */
const FIREFOX_EXPECTED_HOSTS =
  /(?:^|\.)(?:test|mozilla\.(?:com|org|net)|firefox\.com|mozgcp\.net|update\.googleapis\.com)$/;

const VIEWPORT = { width: 1280, height: 900 };

/** Opens the built extension in the browser of a Playwright project. */
function openExtension(project: string, network: NetworkRecorder): Promise<Extension> {
  if (project === 'firefox') return Firefox.open(BUILDS.firefox, VIEWPORT, { proxy: network.port });
  return Chromium.open({ extensions: [CHROME_BUILD], headless: true, viewport: VIEWPORT, proxyPort: network.port });
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  extension: [
    async ({ served, network }, use, { project }) => {
      const extension = await openExtension(project.name, network);
      await extension.context.route('**/*', (route) => {
        const request = route.request();
        const url = request.url();
        // The extension's own pages load their own files.
        if (!/^https?:/.test(url)) return route.continue();
        const answer = served.get(bare(url));
        // Firefox makes many requests of its own, and does not tell who made one.
        if (extension.name === 'chromium') {
          const isScripted = SCRIPTED_REQUEST_TYPES.has(request.resourceType());
          if (isFromExtension(request, extension.id) || (!answer && isScripted)) network.record(url);
        }
        return answer ? route.fulfill({ contentType: 'text/html; charset=utf-8', ...answer }) : route.abort();
      });
      if (extension.name === 'chromium') await extension.worker.evaluate(COUNT_SYNC_WRITES);
      await use(extension);
      await extension.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  chromium: [
    async ({ extension }, use) => {
      if (!(extension instanceof Chromium)) throw new Error('This test is for Chromium alone.');
      await use(extension);
    },
    { scope: 'worker' },
  ],
  network: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it depends on here.
    async ({}, use, { project }) => {
      const network = await startNetworkRecorder(project.name === 'firefox' ? FIREFOX_EXPECTED_HOSTS : undefined);
      await use(network);
      await network.close();
    },
    { scope: 'worker' },
  ],
  failOnStrayRequests: [
    async ({ network }, use) => {
      await use(undefined);
      expect(network.takeRequests(), 'requests to the network').toEqual([]);
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: see above.
  served: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: see above.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ extension }, use, testInfo) => {
    if (extension.name === 'chromium') await waitForSyncQuota(extension.worker, testInfo);
    const page = await extension.context.newPage();
    await use(page);
    await page.close();
  },
  serve: async ({ served }, use) => {
    await use((url, answer) => served.set(bare(url), answer));
    served.clear();
  },
  openSeed: async ({ page, serve }, use) => {
    await use(async ({ url, html }, headers) => {
      serve(url, { body: html, headers });
      await page.goto(addressOf({ url, html }));
    });
  },
  pressToolbar: async ({ extension, page }, use) => {
    await use(async () => {
      const popup = await extension.pressToolbar(page);
      await popup.waitUntilReady();
      return popup;
    });
  },
  setCleanView: async ({ extension, page }, use) => {
    await use((popup, on) => extension.setCleanView(popup, page, on));
  },
  openCleanSeed: async ({ openSeed, page, pressToolbar, setCleanView }, use) => {
    await use(async (seed) => {
      await openSeed(seed);
      const before = { html: await outerHtml(page), lines: await visibleLines(page) };
      const popup = await pressToolbar();
      await setCleanView(popup, true);
      return { popup, before };
    });
  },
  tabId: async ({ extension, page }, use) => {
    await use(async () => {
      await page.bringToFront();
      return extension.worker.evaluate<number>('chrome.tabs.query({active: true}).then(([tab]) => tab.id)');
    });
  },
});

/**
 * Returns the HTML of the page, including that in open shadow roots. While the page is clean, our own elements outside the body
 * are left out: they come after the first clean frame.
 */
export const outerHtml = (page: Page) =>
  page.evaluate(() => {
    const shadowHtml = (root: Document | ShadowRoot): string[] =>
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot.getHTML(), ...shadowHtml(shadowRoot)] : [],
      );
    const own = document.querySelector('[data-clean-copy]')
      ? [...document.querySelectorAll('html > div[style*="--clean-copy-overlay"]')]
      : [];
    const html = own.reduce((text, { outerHTML }) => text.replace(outerHTML, ''), document.documentElement.outerHTML);
    return [html, ...shadowHtml(document)].join('\n');
  });
/** Tells whether the page has marks of the extension. */
export const hasMarks = (page: Page) => page.evaluate(() => document.querySelector('[data-clean-copy]') !== null);
/** Returns the text that is visible on the page, one line per block. */
export const visibleLines = (page: Page) => page.evaluate(collectVisibleLines);
