/** What a page says about itself. */

export type HeadlineSource = 'json-ld' | 'open-graph' | 'twitter' | 'title' | 'h1';

/** What a page's structured data says about its story; nothing here has been checked against what the page shows. */
export interface Facts {
  /** Headlines named by JSON-LD, Open Graph and the title element, best first, site names taken off. */
  titles: string[];
  /** The same as each source writes it, and the page's first `h1`, shown or not. */
  headlines: { source: HeadlineSource; text: string }[];
  description?: string;
  /** The story's text as structured data gives it: often whole, often cut off. */
  body?: string;
  authors: string[];
  /** Those of the authors that the page calls organisations. */
  organisations: string[];
  site?: string;
  published?: string;
  modified?: string;
  canonical?: string;
  /** Address of the picture that stands for the page where it is shared. */
  picture?: string;
  /** schema.org and Open Graph types, lower case. */
  types: string[];
}
