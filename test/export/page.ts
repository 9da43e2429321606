import { segment } from '../../lib/document/segment';
import {
  type Article,
  type Block,
  type Elements,
  HIDDEN_KINDS,
  type Kind,
  type Place,
  type Reading,
} from '../../lib/types';
import { openFrame } from '../pages/open-frame';

export interface StoryPage {
  document: Document;
  reading: Reading;
  elements: Elements;
  get(selector: string): HTMLElement;
}

/** URL of the test pages. */
export const PAGE_URL = 'https://harbour.test/news/ferry';

/**
 * Opens a page in which everything is kept except blocks that contain "clutter". The kind of a block comes from `data-kind`
 * on it or an ancestor, or else from its tags. Close it with `closePages`.
 */
export async function openStoryPage(html: string, article: Partial<Article> = {}): Promise<StoryPage> {
  const { document } = await openFrame(
    `<!doctype html><html lang="en"><head></head><body>${html}</body></html>`,
    PAGE_URL,
  );
  return {
    document,
    ...createReading(document, article),
    get(selector) {
      const found = document.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`nothing at ${selector}`);
      return found;
    },
  };
}

export function createReading(
  document: Document,
  article: Partial<Article> = {},
): Pick<StoryPage, 'reading' | 'elements'> {
  const { page, elements } = segment(document);
  const verdicts = page.blocks.map((block) => {
    const place = elements.get(block.id);
    const kind = place ? kindOf(block, place) : 'furniture';
    const decide = HIDDEN_KINDS.some((hidden) => hidden === kind) ? ('hide' as const) : ('keep' as const);
    return { block: block.id, decide, kind, origin: 'layout' as const, rule: 'test', confidence: 1, evidence: [] };
  });
  const { lang, blocks } = page;
  const facts = { headline: 'The ferry', byline: [], sources: null, related: [], ...article };
  return { reading: { url: PAGE_URL, lang, found: true, article: facts, blocks, verdicts }, elements };
}

export function closePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

function kindOf(block: Block, { element }: Place): Kind {
  if (/clutter/i.test(`${block.text} ${block.alt}`)) return 'furniture';
  const named = element.closest('[data-kind]')?.getAttribute('data-kind');
  if (named) return named as Kind;
  if (block.media) return block.media === 'image' ? 'image' : 'embed';
  if (element.closest('h1')) return 'headline';
  if (element.closest('h2, h3, h4, h5, h6')) return 'subheading';
  if (element.closest('figcaption')) return 'caption';
  if (element.closest('table')) return 'table';
  if (element.closest('blockquote')) return 'quote';
  return element.closest('li, dl') ? 'list' : 'paragraph';
}
