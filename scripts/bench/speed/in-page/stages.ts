/**
 * Runs inside the page as `SpeedStages`: times each stage of reading a page. It calls the functions of `readSnapshot`
 * in the same order. Its result (`outcome`) is compared with that of `readSnapshot`, so that a difference between the
 * two is noticed. The bundle contains nothing else, so that no other run has warmed the code up.
 */
import { buildArticleCore } from '../../../../lib/article/article';
import { describeArticle } from '../../../../lib/article/describe-article';
import { runToCompletion } from '../../../../lib/async/time-slicing';
import { decideStory } from '../../../../lib/classify/decide-story';
import { flatTreeBody } from '../../../../lib/document/flat-tree';
import { BLOCK_ID_ATTRIBUTE, copyForReadability } from '../../../../lib/document/mini-dom/copy';
import type { MiniElement } from '../../../../lib/document/mini-dom/nodes';
import { extractReadable } from '../../../../lib/document/mini-dom/readability';
import { segment } from '../../../../lib/document/segment';
import { findBlocksBySelector } from '../../../../lib/document/selector-matches';
import { buildPageContext } from '../../../../lib/layout';
import { readFacts } from '../../../../lib/metadata/facts';
import { decideBlocks } from '../../../../lib/pipeline/decide-page';
import type { Reading } from '../../../../lib/types';
import type { Timings } from '../types';
import { serializeOutcome } from './outcome';

let last: { reading: Reading; readable: Set<number> } | null = null;

/** Reads the page; returns the time of each stage in milliseconds. */
export function read(): Timings {
  const times: Timings = {};
  let since = performance.now();
  const lap = <T>(name: string, value: T): T => {
    const now = performance.now();
    times[name] = now - since;
    since = performance.now();
    return value;
  };
  const body = flatTreeBody(document);
  const { page, elements } = lap('segment', segment(document, body));
  const facts = lap('facts', readFacts(document));
  // As in `findReadableBlocks`: if copying or Readability fails on a page, the other signals are used without it.
  const copy = lap(
    'light copy',
    attempt(() => copyForReadability(document, elements, body)),
  );
  const readable = new Set<number>();
  lap('Readability on it', copy && attempt(() => gather(extractReadable(copy), readable)));
  const context = lap('context', buildPageContext(page, facts, readable, findBlocksBySelector(document, elements, [])));
  const verdicts = lap('decide', decideBlocks(context, {}));
  const absence = lap('absence', decideStory(context, verdicts)).absence;
  const head = absence ? { byline: [], date: [] } : context.header;
  const { url, lang, blocks } = page;
  const input = { facts, blocks, verdicts: absence ? [] : verdicts, lang, textLanguage: lang, url, head };
  const core = lap('article', buildArticleCore(input));
  const article = lap('popup facts', runToCompletion(describeArticle(core, input)));
  last = { reading: { url, lang, found: !absence, ...(absence && { absence }), article, blocks, verdicts }, readable };
  return times;
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Collects the ids of all blocks in the elements that Readability keeps, as `findReadableBlocks` does. */
function gather(element: MiniElement | null | undefined, kept: Set<number>): void {
  for (const child of element?.children ?? []) {
    const stamp = child.getAttribute(BLOCK_ID_ATTRIBUTE);
    if (stamp !== null) kept.add(Number(stamp));
    gather(child, kept);
  }
}

/** Returns the result of the last reading as text; '' before the first. */
export function outcome(): string {
  return last ? serializeOutcome(last) : '';
}
