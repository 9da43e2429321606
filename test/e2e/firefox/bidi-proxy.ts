import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type BrowserContext, firefox } from 'playwright';
import WebSocket, { WebSocketServer } from 'ws';

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

const LAUNCHER = join(import.meta.dirname, 'launch-firefox.mjs');
/** First id of the proxy's own commands; Playwright never reaches such a number. */
const FIRST_OWN_ID = 1_000_000_000;
/** Matches URLs of pages that Firefox reports neither as loaded nor as closed: its own and those of extensions. */
const UNREPORTED_PAGES = /^(?:moz-extension:|about:(?!blank|srcdoc))/;
const LOAD_POLL_MS = 30;
const MAX_LOAD_POLLS = 1000;

/**
 * A WebDriver BiDi proxy between Playwright and a released Firefox. Firefox ESR lacks some commands and events that Playwright
 * relies on, and Playwright knows nothing of extensions; the proxy supplies what is missing. Both sides speak only the public
 * protocol: `launch-firefox.mjs` announces the proxy's address in place of Firefox's.
 */
export class BidiProxy {
  #server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
  #playwright: WebSocket | undefined;
  #firefox: WebSocket | undefined;
  #nextId = FIRST_OWN_ID;
  /** Current URL of each browsing context. */
  #addresses = new Map<unknown, string>();
  /** Time origin of the document in each browsing context. */
  #timeOrigins = new Map<unknown, number>();
  #navigations = new Map<unknown, unknown>();
  /** Browsing contexts that Playwright is closing, by the id of its command. */
  #closing = new Map<number | undefined, Plain>();
  #pending = new Map<number, { resolve: (result: Plain) => void; reject: (error: Error) => void }>();

  private constructor() {
    this.#server.on('connection', (playwright, request) => this.#connect(playwright, request.url ?? ''));
  }

  /**
   * Launches Firefox with Playwright, through a proxy.
   *
   * @param program path of Firefox
   * @throws Error if no Firefox starts at this path
   */
  static async launch(
    program: string,
    profile: string,
    options: Parameters<typeof firefox.launchPersistentContext>[1],
  ): Promise<{ context: BrowserContext; proxy: BidiProxy }> {
    const proxy = new BidiProxy();
    if (!proxy.#server.address()) await new Promise((ready) => proxy.#server.once('listening', ready));
    const { port } = proxy.#server.address() as AddressInfo;
    try {
      const context = await firefox.launchPersistentContext(profile, {
        channel: 'moz-firefox',
        ...options,
        executablePath: LAUNCHER,
        env: { ...process.env, CLEAN_COPY_FIREFOX: program, CLEAN_COPY_BIDI_PROXY: String(port) },
      });
      return { context, proxy };
    } catch (error) {
      proxy.close();
      throw error;
    }
  }

  /** Connects Playwright to the Firefox whose port is the first part of the path. */
  #connect(playwright: WebSocket, path: string): void {
    const [, port, ...rest] = path.split('/');
    const firefox = new WebSocket(`ws://127.0.0.1:${port}/${rest.join('/')}`, {
      perMessageDeflate: false,
      maxPayload: 0,
    });
    const opened = new Promise((done) => firefox.once('open', done));
    this.#playwright = playwright;
    this.#firefox = firefox;
    playwright.on('message', async (data) => {
      await opened;
      this.#forwardCommand(JSON.parse(String(data)) as Message);
    });
    firefox.on('message', (data) => this.#forwardAnswer(JSON.parse(String(data)) as Message));
    firefox.on('error', () => playwright.terminate());
    firefox.on('close', () => {
      for (const { reject } of this.#pending.values()) reject(new Error('Firefox ended.'));
      this.#pending.clear();
      playwright.close();
    });
    playwright.on('close', () => firefox.close());
  }

  #toFirefox(message: Message): void {
    this.#firefox?.send(JSON.stringify(message));
  }

  #toPlaywright(message: Message): void {
    this.#playwright?.send(JSON.stringify(message));
  }

  close(): void {
    this.#server.close();
  }

  /**
   * Sends a command of the proxy's own.
   *
   * @param method a command of WebDriver BiDi
   * @throws Error with Firefox's message if it fails
   */
  send(method: string, params: Plain): Promise<Plain> {
    const id = this.#nextId++;
    this.#toFirefox({ id, method, params });
    return new Promise((resolve, reject) => this.#pending.set(id, { resolve, reject }));
  }

  #forwardCommand(message: Message): void {
    // Firefox ESR 153 has no such command; `Firefox.emulateMedia` sets the same with a privileged script.
    if (message.method === 'emulation.setMediaFeaturesOverride') {
      this.#toPlaywright({ id: message.id, type: 'success', result: {} });
      return;
    }
    // Readers have tabs; Playwright asks for windows.
    if (message.method === 'browsingContext.create') message.params = { ...message.params, type: 'tab' };
    if (message.method === 'browsingContext.close') {
      const { context } = message.params ?? {};
      const url = this.#addresses.get(context) ?? '';
      if (UNREPORTED_PAGES.test(url)) this.#closing.set(message.id, { context, url, children: [], parent: null });
    }
    this.#toFirefox(message);
  }

  /** Forwards responses and events of Firefox, except the responses to the proxy's own commands. */
  #forwardAnswer(message: Message): void {
    const pending = message.id === undefined ? undefined : this.#pending.get(message.id);
    if (pending) {
      this.#pending.delete(message.id ?? 0);
      if (message.error) pending.reject(new Error(`${message.error}: ${message.message}`));
      else pending.resolve(message.result ?? {});
      return;
    }
    this.#toPlaywright(message);
    const closed = this.#closing.get(message.id);
    if (closed) {
      this.#closing.delete(message.id);
      this.#emit('browsingContext.contextDestroyed', closed);
    }
    const { method, params } = message;
    if (method !== 'browsingContext.navigationCommitted') return;
    const { context, url, navigation } = params ?? {};
    this.#addresses.set(context, String(url));
    this.#navigations.set(context, navigation);
    if (UNREPORTED_PAGES.test(String(url))) void this.#reportLoad(params);
  }

  #emit(method: string, params: Plain): void {
    this.#toPlaywright({ type: 'event', method, params });
  }

  /** Tells Playwright that a page has loaded, after Firefox has loaded it. */
  async #reportLoad(params: Plain = {}): Promise<void> {
    const { context } = params;
    // Until it is replaced, the earlier document answers.
    const expression = "document.readyState === 'complete' ? performance.timeOrigin : 0";
    for (let polls = 0; polls < MAX_LOAD_POLLS; polls++) {
      const question = { expression, target: { context }, awaitPromise: false };
      const answer = await this.send('script.evaluate', question).catch(() => ({}) as Plain);
      const timeOrigin = Number((answer.result as Plain | undefined)?.value);
      if (timeOrigin > 0 && timeOrigin !== this.#timeOrigins.get(context)) {
        this.#timeOrigins.set(context, timeOrigin);
        break;
      }
      await new Promise((done) => setTimeout(done, LOAD_POLL_MS));
    }
    // The page was left meanwhile.
    if (this.#navigations.get(context) !== params.navigation) return;
    for (const method of ['browsingContext.domContentLoaded', 'browsingContext.load'])
      this.#emit(method, { ...params, timestamp: Date.now() });
  }
}
