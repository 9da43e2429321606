/** What Clean Copy makes of a page. */
import type { Article, ArticleCore } from './article';
import type { Kind } from './kinds';
import type { Block } from './page';

export interface Evidence {
  signal: string;
  value: number;
}

/**
 * What made a verdict:
 *
 * - `layout`: a built-in decision from the block's position on the page
 * - `rule`: a rule that ships with Clean Copy, or one that was passed to `readPage`
 * - `model`: the classifier
 * - `duplicate`: the same text or caption is kept elsewhere
 * - `guard`: the safety guard, which keeps text that reads like the story
 * - `reader`: a rule of the reader's own or of a list they loaded, a story they pointed at, or an override
 */
export type VerdictOrigin = 'layout' | 'rule' | 'model' | 'duplicate' | 'guard' | 'reader';

export interface Verdict {
  block: number;
  decide: 'keep' | 'hide';
  kind: Kind;
  origin: VerdictOrigin;
  /** Id of the rule or of the built-in decision that applied. */
  rule: string;
  /** Confidence in the verdict, 0–1. */
  confidence: number;
  evidence: Evidence[];
}

/** Reason why there is no story on a page. */
export type NoStoryReason = 'empty' | 'front-page' | 'no-story';

/** The part of a reading that the clean view needs: a verdict on every block. */
export interface ReadingCore {
  url: string;
  /** Language of the story, a BCP 47 tag; '' if the page does not state it. */
  lang: string;
  /** False if the page has no story, so that nothing is hidden. */
  found: boolean;
  /** Set if `found` is false. */
  absence?: NoStoryReason;
  /** Set where `found` is false and there is text nonetheless that could be shown as a story. */
  hasText?: true;
  article: ArticleCore;
  blocks: Block[];
  verdicts: Verdict[];
}

/** A reading with all facts of the story. */
export interface Reading extends ReadingCore {
  article: Article;
}
