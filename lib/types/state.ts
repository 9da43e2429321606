/** What the popup is told. */

import type { Article } from './article';
import type { HiddenKind } from './kinds';
import type { Remembered } from './memory';
import type { Block } from './page';
import type { Absence } from './reading';
import type { Reason } from './reason';

/** Something that the clean view hides, as a list names it. */
export interface HiddenBlock {
  kind: HiddenKind;
  /** The first words, or those that describe the picture; empty where there are none. */
  text: string;
  media?: Block['media'];
  reason: Reason;
  /** How many blocks of the page are like this. */
  times: number;
  /** Numbers of these blocks, by which the page can be asked to show them. */
  places: number[];
}

/** How much of a page is hidden, and whether the story is whole. */
export interface Meter {
  /** Characters of text that the page shows, and those of them that the clean view hides. */
  all: number;
  hidden: number;
  /** Paragraphs, lists, quotes and tables of the story … */
  story: number;
  /** … and those of them that are drawn now; only with the clean view on. */
  drawn?: number;
}

/** A subheading of the story. */
export interface OutlineEntry {
  text: string;
  /** 2 to 6. */
  level: number;
  place: number;
}

/** A story on the page that is not the one that is read. */
export interface OtherStory {
  headline: string;
  place: number;
  /** Does the page's address name this one? */
  here: boolean;
}

/** What the popup shows of one tab. */
export interface PageState {
  status:
    | 'story'
    | Absence
    /** The page has not finished loading and holds no story yet. */
    | 'loading'
    /** The browser does not let extensions touch this page. */
    | 'forbidden'
    | 'pdf'
    /** Something failed; nothing was hidden. */
    | 'error';
  /** Is the clean view on? */
  on: boolean;
  article?: Article;
  /** The story's language, a BCP 47 tag; empty where the page does not tell. */
  lang?: string;
  /** How many blocks the clean view hides, by kind. */
  hidden: Partial<Record<HiddenKind, number>>;
  /** Some of these blocks, each with its reason; only with a story. */
  hiddenBlocks?: HiddenBlock[];
  meter?: Meter;
  /** The words of each passage in which a source is cited: by source, in the order of the article. */
  passages?: string[][];
  /** What would be kept of the story; only where the reader wants stories to be remembered. */
  memory?: Remembered;
  /** So many passages stay only because too much that reads like the story would be hidden; missing where none does. */
  doubted?: number;
  outline?: OutlineEntry[];
  others?: OtherStory[];
  /** Set where not the page but the reader says which story it is: once, or on every page of the site. */
  chosen?: 'once' | 'site';
  /** How many blocks each of the reader's rules, and of those of lists, hides or keeps; only with the clean view on. */
  ruled?: Record<string, number>;
  /** A message for the status 'error'. */
  message?: string;
}
