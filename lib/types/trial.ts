/** What a rule would do on a page. */
export interface RuleTrial {
  /** The headline of the page's story. */
  title: string;
  /** Is the rule for the site of this page? */
  here: boolean;
  /** It selects a paragraph of the story's own run, and so it holds nowhere on this page. */
  silent: boolean;
  /** How many blocks of the page have their verdict by it. */
  blocks: number;
  /** What the first of them say. */
  lines: string[];
  /** How many of them would be seen without it. */
  story: number;
}
