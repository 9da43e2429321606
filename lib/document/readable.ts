import { runToCompletion, type Steps } from '../async/time-slicing';
import type { Elements } from '../types';
import { lightCopy, STAMP } from './light/copy';
import type { LightElement } from './light/nodes';
import { readableOf } from './light/readability';
import { shownBody } from './shown';

/**
 * Runs Mozilla Readability on a stamped light copy and says which blocks it keeps. What it says is one signal among
 * others; its markup is never used.
 *
 * @param body the document's body, where it has been walked already
 * @returns ids of the kept blocks; empty where Readability finds nothing or fails
 */
export function readableBlocks(document: Document, elements: Elements, body = shownBody(document)): Set<number> {
  return runToCompletion(readableSteps(document, elements, body));
}

/** The same in steps. */
export function* readableSteps(document: Document, elements: Elements, body = shownBody(document)): Steps<Set<number>> {
  const kept = new Set<number>();
  try {
    const copy = lightCopy(document, elements, body);
    yield;
    const found = readableOf(copy);
    if (found) gather(found, kept);
  } catch {
    // A page that breaks Readability is still read by all the other signals.
  }
  return kept;
}

function gather(element: LightElement, kept: Set<number>): void {
  for (const child of element.children) {
    const stamp = child.getAttribute(STAMP);
    if (stamp !== null) kept.add(Number(stamp));
    gather(child, kept);
  }
}
