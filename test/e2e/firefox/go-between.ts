import { type BrowserContext, firefox } from 'playwright';

type Plain = Record<string, unknown>;
interface Message {
  id?: number;
  type?: string;
  method?: string;
  params?: Plain;
  result?: Plain;
  error?: string;
  message?: string;
}
interface Transport {
  send(message: Message): void;
  close(): void;
  closeAndWait(): Promise<void>;
  onmessage?: (message: Message) => void;
  onclose?: (reason?: string) => void;
}
/** What stands behind Playwright's own Firefox: the one that speaks to a reader's Firefox. Not in its published types. */
interface Behind {
  connectToTransport(transport: Transport, options: object): Promise<unknown>;
}

/** Our own questions have numbers that Playwright does not come to. */
const FIRST = 1_000_000_000;
/** Of an extension's pages and its own, Firefox tells neither that they have loaded nor that they are gone. */
const SILENT = /^(?:moz-extension:|about:(?!blank|srcdoc))/;

/**
 * Stands between Playwright and a Firefox as readers have it. They speak WebDriver BiDi with each other, but not all of
 * it is there in an ESR, and Playwright knows nothing of extensions: what is missing is put in here.
 */
export class GoBetween {
  #inner: Transport;
  #outer: Transport;
  #next = FIRST;
  /** Which context shows which address. */
  #addresses = new Map<unknown, string>();
  /** When the page of each context began. */
  #born = new Map<unknown, number>();
  #navigations = new Map<unknown, unknown>();
  /** Contexts that Playwright closes, by the number of its command. */
  #closing = new Map<number | undefined, Plain>();
  #waiting = new Map<number, { resolve: (result: Plain) => void; reject: (error: Error) => void }>();

  private constructor(inner: Transport) {
    this.#inner = inner;
    this.#outer = {
      send: (message) => this.#send(message),
      close: () => inner.close(),
      closeAndWait: () => inner.closeAndWait(),
    };
    inner.onmessage = (message) => this.#hear(message);
    inner.onclose = (reason) => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox ended.'));
      this.#waiting.clear();
      this.#outer.onclose?.(reason);
    };
  }

  /** @throws where no Firefox starts at this path */
  static async launch(
    profile: string,
    options: Parameters<typeof firefox.launchPersistentContext>[1],
  ): Promise<{ context: BrowserContext; between: GoBetween }> {
    type Connected = { _connection: { toImpl(one: object): { _bidiFirefox: Behind } } };
    const behind = (firefox as unknown as Connected)._connection.toImpl(firefox)._bidiFirefox;
    const connect = behind.connectToTransport;
    let between: GoBetween | undefined;
    behind.connectToTransport = (transport, more) => {
      between = new GoBetween(transport);
      return connect.call(behind, between.#outer, more);
    };
    try {
      const context = await firefox.launchPersistentContext(profile, { channel: 'moz-firefox', ...options });
      if (!between) throw new Error('Playwright reached Firefox by another way.');
      return { context, between };
    } finally {
      behind.connectToTransport = connect;
    }
  }

  /**
   * @param method a command of WebDriver BiDi
   * @throws with Firefox's own words when it fails
   */
  ask(method: string, params: Plain): Promise<Plain> {
    const id = this.#next++;
    this.#inner.send({ id, method, params });
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  /** What Playwright says. */
  #send(message: Message): void {
    // Firefox ESR 153 has no such command; `Firefox.emulate` sets the same from within.
    if (message.method === 'emulation.setMediaFeaturesOverride') {
      queueMicrotask(() => this.#outer.onmessage?.({ id: message.id, type: 'success', result: {} }));
      return;
    }
    // Readers have tabs; Playwright asks for windows.
    if (message.method === 'browsingContext.create') message.params = { ...message.params, type: 'tab' };
    if (message.method === 'browsingContext.close') {
      const { context } = message.params ?? {};
      const url = this.#addresses.get(context) ?? '';
      if (SILENT.test(url)) this.#closing.set(message.id, { context, url, children: [], parent: null });
    }
    this.#inner.send(message);
  }

  /** What Firefox says. */
  #hear(message: Message): void {
    const waiting = message.id === undefined ? undefined : this.#waiting.get(message.id);
    if (waiting) {
      this.#waiting.delete(message.id ?? 0);
      if (message.error) waiting.reject(new Error(`${message.error}: ${message.message}`));
      else waiting.resolve(message.result ?? {});
      return;
    }
    this.#outer.onmessage?.(message);
    const closed = this.#closing.get(message.id);
    if (closed) {
      this.#closing.delete(message.id);
      this.#tell('browsingContext.contextDestroyed', closed);
    }
    const { method, params } = message;
    if (method !== 'browsingContext.navigationCommitted') return;
    const { context, url, navigation } = params ?? {};
    this.#addresses.set(context, String(url));
    this.#navigations.set(context, navigation);
    if (SILENT.test(String(url))) void this.#load(params);
  }

  #tell(method: string, params: Plain): void {
    this.#outer.onmessage?.({ type: 'event', method, params });
  }

  /** Tells Playwright that a page has loaded, once it has. */
  async #load(params: Plain = {}): Promise<void> {
    const { context } = params;
    // Until it gives way the earlier page answers.
    const expression = "document.readyState === 'complete' ? performance.timeOrigin : 0";
    for (let tries = 0; tries < 200; tries++) {
      const question = { expression, target: { context }, awaitPromise: false };
      const answer = await this.ask('script.evaluate', question).catch(() => ({}) as Plain);
      const born = Number((answer.result as Plain | undefined)?.value);
      if (born > 0 && born !== this.#born.get(context)) {
        this.#born.set(context, born);
        break;
      }
      await new Promise((done) => setTimeout(done, 30));
    }
    // Left again meanwhile.
    if (this.#navigations.get(context) !== params.navigation) return;
    for (const method of ['browsingContext.domContentLoaded', 'browsingContext.load'])
      this.#tell(method, { ...params, timestamp: Date.now() });
  }
}
