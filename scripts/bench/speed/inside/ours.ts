/** Ours as it ships, in a bundle of its own: the whole reading, and the clean view on and off. */
import { newsReaders } from '../../../../lib/article/all';
import { readPage } from '../../../../lib/pipeline';
import { readWhole } from '../../../../lib/pipeline/live';
import { CLEAN_SHEET } from '../../../../lib/view/sheet';
import { showClean } from '../../../../lib/view/show-clean';
import type { Sample } from '../types';
import { outcomeOf } from './outcome';

let last: ReturnType<typeof readPage> | null = null;

/** @returns milliseconds of what the first clean frame waits for, and of the whole reading */
export function read(): Sample {
  const start = performance.now();
  last = readPage(document);
  const first = performance.now() - start;
  // What is read when it is asked for.
  void { ...last.reading.article };
  return { first, whole: performance.now() - start };
}

/** Reads what the first clean frame waits for, and no more. */
export function frame(): void {
  last = readPage(document);
}

/** @returns milliseconds until the clean view is on, and until it is off, each with the layout that a frame asks for */
export function view(): Sample {
  const { reading, elements } = last ?? readPage(document);
  const sheets = document.adoptedStyleSheets;
  layout();
  const start = performance.now();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CLEAN_SHEET);
  document.adoptedStyleSheets = [...sheets, sheet];
  const restore = showClean(document, reading, elements);
  layout();
  const shown = performance.now();
  restore();
  document.adoptedStyleSheets = sheets;
  layout();
  return { mark: shown - start, restore: performance.now() - shown };
}

/** Asking for a size makes the browser do all of style and layout now. */
function layout(): void {
  void document.documentElement.offsetHeight;
}

/** @returns did the last reading find a story? */
export function found(): boolean {
  return last?.reading.found ?? false;
}

/** @returns what a reading comes to, to be compared */
export function outcome(): string {
  return outcomeOf(readWhole(document, { news: () => newsReaders }));
}
