import { segment } from '../../lib/document/segment';
import type { Elements, Reading } from '../../lib/types';
import { KINDS } from '../../lib/types/kinds';

/**
 * A page in a frame. Its reading keeps everything except blocks that contain "clutter"; `data-kind` sets the kind of a
 * block.
 */
export interface ViewPage {
  document: Document;
  read(): { reading: Reading; elements: Elements };
  get(selector: string): HTMLElement;
}

/** Opens a page of 1000 × 600 pixels. Close it with `closePages`. */
export async function openPage(html: string): Promise<ViewPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 600px; border: 0';
  frame.srcdoc = `<!doctype html><html lang="en"><body>${html}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument as Document;
  return {
    document: page,
    read: () => read(page),
    get(selector) {
      const found = page.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`nothing at ${selector}`);
      return found;
    },
  };
}

export function closePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

function read(document: Document): { reading: Reading; elements: Elements } {
  const { page, elements } = segment(document);
  const kindOf = (id: number) => KINDS.find((kind) => kind === elements.get(id)?.element.getAttribute('data-kind'));
  const verdicts = page.blocks.map(({ id, text, alt, media }) => {
    const isClutter = /clutter/i.test(`${text} ${alt}`);
    return {
      block: id,
      decide: isClutter ? ('hide' as const) : ('keep' as const),
      kind: isClutter ? ('furniture' as const) : (kindOf(id) ?? (media ? ('image' as const) : ('paragraph' as const))),
      origin: 'layout' as const,
      rule: 'test',
      confidence: 1,
      evidence: [],
    };
  });
  const { url, lang, blocks } = page;
  const article = { headline: '', byline: [], sources: null, related: [] };
  return { reading: { url, lang, found: true, article, blocks, verdicts }, elements };
}

/** Returns the data URL of an image of this size. */
export const imageUrl = (width: number, height: number): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%"/></svg>`)}`;
