/**
 * The way of a page with a clock at every stage: the functions of `readWhole` in their order. In a bundle of its own, so
 * that no other run has warmed them. `outcome` is compared with that of `readWhole`: the two cannot drift apart unseen.
 */
import { newsReaders } from '../../../../lib/article/all';
import { articleOf } from '../../../../lib/article/article';
import { absenceOf } from '../../../../lib/classify/absence';
import { lightCopy, STAMP } from '../../../../lib/document/light/copy';
import type { LightElement } from '../../../../lib/document/light/nodes';
import { readableOf } from '../../../../lib/document/light/readability';
import { segment } from '../../../../lib/document/segment';
import { blocksBySelector } from '../../../../lib/document/selected';
import { shownBody } from '../../../../lib/document/shown';
import { contextOf } from '../../../../lib/layout';
import { readFacts } from '../../../../lib/metadata/facts';
import { decideOn } from '../../../../lib/pipeline/whole';
import type { Reading } from '../../../../lib/types';
import type { Sample } from '../types';
import { outcomeOf } from './outcome';

let last: { reading: Reading; readable: Set<number> } | null = null;

/** @returns milliseconds by stage */
export function read(): Sample {
  const times: Sample = {};
  let since = performance.now();
  const lap = <T>(name: string, value: T): T => {
    const now = performance.now();
    times[name] = now - since;
    since = performance.now();
    return value;
  };
  const body = shownBody(document);
  const { page, elements } = lap('segment', segment(document, body));
  const facts = lap('facts', readFacts(document));
  // As in `readableBlocks`: a page that breaks one of the two is read by all the other signals.
  const copy = lap(
    'light copy',
    attempt(() => lightCopy(document, elements, body)),
  );
  const readable = new Set<number>();
  lap('Readability on it', copy && attempt(() => gather(readableOf(copy), readable)));
  const context = lap('context', contextOf(page, facts, readable, blocksBySelector(document, elements, [])));
  const verdicts = lap('decide', decideOn(context, {}));
  const absence = lap('absence', absenceOf(context, verdicts));
  const head = absence ? { byline: [], date: [] } : context.header;
  const { url, lang, blocks } = page;
  const article = lap(
    'article',
    articleOf(facts, blocks, absence ? [] : verdicts, lang, head, url, () => newsReaders),
  );
  lap('popup facts', { ...article });
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

/** The ids of all blocks in what Readability keeps, as `readableBlocks` gathers them. */
function gather(element: LightElement | null | undefined, kept: Set<number>): void {
  for (const child of element?.children ?? []) {
    const stamp = child.getAttribute(STAMP);
    if (stamp !== null) kept.add(Number(stamp));
    gather(child, kept);
  }
}

/** @returns what the last reading came to, to be compared; '' before the first */
export function outcome(): string {
  return last ? outcomeOf(last) : '';
}
