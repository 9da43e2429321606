import { definePart } from '../../lib/browser/parts';
import type { NewsReaders } from '../../lib/news/readers';
import type { createListen } from '../../lib/session/listen';
import type { ruleFor } from '../../lib/session/rule-for';
import type { quotationFrom, takeAs } from '../../lib/session/take';
import type { createPointing } from './pointing';

/** Who is cited, where and when a story was written, what is related. */
export const sourcesPart = definePart<NewsReaders>('sources');

/** The story as text, citation or link. */
export const takePart = definePart<{ takeAs: typeof takeAs; quotationFrom: typeof quotationFrom }>('take');

/** Pointing at what is left, at what is missing and at the story, and the rules that come of it. */
export const pointingPart = definePart<{
  createPointing: typeof createPointing;
  ruleFor: typeof ruleFor;
}>('pointing');

/** The voice that reads. */
export const aloudPart = definePart<{ createListen: typeof createListen }>('aloud');
