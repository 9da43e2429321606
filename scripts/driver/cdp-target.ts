import type { CDPSession } from 'playwright';

interface CdpResponse {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** A DevTools session with a target that Playwright does not expose, such as an extension's popup. */
export class CdpTarget {
  #browser: CDPSession;
  #session: string;
  #nextId = 1;
  #pending = new Map<number, (answer: CdpResponse) => void>();

  private constructor(browser: CDPSession, session: string) {
    this.#browser = browser;
    this.#session = session;
    browser.on('Target.receivedMessageFromTarget', this.#onMessage);
    browser.on('Target.detachedFromTarget', this.#onDetached);
  }

  static async attach(browser: CDPSession, targetId: string): Promise<CdpTarget> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new CdpTarget(browser, sessionId);
  }

  #onMessage = ({ sessionId, message }: { sessionId: string; message: string }) => {
    if (sessionId !== this.#session) return;
    const response = JSON.parse(message) as CdpResponse;
    if (response.id) this.#pending.get(response.id)?.(response);
  };

  #onDetached = ({ sessionId }: { sessionId: string }) => {
    if (sessionId !== this.#session) return;
    this.#browser.off('Target.receivedMessageFromTarget', this.#onMessage);
    this.#browser.off('Target.detachedFromTarget', this.#onDetached);
    for (const resolve of this.#pending.values()) resolve({ error: { message: 'The target was closed.' } });
  };

  /**
   * Sends a DevTools command and returns its result.
   *
   * @throws Error if the command fails or the target is closed
   */
  async send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = this.#nextId++;
    const response = new Promise<CdpResponse>((done) => this.#pending.set(id, done));
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#session, message });
    const { result, error } = await response;
    this.#pending.delete(id);
    if (error) throw new Error(error.message);
    return result ?? {};
  }

  async detach(): Promise<void> {
    await this.#browser.send('Target.detachFromTarget', { sessionId: this.#session });
  }
}
