import type { Whole } from '../pipeline/live';
import type { Rule } from '../rules/rule';
import type { Preferences } from '../settings/preferences';
import type { PageState, Reading, RuleTrial, Values } from '../types';

/** What a session wants to know of the reader's preferences; their look is the background's. */
export type Wants = Pick<Preferences, 'shown' | 'rules' | 'story' | 'memory'>;

/** One page being read: holds whether the clean view is on and keeps it right while the page changes. */
export interface Session {
  /** What the popup shows. Reads the page anew, unless the clean view is on and keeps its reading. */
  state(): PageState;
  /**
   * Reads the page in slices between which it has its turn; what is asked right after is answered from that. Never rejects:
   * what fails is told by whoever asks next.
   */
  readAhead(): Promise<void>;
  /** Switches the clean view. A page without a story stays as it is and says why. Calling twice with one value is calm. */
  setClean(on: boolean): PageState;
  /** Takes over what the reader wants; with the view on the page shows it at once. */
  setPreferences(wants: Wants): void;
  /** Shows hidden places with an outline while the reader looks at them in the list; none: the view as it was. */
  point(places: readonly number[]): void;
  /** Puts hidden places back until the view is switched off; or takes that back. */
  putBack(places: readonly number[], wish?: boolean): PageState;
  /** @returns what is hidden near the story, each by its element and the number of its place */
  gaps(): { element: Element; place: number }[];
  /** Hides an element with all it holds, on this page; or takes that back. */
  hide(element: Element, wish: boolean): PageState;
  /** Reads the story at this place, or in this element, and no other; null: the page's own choice again. */
  choose(story: number | Element | null): PageState;
  /** @returns the element at a place, unless the page has taken it out */
  elementAt(place: number): Element | undefined;
  /** @returns what a rule would do here, in the place of one with its id; nothing of that is seen. Null without a story */
  tryRule(rule: Rule): RuleTrial | null;
  /** Shows the page as it would be with a rule beside the reader's; null: as it is. @returns on how many blocks the rule has spoken */
  preview(rule: Rule | null): number;
  /** @returns what the signals say of the blocks with these elements */
  measure(elements: readonly Element[]): Values[];
  /** @returns the page as it is read now, with what came out on the way */
  whole(): Whole;
  /** @returns what is shown now, and the way into the page; null where the page has no story */
  shown(): { reading: Reading; elements: Whole['elements'] } | null;
  /** Does something to the page as it is without the view; nothing of that is seen. */
  apart<T>(work: () => T): T;
  /** Rules for open shadow roots, where the look's own sheet does not reach. */
  setTheme(css: string): void;
  /** Takes everything back: marks, sheets, observers. */
  dispose(): void;
}
