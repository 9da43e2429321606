/** Where a story comes from, as Markdown. */
import { wordsOf } from '../article/passage';
import type { Article, Reading, Source, SourcesNames } from '../types';
import { webUrl } from './markdown/address';
import { escapeAddress, escapeLineStarts, escapeText } from './markdown/escape';

/**
 * @returns Markdown of the story's dateline, of the sources that it cites, each with its passages, and of related coverage;
 *   a part of which nothing is known is left out. '' where there is no story
 */
export function sourcesMarkdown(reading: Reading, names: SourcesNames): string {
  if (!reading.found) return '';
  const { article, url } = reading;
  const parts = [
    `# ${escapeText(article.headline)}`,
    part(names.dateline, datelineLines(article, names)),
    part(names.cited, citedLines(reading, names)),
    part(
      names.related,
      article.related.flatMap(({ url: to, text }) => linked(text, to, url) ?? []),
    ),
    `---\n\n${escapeText(names.source)}: ${linked([article.headline, article.site].filter(Boolean).join(' – '), url, url) ?? ''}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function part(heading: string, lines: readonly string[]): string {
  return lines.length ? `## ${escapeText(heading)}\n\n${lines.map((line) => `- ${line}`).join('\n')}` : '';
}

function datelineLines({ dateline, credit, byline, published, modified }: Article, names: SourcesNames): string[] {
  const lines = [
    dateline?.verbatim,
    credit,
    byline.join(', '),
    published && `${names.published}: ${published}`,
    modified && modified !== published && `${names.modified}: ${modified}`,
  ];
  return lines.flatMap((line) => (line ? escapeLineStarts(escapeText(line)) : []));
}

function citedLines({ article, blocks }: Reading, { unnamed }: SourcesNames): string[] {
  return (article.sources ?? []).map((source) => {
    const passages = source.attributions.flatMap((one) => wordsOf(one, blocks) || []);
    return [nameOf(source, unnamed), ...passages.map((text) => `  - ${escapeLineStarts(escapeText(text))}`)].join('\n');
  });
}

function nameOf({ name, role, type, count }: Source, unnamed: string): string {
  const more = [type === 'unnamed' ? unnamed : role, count > 1 && `${count}×`].filter(Boolean).join(', ');
  return `**${escapeText(name)}**${more ? ` (${escapeText(more)})` : ''}`;
}

function linked(text: string, to: string, base: string): string | null {
  const href = webUrl(to, base, false);
  return href ? `[${escapeText(text)}](${escapeAddress(href)})` : null;
}
