/** The extension's popup, driven from outside: a page that Playwright does not list, so it is spoken to by hand. */
import type { CDPSession } from 'playwright';

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

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

export class Popup {
  #browser: CDPSession;
  #target: string;
  #session: string;
  #next = 1;
  #waiting = new Map<number, (answer: Answer) => void>();

  private constructor(browser: CDPSession, target: string, session: string) {
    this.#browser = browser;
    this.#target = target;
    this.#session = session;
    browser.on('Target.receivedMessageFromTarget', this.#hear);
    browser.on('Target.detachedFromTarget', this.#gone);
  }

  static async attach(browser: CDPSession, target: string): Promise<Popup> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target, flatten: false });
    const popup = new Popup(browser, target, sessionId);
    await popup.until('document.readyState === "complete"');
    return popup;
  }

  #hear = ({ sessionId, message }: { sessionId: string; message: string }) => {
    if (sessionId !== this.#session) return;
    const answer = JSON.parse(message) as Answer;
    if (answer.id) this.#waiting.get(answer.id)?.(answer);
  };

  #gone = ({ sessionId }: { sessionId: string }) => {
    if (sessionId !== this.#session) return;
    this.#browser.off('Target.receivedMessageFromTarget', this.#hear);
    this.#browser.off('Target.detachedFromTarget', this.#gone);
    for (const tell of this.#waiting.values()) tell({ error: { message: 'The popup closed.' } });
  };

  async #send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = this.#next++;
    const answer = new Promise<Answer>((done) => this.#waiting.set(id, done));
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#session, message });
    const { result, error } = await answer;
    this.#waiting.delete(id);
    if (error) throw new Error(error.message);
    return result ?? {};
  }

  /**
   * @param expression JavaScript, run in the popup as if a person had pressed; a promise is waited for
   * @returns its value, which must be plain data
   */
  async evaluate<T>(expression: string): Promise<T> {
    const params = { expression, userGesture: true, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await this.#send('Runtime.evaluate', params)) as {
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

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

  /** @returns the names that a screen reader tells for all parts of a role */
  async named(role: string): Promise<string[]> {
    const { nodes } = (await this.#send('Accessibility.getFullAXTree')) as {
      nodes: { role?: { value: string }; name?: { value: string } }[];
    };
    return nodes.filter((node) => node.role?.value === role).map((node) => node.name?.value ?? '');
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

  /** @returns a PNG of the whole popup, also of what is seen only by scrolling */
  async screenshot(): Promise<Buffer> {
    const size = await this.evaluate<{ width: number; height: number }>(
      '({ width: document.body.offsetWidth, height: document.documentElement.scrollHeight })',
    );
    const clip = { x: 0, y: 0, scale: 1, ...size };
    const { data } = await this.#send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip });
    return Buffer.from(String(data), 'base64');
  }

  /** Sets media features such as `prefers-color-scheme`; none takes all of them back. */
  async emulate(features: Record<string, string>): Promise<void> {
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await this.#send('Emulation.setEmulatedMedia', { features: list });
  }

  /** Presses a key in the popup, as DOM names it: `ArrowRight`. */
  async press(key: string): Promise<void> {
    const code = { key, windowsVirtualKeyCode: KEYS[key] ?? 0, ...(key === 'Enter' && { text: '\r' }) };
    await this.#send('Input.dispatchKeyEvent', { type: 'keyDown', ...code });
    await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', ...code });
  }

  async close(): Promise<void> {
    await this.#browser.send('Target.closeTarget', { targetId: this.#target }).catch(() => undefined);
  }
}
