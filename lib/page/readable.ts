import { Readability } from '@mozilla/readability';
import type { Elements } from '../types';
import { shownBody } from './shown';
import { STAMP, stamp } from './stamp';

/**
 * Runs Mozilla Readability on a stamped light clone and says which blocks it keeps. What it says is one signal among
 * others; its markup is never used.
 *
 * @param body the document's body, where it has been walked already
 * @returns ids of the kept blocks; empty where Readability finds nothing or fails
 */
export function readableBlocks(document: Document, elements: Elements, body = shownBody(document)): Set<number> {
  const kept = new Set<number>();
  try {
    const found = new Readability<Element>(stamp(document, elements, body), {
      serializer: (node) => node as Element,
      keepClasses: true,
      disableJSONLD: true,
      charThreshold: 250,
    }).parse();
    for (const element of found?.content?.querySelectorAll(`[${STAMP}]`) ?? [])
      kept.add(Number(element.getAttribute(STAMP)));
  } catch {
    // A page that breaks Readability is still read by all the other signals.
  }
  return kept;
}
