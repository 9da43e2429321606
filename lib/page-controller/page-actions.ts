import type { PageAction, PageState } from '../types';
import type { PageController } from './page-controller';

export interface PageActionsOptions {
  controller(): PageController;
  /** Lets the reader pick the story. */
  pickStory(): Promise<{ element: Element; selector: string } | null>;
  /** Lets the reader pick remaining clutter. */
  pickClutter(): Promise<void>;
  /** Lets the reader pick hidden parts of the story. */
  pickMissing(): Promise<void>;
  /** Shows a report that an entry is no source. */
  reportSource(index: number): Promise<void>;
  /** Stores the selector of the story for all pages of the site. */
  rememberStoryPlace(selector: string): Promise<void>;
  /** Switches the clean view on, with its sheets. */
  requestClean(): Promise<unknown>;
  /** Returns the state that was published last. */
  latest(): PageState;
  /** Highlights the passages that cite a source. */
  showPassages(source: number | null, at: number): void;
  /** Highlights passages, each given by texts of the story. */
  showTexts(passages: readonly (readonly string[])[], at: number): void;
  /** Leaves the sources with these names out of what is exported. */
  dismissSources(names: readonly string[]): void;
  /** Publishes the state after an action that takes longer than the response to it. */
  publish(state: PageState): void;
}

const logError = (error: unknown): void => console.warn('Clean Copy:', error);

/** Creates a function that performs the popup's actions on a page, and returns the state immediately afterwards. */
export function createPageActions(document: Document, options: PageActionsOptions): (action: PageAction) => PageState {
  const { controller, latest, requestClean } = options;
  const frame = document.defaultView;

  const pickStory = async (remember: boolean, wasOn: boolean): Promise<void> => {
    const picked = await options.pickStory();
    if (!picked) {
      if (wasOn) await requestClean();
      return;
    }
    const state = controller().selectStory(picked.element);
    if (remember) await options.rememberStoryPlace(picked.selector);
    if (state.status === 'story') await requestClean();
    else options.publish(state);
  };

  return (action) => {
    switch (action.do) {
      case 'outline':
        controller().outlineHidden(action.places);
        return latest();
      case 'restore':
        return controller().setRestored(action.places);
      case 'select-story':
        return controller().selectStory(action.place);
      case 'clean-anyway':
        return controller().cleanAnyway();
      case 'scroll-to':
        scrollTo(controller().elementAt(action.place), frame);
        return latest();
      case 'show-passages':
        options.showPassages(action.source, action.at);
        return latest();
      case 'show-texts':
        options.showTexts(action.passages, action.at);
        return latest();
      case 'dismiss-sources':
        options.dismissSources(action.names);
        return latest();
      case 'report-source':
        void options.reportSource(action.source).catch(logError);
        return latest();
      case 'print':
        // Printing blocks the page until the reader closes the dialog; the response must not wait for that.
        setTimeout(() => frame?.print());
        return latest();
      case 'pick-clutter': {
        // Remaining clutter can only be picked with the clean view on.
        const ready = latest().on ? Promise.resolve() : requestClean();
        void ready.then(options.pickClutter).catch(logError);
        return latest();
      }
      case 'pick-missing':
        void options.pickMissing().catch(logError);
        return latest();
      case 'pick-story': {
        // The story may be hidden by the clean view, so it is picked on the original page.
        const { on } = latest();
        const state = controller().setClean(false);
        void pickStory(action.remember, on).catch(logError);
        return state;
      }
    }
  };
}

function scrollTo(element: Element | undefined, frame: Window | null): void {
  const reduceMotion = frame?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'start', behavior: reduceMotion ? 'instant' : 'smooth' });
}
