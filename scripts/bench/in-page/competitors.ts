import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { ExtractedFacts } from '../types.ts';
import { collectPictureNames } from './picture-names.ts';
import { splitByline } from './split-byline.ts';

const BLOCK_TAGS =
  /^(?:address|article|aside|blockquote|body|br|button|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)$/;

/** Result of a competing extractor, in a form common to all of them. */
export interface CompetitorResult {
  title: string;
  html: string;
  byline: string;
  published: string;
}

/** Competing extractors by name, each with its default settings. */
export const COMPETITORS: Record<string, () => CompetitorResult> = {
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

/** Converts a competitor's result to the form that is scored, and collects the names of its pictures. */
export function normalizeResult({ title, html, byline, published }: CompetitorResult) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines = extractLines(body);
  const facts: ExtractedFacts = { headline: title, byline: splitByline(byline), published };
  return {
    lines: title ? [title, ...lines] : lines,
    body: lines.join('\n'),
    facts,
    pictures: collectPictureNames(body),
  };
}

/** Returns the text of an element, one line per block. */
function extractLines(root: Node): string[] {
  const lines: string[] = [''];
  const walk = (node: Node) => {
    if (node.nodeType === 3) lines[lines.length - 1] += node.nodeValue ?? '';
    if (node.nodeType !== 1 || /^(?:script|style|noscript|template)$/.test((node as Element).localName)) return;
    const block = BLOCK_TAGS.test((node as Element).localName);
    if (block) lines.push('');
    for (const child of node.childNodes) walk(child);
    if (block) lines.push('');
  };
  walk(root);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
