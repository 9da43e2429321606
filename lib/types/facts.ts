import type { Disclosure } from './article';

/** Sources of a headline: structured data, meta elements and elements of the page. */

export type HeadlineSource = 'json-ld' | 'open-graph' | 'twitter' | 'title' | 'h1';

/** What the structured data of a page says about its story. Nothing here is checked against the visible page. */
export interface Facts {
  /** Headlines from JSON-LD, Open Graph and the title element, best first, without site names. */
  titles: string[];
  /** The headlines as written by each source, and the page's first `h1`, whether visible or not. */
  headlines: { source: HeadlineSource; text: string }[];
  description?: string;
  /** The text of the story, which may be truncated. */
  body?: string;
  authors: string[];
  /** Names of authors that the data declares as organisations. */
  organisations: string[];
  site?: string;
  published?: string;
  modified?: string;
  /** Day in the page's URL, ISO 8601. It may be that of an event, so a date that the page shows counts more. */
  publishedInUrl?: string;
  canonical?: string;
  /** URL of the picture for link previews. */
  picture?: string;
  /** schema.org and Open Graph types in lower case. */
  types: string[];
  /** What the data says was made by a machine. */
  disclosures?: Disclosure[];
  /** Open Graph type of the page in lower case. */
  openGraphType?: string;
  /** schema.org types of all JSON-LD nodes that describe the page, in lower case. */
  nodeTypes?: string[];
}
