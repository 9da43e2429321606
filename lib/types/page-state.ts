/** The state of a page, as the popup shows it. */

import type { Article, ArticleCore } from './article';
import type { HiddenKind } from './kinds';
import type { Block } from './page';
import type { NoStoryReason } from './reading';
import type { Reason } from './reason';
import type { RememberedStory } from './remembered-story';
import type { StoryText } from './story-version';

/** An entry in the list of what the clean view hides: blocks with the same text and reason. */
export interface HiddenBlock {
  kind: HiddenKind;
  /** The first words of the text, or the alternative text of the picture; may be empty. */
  text: string;
  media?: Block['media'];
  reason: Reason;
  /** Number of blocks with this text and reason. */
  times: number;
  /** Place ids of these blocks. */
  places: number[];
  /** Number of characters of the whole text, if it is long enough to be a paragraph. */
  length?: number;
}

/** A block that looked like clutter and that the safety guard keeps. */
export interface KeptInDoubt {
  /** The first words of its text. */
  text: string;
  place: number;
}

/** How much of a page is hidden, and whether the story is complete. */
export interface Meter {
  /** Number of characters of text that the page shows. */
  all: number;
  /** Number of those characters that the clean view hides. */
  hidden: number;
  /** Number of paragraphs, lists, quotes and tables in the story. */
  story: number;
  /** Number of those that are currently rendered; only with the clean view on. */
  drawn?: number;
}

/** A subheading of the story. */
export interface OutlineEntry {
  text: string;
  /** Heading level from 2 to 6. */
  level: number;
  /** Place id of its block. */
  place: number;
}

/** A story on the page other than the one that is read. */
export interface OtherStory {
  headline: string;
  /** Place id of its element. */
  place: number;
  /** Whether it is the story at the page's URL. */
  isCurrent: boolean;
}

/** The part of a story's state that only the popup shows. It is read after the clean view has been drawn. */
export interface StoryDetails {
  article: Article;
  /** Some of the hidden blocks, each with its reason. */
  hiddenBlocks: HiddenBlock[];
  /** Missing if the safety guard keeps nothing. */
  keptInDoubt?: KeptInDoubt[];
  otherStories: OtherStory[];
  /** The texts of the passages that cite each source, in the order of `article.sources`. */
  passages: string[][];
  /** The story's entry for the reading history; only if the reader has switched that on. */
  remembered?: RememberedStory;
  /** The text that is compared with an earlier reading; missing while the page loads. */
  text?: StoryText;
}

export type PageStatus =
  | 'story'
  | NoStoryReason
  /** The page has not finished loading and has no story yet. */
  | 'loading'
  /** The browser does not let extensions touch this page. */
  | 'forbidden'
  | 'pdf'
  /** An error occurred; nothing was hidden. */
  | 'error';

/** The state of the page in one tab. */
export interface PageState {
  status: PageStatus;
  /** Whether the clean view is on. */
  on: boolean;
  article?: ArticleCore;
  /** The story's language, a BCP 47 tag; '' if the page does not state it. */
  lang?: string;
  /** Number of blocks that the clean view hides, by kind. */
  hidden: Partial<Record<HiddenKind, number>>;
  meter?: Meter;
  /** Estimated time for reading the story. */
  minutes?: number;
  /** Number of blocks that only the safety guard keeps; missing if there are none. */
  guarded?: number;
  /** Number of players that were paused because the clean view hides them; missing where there are none. */
  paused?: number;
  outline?: OutlineEntry[];
  /** Set if the reader has chosen the story, for this page (`once`) or for all pages of the site. */
  chosen?: 'once' | 'site';
  /**
   * Number of blocks that each rule of the reader or of a subscribed list decides, by rule id; only with the clean view
   * on.
   */
  ruleCounts?: Record<string, number>;
  /** Error message; only with the status `error`. */
  message?: string;
  /** Set where no story was found and the page can be cleaned nonetheless. */
  cleanable?: true;
  /** Missing if there is no story, and until the details have been read. */
  details?: StoryDetails;
}

/** A page's state without what only the popup shows. */
export type StateSummary = Pick<PageState, 'status' | 'on' | 'hidden' | 'ruleCounts' | 'message'> & {
  details?: Pick<StoryDetails, 'remembered' | 'text'>;
};

/** Returns the state of a page on which nothing is hidden. */
export function stateWithoutStory(status: Exclude<PageStatus, 'story'>, message?: string): PageState {
  return { status, on: false, hidden: {}, ...(message && { message }) };
}
