import { definePart } from '../../lib/browser/parts';
import type { NewsReaders } from '../../lib/news/readers';
import type { createListen } from '../../lib/session/listen';
import type { quotationFrom, takeAs } from '../../lib/session/take';

/** Who is cited, where and when a story was written, what is related. */
export const sourcesPart = definePart<NewsReaders>('sources');

/** The story as text, citation or link. */
export const takePart = definePart<{ takeAs: typeof takeAs; quotationFrom: typeof quotationFrom }>('take');

/** The voice that reads. */
export const aloudPart = definePart<{ createListen: typeof createListen }>('aloud');
