import { escapeLineStarts, escapeLinkUrl, escapeText } from '../export/markdown/escape';
import { toSafeUrl } from '../export/markdown/urls';
import type { PageHighlights } from '../types';

/** Formats the highlights of pages as Markdown: quotations with the reader's notes, and a line with the source. */
export function formatHighlights(pages: readonly PageHighlights[]): string {
  return `${pages.map(formatPage).join('\n\n')}\n`;
}

function formatPage({ url, headline, site, highlights }: PageHighlights): string {
  const title = escapeText([headline, site].filter(Boolean).join(' – ') || url);
  const href = toSafeUrl(url, url, false);
  const source = href ? `— [${title}](${escapeLinkUrl(href)})` : `— ${title}`;
  const quotations = highlights.map(({ text, note }) =>
    [quote(text), ...(note ? [escapeLineStarts(escapeText(note))] : [])].join('\n\n'),
  );
  return [`## ${escapeText(headline || site || url)}`, ...quotations, source].join('\n\n');
}

const quote = (text: string): string =>
  escapeLineStarts(escapeText(text))
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n>\n');
