import { Popup } from '../../../scripts/driver/popup';
import { ACCESSIBLE_NAMES, CLOSE_POPUP, EMULATE_MEDIA, PRESS_KEY_IN } from './privileged-scripts';

/** The functions of its browser that the popup needs. */
export interface PopupBrowser {
  evaluatePrivileged<T>(body: string, ...args: unknown[]): Promise<T>;
  evaluateIn<T>(kind: 'popup' | 'background', expression: string): Promise<T>;
}

/** Controls the popup in Firefox, a page that neither BiDi nor Playwright lists. */
export class FirefoxPopup extends Popup {
  #browser: PopupBrowser;

  constructor(browser: PopupBrowser) {
    super();
    this.#browser = browser;
  }

  override evaluate<T>(expression: string): Promise<T> {
    return this.#browser.evaluateIn('popup', expression);
  }

  override accessibleNames(role: string): Promise<string[]> {
    return this.#browser.evaluatePrivileged(ACCESSIBLE_NAMES, role);
  }

  override emulateMedia(features: Record<string, string>): Promise<void> {
    const media = {
      colorScheme: features['prefers-color-scheme'] ?? null,
      forcedColors: features['forced-colors'] ?? null,
    };
    return this.#browser.evaluatePrivileged(EMULATE_MEDIA, media, true);
  }

  override press(key: string): Promise<void> {
    return this.#browser.evaluatePrivileged(PRESS_KEY_IN, 'popup', key);
  }

  override async close(): Promise<void> {
    await this.#browser.evaluatePrivileged(CLOSE_POPUP);
  }
}
