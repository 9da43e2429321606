/** The effect that a rule would have on a page. */
export interface RuleTrial {
  /** Headline of the page's story. */
  headline: string;
  /** Whether the rule applies to the site of the page. */
  appliesHere: boolean;
  /** Whether the rule's selector matches a paragraph of the story, in which case it has no effect on the page. */
  selectsStory: boolean;
  /** Number of blocks that the rule decides. */
  blockCount: number;
  /** Texts of the first of these blocks. */
  lines: string[];
  /** Number of these blocks that would be kept without the rule. */
  keptBlockCount: number;
}
