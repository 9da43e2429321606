import * as v from 'valibot';
import { stripFragment } from '../text/url';
import { HIGHLIGHT_COLOURS, type PageHighlights } from '../types';
import { HIGHLIGHT_LIMITS } from './limits';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));

const TextHighlightSchema = v.object({
  id: text(40),
  colour: v.picklist(HIGHLIGHT_COLOURS),
  text: v.pipe(text(HIGHLIGHT_LIMITS.text), v.minLength(1)),
  before: text(HIGHLIGHT_LIMITS.context),
  after: text(HIGHLIGHT_LIMITS.context),
  note: text(HIGHLIGHT_LIMITS.note),
});

/** What a page may send: its URL is known from the sender. */
export const HighlightsOfPageSchema = v.strictObject({
  headline: text(HIGHLIGHT_LIMITS.headline),
  site: text(HIGHLIGHT_LIMITS.site),
  highlights: v.pipe(v.array(TextHighlightSchema), v.maxLength(HIGHLIGHT_LIMITS.perPage)),
});

const PageHighlightsSchema = v.object({ url: text(2000), ...HighlightsOfPageSchema.entries });

/** Parses the stored pages, oldest first; invalid ones are skipped. */
export function parseHighlights(stored: unknown): PageHighlights[] {
  return Array.isArray(stored) ? stored.filter((page) => v.is(PageHighlightsSchema, page)) : [];
}

/** Returns the highlights of a page; undefined if it has none. */
export function findPageHighlights(pages: readonly PageHighlights[], url: string): PageHighlights | undefined {
  return pages.find((page) => page.url === stripFragment(url));
}

/** Returns the pages with those of one page replaced, without the oldest ones if they are too long together. */
export function withPageHighlights(pages: readonly PageHighlights[], changed: PageHighlights): PageHighlights[] {
  const url = stripFragment(changed.url);
  const others = pages.filter((page) => page.url !== url);
  const next = changed.highlights.length ? [...others, { ...changed, url }] : others;
  let size = JSON.stringify(next).length;
  const first = next.findIndex((page, at) => {
    if (size <= HIGHLIGHT_LIMITS.total || at === next.length - 1) return true;
    size -= JSON.stringify(page).length;
    return false;
  });
  return next.slice(Math.max(0, first));
}
