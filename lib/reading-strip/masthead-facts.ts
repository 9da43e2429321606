import type { Article, Kind, PageState, ReadingCore } from '../types';

/** What the masthead shows. Parts that the page itself shows above the text are missing. */
export interface MastheadFacts {
  outlet?: string;
  /** ISO 8601. */
  published?: string;
  authors?: string[];
  minutes?: number;
}

const HEADER_KINDS = new Set<Kind>(['headline', 'standfirst', 'byline', 'dateline', 'note', 'caption', 'image']);
const YEAR = /(?:19|20)\d{2}|[٠-٩]{4}/u;

/**
 * Returns the facts of a story that the clean view does not show in the lines around the headline.
 *
 * @param host host name of the page, for a story without the name of its outlet
 */
export function findMastheadFacts(
  { verdicts, blocks }: Pick<ReadingCore, 'verdicts' | 'blocks'>,
  { article, details, minutes }: Pick<PageState, 'article' | 'minutes'> & { details?: { article: Article } },
  host: string,
): MastheadFacts {
  const kept = verdicts.filter(({ decide, block }) => decide === 'keep' && blocks[block]?.rendered);
  const end = kept.findIndex(({ kind }) => !HEADER_KINDS.has(kind));
  const header = (end < 0 ? kept : kept.slice(0, end)).filter(({ kind }) => kind !== 'image' && kind !== 'caption');
  const textOf = (block: number) => blocks[block]?.text ?? '';
  const isShown = (text: string) =>
    header.some(({ block }) => textOf(block).toLowerCase().includes(text.toLowerCase()));
  const hasByline = header.some(({ kind }) => kind === 'byline');
  const hasDate = header.some(
    ({ kind, block }) =>
      kind === 'dateline' || (kind !== 'headline' && kind !== 'standfirst' && YEAR.test(textOf(block))),
  );
  const facts = details?.article;
  const outlet = facts?.site ?? article?.site ?? host.replace(/^www\./, '');
  const authors = hasByline ? [] : (facts?.byline ?? []).filter((name) => !isShown(name) && name !== outlet);
  return {
    ...(outlet && !isShown(outlet) && { outlet }),
    ...(facts?.published && !hasDate && { published: facts.published }),
    ...(authors.length && { authors }),
    ...(minutes && { minutes }),
  };
}
