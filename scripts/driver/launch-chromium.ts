import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright';
import { needChromium } from '../browsers.mjs';
import { TIME_LIMIT_MS } from './popup.ts';

/**
 * Command-line switches for reproducible screenshots: fixed scale factor, no smooth scrolling, and a screen (if headless)
 * on which the popup gets its full size.
 */
const CHROMIUM_ARGS = ['--force-device-scale-factor=1', '--disable-smooth-scrolling', '--screen-info={1600x1200}'];

export interface OpenOptions {
  /** Folders of unpacked extensions. The first one is the extension under test. */
  extensions: string[];
  headless: boolean;
  /** Viewport size (CSS pixels); null for the size of the window. */
  viewport: { width: number; height: number } | null;
  env?: Record<string, string>;
  /** Match patterns of host permissions to grant without a prompt. */
  grantedSites?: string[];
  /** Local port of a proxy for all requests except those to localhost. */
  proxyPort?: number;
  /**
   * Language of the extension under test, named as its file in `assets/locales/`; English by default. The browser itself stays
   * English, because its own translations may not be installed.
   */
  language?: string;
}

/** Returns the path of the copy of an extension that Chromium runs, by its index in `OpenOptions.extensions`. */
export const extensionCopy = (folder: string, index: number): string => join(folder, `extension-${index}`);

/**
 * Starts Chromium with extensions.
 *
 * @param folder empty folder for the profile and the copies of the extensions
 * @returns the browser, and the service worker of the extension under test
 * @throws Error if no Chromium is found, or if the extension does not start
 */
export async function launchWithExtensions(
  folder: string,
  options: OpenOptions,
): Promise<{ context: BrowserContext; worker: Worker }> {
  // Chromium reads files of an unpacked extension when it needs them. Use a copy, in case the extension is built
  // meanwhile.
  for (const [index, extension] of options.extensions.entries())
    cpSync(extension, extensionCopy(folder, index), { recursive: true });
  const [own] = options.extensions;
  if (own && options.language) setLanguage(own, extensionCopy(folder, 0), options.language);
  let context = await launch(folder, options);
  if (options.grantedSites) {
    const id = new URL((await waitForWorker(context)).url()).host;
    await context.close();
    grantSites(join(folder, 'profile', 'Default', 'Preferences'), id, options.grantedSites);
    context = await launch(folder, options);
  }
  return { context, worker: await waitForWorker(context) };
}

function launch(
  folder: string,
  { extensions, headless, viewport, env, proxyPort }: OpenOptions,
): Promise<BrowserContext> {
  const list = extensions.map((_, index) => extensionCopy(folder, index)).join(',');
  const proxy = proxyPort === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxyPort}`];
  return chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: needChromium(),
    headless,
    viewport,
    chromiumSandbox: process.getuid?.() !== 0 && process.env.CI !== 'true',
    // Chromium on Linux takes the language from the environment.
    env: { ...process.env, LANGUAGE: 'en-US', ...env },
    // Playwright disables the back/forward cache by default, but readers' browsers have it.
    ignoreDefaultArgs: ['--disable-back-forward-cache', ...(headless ? [] : ['--enable-automation'])],
    args: [
      ...CHROMIUM_ARGS,
      '--lang=en-US',
      `--disable-extensions-except=${list}`,
      `--load-extension=${list}`,
      ...proxy,
    ],
  });
}

/**
 * Replaces the English texts of an extension, which an English browser shows, by those of another language.
 *
 * @param source folder of the extension with its own English texts
 * @param copy folder of the copy that is changed
 */
export function setLanguage(source: string, copy: string, language: string): void {
  const textsOf = (folder: string, locale: string) => join(folder, '_locales', locale, 'messages.json');
  cpSync(textsOf(source, language.replace('-', '_')), textsOf(copy, 'en'));
}

/**
 * Writes host permissions into a profile's preferences as granted, so that the browser does not prompt.
 *
 * @param preferences path of the profile's `Preferences` file
 * @param sites match patterns
 */
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

/**
 * Waits for the service worker of the extension under test. Ignores the helper extension of the tests, whose worker may
 * start first.
 *
 * @throws Error if it has not started after 30 seconds
 */
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
