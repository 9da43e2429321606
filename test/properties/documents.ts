import type { Tree } from './random-trees';
import { buildNode, malformedMarkup } from './tree-dom';

/** Keeps URLs in the trees from being loaded. */
const BLOCKING_POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** Opens a page to be reused by many runs. */
export async function openPage(): Promise<{ document: Document; close(): void }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 700px; border: 0';
  frame.srcdoc = `<!doctype html><html lang="en"><head>${BLOCKING_POLICY}<title>T</title></head><body></body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return { document: frame.contentDocument as Document, close: () => frame.remove() };
}

/** Replaces the body of a page by one with these trees. */
export function fillBody(page: Document, trees: readonly Tree[]): void {
  page.adoptedStyleSheets = [];
  const body = page.createElement('body');
  for (const tree of trees) body.appendChild(buildNode(page, tree));
  const { documentElement: root } = page;
  for (const old of [...root.childNodes]) if (old.nodeName === 'BODY' || old.nodeName === 'FRAMESET') old.remove();
  root.append(body);
}

/** How a document can be created. */
export const DOCUMENT_ORIGINS = [
  'live',
  'detached',
  'parsed',
  'adopted',
  'xhtml',
  'xml',
  'empty',
  'frameset',
  'template',
] as const;

/** @param page a page with a window, for the origins that need one */
export function createDocument(
  origin: (typeof DOCUMENT_ORIGINS)[number],
  trees: readonly Tree[],
  page: Document,
): Document {
  switch (origin) {
    case 'live':
      fillBody(page, trees);
      return page;
    case 'parsed':
      return new DOMParser().parseFromString(malformedPage(trees), 'text/html');
    case 'adopted': {
      const parsed = new DOMParser().parseFromString(`<title>T</title>${malformedPage(trees)}`, 'text/html');
      page.documentElement.replaceWith(page.adoptNode(parsed.documentElement));
      return page;
    }
    case 'xhtml': {
      const xhtml = document.implementation.createDocument(XHTML, 'html');
      appendTrees(xhtml, xhtml.documentElement.appendChild(xhtml.createElementNS(XHTML, 'body')), trees);
      return xhtml;
    }
    case 'xml': {
      const xml = document.implementation.createDocument('urn:odd', 'odd:root');
      appendTrees(xml, xml.documentElement, trees);
      return xml;
    }
    default:
      return createDetached(origin, trees);
  }
}

const XHTML = 'http://www.w3.org/1999/xhtml';

const malformedPage = (trees: readonly Tree[]) => trees.map((tree, index) => malformedMarkup(tree, index)).join('');

/** Creates an HTML document without a window. */
function createDetached(origin: 'detached' | 'empty' | 'frameset' | 'template', trees: readonly Tree[]): Document {
  const html = document.implementation.createHTMLDocument('T');
  if (origin === 'detached') appendTrees(html, html.body, trees);
  else if (origin === 'empty') html.documentElement.remove();
  else if (origin === 'frameset') {
    const frameset = html.createElement('frameset');
    appendTrees(html, frameset, trees);
    html.body.replaceWith(frameset);
  } else {
    const template = html.createElement('template');
    appendTrees(html, template.content, trees);
    html.body.append(template);
  }
  return html;
}

function appendTrees(document: Document, parent: Node, trees: readonly Tree[]): void {
  for (const tree of trees) parent.appendChild(buildNode(document, tree));
}
