/** Ours as it ships, in a bundle of its own: the whole reading, and the clean view on and off. */
import { describeArticle } from '../../../../lib/article/describe-article';
import { runToCompletion } from '../../../../lib/async/time-slicing';
import { type PageSnapshot, readSnapshot } from '../../../../lib/pipeline/snapshot';
import type { Reading } from '../../../../lib/types';
import { CLEAN_VIEW_SHEET } from '../../../../lib/view/clean-view-sheet';
import { showClean } from '../../../../lib/view/show-clean';
import type { Sample } from '../types';
import { serializeOutcome } from './outcome';

let last: PageSnapshot | null = null;

/** @returns milliseconds of what the first clean frame waits for, and of the whole reading */
export function read(): Sample {
  const start = performance.now();
  last = readSnapshot(document);
  const first = performance.now() - start;
  withDetails(last);
  return { first, whole: performance.now() - start };
}

/** Reads what the first clean frame waits for, and no more. */
export function frame(): void {
  last = readSnapshot(document);
}

/** @returns milliseconds until the clean view is on, and until it is off, each with the layout that a frame asks for */
export function view(): Sample {
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

/** Forces style and layout. */
function layout(): void {
  void document.documentElement.offsetHeight;
}

/** @returns did the last reading find a story? */
export function found(): boolean {
  return last?.reading.found ?? false;
}

/** @returns what a reading comes to, to be compared */
export function outcome(): string {
  const snapshot = readSnapshot(document);
  return serializeOutcome({ readable: snapshot.readable, reading: withDetails(snapshot) });
}

/** Reads what only the popup shows. */
function withDetails({ reading, articleInput }: PageSnapshot): Reading {
  return { ...reading, article: runToCompletion(describeArticle(reading.article, articleInput)) };
}
