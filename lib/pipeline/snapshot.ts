import { type ArticleInput, buildArticleCore } from '../article/article';
import { runToCompletion, type SlicedTask } from '../async/time-slicing';
import { flatTreeBody, flatTreeBodyWith } from '../document/flat-tree';
import { type SegmentedPage, segmentSliced } from '../document/segment';
import { readFacts } from '../metadata/facts';
import { isRuleForUrl } from '../rules/rule-sites';
import { detectTextLanguage } from '../text/text-language';
import type { Facts, Page, ReadingCore, Verdict } from '../types';
import { type DecisionInput, decidePage, decideStoryPart, type PageDecision } from './decide-page';
import { storyTextIds } from './hidden-counts';
import type { ReadOptions } from './read-options';
import { factsOfStory, storyElements } from './story-scope';

/** The result of reading a page: the reading, and what later stages need. */
export interface PageSnapshot extends SegmentedPage {
  reading: ReadingCore;
  facts: Facts;
  /** Ids of the blocks that Readability keeps. */
  readable: ReadonlySet<number>;
  /** Ids of the blocks with the story's text. */
  textIds: number[];
  /** The input from which the article is described. */
  articleInput: ArticleInput;
  /** New ids of the blocks of `articleInput`, once additions have renumbered the page. */
  renumbered?: ReadonlyMap<number, number>;
  /** The options with which the page was read; `rules` contains only those that apply to this page. */
  options: ReadOptions;
  /** Set if only the story's part has been read so far: the page as it was segmented. */
  partlyRead?: SegmentedPage;
}

/** Reads a page: the first stage of the pipeline, and all that the clean view needs. */
export function readSnapshot(document: Document, options: ReadOptions = {}): PageSnapshot {
  return runToCompletion(readSnapshotSliced(document, options));
}

/**
 * Like `readSnapshot`, time-sliced. The page must not change between slices.
 *
 * @param options with `storyPartFirst`, the snapshot may have `partlyRead`; then `readRestSliced` reads the rest
 */
export function* readSnapshotSliced(document: Document, options: ReadOptions = {}): SlicedTask<PageSnapshot> {
  const { story } = options;
  const body = story ? flatTreeBodyWith(document, storyElements(document, story)) : flatTreeBody(document);
  const segmented = yield* segmentSliced(document, body);
  yield;
  const { page } = segmented;
  if (options.url) page.url = options.url;
  const pageFacts = readFacts(document);
  const facts = story ? factsOfStory(pageFacts, page) : pageFacts;
  yield;
  const rules = (options.rules ?? []).filter((rule) => isRuleForUrl(rule, page.url));
  const applied = { ...options, rules };
  const input: DecisionInput = { document, segmented, facts, body, options: applied };
  if (options.storyPartFirst) {
    const decided = yield* decideStoryPart(input);
    if (decided) return { ...buildSnapshot(segmented, facts, decided, applied), partlyRead: segmented };
  }
  return buildSnapshot(segmented, facts, yield* decidePage(input), applied);
}

/**
 * Reads the whole of a page of which only the story's part has been read. Style and layout are not read again, so the clean
 * view may be on.
 */
export function* readRestSliced(document: Document, partial: PageSnapshot): SlicedTask<PageSnapshot> {
  const { partlyRead: segmented, facts, options } = partial;
  if (!segmented) return partial;
  const decided = yield* decidePage({ document, segmented, facts, body: flatTreeBody(document), options });
  return buildSnapshot(segmented, facts, decided, options);
}

/**
 * Adds to the reading of a whole page what was added to the page while only the story's part had been read.
 *
 * @param partial the reading of that part, with the additions
 */
export function withAdditions(whole: PageSnapshot, partial: PageSnapshot): PageSnapshot {
  const { page, elements, containerElements, renumbered } = partial;
  if (!renumbered) return whole;
  const verdicts = [...partial.reading.verdicts];
  for (const verdict of whole.reading.verdicts) {
    const block = renumbered.get(verdict.block);
    if (block !== undefined) verdicts[block] = { ...verdict, block };
  }
  const readable = new Set([...whole.readable].flatMap((id) => renumbered.get(id) ?? []));
  const reading = { ...whole.reading, blocks: page.blocks, verdicts };
  return { ...whole, page, elements, containerElements, readable, reading, textIds: storyTextIds(reading), renumbered };
}

/** Builds the snapshot of a page from the decisions about its blocks. */
function buildSnapshot(
  segmented: SegmentedPage,
  facts: Facts,
  { verdicts, readable, absence, hasText, head, disclosures }: PageDecision,
  options: ReadOptions,
): PageSnapshot {
  const { page } = segmented;
  const { url, lang, blocks } = page;
  const textLanguage = absence ? '' : storyLanguage(page, verdicts);
  const articleInput: ArticleInput = {
    facts,
    blocks,
    verdicts: absence ? [] : verdicts,
    lang,
    textLanguage,
    url,
    head: absence ? { byline: [], date: [] } : head,
    disclosures: absence ? [] : disclosures,
  };
  const reading: ReadingCore = {
    url,
    lang: textLanguage || lang,
    found: absence === null,
    article: buildArticleCore(articleInput),
    blocks,
    verdicts,
    ...(absence && { absence, ...(hasText && { hasText }) }),
  };
  return { ...segmented, reading, facts, readable, textIds: storyTextIds(reading), articleInput, options };
}

/** Returns the language of the story's paragraphs; '' if they do not show it. */
function storyLanguage({ blocks, lang }: Page, verdicts: readonly Verdict[]): string {
  const paragraphs = verdicts
    .filter(({ decide, kind }) => decide === 'keep' && kind === 'paragraph')
    .flatMap(({ block }) => blocks[block]?.text ?? []);
  return detectTextLanguage(paragraphs, lang);
}
