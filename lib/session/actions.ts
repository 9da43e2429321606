import type { PageAction, PageState } from '../types';
import type { Session } from '.';

/** What the popup may ask of a page, done. */
export interface Actions {
  act(action: PageAction): PageState;
}

/**
 * @param session the one that is live now
 * @param report told the state after what takes longer: pointing at the story
 */
export function createActions(document: Document, session: () => Session, report: (state: PageState) => void): Actions {
  void report;
  return {
    act(action) {
      const now = session();
      switch (action.do) {
        case 'point':
          now.point(action.places);
          return now.state();
        case 'put-back':
          return now.putBack(action.places);
        case 'choose':
          return now.choose(action.place);
        case 'go-to':
          now.elementAt(action.place)?.scrollIntoView({ block: 'start', behavior: calmScroll(document) });
          return now.state();
        case 'print':
          document.defaultView?.print();
          return now.state();
        case 'pick-story':
          return now.state();
      }
    },
  };
}

function calmScroll(document: Document): ScrollBehavior {
  const still = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return still ? 'instant' : 'smooth';
}
