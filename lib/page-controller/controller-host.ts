import { type PageState, stateWithoutStory } from '../types';
import type { PageController } from './page-controller';

/** Holds the page controller, and replaces it after an error, so that no page is left partly hidden. */
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

  /** Returns the result of `work`. If it throws, the page is restored, and the result is an error state. */
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
