import { runInSlices, yieldToMain } from '../async/time-slicing';
import { type PageState, stateWithoutStory } from '../types';
import type { ControllerHost } from './controller-host';
import type { PageController } from './page-controller';

/** How long the page may be blocked at a stretch while details are read, in milliseconds. */
const SLICE_MS = 30;

/** What a published state depends on. */
export interface StatePort {
  /** Loads the code that reads details of stories in a language. Never rejects. */
  loadDetails(lang: string | undefined): Promise<void>;
  /** Tells the rest of the extension that the state has changed. */
  publish(state: PageState): void;
}

/** The state of a page as the rest of the extension knows it. */
export class PublishedState {
  #state = stateWithoutStory('loading');
  /** States are published in the order in which they arose, however long their details take. */
  #publishing = Promise.resolve();
  #awaitsDocument = false;

  readonly #document: Document;
  readonly #host: ControllerHost;
  readonly #port: StatePort;

  constructor(document: Document, host: ControllerHost, port: StatePort) {
    this.#document = document;
    this.#host = host;
    this.#port = port;
  }

  /** The state that was returned or published last; with details once they have been read. */
  get latest(): PageState {
    return this.#state;
  }

  /** Publishes a state that nobody has asked for, with its details. */
  publish(state: PageState): void {
    this.#state = state;
    this.#publishing = this.#publishing.then(async () => this.#port.publish(await this.complete(state)));
  }

  /** Asks the controller for a state. While the document loads, a page without a story counts as loading. */
  ask(question: (controller: PageController) => PageState): PageState {
    const state = this.#host.attempt(question);
    const isPending = state.status !== 'story' && state.status !== 'error';
    return this.#document.readyState === 'loading' && isPending ? stateWithoutStory('loading') : state;
  }

  /** Keeps a state as the latest. */
  keep(state: PageState): PageState {
    this.#state = state;
    return state;
  }

  /** The same as `ask`, and keeps the state. Once a loading document is complete, its state is published. */
  update(question: (controller: PageController) => PageState): PageState {
    this.#state = this.#document.body ? this.ask(question) : stateWithoutStory('loading');
    if (this.#state.status === 'loading' && !this.#awaitsDocument) {
      this.#awaitsDocument = true;
      const report = () => this.publish(this.ask((controller) => controller.current()));
      this.#document.addEventListener('DOMContentLoaded', report, { once: true });
    }
    return this.#state;
  }

  /** Updates the state immediately; resolves with it once its details are loaded. */
  answer(question: (controller: PageController) => PageState): Promise<PageState> {
    return this.complete(this.update(question));
  }

  /** Adds the details of a story to a state. */
  async complete(state: PageState): Promise<PageState> {
    if (state.status !== 'story' || state.details) return state;
    await this.#port.loadDetails(state.lang);
    const completed = await runInSlices(this.#host.current.describe(state), SLICE_MS, yieldToMain).then(
      ({ value }) => value,
      (error: unknown) => this.#host.recover(error),
    );
    if (this.#state === state) this.#state = completed;
    return completed;
  }
}
