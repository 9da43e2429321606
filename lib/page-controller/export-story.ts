import { passageText } from '../article/passage';
import { buildCitation, formatApa, formatBibtex, formatCiteNews, formatCslJson } from '../export/citation';
import { exportMarkdown } from '../export/markdown';
import { exportPlainText } from '../export/plain-text';
import { formatQuotation } from '../export/quotation';
import { exportSourcesMarkdown } from '../export/sources-list';
import { createTextFragmentLink } from '../export/text-fragment-link';
import type { ExportFormat, SourceListLabels } from '../types';
import { findSpanRanges } from '../view/passage-highlight';
import type { DescribedStory } from './types';

const CITATION_FORMATS = {
  apa: formatApa,
  'cite-news': formatCiteNews,
  bibtex: formatBibtex,
  'csl-json': formatCslJson,
};

/** A story to be exported. */
export interface ExportableStory extends DescribedStory {
  /** Runs a function on the page as it is without the clean view. */
  withoutView<T>(work: () => T): T;
}

/**
 * Exports a story.
 *
 * @param names texts in the reader's language; `source` precedes the page's URL
 * @param now time of access
 * @returns the story in the format, or a link to the selected text or else to the first paragraph; null if no link
 *   identifies that text
 */
export function exportStory(
  document: Document,
  { reading, elements, withoutView }: ExportableStory,
  format: ExportFormat,
  names: SourceListLabels,
  now: Date,
): string | null {
  switch (format) {
    case 'markdown':
      return exportMarkdown(reading, elements, names);
    case 'plain':
      return exportPlainText(reading, names);
    case 'sources':
      return exportSourcesMarkdown(reading, names);
    case 'link': {
      const selection = document.getSelection();
      const first = reading.verdicts.find(({ decide, kind }) => decide === 'keep' && kind === 'paragraph');
      const place = elements.get(first?.block ?? -1);
      const passage = selection && !selection.isCollapsed ? selection : place;
      return passage ? createTextFragmentLink(passage, reading.url, { runOnOriginalPage: withoutView }) : null;
    }
    default:
      return CITATION_FORMATS[format](buildCitation(reading.article, reading, now));
  }
}

/**
 * Formats a quotation of a source of a story.
 *
 * @param at `source`: index of the source in the article; `at`: index of one of its passages
 * @returns the quotation with a citation of the story and a link to the passage; null if there is no such passage
 */
export function exportQuotation(
  { reading, elements, withoutView }: ExportableStory,
  at: { source: number; at: number },
  now: Date,
): string | null {
  const source = reading.article.sources?.[at.source];
  const attribution = source?.attributions[at.at];
  if (!source || !attribution) return null;
  const { block = -1, start, end, quote } = attribution;
  const [place, text] = [elements.get(block), reading.blocks[block]?.text ?? ''];
  const words = quote ?? passageText(attribution, reading.blocks);
  const [range] = place ? findSpanRanges({ place, text, start, end }) : [];
  const link = range ? createTextFragmentLink(range, reading.url, { runOnOriginalPage: withoutView }) : null;
  return formatQuotation(words, source, formatApa(buildCitation(reading.article, reading, now)), link);
}
