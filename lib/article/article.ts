import { lazily } from '../lazily';
import { headlineOf } from '../metadata/headline';
import type { Article, Block, Facts, Verdict } from '../types';
import type { News } from './readers';

/** Lines that stand in the head of the story, by the numbers of their blocks. */
export interface Head {
  byline: readonly number[];
  date: readonly number[];
}

/** What the clean view does not need. */
type Later = 'standfirst' | 'byline' | 'published' | 'dateline' | 'doubts' | 'credit' | 'sources' | 'related';

/** Where a story says who says what. */
const QUOTABLE = new Set<Verdict['kind']>(['paragraph', 'list', 'quote']);

/**
 * The facts of the story. Where structured data and the visible page contradict each other: the headline is the
 * one that most of them agree on; names and dates come from structured data when it has them, else from the byline and
 * date line; a standfirst is only what the page shows. All but the headline is read when it
 * is first asked for, and its readers are there: the clean view does not wait for it.
 *
 * @param facts what the page's structured data says
 * @param blocks all blocks of the page
 * @param verdicts what is kept and hidden; none where there is no story
 * @param lang the page's language
 * @param head byline and dates as they stand in the story's head. They are facts even where the clean view hides the
 *   line they stand in, say because a share bar stands in it too
 * @param url the story's own address
 * @param news readers of what only the popup shows; without them that is not said
 */
export function articleOf(
  facts: Facts,
  blocks: Block[],
  verdicts: Verdict[],
  lang: string,
  head: Head,
  url: string,
  news: News,
): Article {
  const kept = (kind: Verdict['kind'], more: readonly number[] = []) => {
    const ids = verdicts.filter((one) => one.decide === 'keep' && one.kind === kind).map(({ block }) => block);
    const all = more.length ? [...new Set([...ids, ...more])].sort((a, b) => a - b) : ids;
    return all.flatMap((id) => blocks[id] ?? []);
  };
  const shown = kept('headline')[0]?.text;
  const bylines = kept('byline', head.byline);
  const datelines = kept('dateline', head.date);
  const dates = [...datelines, ...bylines].flatMap((block) =>
    [block.hints?.datetime, block.text].flatMap((text) => text ?? []),
  );
  const texts = kept('paragraph');
  const quotable = verdicts
    .filter(({ decide, kind }) => decide === 'keep' && QUOTABLE.has(kind))
    .flatMap(({ block }) => (blocks[block]?.text ? [{ block, text: blocks[block].text }] : []));
  const lines = { blocks, verdicts, byline: bylines.map(({ id }) => id), date: datelines.map(({ id }) => id), lang };
  const headline = headlineOf(shown, facts.headlines);
  const { site, modified } = facts;
  const article: Article = lazily<Omit<Article, Later>, Pick<Article, Later>>(
    { headline, site, modified },
    {
      standfirst: () => news()?.standfirst(facts, kept('standfirst'), texts),
      byline: () => news()?.byline(facts, bylines, datelines, texts.at(-1), news()?.editors(blocks)) ?? facts.authors,
      published: () => facts.published ?? news()?.date(dates, lang),
      dateline() {
        const found = verdicts.length ? news()?.dateline(lines) : null;
        const day = found?.date ? news()?.day(found.date, article.published, lang) : undefined;
        return found ? { ...found, ...(day && { day }) } : undefined;
      },
      doubts() {
        const shown = datelines.map(({ text }) => text);
        const dated = article.dateline?.day;
        const doubts = news()?.doubts({ published: facts.published, modified, shown, dated, lang });
        return doubts?.length ? doubts : undefined;
      },
      credit: () => (verdicts.length ? news()?.credit(lines, facts.authors) : undefined),
      sources: () => news()?.sources(quotable, lang) ?? null,
      related() {
        const { standfirst } = article;
        const story = { headline, ...(standfirst && { standfirst }) };
        return (verdicts.length && news()?.related(blocks, verdicts, url, story)) || [];
      },
    },
    () => news() !== undefined,
  );
  return article;
}
