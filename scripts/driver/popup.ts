import type { CDPSession } from 'playwright';
import { CdpTarget } from './cdp-target.ts';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Time limit for the popup or the page to react. It is long because test machines may be busy. */
export const TIME_LIMIT_MS = 30_000;
const POLL_INTERVAL_MS = 25;

/**
 * Waits until the extension's popup or side panel is open.
 *
 * @param extension id of the extension
 * @returns DevTools id of its target
 * @throws Error if it does not open within `TIME_LIMIT_MS`
 */
export async function waitForPopupTarget(
  browser: CDPSession,
  extension: string,
  file: 'popup.html' | 'sidepanel.html' = 'popup.html',
): Promise<string> {
  const deadline = Date.now() + TIME_LIMIT_MS;
  while (Date.now() < deadline) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const found = targetInfos.find(
      ({ type, url }) => type === 'page' && url === `chrome-extension://${extension}/${file}`,
    );
    if (found) return found.targetId;
    await wait(POLL_INTERVAL_MS);
  }
  throw new Error(`${file} was not opened within 30 seconds.`);
}

const KEYS: Record<string, number> = { Tab: 9, Enter: 13, End: 35, Home: 36, ArrowLeft: 37, ArrowRight: 39 };

/** Controls the extension's popup in a browser that is driven by a test or script. */
export abstract class Popup {
  /**
   * Evaluates JavaScript in the popup, as if the user had interacted with it. If the result is a promise, it is
   * awaited.
   *
   * @returns the result, which must be serializable
   */
  abstract evaluate<T>(expression: string): Promise<T>;
  /** Returns the accessible names of all elements with an ARIA role. */
  abstract accessibleNames(role: string): Promise<string[]>;
  /** Emulates media features such as `prefers-color-scheme`; an empty object resets them. */
  abstract emulateMedia(features: Record<string, string>): Promise<void>;
  /** Presses a key, named as in `KeyboardEvent.key`: `ArrowRight`. */
  abstract press(key: string): Promise<void>;
  abstract close(): Promise<void>;

  /**
   * Waits until an expression is true in the popup, for at most `TIME_LIMIT_MS`.
   *
   * @throws Error after that time
   */
  async waitFor(expression: string): Promise<void> {
    const deadline = Date.now() + TIME_LIMIT_MS;
    while (Date.now() < deadline) {
      if (await this.evaluate<boolean>(`Boolean(${expression})`)) return;
      await wait(POLL_INTERVAL_MS);
    }
    throw new Error(
      `Timed out waiting in the popup for: ${expression}. It shows: ${await this.evaluate('document.body.innerText')}`,
    );
  }

  /** Clicks an element as soon as it exists. */
  async click(selector: string): Promise<void> {
    const element = `document.querySelector(${JSON.stringify(selector)})`;
    await this.waitFor(element);
    await this.evaluate(`${element}.click()`);
  }

  /** Returns the text of the element with a `data-testid`, with white space collapsed; undefined if there is none. */
  text(testId: string): Promise<string | undefined> {
    const found = `document.querySelector('[data-testid="${testId}"]')`;
    return this.evaluate(`${found}?.innerText.replace(/\\s+/g, ' ').trim()`);
  }

  /** Waits until the popup shows a headline or a status message. */
  async waitUntilReady(): Promise<void> {
    await this.waitFor(
      `[...document.querySelectorAll('[data-testid="headline"], [data-testid="status"]')].some((e) => e.innerText.trim())`,
    );
  }

  /** Sets the clean view switch, and waits until the popup shows the new state. The page itself may change later. */
  async setCleanView(on: boolean): Promise<void> {
    const toggle = `document.querySelector('[data-testid="clean-view"]')`;
    const isSet = `(${toggle}?.getAttribute('aria-checked') ?? String(${toggle}?.checked)) === '${on}'`;
    await this.waitUntilReady();
    if (!(await this.evaluate<boolean>(`Boolean(${toggle})`)))
      throw new Error(`There is no switch. The popup shows: ${await this.text('status')}`);
    if (await this.evaluate<boolean>(isSet)) return;
    await this.evaluate(`${toggle}.click()`);
    await this.waitFor(isSet);
  }
}

/** Controls the popup in Chromium, through DevTools. */
export class ChromiumPopup extends Popup {
  #browser: CDPSession;
  #id: string;
  #target: CdpTarget;

  private constructor(browser: CDPSession, id: string, target: CdpTarget) {
    super();
    this.#browser = browser;
    this.#id = id;
    this.#target = target;
  }

  static async attach(browser: CDPSession, id: string): Promise<ChromiumPopup> {
    const popup = new ChromiumPopup(browser, id, await CdpTarget.attach(browser, id));
    await popup.waitFor('document.readyState === "complete"');
    return popup;
  }

  override async evaluate<T>(expression: string): Promise<T> {
    const params = { expression, userGesture: true, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await this.#target.send('Runtime.evaluate', params)) as {
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  override async accessibleNames(role: string): Promise<string[]> {
    const { nodes } = (await this.#target.send('Accessibility.getFullAXTree')) as {
      nodes: { role?: { value: string }; name?: { value: string } }[];
    };
    return nodes.filter((node) => node.role?.value === role).map((node) => node.name?.value ?? '');
  }

  /** Returns a PNG of the whole popup, including parts that are scrolled out of view. */
  async screenshot(): Promise<Buffer> {
    const size = await this.evaluate<{ width: number; height: number }>(
      '({ width: document.body.offsetWidth, height: document.documentElement.scrollHeight })',
    );
    const clip = { x: 0, y: 0, scale: 1, ...size };
    const { data } = await this.#target.send('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip,
    });
    return Buffer.from(String(data), 'base64');
  }

  override async emulateMedia(features: Record<string, string>): Promise<void> {
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await this.#target.send('Emulation.setEmulatedMedia', { features: list });
  }

  override async press(key: string): Promise<void> {
    const code = { key, windowsVirtualKeyCode: KEYS[key] ?? 0, ...(key === 'Enter' && { text: '\r' }) };
    await this.#target.send('Input.dispatchKeyEvent', { type: 'keyDown', ...code });
    await this.#target.send('Input.dispatchKeyEvent', { type: 'keyUp', ...code });
  }

  override async close(): Promise<void> {
    await this.#browser.send('Target.closeTarget', { targetId: this.#id }).catch(() => undefined);
  }
}
