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
import { openFrame } from '../pages/frame';

export interface TakenPage {
  document: Document;
  reading: Reading;
  elements: Elements;
  get(selector: string): HTMLElement;
}

/** Where the pages of these tests stand. */
export const ADDRESS = 'https://harbour.test/news/ferry';

/**
 * Opens a page of which everything is story but what says "clutter". What a block is says `data-kind` on it or around it,
 * else its tags. The test closes it with `closePages`.
 */
export async function takenPage(html: string, article: Partial<Article> = {}): Promise<TakenPage> {
  const { document } = await openFrame(
    `<!doctype html><html lang="en"><head></head><body>${html}</body></html>`,
    ADDRESS,
  );
  return {
    document,
    ...readingOf(document, article),
    get(selector) {
      const found = document.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`nothing at ${selector}`);
      return found;
    },
  };
}

export function readingOf(document: Document, article: Partial<Article> = {}): Pick<TakenPage, 'reading' | 'elements'> {
  const { page, elements } = segment(document);
  const verdicts = page.blocks.map((block) => {
    const place = elements.get(block.id);
    const kind = place ? kindOf(block, place) : 'furniture';
    const decide = HIDDEN_KINDS.some((hidden) => hidden === kind) ? ('hide' as const) : ('keep' as const);
    return { block: block.id, decide, kind, rule: 'test', confidence: 1, evidence: [] };
  });
  const { lang, blocks } = page;
  const facts = { headline: 'The ferry', byline: [], sources: null, related: [], ...article };
  return { reading: { url: ADDRESS, lang, found: true, article: facts, blocks, verdicts }, elements };
}

export function closePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

function kindOf(block: Block, { element }: Place): Kind {
  if (/clutter/i.test(`${block.text} ${block.alt}`)) return 'furniture';
  const said = element.closest('[data-kind]')?.getAttribute('data-kind');
  if (said) return said as Kind;
  if (block.media) return block.media === 'image' ? 'image' : 'embed';
  if (element.closest('h1')) return 'headline';
  if (element.closest('h2, h3, h4, h5, h6')) return 'subheading';
  if (element.closest('figcaption')) return 'caption';
  if (element.closest('table')) return 'table';
  if (element.closest('blockquote')) return 'quote';
  return element.closest('li, dl') ? 'list' : 'paragraph';
}
