import { wordsOf } from '../article/passage';
import { apa, bibtex, citationOf, citeNews, cslJson } from '../export/citation';
import { markdownOf } from '../export/markdown';
import { passageLink } from '../export/passage';
import { plainOf } from '../export/plain';
import { quotationOf } from '../export/quotation';
import { sourcesMarkdown } from '../export/sources-list';
import type { SourcesNames, TakeFormat } from '../types';
import { rangesOf } from '../view/passages';
import type { Session } from '.';

const CITATIONS = { apa, 'cite-news': citeNews, bibtex, 'csl-json': cslJson };

/**
 * @param names words in the reader's language; `source` stands before the page's address
 * @param now when the page is looked at
 * @returns the story in this form, or a link to what is selected on the page, else to the story's first paragraph; null
 *   where there is no story, or no link can be made that names the passage alone
 */
export function takeAs(
  document: Document,
  session: Session,
  format: TakeFormat,
  names: SourcesNames,
  now: Date,
): string | null {
  const shown = session.shown();
  if (!shown) return null;
  const { reading, elements } = shown;
  switch (format) {
    case 'markdown':
      return markdownOf(reading, elements, names);
    case 'plain':
      return plainOf(reading, names);
    case 'sources':
      return sourcesMarkdown(reading, names);
    case 'link': {
      const selection = document.getSelection();
      const first = reading.verdicts.find(({ decide, kind }) => decide === 'keep' && kind === 'paragraph');
      const place = elements.get(first?.block ?? -1);
      const passage = selection && !selection.isCollapsed ? selection : place;
      return passage ? passageLink(passage, reading.url, { apart: session.apart }) : null;
    }
    default:
      return CITATIONS[format](citationOf(reading.article, reading, now));
  }
}

/**
 * @param source which of the article's sources
 * @param at which of its passages
 * @returns what it says there, with a citation of the story and a link to the passage; null where that is gone
 */
export function quotationFrom(
  session: Session,
  { source, at }: { source: number; at: number },
  now: Date,
): string | null {
  const shown = session.shown();
  const cited = shown?.reading.article.sources?.[source];
  const attribution = cited?.attributions[at];
  if (!shown || !cited || !attribution) return null;
  const { reading, elements } = shown;
  const { block = -1, start, end, quote } = attribution;
  const [place, text] = [elements.get(block), reading.blocks[block]?.text ?? ''];
  const words = quote ?? wordsOf(attribution, reading.blocks);
  const [range] = place ? rangesOf({ place, text, start, end }) : [];
  const link = range ? passageLink(range, reading.url, { apart: session.apart }) : null;
  return quotationOf(words, cited, apa(citationOf(reading.article, reading, now)), link);
}
