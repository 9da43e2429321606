/** Runs inside a page: the page as plain data, as the layout analysis gets it. */
import { findReadableBlocks } from '../../../lib/document/readability';
import { segment } from '../../../lib/document/segment';
import { readFacts } from '../../../lib/metadata/facts';
import type { Facts, Page } from '../../../lib/types';

/** Everything about a page that the layout analysis needs. */
export interface PageData {
  page: Page;
  facts: Facts;
  /** Blocks that Mozilla Readability keeps. */
  readable: number[];
  figcaptions: string[];
}

export function pageData(document: Document): PageData {
  const { page, elements } = segment(document);
  return {
    page,
    facts: readFacts(document),
    readable: [...findReadableBlocks(document, elements)],
    figcaptions: [...document.querySelectorAll('figcaption')].map((element) =>
      (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    ),
  };
}
