import { chooseHeadline } from '../metadata/headline';
import { isPartOfTitle } from '../metadata/standfirst';
import type { Article, ArticleCore, Block, Disclosure, Facts, Verdict } from '../types';

/** Ids of the blocks in the head of the story that carry its byline and its date. */
export interface HeadLines {
  byline: readonly number[];
  date: readonly number[];
}

/** Everything that an article is read from. */
export interface ArticleInput {
  /** What the page's structured data says. */
  facts: Facts;
  /** All blocks of the page. */
  blocks: Block[];
  /** A verdict on each block; empty where the page has no story. */
  verdicts: Verdict[];
  /** Language of the page. */
  lang: string;
  /** Address of the story. */
  url: string;
  /** Byline and dates in the head of the story. They are facts even where the clean view hides their line, say because it holds a share bar as well. */
  head: HeadLines;
  /** What the visible page says was made by a machine. */
  disclosures?: readonly Disclosure[];
}

/**
 * Returns the blocks of a kind that the clean view keeps.
 *
 * @param also ids of blocks that count as well
 */
export function keptBlocks(
  { blocks, verdicts }: ArticleInput,
  kind: Verdict['kind'],
  also: readonly number[] = [],
): Block[] {
  const kept = verdicts.filter((one) => one.decide === 'keep' && one.kind === kind).map(({ block }) => block);
  const ids = also.length ? [...new Set([...kept, ...also])].sort((a, b) => a - b) : kept;
  return ids.flatMap((id) => blocks[id] ?? []);
}

/** Returns the facts that the clean view needs. The headline is the one that most of the page's own versions agree on. */
export function buildArticleCore(input: ArticleInput): ArticleCore {
  const { site, modified, headlines } = input.facts;
  return { headline: chooseHeadline(shownHeadline(input), headlines), site, modified };
}

/** How many blocks away from the headline another part of it may be. */
const MAX_PART_DISTANCE = 2;

/** Returns the headline that the page shows, with the parts of it that stand in elements of their own. */
function shownHeadline(input: ArticleInput): string | undefined {
  const [headline] = keptBlocks(input, 'headline');
  if (!headline) return undefined;
  const parts = keptBlocks(input, 'standfirst').filter(
    ({ id, text }) => Math.abs(id - headline.id) <= MAX_PART_DISTANCE && isPartOfTitle(text, input.facts),
  );
  return [headline, ...parts]
    .sort((a, b) => a.id - b.id)
    .map(({ text }) => text)
    .join(' ');
}

/** Returns the article as far as structured data alone tells it: for pages where the code that reads details cannot be loaded. */
export function articleFromData(core: ArticleCore, { facts }: ArticleInput): Article {
  return {
    ...core,
    byline: facts.authors,
    published: facts.published ?? facts.publishedInUrl,
    sources: null,
    related: [],
  };
}
