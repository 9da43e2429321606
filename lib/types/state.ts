/** What the popup is told. */
import type { Reason } from '../reason';
import type { Article } from './article';
import type { HiddenKind } from './kinds';
import type { Block } from './page';
import type { Absence } from './reading';

/** Something that the clean view hides, as a list names it. */
export interface HiddenBlock {
  kind: HiddenKind;
  /** The first words, or those that describe the picture; empty where there are none. */
  text: string;
  media?: Block['media'];
  reason: Reason;
  /** How many blocks of the page are like this. */
  times: number;
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
  /** How many blocks the clean view hides, by kind. */
  hidden: Partial<Record<HiddenKind, number>>;
  /** Some of these blocks, each with its reason; only with a story. */
  hiddenBlocks?: HiddenBlock[];
  /** A message for the status 'error'. */
  message?: string;
}
