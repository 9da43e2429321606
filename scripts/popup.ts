/** The extension's popup, driven from outside. */
import type { CDPSession } from 'playwright';
import { Target } from './target.ts';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Waits until the popup of an extension stands; gives its target id. */
export async function popupTarget(browser: CDPSession, extension: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const found = targetInfos.find(
      ({ type, url }) => type === 'page' && url === `chrome-extension://${extension}/popup.html`,
    );
    if (found) return found.targetId;
    await wait(100);
  }
  throw new Error('The toolbar button opened no popup within ten seconds.');
}

const KEYS: Record<string, number> = { Tab: 9, Enter: 13, End: 35, Home: 36, ArrowLeft: 37, ArrowRight: 39 };

/** What every browser's popup answers, as long as it can be asked. */
export abstract class Popup {
  /**
   * @param expression JavaScript, run in the popup as if a person had pressed; a promise is waited for
   * @returns its value, which must be plain data
   */
  abstract evaluate<T>(expression: string): Promise<T>;
  /** @returns the names that a screen reader tells for all parts of a role */
  abstract named(role: string): Promise<string[]>;
  /** Sets media features such as `prefers-color-scheme`; none takes all of them back. */
  abstract emulate(features: Record<string, string>): Promise<void>;
  /** Presses a key in the popup, as DOM names it: `ArrowRight`. */
  abstract press(key: string): Promise<void>;
  abstract close(): Promise<void>;

  /** Waits until an expression is true in the popup; ten seconds at most. */
  async until(expression: string): Promise<void> {
    for (let tries = 0; tries < 200; tries++) {
      if (await this.evaluate<boolean>(`Boolean(${expression})`)) return;
      await wait(50);
    }
    throw new Error(
      `The popup never came to: ${expression}. It says: ${await this.evaluate('document.body.innerText')}`,
    );
  }

  /** @returns the text of a part by its test id, white space folded; undefined where it is not shown */
  text(part: string): Promise<string | undefined> {
    const found = `document.querySelector('[data-testid="${part}"]')`;
    return this.evaluate(`${found}?.innerText.replace(/\\s+/g, ' ').trim()`);
  }

  /** Waits until the popup has something to say: a story with its headline, or a status message. */
  async settled(): Promise<void> {
    await this.until(
      `[...document.querySelectorAll('[data-testid="headline"], [data-testid="status"]')].some((e) => e.innerText.trim())`,
    );
  }

  /** Presses the Clean view switch and waits until it stands as asked; the page follows a moment later. */
  async switchClean(on: boolean): Promise<void> {
    const part = `document.querySelector('[data-testid="clean-view"]')`;
    const stands = `(${part}?.getAttribute('aria-checked') ?? String(${part}?.checked)) === '${on}'`;
    await this.settled();
    if (!(await this.evaluate<boolean>(`Boolean(${part})`)))
      throw new Error(`No switch. The popup says: ${await this.text('status')}`);
    if (await this.evaluate<boolean>(stands)) return;
    await this.evaluate(`${part}.click()`);
    await this.until(stands);
  }
}

/** The popup in Chromium. */
export class ChromiumPopup extends Popup {
  #browser: CDPSession;
  #id: string;
  #target: Target;

  private constructor(browser: CDPSession, id: string, target: Target) {
    super();
    this.#browser = browser;
    this.#id = id;
    this.#target = target;
  }

  static async attach(browser: CDPSession, id: string): Promise<ChromiumPopup> {
    const popup = new ChromiumPopup(browser, id, await Target.attach(browser, id));
    await popup.until('document.readyState === "complete"');
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

  override async named(role: string): Promise<string[]> {
    const { nodes } = (await this.#target.send('Accessibility.getFullAXTree')) as {
      nodes: { role?: { value: string }; name?: { value: string } }[];
    };
    return nodes.filter((node) => node.role?.value === role).map((node) => node.name?.value ?? '');
  }

  /** @returns a PNG of the whole popup, also of what is seen only by scrolling */
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

  override async emulate(features: Record<string, string>): Promise<void> {
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
