/**
 * Runs inside the page as `SpeedCompetitors`: competitors and reference operations, in a bundle that contains nothing
 * else.
 */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { Timings } from '../types';

const timed = (name: string, run: () => unknown) => (): Timings => {
  const start = performance.now();
  run();
  return { [name]: performance.now() - start };
};

/** Competitors with their default settings. They get a copy of the document, because both change it. */
export const readability = timed('Readability', () => new Readability(document.cloneNode(true) as Document).parse());
export const defuddle = timed('Defuddle', () =>
  new Defuddle(document.cloneNode(true) as Document, { url: document.URL }).parse(),
);

/** Reference operations: copying the document, and visiting every node once. No extractor can be faster than these. */
export const clone = timed('cloneNode', () => document.cloneNode(true));
export const walk = timed('TreeWalker', () => {
  const walker = document.createTreeWalker(document);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
});
