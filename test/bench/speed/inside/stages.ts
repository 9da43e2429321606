/**
 * The way of a page with a clock at every stage: the functions of `readWhole` in their order. In a bundle of its own, so
 * that no other run has warmed them. `outcome` is compared with that of `readWhole`: the two cannot drift apart unseen.
 */
import { Readability } from '@mozilla/readability';
import { articleOf } from '../../../../lib/news/article';
import { readFacts } from '../../../../lib/page/metadata';
import { segment } from '../../../../lib/page/segment';
import { blocksBySelector } from '../../../../lib/page/selected';
import { shownBody } from '../../../../lib/page/shown';
import { STAMP, stamp } from '../../../../lib/page/stamp';
import { decideOn } from '../../../../lib/read/whole';
import { contextOf } from '../../../../lib/signals/context';
import type { Reading } from '../../../../lib/types';
import { absenceOf } from '../../../../lib/verdicts/absence';
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
  let copy: Document | null = null;
  try {
    copy = stamp(document, elements, body);
  } catch {
    // As in `readableBlocks`: the page is read by all the other signals.
  }
  lap('light copy', copy);
  const readable = lap('Readability on it', copy ? keptBy(copy) : new Set<number>());
  const context = lap('context', contextOf(page, facts, readable, blocksBySelector(document, elements, [])));
  const verdicts = lap('decide', decideOn(context, {}));
  const absence = lap('absence', absenceOf(context, verdicts));
  const head = absence ? { byline: [], date: [] } : context.header;
  const { url, lang, blocks } = page;
  const article = lap('article', articleOf(facts, blocks, absence ? [] : verdicts, lang, head, url));
  lap('popup facts', { ...article });
  last = { reading: { url, lang, found: !absence, ...(absence && { absence }), article, blocks, verdicts }, readable };
  return times;
}

/** What `readableBlocks` does once the copy is made. */
function keptBy(copy: Document): Set<number> {
  const kept = new Set<number>();
  try {
    const found = new Readability<Element>(copy, {
      serializer: (node) => node as Element,
      keepClasses: true,
      disableJSONLD: true,
      charThreshold: 250,
    }).parse();
    for (const element of found?.content?.querySelectorAll(`[${STAMP}]`) ?? [])
      kept.add(Number(element.getAttribute(STAMP)));
  } catch {
    // As above.
  }
  return kept;
}

/** @returns what the last reading came to, to be compared; '' before the first */
export function outcome(): string {
  return last ? outcomeOf(last) : '';
}
