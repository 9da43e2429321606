import { marked } from 'marked';
import { expect } from 'vitest';
import { exportMarkdown } from '../../lib/export/markdown';
import type { Article } from '../../lib/types';
import { openStoryPage, PAGE_URL } from './page';

/** The end of every export. */
export const END = `\n\n---\n\nSource: [The ferry](${PAGE_URL})\n`;

/** Exports a page and returns the Markdown between headline and source line. */
export async function exportStoryBody(html: string, article?: Partial<Article>): Promise<string> {
  const { reading, elements } = await openStoryPage(html, article);
  const markdown = exportMarkdown(reading, elements);
  expect(markdown.startsWith('# The ferry')).toBe(true);
  expect(markdown.endsWith(END)).toBe(true);
  return markdown.slice('# The ferry'.length, -END.length).trim();
}

/** Renders Markdown. */
export const renderMarkdown = (markdown: string) =>
  new DOMParser().parseFromString(marked.parse(markdown, { async: false }) as string, 'text/html').body;
