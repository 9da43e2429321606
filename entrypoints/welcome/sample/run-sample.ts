import { browser } from 'wxt/browser';
import { chunkKey } from '../../../lib/data/global/store';
import { kindNames } from '../../../lib/extension/kind-names';
import type { PageHandlers } from '../../../lib/page-controller/page-handlers';
import { DEFAULT_SETTINGS } from '../../../lib/settings/defaults';
import { resolvePreferences } from '../../../lib/settings/preferences';
import type { PageState } from '../../../lib/types';
import { buildCleanViewSheet, buildThemeSheet } from '../../../lib/view/sheets';

/** The content script as it runs in pages, with its data. */
const SCRIPTS = ['/content-scripts/data.js', '/content-scripts/content.js'];

type SampleWindow = Window & typeof globalThis & Record<symbol, unknown>;

/** Switches the clean view of the sample page, and returns its state. */
export type SetSampleClean = (on: boolean) => Promise<PageState>;

/**
 * Runs the content script in the sample page.
 *
 * @param page document of a frame of this extension page
 * @param style the page's own style sheet
 * @throws Error if the content script does not start
 */
export async function runSample(page: Document, style: string): Promise<SetSampleClean> {
  const window = page.defaultView as SampleWindow;
  const sheet = (css: string) => {
    const built = new window.CSSStyleSheet();
    built.replaceSync(css);
    return built;
  };
  const own = [sheet(style)];
  page.adoptedStyleSheets = own;
  // Browsers do not give a frame without a file the API of extensions.
  for (const name of ['browser', 'chrome']) Object.defineProperty(window, name, { value: browser });
  for (const file of SCRIPTS) await runScript(page, file);
  const handlers = window[chunkKey('page')] as PageHandlers | undefined;
  if (!handlers) throw new Error('The content script did not start.');
  const preferences = { ...resolvePreferences(DEFAULT_SETTINGS, undefined), shadowSheet: '' };
  const clean = [...own, sheet(buildCleanViewSheet(kindNames())), sheet(buildThemeSheet(preferences.look))];
  return async (on) => {
    if (on) page.adoptedStyleSheets = clean;
    const state = await handlers.setClean({ on, preferences });
    if (!state.on) page.adoptedStyleSheets = own;
    return state;
  };
}

/** Loads a packaged script into a document of this extension, and waits until it has run. */
function runScript(page: Document, file: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = page.createElement('script');
    script.src = file;
    script.onload = () => done();
    script.onerror = () => failed(new Error(`${file} did not load.`));
    page.head.append(script);
  });
}
