import { build, markup, type Tree } from './trees';

/** Addresses in the trees are asked of nobody. */
const NOTHING_LOADS = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** A page that stays open through many cases. */
export async function openLasting(): Promise<{ document: Document; close(): void }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 700px; border: 0';
  frame.srcdoc = `<!doctype html><html lang="en"><head>${NOTHING_LOADS}<title>T</title></head><body></body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return { document: frame.contentDocument as Document, close: () => frame.remove() };
}

/** Puts nothing but these trees into a page. */
export function fill(page: Document, trees: readonly Tree[]): void {
  page.adoptedStyleSheets = [];
  const body = page.createElement('body');
  for (const tree of trees) body.appendChild(build(page, tree));
  const { documentElement: root } = page;
  for (const old of [...root.childNodes]) if (old.nodeName === 'BODY' || old.nodeName === 'FRAMESET') old.remove();
  root.append(body);
}

/** The ways in which a document comes to be. */
export const WAYS = ['live', 'apart', 'parsed', 'written', 'xhtml', 'xml', 'bare', 'frames', 'template'] as const;

/** @param page a page with a window, for the ways that need one */
export function documentOf(way: (typeof WAYS)[number], trees: readonly Tree[], page: Document): Document {
  const broken = () => trees.map((tree, at) => markup(tree, at)).join('');
  switch (way) {
    case 'live':
      fill(page, trees);
      return page;
    case 'parsed':
      return new DOMParser().parseFromString(broken(), 'text/html');
    case 'written': {
      const { documentElement } = new DOMParser().parseFromString(`<title>T</title>${broken()}`, 'text/html');
      page.documentElement.replaceWith(page.adoptNode(documentElement));
      return page;
    }
    case 'xhtml': {
      const made = document.implementation.createDocument('http://www.w3.org/1999/xhtml', 'html');
      fillApart(
        made,
        made.documentElement.appendChild(made.createElementNS('http://www.w3.org/1999/xhtml', 'body')),
        trees,
      );
      return made;
    }
    case 'xml': {
      const made = document.implementation.createDocument('urn:odd', 'odd:root');
      fillApart(made, made.documentElement, trees);
      return made;
    }
    case 'bare': {
      const made = document.implementation.createHTMLDocument('');
      made.documentElement.remove();
      return made;
    }
    case 'frames': {
      const made = document.implementation.createHTMLDocument('Frames');
      const frames = made.createElement('frameset');
      fillApart(made, frames, trees);
      made.body.replaceWith(frames);
      return made;
    }
    case 'template': {
      const made = document.implementation.createHTMLDocument('Template');
      const template = made.createElement('template');
      fillApart(made, template.content, trees);
      made.body.append(template);
      return made;
    }
    case 'apart': {
      const made = document.implementation.createHTMLDocument('Apart');
      fillApart(made, made.body, trees);
      return made;
    }
  }
}

function fillApart(made: Document, into: Node, trees: readonly Tree[]): void {
  for (const tree of trees) into.appendChild(build(made, tree));
}
