import { type PageState, stateWithoutStory } from '../types';
import type { PageController } from './page-controller';

/** Holds the page controller, and replaces it after a failure so that no page stays half hidden. */
export class ControllerHost {
  #controller: PageController;

  readonly #create: () => PageController;

  constructor(create: () => PageController) {
    this.#create = create;
    this.#controller = create();
  }

  get current(): PageController {
    return this.#controller;
  }

  /** Returns what `work` returns. If it throws, the page is restored and the state is an error. */
  attempt(work: (controller: PageController) => PageState): PageState {
    try {
      return work(this.#controller);
    } catch (error) {
      return this.recover(error);
    }
  }

  /** Restores the page after an error, and returns the error as a state. */
  recover(error: unknown): PageState {
    this.#controller.dispose();
    this.#controller = this.#create();
    return stateWithoutStory('error', String(error));
  }
}
