/** What Clean Copy makes of a page. */
import type { Article } from './article';
import type { Kind } from './kinds';
import type { Block } from './page';

export interface Evidence {
  signal: string;
  value: number;
}

export interface Verdict {
  block: number;
  decide: 'keep' | 'hide';
  kind: Kind;
  /** Id of the rule that said so. */
  rule: string;
  /** 0..1. */
  confidence: number;
  evidence: Evidence[];
}

/** Why there is no story on a page. */
export type Absence = 'empty' | 'front-page' | 'no-story';

export interface Reading {
  url: string;
  lang: string;
  /** false: no story here, nothing is hidden. */
  found: boolean;
  /** Set where `found` is false. */
  absence?: Absence;
  article: Article;
  blocks: Block[];
  verdicts: Verdict[];
}
