import { runInSlices, yieldToMain } from '../async/time-slicing';
import { type PageState, stateWithoutStory } from '../types';
import type { ControllerHost } from './controller-host';
import type { PageController } from './page-controller';

/**
 * Maximum duration of a time slice in milliseconds while details are read, after which other work of the page can run.
 */
const SLICE_MS = 30;

/** Functions that a published state needs. */
export interface StatePort {
  /** Loads the code that reads the details of stories in a language. Never rejects. */
  loadDetails(lang: string | undefined): Promise<void>;
  /** Tells the rest of the extension that the state has changed. */
  publish(state: PageState): void;
}

/** The state of a page, as it is known to the rest of the extension. */
export class PublishedState {
  #state = stateWithoutStory('loading');
  /** Promise for the states published so far. States are published in their order, however long their details take. */
  #publishing = Promise.resolve();
  #awaitsDocument = false;
  #readingRest: Promise<void> | undefined;
  readonly #completing = new WeakMap<PageState, Promise<PageState>>();

  readonly #document: Document;
  readonly #host: ControllerHost;
  readonly #port: StatePort;

  constructor(document: Document, host: ControllerHost, port: StatePort) {
    this.#document = document;
    this.#host = host;
    this.#port = port;
  }

  /** The state that was returned or published last, with its details once they have been read. */
  get latest(): PageState {
    return this.#state;
  }

  /** Publishes a state that was not requested, with its details. */
  publish(state: PageState): void {
    this.#state = state;
    this.#publishing = this.#publishing.then(async () => this.#port.publish(await this.complete(state)));
  }

  /** Returns the state that a function gets from the controller. While the document loads, a page without a story counts as loading. */
  ask(getState: (controller: PageController) => PageState): PageState {
    const state = this.#host.attempt(getState);
    const isPending = state.status !== 'story' && state.status !== 'error';
    return this.#document.readyState === 'loading' && isPending ? stateWithoutStory('loading') : state;
  }

  /** Sets the latest state. */
  keep(state: PageState): PageState {
    this.#state = state;
    return state;
  }

  /**
   * Sets the latest state to the one that a function gets from the controller. If the document is still loading, its
   * state is published once it is complete.
   */
  update(getState: (controller: PageController) => PageState): PageState {
    this.#state = this.#document.body ? this.ask(getState) : stateWithoutStory('loading');
    if (this.#state.status === 'loading' && !this.#awaitsDocument) {
      this.#awaitsDocument = true;
      const report = () => this.publish(this.ask((controller) => controller.current()));
      this.#document.addEventListener('DOMContentLoaded', report, { once: true });
    }
    return this.#state;
  }

  /**
   * Returns the latest state with its details, once the rest of the page has been read. Calls meanwhile share the work.
   */
  async whole(): Promise<PageState> {
    this.#readingRest ??= this.#readRest().finally(() => {
      this.#readingRest = undefined;
    });
    await this.#readingRest;
    return this.complete(this.#state);
  }

  async #readRest(): Promise<void> {
    const hasRead = await runInSlices(this.#host.current.readRest(), SLICE_MS, yieldToMain).then(
      ({ value }) => value,
      (error: unknown) => {
        this.#state = this.#host.recover(error);
        return false;
      },
    );
    if (hasRead) this.update((controller) => controller.current());
  }

  /** Updates the latest state immediately, and resolves with it once its details are loaded. */
  updateWithDetails(getState: (controller: PageController) => PageState): Promise<PageState> {
    return this.complete(this.update(getState));
  }

  /** Adds the details of a story to a state. Calls for the same state meanwhile share the work. */
  complete(state: PageState): Promise<PageState> {
    const known = this.#completing.get(state);
    if (known) return known;
    const completing = this.#complete(state).finally(() => this.#completing.delete(state));
    this.#completing.set(state, completing);
    return completing;
  }

  async #complete(state: PageState): Promise<PageState> {
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
