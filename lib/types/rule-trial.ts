/** The effect that a rule would have on a page. */
export interface RuleTrial {
  /** Headline of the page's story. */
  headline: string;
  /** Does the rule apply to the site of the page? */
  appliesHere: boolean;
  /** Does it select a paragraph of the story itself? Then it has no effect on the page. */
  selectsStory: boolean;
  /** Number of blocks that the rule decides. */
  blockCount: number;
  /** Text of the first of them. */
  lines: string[];
  /** Number of them that would be kept without the rule. */
  keptBlockCount: number;
}
