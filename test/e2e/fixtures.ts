import { join } from 'node:path';
import { test as base, expect, type Page, type Request } from '@playwright/test';
import { Chromium } from '../../scripts/drive';
import type { Popup } from '../../scripts/popup';
import { type Ear, openEar } from './ear';
import type { Extension } from './extension';
import { Firefox } from './firefox/firefox';
import type { Seed } from './seeds';
import { type LocalServer, startServer } from './server';
import { visibleLines } from './visible';

export { expect } from '@playwright/test';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');
/** The built extension. */
export const BUILT = join(OUTPUT, 'chrome-mv3');
export const EDGE = join(OUTPUT, 'edge-mv3');
/** Folders of both builds that tests drive. */
export const BUILDS = { chromium: BUILT, firefox: join(OUTPUT, 'firefox-mv3') };

interface Served {
  body: string | Buffer;
  contentType?: string;
  headers?: Record<string, string>;
}

interface Shared {
  /** Hears what is asked of the net, by whomever. */
  ear: Ear;
  /** The extension in one browser, shared by all tests of a worker; nothing reaches the net. */
  extension: Extension;
  /** The same, for what Chromium alone lets a test do. */
  chromium: Chromium;
  /** What the `.test` domain answers, by address without its query and fragment. */
  served: Map<string, Served>;
  /** A web server on this machine; addresses under it must be let through by the test. */
  server: LocalServer;
}

interface Each {
  /** Fails the test where anything was asked that the test itself does not answer. */
  quiet: undefined;
  page: Page;
  /** Makes an address answer with a page of our own. */
  serve: (url: string, answer: Served) => void;
  /** Opens a seed page at its own address. */
  openSeed: (seed: Seed, headers?: Record<string, string>) => Promise<void>;
  /** Presses the real toolbar button on the page and waits until the popup has something to say. */
  pressToolbar: () => Promise<Popup>;
  /** Presses the switch in the popup and waits until the page has followed. */
  turn: (popup: Popup, on: boolean) => Promise<void>;
  /** Id of the tab in front. */
  tabId: () => Promise<number>;
}

/** Where a seed is opened: pages that load more by themselves are asked to wait for the test. */
export const addressOf = ({ url, html }: Pick<Seed, 'url' | 'html'>) =>
  html.includes('?still') ? `${url}?still` : url;

/** An address as the browser asks for it (letters outside ASCII are encoded), without its query and fragment. */
const bare = (url: string) => new URL(url).href.replace(/[?#].*$/, '');

/**
 * Chromium takes 120 writes a minute to synchronised storage, no reader's number: tests that come after many others wait.
 * A clearing of what is empty counts there and not here, hence the margin.
 */
const MANY = 60;
const COUNT_WRITES =
  'self.writes = []; chrome.storage.sync.onChanged.addListener(() => void self.writes.push(Date.now()))';
const WRITES = '(self.writes ?? []).filter((at) => at > Date.now() - 60_000).length';

/** What only a script asks for, or one of our own parts: a page's pictures and sheets may lead nowhere. */
const ASKING = new Set(['fetch', 'xhr', 'ping', 'websocket', 'eventsource', 'other']);
const isOurs = (request: Request, id: string): boolean => {
  const by = request.serviceWorker()?.url() ?? (request.isNavigationRequest() ? '' : request.frame().url());
  // Chromium shows PDFs in an extension of its own.
  return by.startsWith(`chrome-extension://${id}/`);
};

/** The tests' own hosts, and what Firefox asks with no extension in it either; the last one has players of protected films. */
const FIREFOX_OWN = /(?:^|\.)(?:test|mozilla\.(?:com|org|net)|firefox\.com|mozgcp\.net|update\.googleapis\.com)$/;

const SIZE = { width: 1280, height: 900 };

/** The built extension in the browser that a project of Playwright's names. */
function openExtension(project: string, ear: Ear): Promise<Extension> {
  if (project === 'firefox') return Firefox.open(BUILDS.firefox, SIZE, { proxy: ear.port });
  const extensions = [BUILT, join(import.meta.dirname, 'helper')];
  return Chromium.open({ extensions, headless: true, viewport: SIZE, proxy: ear.port });
}

export const test = base.extend<Each, Shared>({
  extension: [
    async ({ served, ear }, use, { project }) => {
      const extension = await openExtension(project.name, ear);
      await extension.context.route('**/*', (route) => {
        const request = route.request();
        const url = request.url();
        // The extension's own pages load their own files.
        if (!/^https?:/.test(url)) return route.continue();
        const answer = served.get(bare(url));
        // Firefox asks for much of its own, and tells of no request whose it is.
        const told = extension.name === 'chromium';
        if (told && (isOurs(request, extension.id) || (!answer && ASKING.has(request.resourceType())))) ear.hear(url);
        return answer ? route.fulfill({ contentType: 'text/html; charset=utf-8', ...answer }) : route.abort();
      });
      if (extension.name === 'chromium') await extension.worker.evaluate(COUNT_WRITES);
      await use(extension);
      await extension.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  chromium: [
    async ({ extension }, use) => {
      if (!(extension instanceof Chromium)) throw new Error('This test is for Chromium alone.');
      await use(extension);
    },
    { scope: 'worker' },
  ],
  ear: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it depends on here.
    async ({}, use, { project }) => {
      const ear = await openEar(project.name === 'firefox' ? FIREFOX_OWN : undefined);
      await use(ear);
      await ear.close();
    },
    { scope: 'worker' },
  ],
  quiet: [
    async ({ ear }, use) => {
      await use(undefined);
      expect(ear.take(), 'asked of the net').toEqual([]);
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
  page: async ({ extension }, use) => {
    while ((await extension.worker.evaluate<number>(WRITES)) > MANY) {
      test.info().setTimeout(test.info().timeout + 2000);
      await new Promise((done) => setTimeout(done, 2000));
    }
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
      await popup.settled();
      return popup;
    });
  },
  turn: async ({ extension, page }, use) => {
    await use((popup, on) => extension.switchClean(popup, page, on));
  },
  tabId: async ({ extension, page }, use) => {
    await use(async () => {
      await page.bringToFront();
      return extension.worker.evaluate<number>('chrome.tabs.query({active: true}).then(([tab]) => tab.id)');
    });
  },
});

/** The page's own markup, that of its open shadow trees included. */
export const outerHtml = (page: Page) =>
  page.evaluate(() => {
    const inside = (root: Document | ShadowRoot): string[] =>
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot.getHTML(), ...inside(shadowRoot)] : [],
      );
    return [document.documentElement.outerHTML, ...inside(document)].join('\n');
  });
/** Does the page carry our marks? */
export const marked = (page: Page) => page.evaluate(() => document.querySelector('[data-clean-copy]') !== null);
/** What a person can read now, one line a block. */
export const lines = (page: Page) => page.evaluate(visibleLines);

/** Leaves a test out in Firefox, and says in one line why. */
export const notInFirefox = (why: string) => test.skip(test.info().project.name === 'firefox', why);
