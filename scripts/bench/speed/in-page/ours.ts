/**
 * Runs inside the page as `SpeedOurs`: the shipped code in a bundle that contains nothing else, for reading the page
 * and for switching the clean view on and off.
 */
import { describeArticle } from '../../../../lib/article/describe-article';
import { runToCompletion } from '../../../../lib/async/time-slicing';
import { type PageSnapshot, readSnapshot } from '../../../../lib/pipeline/snapshot';
import type { Reading } from '../../../../lib/types';
import { CLEAN_VIEW_SHEET } from '../../../../lib/view/clean-view-sheet';
import { showClean } from '../../../../lib/view/show-clean';
import type { Timings } from '../types';
import { serializeOutcome } from './outcome';

let last: PageSnapshot | null = null;

/**
 * Reads the page.
 *
 * @returns milliseconds until the result that the first clean frame needs (`first`), and until the whole result
 *   (`whole`)
 */
export function read(): Timings {
  const start = performance.now();
  last = readSnapshot(document);
  const first = performance.now() - start;
  withDetails(last);
  return { first, whole: performance.now() - start };
}

/** Reads only what the first clean frame needs. */
export function frame(): void {
  last = readSnapshot(document);
}

/**
 * Switches the clean view on and off, without reading the page.
 *
 * @returns milliseconds for each, including the style and layout work that the next frame would need
 */
export function view(): Timings {
  const { reading, elements } = last ?? readSnapshot(document);
  const sheets = document.adoptedStyleSheets;
  layout();
  const start = performance.now();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CLEAN_VIEW_SHEET);
  document.adoptedStyleSheets = [...sheets, sheet];
  const restore = showClean(document, reading, elements);
  layout();
  const shown = performance.now();
  restore();
  document.adoptedStyleSheets = sheets;
  layout();
  return { mark: shown - start, restore: performance.now() - shown };
}

/** Forces the browser to compute style and layout. */
function layout(): void {
  void document.documentElement.offsetHeight;
}

/** Tells whether the last reading found a story. */
export function found(): boolean {
  return last?.reading.found ?? false;
}

/** Reads the page and returns the result as text, for comparison with that of `stages.ts`. */
export function outcome(): string {
  const snapshot = readSnapshot(document);
  return serializeOutcome({ readable: snapshot.readable, reading: withDetails(snapshot) });
}

/** Adds to a reading what only the popup shows. */
function withDetails({ reading, articleInput }: PageSnapshot): Reading {
  return { ...reading, article: runToCompletion(describeArticle(reading.article, articleInput)) };
}
