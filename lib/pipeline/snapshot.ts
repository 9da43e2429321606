import { type ArticleInput, buildArticleCore } from '../article/article';
import { runToCompletion, type SlicedTask } from '../async/time-slicing';
import { bundledClassifier } from '../classify/classifier/bundled';
import { decideVerdictsSliced } from '../classify/decide';
import { decideStory } from '../classify/decide-story';
import { keepReaderChosenStory } from '../classify/reader-chosen-story';
import { applySafetyGuard } from '../classify/safety-guard';
import { flatTreeBody, flatTreeBodyWith } from '../document/flat-tree';
import { findReadableBlocksSliced } from '../document/readability';
import { type SegmentedPage, segmentSliced } from '../document/segment';
import { findBlocksBySelector } from '../document/selector-matches';
import { buildPageContextSteps, type PageContext } from '../layout';
import { readFacts } from '../metadata/facts';
import { bundledRules } from '../rules/bundled-rules';
import type { Rule } from '../rules/rule';
import { isRuleForUrl } from '../rules/rule-sites';
import { detectTextLanguage } from '../text/text-language';
import type { Facts, Page, ReadingCore, Verdict } from '../types';
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
}

/** Reads a page: the first stage of the pipeline, and all that the clean view needs. */
export function readSnapshot(document: Document, options: ReadOptions = {}): PageSnapshot {
  return runToCompletion(readSnapshotSliced(document, options));
}

/** Like `readSnapshot`, time-sliced. The page must not change between slices. */
export function* readSnapshotSliced(document: Document, options: ReadOptions = {}): SlicedTask<PageSnapshot> {
  const { story, pointed, cleanAnyway } = options;
  const body = story ? flatTreeBodyWith(document, storyElements(document, story)) : flatTreeBody(document);
  const segmented = yield* segmentSliced(document, body);
  yield;
  const { page, elements } = segmented;
  if (options.url) page.url = options.url;
  const pageFacts = readFacts(document);
  const facts = story ? factsOfStory(pageFacts, page) : pageFacts;
  yield;
  const readable = yield* findReadableBlocksSliced(document, elements, body);
  yield;
  const rules = (options.rules ?? []).filter((rule) => isRuleForUrl(rule, page.url));
  const selected = findBlocksBySelector(document, elements, ruleSelectors(rules));
  const context = yield* buildPageContextSteps(page, facts, readable, selected);
  yield;
  const unguarded = yield* decideSliced(context, { ...options, rules });
  const guarded = applySafetyGuard(unguarded, context);
  yield;
  const { absence: missing, hasText } = decideStory(context, guarded, story !== undefined);
  const absence = pointed || (cleanAnyway && hasText) ? null : missing;
  const verdicts = pointed && missing ? keepReaderChosenStory(context, guarded) : guarded;
  const { url, lang, blocks } = page;
  const textLanguage = absence ? '' : storyLanguage(page, verdicts);
  const articleInput: ArticleInput = {
    facts,
    blocks,
    verdicts: absence ? [] : verdicts,
    lang,
    textLanguage,
    url,
    head: absence ? { byline: [], date: [] } : context.header,
    disclosures: absence ? [] : context.machineWork.disclosures,
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
  return {
    ...segmented,
    reading,
    facts,
    readable,
    textIds: storyTextIds(reading),
    articleInput,
    options: { ...options, rules },
  };
}

/** Returns the language of the story's paragraphs; '' if they do not show it. */
function storyLanguage({ blocks, lang }: Page, verdicts: readonly Verdict[]): string {
  const paragraphs = verdicts
    .filter(({ decide, kind }) => decide === 'keep' && kind === 'paragraph')
    .flatMap(({ block }) => blocks[block]?.text ?? []);
  return detectTextLanguage(paragraphs, lang);
}

/**
 * Decides about all blocks by the bundled rules and those in the options.
 *
 * @param settled verdicts on blocks that were read before
 */
export function decideBlocks(
  context: PageContext,
  options: ReadOptions,
  settled?: ReadonlyMap<number, Verdict>,
): Verdict[] {
  return runToCompletion(decideSliced(context, options, settled));
}

function decideSliced(
  context: PageContext,
  { rules = [], model }: ReadOptions,
  settled?: ReadonlyMap<number, Verdict>,
): SlicedTask<Verdict[]> {
  return decideVerdictsSliced(
    context,
    [...bundledRules(), ...rules],
    model === undefined ? bundledClassifier : (model ?? undefined),
    settled,
  );
}

/** Returns the selectors of rules. */
export function ruleSelectors(rules: readonly Rule[]): string[] {
  return rules.flatMap(({ selector }) => selector ?? []);
}
