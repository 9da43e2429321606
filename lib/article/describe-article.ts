import type { SlicedTask } from '../async/time-slicing';
import { chooseByline } from '../metadata/byline';
import { findDateConflicts, resolveDatelineDay } from '../metadata/date-conflicts';
import { type DateLine, readShownDates } from '../metadata/shown-date';
import { findEditors } from '../metadata/shown-names';
import { chooseStandfirst } from '../metadata/standfirst';
import { chooseDates } from '../metadata/story-dates';
import type { Article, ArticleCore, Block, Dateline, Disclosure, Verdict } from '../types';
import { type ArticleInput, keptBlocks } from './article';
import { storySourcesInBlocks } from './attribution';
import { findCredit } from './credit';
import { findPageDateline } from './dateline/page-dateline';
import { findStoryLinks } from './related';

/** Kinds of blocks in which a story cites its sources. */
const CITING_KINDS = new Set<Verdict['kind']>(['paragraph', 'list', 'quote']);

/**
 * Collects all facts of a story. If structured data and the visible page disagree, names and dates are mostly those of
 * the data if it has any, otherwise those of the byline and the date line. The standfirst is always taken from the page.
 *
 * @param core the facts that are known already
 */
export function* describeArticle(core: ArticleCore, input: ArticleInput): SlicedTask<Article> {
  const { facts, blocks, verdicts, lang, url, head } = input;
  const hasStory = verdicts.length > 0;
  const bylines = keptBlocks(input, 'byline', head.byline);
  const dateLines = keptBlocks(input, 'dateline', head.date);
  const paragraphs = keptBlocks(input, 'paragraph');
  const textLanguage = input.textLanguage || lang;
  const lines = {
    blocks,
    verdicts,
    byline: bylines.map(({ id }) => id),
    date: dateLines.map(({ id }) => id),
    lang: textLanguage,
    ...(core.site && { site: core.site }),
  };

  const standfirst = chooseStandfirst(facts, keptBlocks(input, 'standfirst'), paragraphs);
  yield;
  const byline = chooseByline(facts, bylines, dateLines, paragraphs.at(-1), findEditors(blocks));
  yield;
  const { published, modified } = chooseDates(facts, readShownDates([...dateLines, ...bylines].map(toDateLine), lang));
  yield;
  const dateline = hasStory ? withDay(findPageDateline(lines), published, lang) : undefined;
  yield;
  const shown = dateLines.map(({ text }) => text);
  const doubts = findDateConflicts({
    published: facts.published,
    modified,
    addressDay: facts.publishedInUrl,
    shown,
    datelineDay: dateline?.day,
    lang,
  });
  yield;
  const credit = hasStory ? findCredit(lines, facts.authors) : undefined;
  yield;
  const cited = storySourcesInBlocks(citingTexts(input), input.textLanguage);
  yield;
  const story = { url, lang: textLanguage, headline: core.headline, ...(standfirst && { standfirst }) };
  const links = hasStory ? findStoryLinks(blocks, verdicts, story) : { related: [], inText: [] };
  const disclosures = mergeDisclosures(facts.disclosures ?? [], input.disclosures ?? []);
  return {
    ...core,
    standfirst,
    byline,
    published,
    modified,
    dateline,
    doubts: doubts.length ? doubts : undefined,
    credit,
    sources: cited?.sources ?? null,
    ...(cited?.asked.length && { asked: cited.asked }),
    related: links.related,
    ...(links.inText.length > 0 && { linked: links.inText }),
    ...(disclosures.length && { disclosures }),
  };
}

const toDateLine = ({ text, hints }: Block): DateLine => ({
  text,
  ...(hints?.datetime !== undefined && { datetime: hints.datetime }),
});

/** Returns what a page says was made by a machine: what it shows, and what only its data says. */
function mergeDisclosures(stated: readonly Disclosure[], shown: readonly Disclosure[]): Disclosure[] {
  const unseen = stated.filter(({ kind }) => !shown.some((one) => one.kind === kind));
  const all = [...shown, ...unseen];
  return all.filter(({ kind, text }, at) => all.findIndex((one) => one.kind === kind && one.text === text) === at);
}

function withDay(dateline: Dateline | null, published: string | undefined, lang: string): Dateline | undefined {
  if (!dateline) return undefined;
  const day = dateline.date ? resolveDatelineDay(dateline.date, published, lang) : undefined;
  return { ...dateline, ...(day && { day }) };
}

const citingTexts = ({ blocks, verdicts }: ArticleInput): { block: number; text: string }[] =>
  verdicts
    .filter(({ decide, kind }) => decide === 'keep' && CITING_KINDS.has(kind))
    .flatMap(({ block }) => (blocks[block]?.text ? [{ block, text: blocks[block].text }] : []));
