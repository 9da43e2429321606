import type { PageAction, PageState } from '../types';
import type { Session } from '.';

export interface ActionsOptions {
  /** The session that is live now. */
  session(): Session;
  /** Lets the reader point at the story. */
  pick(): Promise<{ element: Element; selector: string } | null>;
  /** Lets the reader point at what is left and does not belong. */
  pickClutter(): Promise<void>;
  /** Lets the reader point at what is missing. */
  pickGap(): Promise<void>;
  /** Remembers where the story stands on the pages of this site. */
  remember(selector: string): Promise<void>;
  /** Switches the clean view on, sheets and all. */
  clean(): Promise<unknown>;
  /** The state that was told last, for what does not change it. */
  last(): PageState;
  /** Lights up the passages that cite a source. */
  passages(source: number | null, at: number): void;
  /** Told the state after what takes longer than an answer. */
  report(state: PageState): void;
}

/** @returns what the popup may ask of a page, done; the answer is the state right after it */
export function createActions(document: Document, options: ActionsOptions): (action: PageAction) => PageState {
  const { session, pick, pickClutter, pickGap, remember, clean, last, passages, report } = options;
  const frame = document.defaultView;

  const pickStory = async (keep: boolean, wasOn: boolean): Promise<void> => {
    const found = await pick();
    if (!found) {
      if (wasOn) await clean();
      return;
    }
    const state = session().choose(found.element);
    if (keep) await remember(found.selector);
    if (state.status === 'story') await clean();
    else report(state);
  };

  return (action) => {
    const now = session();
    switch (action.do) {
      case 'point':
        now.point(action.places);
        return last();
      case 'put-back':
        return now.putBack(action.places);
      case 'choose':
        return now.choose(action.place);
      case 'go-to': {
        const still = frame?.matchMedia('(prefers-reduced-motion: reduce)').matches;
        now.elementAt(action.place)?.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' });
        return last();
      }
      case 'passages':
        passages(action.source, action.at);
        return last();
      case 'print':
        // Printing waits for the reader; the answer does not.
        setTimeout(() => frame?.print());
        return last();
      case 'pick-clutter': {
        // What is left is seen with the view on.
        const ready = last().on ? Promise.resolve() : clean();
        void ready.then(pickClutter).catch((error) => console.warn('Clean Copy:', error));
        return last();
      }
      case 'pick-gap':
        void pickGap().catch((error) => console.warn('Clean Copy:', error));
        return last();
      case 'pick-story': {
        // What is pointed at may be hidden: the page is shown as it came.
        const { on } = last();
        const state = now.setClean(false);
        void pickStory(action.remember, on).catch((error) => console.warn('Clean Copy:', error));
        return state;
      }
    }
  };
}
