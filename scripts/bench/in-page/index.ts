/** Runs inside the page, as the global `Bench`: looks at it and lets extractors read it. */

import type { Classifier } from '../../../lib/classify/classifier/classifier.ts';
import type { Truth } from '../../train/corpus.ts';
import { collectFigcaptions } from '../../train/figcaptions.ts';
import type { Looked, Reviewed } from '../types.ts';
import { type Lead, leadPicture } from './lead-picture.ts';
import { reviewOurs } from './ours.ts';
import { formed, RIVALS } from './rivals.ts';
import { timed } from './timing.ts';

/** The lead picture, once it was looked for. */
let lead: Lead | null = null;

const bench = {
  /** Looks at what the page itself tells; before any review, which needs the lead picture. */
  look({ title, paragraphs, captions }: Truth, rounds: number): Looked {
    const texts = captions.flatMap(({ caption }) => caption?.trim() || []);
    lead = leadPicture(document, { title, paragraphs, captions: texts });
    return {
      figcaptions: collectFigcaptions(document),
      lead: lead && { name: [...lead.names][0] ?? '', caption: lead.caption },
      clone: timed(() => document.cloneNode(true), rounds).warm,
      walk: timed(walk, rounds).warm,
    };
  },
  review(name: string, rounds: number, model?: Classifier | null): Reviewed {
    if (name === 'ours') return reviewOurs(lead, rounds, model);
    const { result, cold, warm } = timed(RIVALS[name] as () => ReturnType<(typeof RIVALS)[string]>, rounds);
    const { pictures, ...text } = formed(result);
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
