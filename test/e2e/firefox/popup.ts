import { Popup } from '../../../scripts/popup';
import { CLOSE_POPUP, EMULATE, KEY, NAMED } from './from-within';

/** What the popup needs of the browser it stands in. */
export interface Around {
  within<T>(body: string, ...args: unknown[]): Promise<T>;
  inside<T>(kind: 'popup' | 'background', expression: string): Promise<T>;
}

/** The popup in Firefox: a page that neither BiDi nor Playwright lists. */
export class FirefoxPopup extends Popup {
  #around: Around;

  constructor(around: Around) {
    super();
    this.#around = around;
  }

  override evaluate<T>(expression: string): Promise<T> {
    return this.#around.inside('popup', expression);
  }

  override named(role: string): Promise<string[]> {
    return this.#around.within(NAMED, role);
  }

  override emulate(features: Record<string, string>): Promise<void> {
    const media = {
      colorScheme: features['prefers-color-scheme'] ?? null,
      forcedColors: features['forced-colors'] ?? null,
    };
    return this.#around.within(EMULATE, media, true);
  }

  override press(key: string): Promise<void> {
    return this.#around.within(KEY, 'popup', key);
  }

  override async close(): Promise<void> {
    await this.#around.within(CLOSE_POPUP);
  }
}
