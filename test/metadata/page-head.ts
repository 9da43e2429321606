import { readFacts } from '../../lib/metadata/facts';
import { withPage } from '../document/with-page';

/** Reads the facts of a page with this head and body. */
export const factsOf = (head: string, body = '') =>
  withPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, readFacts);

export const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

export const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;

/** A minimal JSON-LD article. */
export const ARTICLE = { '@type': 'NewsArticle', headline: 'Ferry sails again' };
