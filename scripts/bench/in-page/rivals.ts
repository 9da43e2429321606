import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { Facts } from '../types.ts';
import { namesIn } from './names-in.ts';
import { pictureNames } from './picture-names.ts';

const BLOCKS =
  /^(?:address|article|aside|blockquote|body|br|button|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)$/;

/** What another extractor found, brought to one form. */
export interface Found {
  title: string;
  html: string;
  byline: string;
  published: string;
}

/** Today's other extractors, with their default settings. */
export const RIVALS: Record<string, () => Found> = {
  readability: () => {
    const found = new Readability(document.cloneNode(true) as Document).parse();
    return {
      title: found?.title ?? '',
      html: found?.content ?? '',
      byline: found?.byline ?? '',
      published: found?.publishedTime ?? '',
    };
  },
  defuddle: () => {
    const found = new Defuddle(document, { url: document.URL }).parse();
    return { title: found.title, html: found.content, byline: found.author, published: found.published };
  },
};

/** @returns the title and the text in the form that everything is measured in, and the pictures' names */
export function formed({ title, html, byline, published }: Found) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines = linesOf(body);
  const facts: Facts = { headline: title, byline: namesIn(byline), published };
  return { lines: title ? [title, ...lines] : lines, body: lines.join('\n'), facts, pictures: pictureNames(body) };
}

/** The text of some markup, a block a line. */
function linesOf(root: Node): string[] {
  const lines: string[] = [''];
  const walk = (node: Node) => {
    if (node.nodeType === 3) lines[lines.length - 1] += node.nodeValue ?? '';
    if (node.nodeType !== 1 || /^(?:script|style|noscript|template)$/.test((node as Element).localName)) return;
    const block = BLOCKS.test((node as Element).localName);
    if (block) lines.push('');
    for (const child of node.childNodes) walk(child);
    if (block) lines.push('');
  };
  walk(root);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
