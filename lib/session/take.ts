import { apa, bibtex, citationOf, citeNews, cslJson } from '../take/citation';
import { markdownOf } from '../take/markdown';
import { passageLink } from '../take/passage';
import { plainOf } from '../take/plain';
import type { TakeFormat } from '../types';
import type { Session } from '.';

const CITATIONS = { apa, 'cite-news': citeNews, bibtex, 'csl-json': cslJson };

/**
 * @param source the word before the page's address, in the reader's language
 * @param now when the page is looked at
 * @returns the story in this form, or a link to what is selected on the page, else to the story's first paragraph; null
 *   where there is no story, or no link can be made that names the passage alone
 */
export function takeAs(
  document: Document,
  session: Session,
  format: TakeFormat,
  source: string,
  now: Date,
): string | null {
  const shown = session.shown();
  if (!shown) return null;
  const { reading, elements } = shown;
  switch (format) {
    case 'markdown':
      return markdownOf(reading, elements, { source });
    case 'plain':
      return plainOf(reading, { source });
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
