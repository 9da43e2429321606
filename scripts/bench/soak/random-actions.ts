import type { Page } from 'playwright';
import type { Chromium } from '../../driver/chromium.ts';
import type { ChromiumPopup } from '../../driver/popup.ts';
import { recordPopupFaults } from './consoles.ts';
import type { SeededRandom } from './seeded-random.ts';

export interface SoakPage {
  name: string;
  url: string;
  html(): string;
}

const POPUP_PANELS = ['hidden', 'theme', 'export', 'listen', 'options'];
const CLEAN_VIEW_SWITCH = `document.querySelector('[data-testid="clean-view"]')`;
const MAX_SCROLL_PX = 3000;

/** Matches messages of Playwright's errors for a tab that is navigating. */
const NAVIGATION_ERROR =
  /not attached to an active page|context was destroyed|interrupted by another navigation|detached/i;

/** Returns a page's URL as the browser requests it: without fragment, and with non-ASCII characters encoded. */
export const requestUrl = ({ url }: SoakPage) => new URL(url).href.replace(/#.*$/, '');

/** Performs random reader actions in the tab of one page. */
export class RandomActions {
  /** Whether another page was opened in the tab. */
  hasNavigated = false;
  readonly browser: Chromium;
  readonly page: Page;
  readonly random: SeededRandom;
  /** Called with each error. */
  readonly onFault: (fault: string) => void;
  #popup: { popup: ChromiumPopup; takeFaults(): Promise<string[]> } | null = null;

  constructor(browser: Chromium, page: Page, random: SeededRandom, onFault: (fault: string) => void) {
    this.browser = browser;
    this.page = page;
    this.random = random;
    this.onFault = onFault;
  }

  /**
   * Performs one action.
   *
   * @param chooseOther chooses the page to go to, if the action is to leave the current one
   */
  async perform(chooseOther: () => SoakPage): Promise<void> {
    const actions = [
      () => this.#toggleCleanView(),
      () => this.#toggleCleanView(),
      () => this.#openPopupPanel(),
      () => this.#pressShortcut(),
      () => this.page.evaluate((by) => scrollBy(0, by), this.random.below(MAX_SCROLL_PX)),
      () => this.page.reload({ waitUntil: 'commit' }).then(() => undefined),
      () => this.#navigateTo(chooseOther()),
    ];
    try {
      await this.random.one(actions)();
    } catch (error) {
      if (!NAVIGATION_ERROR.test(String(error))) throw error;
      await this.page.waitForLoadState('domcontentloaded');
    }
    if (this.random.below(3) === 0) await this.#closePopup();
  }

  /** Switches the clean view off, closes the popup, and reports marks that are left in the page. */
  async end(): Promise<void> {
    await this.#closePopup();
    const { popup } = await this.#openPopup();
    if (await popup.evaluate<boolean>(`${CLEAN_VIEW_SWITCH}?.getAttribute('aria-checked') === 'true'`))
      await popup.setCleanView(false);
    await this.#closePopup();
    const left = await this.page.evaluate(() => document.querySelectorAll('[data-clean-copy]').length);
    if (left && !this.hasNavigated) this.onFault(`${left} marks are left`);
  }

  async #openPopup() {
    if (this.#popup) return this.#popup;
    const popup = await this.browser.pressToolbar(this.page);
    this.#popup = { popup, ...(await recordPopupFaults(popup)) };
    await popup.waitUntilReady();
    return this.#popup;
  }

  async #closePopup(): Promise<void> {
    const open = this.#popup;
    this.#popup = null;
    if (!open) return;
    for (const fault of await open.takeFaults().catch(() => [])) this.onFault(fault);
    await open.popup.close();
  }

  async #toggleCleanView(): Promise<void> {
    const { popup } = await this.#openPopup();
    // A reader may press several times without waiting.
    for (let times = this.random.below(3); times >= 0; times--) await popup.evaluate(`${CLEAN_VIEW_SWITCH}?.click()`);
  }

  async #openPopupPanel(): Promise<void> {
    const { popup } = await this.#openPopup();
    await popup.evaluate(`document.querySelector('#tab-${this.random.one(POPUP_PANELS)}')?.click()`);
  }

  async #pressShortcut(): Promise<void> {
    // A real shortcut grants access to the tab. The dispatched command does not, but opening the popup does.
    await this.#openPopup();
    await this.#closePopup();
    await this.page.bringToFront();
    await this.browser.runCommand('toggle-clean-view');
  }

  async #navigateTo(other: SoakPage): Promise<void> {
    this.hasNavigated = true;
    const { popup } = await this.#openPopup();
    await popup.evaluate(`${CLEAN_VIEW_SWITCH}?.click()`);
    await this.page.goto(requestUrl(other), { waitUntil: 'commit' });
    await this.#closePopup();
  }
}
