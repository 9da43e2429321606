import { passageText } from '../article/passage';
import type { Article, Reading, Source, SourceListLabels } from '../types';
import { escapeLineStarts, escapeLinkUrl, escapeText } from './markdown/escape';
import { toSafeUrl } from './markdown/urls';

/**
 * Exports the sourcing of a story as Markdown: its dateline, the cited sources with their passages, and related coverage.
 * Empty sections are left out.
 *
 * @returns '' if there is no story
 */
export function exportSourcesMarkdown(reading: Reading, labels: SourceListLabels): string {
  if (!reading.found) return '';
  const { article, url } = reading;
  const relatedLinks = article.related.flatMap((link) => formatLink(link.text, link.url, url) ?? []);
  const title = [article.headline, article.site].filter(Boolean).join(' – ');
  const sections = [
    `# ${escapeText(article.headline)}`,
    formatSection(labels.dateline, formatDatelineLines(article, labels)),
    formatSection(labels.cited, formatCitedSources(reading, labels)),
    formatSection(labels.related, relatedLinks),
    `---\n\n${escapeText(labels.source)}: ${formatLink(title, url, url) ?? ''}`,
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function formatSection(heading: string, lines: readonly string[]): string {
  return lines.length ? `## ${escapeText(heading)}\n\n${lines.map((line) => `- ${line}`).join('\n')}` : '';
}

function formatDatelineLines(
  { dateline, credit, byline, published, modified, disclosures = [] }: Article,
  labels: SourceListLabels,
): string[] {
  const lines = [
    dateline?.verbatim,
    credit,
    byline.join(', '),
    published && `${labels.published}: ${published}`,
    modified && modified !== published && `${labels.modified}: ${modified}`,
    ...disclosures.map(({ text }) => `${labels.machine}: ${text}`),
  ];
  return lines.flatMap((line) => (line ? escapeLineStarts(escapeText(line)) : []));
}

function formatCitedSources({ article, blocks }: Reading, labels: SourceListLabels): string[] {
  const certain = (article.sources ?? []).filter(({ lessCertain }) => !lessCertain);
  return certain.map((source) => {
    const passages = source.attributions.flatMap((attribution) => passageText(attribution, blocks) || []);
    const lines = passages.map((text) => `  - ${escapeLineStarts(escapeText(text))}`);
    return [formatSourceName(source, labels.unnamed) + formatGround(source, labels), ...lines].join('\n');
  });
}

function formatSourceName({ name, role, type, count }: Source, unnamed: string): string {
  const details = [type === 'unnamed' ? unnamed : role, count > 1 && `${count}×`].filter(Boolean).join(', ');
  return `**${escapeText(name)}**${details ? ` (${escapeText(details)})` : ''}`;
}

/** Formats how a source can know, and the reason for not naming it, with the story's words. */
function formatGround({ name, role = '', ground, anonymity }: Source, labels: SourceListLabels): string {
  const evidence = ground?.evidence && !`${name} ${role}`.includes(ground.evidence) ? ` “${ground.evidence}”` : '';
  const parts = [
    ground && `${labels.grounds[ground.kind]}${evidence}`,
    anonymity && (anonymity.reason ? `${labels.reason} “${anonymity.reason}”` : labels.noReason),
  ].filter((part) => part !== undefined);
  return parts.length ? ` – ${escapeText(parts.join('; '))}` : '';
}

function formatLink(text: string, url: string, base: string): string | null {
  const href = toSafeUrl(url, base, false);
  return href ? `[${escapeText(text)}](${escapeLinkUrl(href)})` : null;
}
