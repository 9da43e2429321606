/** Runs inside the page: today's other extractors, brought to the same form as ours. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

const BLOCKS =
  /^(?:address|article|aside|blockquote|body|br|button|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)$/;

/** The text of some markup, a block a line. */
function linesOf(html: string): string[] {
  const lines: string[] = [''];
  const walk = (node: Node) => {
    if (node.nodeType === 3) lines[lines.length - 1] += node.nodeValue ?? '';
    if (node.nodeType !== 1 || /^(?:script|style|noscript|template)$/.test((node as Element).localName)) return;
    const block = BLOCKS.test((node as Element).localName);
    if (block) lines.push('');
    for (const child of node.childNodes) walk(child);
    if (block) lines.push('');
  };
  walk(new DOMParser().parseFromString(html, 'text/html').body);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

const rivals = {
  readability: () => {
    const found = new Readability(document.cloneNode(true) as Document).parse();
    return { title: found?.title ?? '', html: found?.content ?? '' };
  },
  defuddle: () => {
    const found = new Defuddle(document, { url: document.URL }).parse();
    return { title: found.title, html: found.content };
  },
};

declare global {
  var Rivals: Record<string, { run: () => unknown; lines: (result: unknown) => string[] }>;
}

globalThis.Rivals = Object.fromEntries(
  Object.entries(rivals).map(([name, run]) => [
    name,
    {
      run,
      lines: (result: unknown) => {
        const { title, html } = result as { title: string; html: string };
        return [title, ...linesOf(html)].filter(Boolean);
      },
    },
  ]),
);
