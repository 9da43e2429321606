/** Runs inside the page as the global `Bench`: inspects the page and runs the extractors on it. */

import type { Classifier } from '../../../lib/classify/classifier/classifier.ts';
import type { Truth } from '../../train/corpus.ts';
import { collectFigcaptions } from '../../train/figcaptions.ts';
import type { ExtractorReview, PageProperties } from '../types.ts';
import { reviewCleanCopy } from './clean-copy.ts';
import { COMPETITORS, normalizeResult } from './competitors.ts';
import { findLeadPicture, type LeadPicture } from './lead-picture.ts';
import { measureTime } from './timing.ts';

/** The page's lead picture; null until `inspect` has run, or if the page has none. */
let lead: LeadPicture | null = null;

const bench = {
  /**
   * Inspects the page. Must run before `review`, which needs the lead picture.
   *
   * @param rounds number of runs of each reference operation
   */
  inspect({ title, paragraphs, captions }: Truth, rounds: number): PageProperties {
    const texts = captions.flatMap(({ caption }) => caption?.trim() || []);
    lead = findLeadPicture(document, { title, paragraphs, captions: texts });
    return {
      figcaptions: collectFigcaptions(document),
      lead: lead && { name: [...lead.names][0] ?? '', caption: lead.caption },
      clone: measureTime(() => document.cloneNode(true), rounds).warm,
      walk: measureTime(walk, rounds).warm,
    };
  },
  review(name: string, rounds: number, model?: Classifier | null): ExtractorReview {
    if (name === 'ours') return reviewCleanCopy(lead, rounds, model);
    const { result, cold, warm } = measureTime(
      COMPETITORS[name] as () => ReturnType<(typeof COMPETITORS)[string]>,
      rounds,
    );
    const { pictures, ...text } = normalizeResult(result);
    const leadPicture = lead && [...lead.names].some((picture) => pictures.has(picture));
    return { output: { ...text, cold, warm, leadPicture } };
  },
};

function walk(): number {
  const walker = document.createTreeWalker(document);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

declare global {
  var Bench: typeof bench;
}
globalThis.Bench = bench;
