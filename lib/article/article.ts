import { chooseHeadline } from '../metadata/headline';
import { isPartOfTitle } from '../metadata/standfirst';
import type { Article, ArticleCore, Block, Disclosure, Facts, Verdict } from '../types';

/** Ids of the blocks in the head of the story that carry its byline and its date. */
export interface HeadLines {
  byline: readonly number[];
  date: readonly number[];
}

/** Everything that an article's facts are taken from. */
export interface ArticleInput {
  /** Facts from the page's structured data. */
  facts: Facts;
  /** All blocks of the page. */
  blocks: Block[];
  /** Verdicts on all blocks; empty if the page has no story. */
  verdicts: Verdict[];
  /** Language of the page. */
  lang: string;
  /** Language of the story's text; '' if the text does not show it. */
  textLanguage: string;
  /** Address of the story. */
  url: string;
  /**
   * Blocks with the byline and the dates above the story. Their facts are used even if the clean view hides the blocks,
   * for instance because a share bar is on the same line.
   */
  head: HeadLines;
  /** What the visible page says was made by a machine. */
  disclosures?: readonly Disclosure[];
}

/**
 * Returns the blocks of a kind that the clean view keeps.
 *
 * @param also ids of blocks that are included whatever their verdict
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

/**
 * Returns the facts that the clean view needs. The headline is chosen by a vote of the page's sources
 * (`chooseHeadline`).
 */
export function buildArticleCore(input: ArticleInput): ArticleCore {
  const { site, modified, headlines } = input.facts;
  return { headline: chooseHeadline(shownHeadline(input), headlines), site, modified };
}

/** How many blocks away from the headline another part of it may be. */
const MAX_PART_DISTANCE = 2;

/** Returns the headline that the page shows, with the parts of it that are in elements of their own. */
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

/** Builds an article from structured data alone, for pages on which the code that reads details cannot be loaded. */
export function articleFromData(core: ArticleCore, { facts }: ArticleInput): Article {
  return {
    ...core,
    byline: facts.authors,
    published: facts.published ?? facts.publishedInUrl,
    sources: null,
    related: [],
  };
}
