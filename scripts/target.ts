/** What Chromium runs and Playwright does not list: it is spoken to by hand. */
import type { CDPSession } from 'playwright';

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

export class Target {
  #browser: CDPSession;
  #session: string;
  #next = 1;
  #waiting = new Map<number, (answer: Answer) => void>();

  private constructor(browser: CDPSession, session: string) {
    this.#browser = browser;
    this.#session = session;
    browser.on('Target.receivedMessageFromTarget', this.#hear);
    browser.on('Target.detachedFromTarget', this.#gone);
  }

  static async attach(browser: CDPSession, targetId: string): Promise<Target> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new Target(browser, sessionId);
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
    for (const tell of this.#waiting.values()) tell({ error: { message: 'It closed.' } });
  };

  /** @throws with Chromium's own words when it fails, or when the target closes */
  async send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = this.#next++;
    const answer = new Promise<Answer>((done) => this.#waiting.set(id, done));
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#session, message });
    const { result, error } = await answer;
    this.#waiting.delete(id);
    if (error) throw new Error(error.message);
    return result ?? {};
  }

  async detach(): Promise<void> {
    await this.#browser.send('Target.detachFromTarget', { sessionId: this.#session });
  }
}
